import type { CellSpan, DocBlock, MarkType } from '../utils/model';
import type { Highlight } from './places';

/** What a segment looks like beside its marks; `run-in` is a heading at the start of a paragraph. */
type Style = Exclude<MarkType, 'link' | 'break'> | 'run-in';

/** A stretch of text with one look. */
export interface Segment {
  readonly text: string;
  readonly styles: readonly Style[];
  readonly highlight: Highlight | undefined;
}

interface Range {
  readonly style: Style;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts characters `start`…`end` of a block where its look changes. The texts of the segments
 * together are exactly those characters.
 */
export function segments(
  block: DocBlock,
  highlights: readonly Highlight[],
  start = 0,
  end = block.text.length,
): Segment[] {
  const ranges: Range[] = block.marks.flatMap(({ type, ...mark }) =>
    type === 'link' || type === 'break' ? [] : [{ style: type, start: mark.start, end: mark.end }],
  );
  if (block.runIn > 0) ranges.push({ style: 'run-in', start: 0, end: block.runIn });

  const edges = [...ranges, ...highlights].flatMap((range) => [range.start, range.end]);
  const cuts = [...new Set([start, ...edges.filter((e) => e > start && e < end), end])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1]!;
    const covers = (range: { start: number; end: number }): boolean =>
      range.start <= from && range.end >= to;
    return {
      text: block.text.slice(from, to),
      styles: ranges.filter(covers).map((range) => range.style),
      highlight: highlights.find(covers),
    };
  });
}

/** A cell that shows: where it starts and ends in the row's text, and how far it reaches. */
export interface ShownCell {
  readonly start: number;
  readonly end: number;
  /** The tabs of covered cells beside it: the row's text has them, and no element of their own. */
  readonly before: string;
  after: string;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** The cells of a row without those that others cover. */
export function shownCells(row: DocBlock, spans?: readonly CellSpan[]): ShownCell[] {
  const shown: ShownCell[] = [];
  let start = 0;
  let before = '';
  row.text.split('\t').forEach((cell, column) => {
    const end = start + cell.length;
    const { columns, rows } = spans?.[column] ?? { columns: 1, rows: 1 };
    const last = shown.at(-1);
    if (columns > 0) {
      const tabs = last ? '' : before;
      shown.push({ start, end, before: tabs, after: '', colSpan: columns, rowSpan: rows });
    } else if (last) last.after += '\t';
    else before += '\t';
    start = end + 1;
  });
  return shown;
}
