/** HTML as a browser reads it: the saved file, and a paste into an editor. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CleanDocument } from '../../utils/model';
import { htmlFragment } from '../../utils/writers/html';
import { writeHtmlFile } from '../../utils/writers/html-file';
import { anyDocument, PROPERTY_TIMEOUT_MS } from '../unit/writers/arbitrary-document';
import {
  block,
  document as made,
  heading,
  item,
  paragraph,
  row,
  title,
} from '../unit/writers/make-document';

/** What stands in a piece of HTML, block by block: the tag of each and its text. */
function blocksOf(root: ParentNode): string[] {
  const blocks = [...root.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6, p, li, th, td')];
  return blocks.flatMap((element) => {
    const depth = element.tagName === 'LI' ? depthOf(element) : '';
    return linesOf(element).map((line) => `${element.tagName}${depth} ${line}`);
  });
}

/** An element's own text; the lines of a verse stand in one paragraph, parted by breaks. */
function linesOf(element: Element): string[] {
  const lines = [''];
  for (const node of element.childNodes) {
    if (node.nodeName === 'BR') lines.push('');
    else if (!/^(?:[UO]L|P)$/.test(node.nodeName)) lines.push(lines.pop()! + node.textContent);
  }
  return lines;
}

function depthOf(item: Element): number {
  let depth = 0;
  for (let up = item.parentElement; up; up = up.parentElement)
    if (/^[UO]L$/.test(up.tagName)) depth++;
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
function expectedOf({ blocks }: CleanDocument): string[] {
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
  const cells = blocks[at]!.text.split('\t').map(bare);
  const tag = blocks[at]!.level === 0 ? 'TH' : 'TD';
  return Array.from({ length: width }, (_, column) => `${tag} ${cells[column] ?? ''}`);
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

const REPORT = made(
  title('总结'),
  block('salutation', '同事们：'),
  heading(1, '一、概况'),
  paragraph('（一）人手。共**五**人，见<b>附件</b>。', { runIn: 6 }),
  item(1, '甲'),
  item(2, '乙'),
  row('head', '年', '数'),
  row('body', '2023', '12'),
  block('date', '2024年3月5日'),
);

/** What HTML itself does to characters: controls are dropped or replaced. */
const unusual = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/u;

describe('HTML', () => {
  it(
    'reads back as the same blocks, from the file and from the clipboard',
    () => {
      fc.assert(
        fc.property(anyDocument, (doc) => {
          fc.pre(!doc.blocks.some(({ text }) => unusual.test(text.replaceAll('\t', ''))));
          const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
          expect(blocksOf(parsed(htmlFragment(doc)))).toEqual(expectedOf(doc));
          const file = parsed(writeHtmlFile(doc));
          expect(blocksOf(file.querySelector('article')!)).toEqual(expectedOf(doc));
        }),
        { seed: 1 },
      );
    },
    PROPERTY_TIMEOUT_MS,
  );

  it('pasted into an editor gives the same blocks, without the look of anything', async () => {
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    document.body.append(editor);
    const copy = (event: ClipboardEvent): void => {
      event.preventDefault();
      event.clipboardData!.setData('text/html', htmlFragment(REPORT));
      event.clipboardData!.setData('text/plain', 'plain');
    };
    document.addEventListener('copy', copy, { once: true });
    editor.focus();
    await userEvent.copy();
    await userEvent.paste();
    expect(blocksOf(editor)).toEqual(expectedOf(REPORT));
    expect(editor.querySelectorAll('[class], font')).toHaveLength(0);
    expect([...editor.querySelectorAll('strong')].map((el) => el.textContent)).toEqual([
      '（一）人手。',
    ]);
    editor.remove();
  });
});
