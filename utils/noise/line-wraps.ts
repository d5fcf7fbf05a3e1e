import type { Block, Page, Removal } from '../model';
import { breaksWord } from '../text/broken-words';
import { ENDS_CLAUSE, isNumbered } from '../text/patterns';
import type { DraftLine } from './lines';
import type { Saying } from './rule';

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

/** Of the indented lines of a text that indents its paragraphs, so many may follow a wrapped line. */
const MAX_HANGING_SHARE = 0.1;
/** Where indented lines go on with items, so many of them follow a wrapped line. */
const MIN_HANGING_SHARE = 0.9;
/** Of the lines of a wrapped paragraph, so many hold a mark inside: verse and lists hold none. */
const MIN_MARKED_SHARE = 0.5;
/** Of wrapped lines at most so many end with a mark: more do so in verse. */
const MAX_ENDED_SHARE = 0.6;
/**
 * Of the wrapped lines' ends so many stand inside words. Of prose wrapped at a width it is a third; items
 * that fill a line each have none, but for a pair of characters that happens to be a word, too.
 */
const MIN_BROKEN = 2;
const MIN_BROKEN_SHARE = 0.15;
/** A paragraph of so many lines seldom has neither a sentence end amid it nor a word across a line end. */
const LONG_PARAGRAPH = 5;
/** Fewer indented lines, or fewer others, show no habit. */
const MIN_INDENTED = 2;
/** What an indent adds to a line: two full-width characters. */
const INDENT_COLUMNS = 4;

/** What a speaker or a form says in a line of its own. */
const LABELLED = /^[一-龥·]{2,4}[：:]/;

/** A mark that more follows on. */
const INNER_MARK = /[，。、；：！？,.;:!?“”（）《》](?=.)/;
/** A mark at a line's end. */
const END_MARK = /[，、,]$/;

/** A text's lines by what its line ends say. */
interface Ends {
  readonly count: number;
  /** Whether the line is a wrapped line's width. */
  readonly isFull: (i: number) => boolean;
  /** It ends inside a sentence. */
  readonly isOpen: (i: number) => boolean;
  /** A blank line stands above it. */
  readonly afterBlank: (i: number) => boolean;
  /** A mark stands at its end, or what ends a clause. */
  readonly isMarked: (i: number) => boolean;
  /** A mark stands inside. */
  readonly holdsMark: (i: number) => boolean;
  /** It holds the end of a sentence. */
  readonly hasSentence: (i: number) => boolean;
  /** The line above ends inside a word. */
  readonly breaksWord: (i: number) => boolean;
  readonly isIndented: (i: number) => boolean;
  readonly isNumbered: (i: number) => boolean;
  /** It begins with a number, a name or a label: 三、 王敏：… 时间：… */
  readonly isLabelled: (i: number) => boolean;
}

/**
 * Finds the line ends of a plain text that was wrapped at one width, as old files are. A text whose
 * lines end where they like (a poem, a list, an address) is left as it is.
 * @param lines the article's lines that stay, in order
 * @returns one removal of all such line ends, or none
 */
export function findLineWraps(page: Page, lines: readonly DraftLine[]): Removal[] {
  if (page.source !== 'text' || lines.length < MIN_LINES) return [];
  const ends = endsOf(page, lines);
  if (!ends) return [];
  const all = [...lines.keys()];
  const { habit, hangs } = indentsOf(ends, all);
  const begins = (i: number): boolean =>
    ends.afterBlank(i) || ends.isLabelled(i) || (!hangs && ends.isIndented(i));
  // A short numbered line is a heading or an item: it ends where its author ended it.
  const unended = all.filter(
    (i) =>
      i + 1 < ends.count &&
      !begins(i + 1) &&
      ends.isOpen(i) &&
      (ends.isFull(i) || !ends.isNumbered(i)),
  );
  const full = unended.filter(ends.isFull);
  if (full.length < MIN_FULL || full.length < unended.length * MIN_FULL_SHARE) return [];
  // Behind the end of a sentence only a text that parts its paragraphs otherwise goes on.
  const parted = habit || partsByBlanks(ends, all, begins);
  const goesOn = (i: number): boolean =>
    i > 0 && !begins(i) && ends.isFull(i - 1) && (parted || ends.isOpen(i - 1));
  const joined = paragraphsOf(all, goesOn).filter((lines) => isProse(ends, lines));
  const wraps = joined.flatMap((paragraph) => paragraph.slice(1));
  if (wraps.filter((i) => ends.isOpen(i - 1)).length < MIN_FULL) return [];
  if (wraps.filter((i) => ends.isMarked(i - 1)).length > wraps.length * MAX_ENDED_SHARE) return [];
  if (!habit && !hangs && !isBroken(ends, wraps)) return [];
  return [removalOf(wraps.map((i) => lines[i]!.block))];
}

/** The lines by paragraph, as they are when each goes on that may. */
function paragraphsOf(all: readonly number[], goesOn: (i: number) => boolean): number[][] {
  const paragraphs: number[][] = [];
  for (const i of all) {
    if (goesOn(i)) paragraphs.at(-1)!.push(i);
    else paragraphs.push([i]);
  }
  return paragraphs;
}

/** Whether lines are one paragraph of sentences, not the lines of verse, of a list or of an address. */
function isProse(ends: Ends, paragraph: readonly number[]): boolean {
  const marked = paragraph.filter(ends.holdsMark).length;
  if (!paragraph.some(ends.hasSentence) || marked < paragraph.length * MIN_MARKED_SHARE)
    return false;
  if (paragraph.slice(1).some(ends.breaksWord)) return true;
  // The last of a list's items has an end, too.
  const isList =
    paragraph.length >= LONG_PARAGRAPH && !paragraph.slice(0, -1).some(ends.hasSentence);
  return !isList && !ends.isOpen(paragraph.at(-1)!);
}

/** Whether lines end where the width is full, also inside words. Whoever writes items ends them with a word. */
function isBroken(ends: Ends, wraps: readonly number[]): boolean {
  const broken = wraps.filter(ends.breaksWord).length;
  return broken >= Math.max(MIN_BROKEN, wraps.length * MIN_BROKEN_SHARE);
}

/**
 * Whether blank lines part the paragraphs: there are some below the title's, and no line ends early
 * above a line that no blank one parts from it.
 */
function partsByBlanks(
  ends: Ends,
  all: readonly number[],
  begins: (i: number) => boolean,
): boolean {
  return (
    all.some((i) => i > 1 && ends.afterBlank(i)) &&
    all.every((i) => i === 0 || begins(i) || ends.isFull(i - 1))
  );
}

/** What the line ends say; undefined when no text is wrapped at such a width. */
function endsOf(page: Page, lines: readonly DraftLine[]): Ends | undefined {
  const blockOf = (i: number): Block => page.blocks[lines[i]!.block]!;
  const widths = lines.map(
    ({ text }, i) => columns(text) + (blockOf(i).indented ? INDENT_COLUMNS : 0),
  );
  const width = Math.max(...widths);
  if (width < MIN_WIDTH || width > MAX_WIDTH) return undefined;
  return {
    count: lines.length,
    isFull: (i) => widths[i]! >= width * FULL,
    isOpen: (i) => !ENDS_CLAUSE.test(lines[i]!.text),
    afterBlank: (i) => !blockOf(i).afterBreak,
    isMarked: (i) => END_MARK.test(lines[i]!.text) || ENDS_CLAUSE.test(lines[i]!.text),
    holdsMark: (i) => INNER_MARK.test(lines[i]!.text),
    hasSentence: (i) => lines[i]!.sentences > 0,
    breaksWord: (i) => breaksWord(lines[i - 1]!.text, lines[i]!.text),
    isIndented: (i) => blockOf(i).indented === true,
    isNumbered: (i) => isNumbered(lines[i]!.text),
    isLabelled: (i) => isNumbered(lines[i]!.text) || LABELLED.test(lines[i]!.text),
  };
}

/**
 * What indents say. Mostly they begin a paragraph, the surer where that is a habit. In lists it is the
 * other way round: lines that go on are indented.
 */
function indentsOf(ends: Ends, all: readonly number[]): { habit: boolean; hangs: boolean } {
  const indented = all.filter(ends.isIndented);
  const others = all.length - indented.length;
  const hanging = indented.filter(
    (i) => i > 0 && !ends.afterBlank(i) && ends.isFull(i - 1) && ends.isOpen(i - 1),
  );
  return {
    habit:
      indented.length >= MIN_INDENTED &&
      others >= MIN_INDENTED &&
      hanging.length <= indented.length * MAX_HANGING_SHARE,
    hangs: indented.length >= MIN_INDENTED && hanging.length >= indented.length * MIN_HANGING_SHARE,
  };
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

export const lineWrapSays: Readonly<Record<string, Saying>> = {
  'line-wraps': {
    zh: '固定宽度的换行，已合并成段落',
    en: 'Line ends at a fixed width; joined into paragraphs',
  },
};
