import type { Page, Removal } from '../model';
import { ENDS_CLAUSE } from '../text/patterns';
import type { DraftLine } from './lines';

/** Fewer lines tell nothing of a width. */
const MIN_LINES = 5;
/** Widths (in half-width columns) between which texts are wrapped. */
const MIN_WIDTH = 36;
const MAX_WIDTH = 120;
/** A wrapped line is at least this part of the width: punctuation moves a little to and fro. */
const FULL = 0.85;
/** At least so many lines must be full and end inside a sentence. */
const MIN_FULL = 3;
/** So many of the lines that end inside a sentence must be full. */
const MIN_FULL_SHARE = 0.9;

/**
 * Finds the line ends of a plain text that was wrapped at one width, as old files are. A text whose
 * lines end where they like (a poem, a list, an address) is left as it is.
 * @param lines the article's lines that stay, in order
 * @returns one removal of all such line ends, or none
 */
export function findLineWraps(page: Page, lines: readonly DraftLine[]): Removal[] {
  if (page.source !== 'text' || lines.length < MIN_LINES) return [];
  const widths = lines.map((line) => columns(line.text));
  const width = Math.max(...widths);
  if (width < MIN_WIDTH || width > MAX_WIDTH) return [];
  const open = [...lines.keys()].filter(
    (i) => i + 1 < lines.length && !ENDS_CLAUSE.test(lines[i]!.text),
  );
  const unended = open.filter((i) => page.blocks[lines[i + 1]!.block]!.afterBreak);
  const full = unended.filter((i) => widths[i]! >= width * FULL);
  if (full.length < MIN_FULL || full.length < unended.length * MIN_FULL_SHARE) return [];
  const blankParted = lines.some(
    (line, i) => i > 0 && i + 1 < lines.length && !page.blocks[line.block]!.afterBreak,
  );
  const joined = [...lines.keys()].filter((i) => {
    if (i === 0 || !page.blocks[lines[i]!.block]!.afterBreak || widths[i - 1]! < width * FULL)
      return false;
    return blankParted && page.blocks[lines[i - 1]!.block]!.afterBreak
      ? true
      : !ENDS_CLAUSE.test(lines[i - 1]!.text);
  });
  return [removalOf(joined.map((i) => lines[i]!.block))];
}

function removalOf(blocks: readonly number[]): Removal {
  return {
    id: 'line-wraps',
    rule: 'line-wraps',
    kind: 'page',
    grade: 'certain',
    spans: blocks.map((block) => ({ block, start: 0, end: 0 })),
    text: `↵ × ${blocks.length}`,
    joins: true,
  };
}

/** How wide a text is: full-width characters take two columns. */
function columns(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i) > 0x2e80 ? 2 : 1;
  return sum;
}
