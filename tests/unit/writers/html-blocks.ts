/** HTML read back as blocks, and the blocks that a document must give. */
import type { CleanDocument, DocBlock } from '../../../utils/model';
import { spansOf } from '../../../utils/writers/table-spans';

/** What stands in a piece of HTML, block by block: the tag of each and its text. */
export function blocksOf(root: Element): string[] {
  const blocks = [...root.getElementsByTagName('*')].filter((each) => BLOCK.test(nameOf(each)));
  return blocks.flatMap((element) => {
    const depth = nameOf(element) === 'LI' ? depthOf(element) : '';
    return linesOf(element).map((line) => `${nameOf(element)}${depth} ${line}`);
  });
}

const BLOCK = /^(?:H[1-6]|P|LI|TH|TD)$/;

/** A parser of XML leaves names as they are written. */
function nameOf(node: Node): string {
  return node.nodeName.toUpperCase();
}

/** An element's own text; the lines of a verse stand in one paragraph, parted by breaks. */
function linesOf(element: Element): string[] {
  const lines = [''];
  for (const node of element.childNodes) {
    if (nameOf(node) === 'BR') lines.push('');
    else if (!/^(?:[UO]L|P)$/.test(nameOf(node))) lines.push(lines.pop()! + node.textContent);
  }
  return lines;
}

function depthOf(item: Element): number {
  let depth = 0;
  for (let up = item.parentNode; up; up = up.parentNode) if (/^[UO]L$/.test(nameOf(up))) depth++;
  return depth;
}

/** Without spaces and tabs at its ends; an ideographic space stays. */
function bare(text: string): string {
  let [start, end] = [0, text.length];
  while (text[start] === ' ' || text[start] === '\t') start++;
  while (end > start && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return text.slice(start, end);
}

/** The same from the document, written apart from the writer. */
export function expectedOf({ blocks }: CleanDocument): string[] {
  const levels = [
    ...new Set(blocks.filter((b) => b.role === 'heading').map((b) => b.level)),
  ].sort();
  let depth = 0;
  return blocks.flatMap((b, i) => {
    // No list reaches over the edge of a quote; a further paragraph of an item leaves its list open.
    if ((b.quote ?? 0) !== (blocks[i - 1]?.quote ?? 0)) depth = 0;
    if (b.role === 'paragraph' && b.inItem !== undefined && depth > 0) {
      depth = Math.min(b.inItem, depth);
      return [`P ${bare(b.text)}`];
    }
    depth = b.role === 'item' ? Math.min(b.level, depth + 1) : 0;
    const text = bare(b.text);
    if (b.role === 'title') return [`H1 ${text}`];
    if (b.role === 'heading') return [`H${levels.indexOf(b.level) + 2} ${text}`];
    if (b.role === 'item') return [`LI${depth} ${text}`];
    return b.role === 'row' ? cellsOf(blocks, i) : [`P ${text}`];
  });
}

function cellsOf(blocks: CleanDocument['blocks'], at: number): string[] {
  const sameTable = (i: number, step: number): boolean =>
    blocks[i]?.role === 'row' &&
    (blocks[i].quote ?? 0) === (blocks[at]!.quote ?? 0) &&
    !(step > 0 ? startsTable(blocks, i) : startsTable(blocks, i + 1));
  let start = at;
  while (sameTable(start - 1, -1)) start--;
  let end = at + 1;
  while (sameTable(end, 1)) end++;
  const width = Math.max(...blocks.slice(start, end).map((r) => r.text.split('\t').length));
  const cells = brokenText(blocks[at]!).split('\t').map(bare);
  const tag = blocks[at]!.level === 0 ? 'TH' : 'TD';
  const spans = spansOf(blocks.slice(start, end))?.[at - start];
  return Array.from({ length: width }, (_, column) => cells[column] ?? '')
    .filter((_, column) => spans?.[column]?.columns !== 0)
    .flatMap((cell) => cell.split('\n').map((line) => `${tag} ${line}`));
}

/** A row's text with a line end where a line of a cell ends. */
function brokenText({ text, marks }: DocBlock): string {
  const breaks = new Set(marks.filter(({ type }) => type === 'break').map(({ start }) => start));
  return text.replace(/ /g, (space, at: number) => (breaks.has(at) ? '\n' : space));
}

/** A header row below other rows begins the next table. */
function startsTable(blocks: CleanDocument['blocks'], i: number): boolean {
  const row = blocks[i];
  const before = blocks[i - 1];
  if (row?.role !== 'row' || row.level !== 0) return false;
  if (before?.role !== 'row' || (before.quote ?? 0) !== (row.quote ?? 0)) return true;
  for (let k = i - 1; blocks[k]?.role === 'row'; k--) {
    if (blocks[k]!.level !== 0) return true;
    if (startsTable(blocks, k)) return false;
  }
  return false;
}
