import { measure } from '../measure';
import type { LayerBlock, LayerPage } from './fragment';
import { linesOf, type Lines } from './lines';
import { siftMarks, type PageMark } from './marks';
import { paragraphsOf, type Paragraph } from './paragraphs';
import { emRatio, rowFor, textOfRow } from './rows';

/** With fewer lines, placed boxes are labels, not a document. */
const LINES_MIN = 4;
/** So much of the text (by characters) stands in lines of at least so many characters. */
const LONG_LINE = 8;
const LONG_SHARE = 0.6;
/** Lines of a text are at most so far apart (em); labels stand anywhere. */
const PITCH_MAX = 3.2;
/** So many of the lines begin where others begin. */
const ALIGNED_SHARE = 0.5;

/**
 * Reads a document whose pages consist of placed fragments: orders them by their places, joins
 * them to lines and the lines to paragraphs, and sets apart what the pages repeat. Every character
 * is in one of the blocks.
 * @param isKnown they are a text layer; no question
 * @returns the blocks in reading order, what stands beside the text after the paragraph that it
 * interrupts; undefined when the fragments are no text layer but boxes of another kind
 */
export function readLayer(pages: readonly LayerPage[], isKnown = false): LayerBlock[] | undefined {
  const ratio = emRatio(pages.flatMap(({ fragments }) => fragments));
  const { text, marks } = siftMarks(pages, ratio);
  const lines = linesOf(pages, text, ratio);
  if (!isKnown && !isText(lines)) return undefined;
  const doubles = marks.map((_, number) =>
    lines.doubles
      .filter(({ page }) => page === number)
      .map(({ fragment }): PageMark => ({ as: 'double', sure: true, row: rowFor(fragment) })),
  );
  return weave(
    paragraphsOf(lines),
    marks.map((list, page) => [...list, ...doubles[page]!]),
    ratio,
  );
}

/** Lines that begin below each other, most of them long, with the marks of prose between. */
function isText({ lines, pitch, size }: Lines): boolean {
  if (lines.length < LINES_MIN || !(pitch <= PITCH_MAX * size)) return false;
  let all = 0;
  let long = 0;
  let clauses = 0;
  for (const { text } of lines) {
    const measured = measure(text);
    all += measured.length;
    if (measured.length >= LONG_LINE) long += measured.length;
    clauses += measured.clauses;
  }
  const lefts = lines.map(({ left, em }) => Math.round(left / em));
  const counts = new Map<number, number>();
  for (const left of lefts) counts.set(left, (counts.get(left) ?? 0) + 1);
  const aligned = lefts.filter((left) => counts.get(left)! > 1);
  return clauses > 0 && long >= all * LONG_SHARE && aligned.length >= lines.length * ALIGNED_SHARE;
}

/** Puts what stands beside the text behind the paragraph at whose end or inside of which it stood. */
function weave(
  paragraphs: readonly Paragraph[],
  marks: readonly (readonly PageMark[])[],
  ratio: number,
): LayerBlock[] {
  const waiting = marks.flatMap((list, page) =>
    [...list].sort((a, b) => a.row.y - b.row.y).map((mark) => ({ mark, page })),
  );
  const blocks: LayerBlock[] = [];
  let next = 0;
  for (const { block, y } of paragraphs) {
    for (; next < waiting.length; next++) {
      const { mark, page } = waiting[next]!;
      if (page > block.page || (page === block.page && mark.row.y >= y)) break;
      blocks.push(...besideBlocks(mark, page, ratio));
    }
    blocks.push(block);
  }
  const rest = waiting.slice(next);
  return [...blocks, ...rest.flatMap(({ mark, page }) => besideBlocks(mark, page, ratio))];
}

/** The words of a mark; where they are drawn twice, twice: nothing is lost. */
function besideBlocks({ as, sure, row }: PageMark, page: number, ratio: number): LayerBlock[] {
  const { text, marks, linkChars, doubles } = textOfRow(row, ratio);
  const block = { kind: 'paragraph', level: 0, page, beside: { as, sure } } as const;
  return [
    { ...block, text, marks, linkChars },
    ...doubles.map((f) => ({ ...block, text: f.text.trim(), marks: [], linkChars: 0 })),
  ];
}
