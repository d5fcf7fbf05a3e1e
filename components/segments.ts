import type { DocBlock, MarkType } from '../utils/model';
import type { Highlight } from './places';

/** What a segment looks like beside its marks; `run-in` is a heading at the start of a paragraph. */
type Style = Exclude<MarkType, 'link'> | 'run-in';

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
    type === 'link' ? [] : [{ style: type, start: mark.start, end: mark.end }],
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

/** The cells of a row: where each starts and ends in the row's text. */
export function cells(row: DocBlock): { start: number; end: number }[] {
  let start = 0;
  return row.text.split('\t').map((cell) => {
    const place = { start, end: start + cell.length };
    start = place.end + 1;
    return place;
  });
}
