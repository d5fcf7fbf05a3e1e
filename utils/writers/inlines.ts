/** Text with marks → a tree of inlines, as Markdown and HTML need it. */
import type { DocBlock, Mark, MarkType } from '../model';
import { shiftMarks } from '../text/shift-marks';

/** What stands under one mark. */
export interface InlineElement {
  readonly type: MarkType;
  /** Links only; an address that is safe to follow. */
  readonly href?: string;
  readonly children: readonly Inline[];
}

/** A piece of a line, as formats with elements write it. */
export type Inline = string | InlineElement;

/** The outermost first: a mark that only partly overlaps another is split at the outer one's edge. */
const NESTING: readonly MarkType[] = ['link', 'bold', 'italic', 'del', 'sup', 'sub', 'break'];

/** Schemes that a document may link to; of any other link only the text is kept. */
const SAFE_ADDRESS = /^(?:https?|ftp|mailto|tel):/i;

/** A stretch of text under the same marks. */
interface Run {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * The inlines of a block, ready to be written. A run-in heading is bold; a heading as a whole is set
 * off by its level already, so bold inside it says nothing and is left out.
 */
export function blockInlines(block: DocBlock): Inline[] {
  const heading = block.role === 'title' || block.role === 'heading';
  const marks = heading ? block.marks.filter((mark) => mark.type !== 'bold') : block.marks;
  const runIn: Mark = { type: 'bold', start: 0, end: block.runIn };
  return inlineTree(block.text, block.runIn > 0 ? [...marks, runIn] : marks);
}

/** The cells of a row with their inlines. */
export function rowCells(row: DocBlock): Inline[][] {
  let start = 0;
  return row.text.split('\t').map((text) => {
    const from = start;
    start += text.length + 1;
    return inlineTree(text, shiftMarks(row.marks, -from));
  });
}

/**
 * Nests marks into a tree whose strings, in order, are the text; spaces and tabs around it are dropped.
 * @param marks may overlap, repeat and reach beyond the text
 */
function inlineTree(text: string, marks: readonly Mark[]): Inline[] {
  let start = 0;
  while (start < text.length && isBlank(text[start]!)) start++;
  let end = text.length;
  while (end > start && isBlank(text[end - 1]!)) end--;
  if (start === end) return [];
  const inside = marks
    .filter((mark) => mark.type !== 'link' || SAFE_ADDRESS.test(mark.href ?? ''))
    // Words that the user wrote where a line ended are words.
    .filter(({ type, start, end }) => type !== 'break' || text.slice(start, end) === ' ')
    .map((mark) => ({ ...mark, start: edge(text, mark.start), end: edge(text, mark.end) }))
    .filter((mark) => mark.start < mark.end);
  return nest(runsOf(text, inside, start, end), NESTING);
}

/** White space that no format keeps at the ends of a block; an ideographic space is kept. */
function isBlank(character: string): boolean {
  return ' \t\r\n'.includes(character);
}

/** A mark must not part the two halves of one character. */
export function edge(text: string, offset: number): number {
  const splits = /[\uD800-\uDBFF]/.test(text[offset - 1] ?? '') && isLow(text[offset] ?? '');
  return splits ? offset - 1 : offset;
}

function isLow(unit: string): boolean {
  return /[\uDC00-\uDFFF]/.test(unit);
}

function runsOf(text: string, marks: readonly Mark[], start: number, end: number): Run[] {
  const edges = marks.flatMap((mark) => [mark.start, mark.end]);
  const cuts = [...new Set([start, ...edges, end])]
    .filter((cut) => cut >= start && cut <= end)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((cut, i) => ({
    text: text.slice(cuts[i], cut).replace(/\r\n|[\r\n]/g, ' '),
    marks: marks.filter((mark) => mark.start <= cuts[i]! && mark.end >= cut),
  }));
}

function nest(runs: readonly Run[], types: readonly MarkType[]): Inline[] {
  const [type, ...inner] = types;
  if (!type) return [runs.map((run) => run.text).join('')];
  const groups: { mark: Mark | undefined; runs: Run[] }[] = [];
  for (const run of runs) {
    const mark = run.marks.find((m) => m.type === type);
    const last = groups.at(-1);
    if (last && sameMark(last.mark, mark)) last.runs.push(run);
    else groups.push({ mark, runs: [run] });
  }
  return groups.flatMap(({ mark, runs: group }): Inline[] => {
    const children = nest(group, inner);
    if (!mark) return children;
    const href = mark.href === undefined ? {} : { href: mark.href };
    return [{ type, ...href, children }];
  });
}

/** Neighbours that are both bold are one bold piece; two links are one when they lead to one place. */
function sameMark(a: Mark | undefined, b: Mark | undefined): boolean {
  return a?.type === b?.type && a?.href === b?.href;
}
