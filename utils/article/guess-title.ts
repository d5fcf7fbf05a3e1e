import type { Page } from '../model';
import { measure } from '../text/measure';
import { isNumbered, SALUTATION } from '../text/patterns';
import { scoreOfFirst } from './first-line';
import { PARTED, scoreOf, unspaced } from './title-form';

/** A title stands among the first lines. */
const FIRST_LINES = 24;
/** From this length on, a line with a sentence end is prose. */
const PROSE_MIN_LENGTH = 28;
/** Fewer characters than a title elsewhere has. */
const SHORT_TITLE = /^\p{Script=Han}{2,3}$/u;
/** The cells of a row that was copied from a table. */
const ROW = /\S(?:\t|[ \u3000]{2,})\S/;
/** A line that may be the title. */
interface Candidate {
  readonly index: number;
  readonly score: number;
}

/** What noise has made of the blocks, and what it knows of a line. */
export interface Cleaned {
  /** What is left of blocks that noise is in: nothing, or the text without a marker. */
  readonly texts: ReadonlyMap<number, string>;
  /** Blocks that go on with the one above. */
  readonly joined: ReadonlySet<number>;
  /** Blocks that are no title, whatever they look like. */
  readonly noTitles: ReadonlySet<number>;
  /** Whether a line has a form of noise: it is no title for its place alone. */
  readonly isNoise: (text: string) => boolean;
}

/**
 * Guesses the title of a text that has no mark-up. The first short line without an end mark is it,
 * unless it is not called a report, a speech or the like, and a later one is: of those the one that
 * stands closest above the first prose.
 * @returns the index of its block; undefined when no line qualifies
 */
export function guessTitle(page: Page, cleaned: Cleaned): number | undefined {
  const { texts, joined, noTitles } = cleaned;
  const candidates: Candidate[] = firstLineOf(page, cleaned);
  let aboveText = false;
  const count = Math.min(page.blocks.length, FIRST_LINES);
  for (let i = 0; i < count && !aboveText; i++) {
    const text = unspaced(texts.get(i)?.trim() ?? page.blocks[i]!.text);
    if (text === '' || noTitles.has(i) || beginsWrapped(page, i)) continue;
    const { length, sentences } = measure(text);
    aboveText =
      (length >= PROSE_MIN_LENGTH && sentences > 0) || isNumbered(text) || SALUTATION.test(text);
    if (aboveText || i === candidates[0]?.index) continue;
    if (ROW.test(text) || joined.has(i) || joined.has(i + 1)) continue;
    const score = isShortTitle(page, i, text) ? 1 : scoreOf(text, length);
    if (score > 0 && (!PARTED.test(text) || mayBeParted(page, i, score, candidates))) {
      candidates.push({ index: i, score });
    }
  }
  const best = bestOf(candidates, (at) => aboveText || headsMost(page, at));
  return best !== undefined && best + 1 < page.blocks.length ? best : undefined;
}

/** The first line that is left, where its place makes it a title; none otherwise. */
function firstLineOf(page: Page, { texts, joined, noTitles, isNoise }: Cleaned): Candidate[] {
  const lines = page.blocks.map((block, i) => unspaced(texts.get(i)?.trim() ?? block.text));
  const index = lines.findIndex((text, i) => text !== '' && !noTitles.has(i));
  if (index < 0 || joined.has(index + 1)) return [];
  const text = lines[index]!;
  const below = lines.flatMap((line, i) => (i > index && line !== '' ? [i] : []));
  const own = below.slice(0, FIRST_LINES).filter((i) => !noTitles.has(i) && !isNoise(lines[i]!));
  const score = scoreOfFirst({
    text,
    below: below.map((i) => lines[i]!),
    own: own.map((i) => lines[i]!),
    atTop: index === 0,
  });
  return score > 0 && !isNoise(text) ? [{ index, score }] : [];
}

function bestOf(
  candidates: readonly Candidate[],
  headsText: (at: number) => boolean,
): number | undefined {
  const [first] = candidates;
  const named = candidates.filter(({ score }) => score > 1);
  if (first === undefined || first.score > 1 || named.length === 0) return first?.index;
  // Below a first line, and with no text below them, they are a list of titles.
  const last = named.at(-1)!.index;
  return headsText(last) ? last : first.index;
}

/** More stands below it than above it: the title of another document stands at the end of a text. */
function headsMost({ blocks }: Page, at: number): boolean {
  let above = 0;
  let below = 0;
  blocks.forEach(({ text }, i) => {
    if (i < at) above += text.length;
    else below += text.length;
  });
  return below > above;
}

/** The title of a poem or an essay: few characters on the first line, and a blank one below. */
function isShortTitle({ blocks }: Page, i: number, text: string): boolean {
  return i === 0 && SHORT_TITLE.test(text) && blocks[1]?.afterBreak !== true;
}

/** A comma or colon is in titles that say what they are, and in first lines that stand by themselves. */
function mayBeParted(
  { blocks }: Page,
  i: number,
  score: number,
  above: readonly Candidate[],
): boolean {
  return score > 1 || (above.length === 0 && blocks[i + 1]?.afterBreak !== true);
}

/** The first line of a wrapped paragraph: indented, and the next line, without an indent, goes on with it. */
function beginsWrapped({ blocks }: Page, i: number): boolean {
  const next = blocks[i + 1];
  if (!blocks[i]!.indented || !next?.afterBreak || next.indented) return false;
  return /[，。；、]/.test(blocks[i]!.text);
}
