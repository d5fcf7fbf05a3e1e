import type { Article, Page, Removal, Span } from '../model';
import type { Saying } from './rule';
import { textOf } from './spans';

/**
 * The random characters that forum software sets between the lines of a post, unseen on the page but
 * part of what is copied from it (Discuz! calls them jammer): signs by ones to threes, parted by
 * spaces. They reach from Han or the line's end to Han or the line's end.
 */
const RUN = /(?<![ -~]) *(?:[!-~]{1,3} {1,2}){2,}[!-~]{1,3} *(?![ -~])/g;
/** Most lines have no such three pieces; a look that is cheaper than the whole form. */
const MAY_HOLD = /[!-~] {1,2}[!-~]{1,3} {1,2}[!-~]/;
const MARK = /[!-/:-@[-`{-~]/g;
const RARE_MARK = /[`~^|\\@#$&_{}]/g;
/** So many different marks stand in one run: A. B. C. D. and ( ) have fewer. */
const RUN_MARKS = 3;
/** Beside runs that are proved, a short one is one with a mark, a digit and letters among so many pieces. */
const SHORT_RUN = /^(?=.*[!-/:-@[-`{-~])(?=.*\d)(?=.*[A-Z].*[A-Z])\s*(?:\S+\s+){4}/i;
/** Chance gives all runs together many of the 32 marks; formulas and code use the same few. */
const MIN_RUNS = 3;
const ALL_MARKS = 12;
const ALL_RARE = 4;
/** Letters of both cases and digits stand alone, each at least so often. */
const ALL_SINGLES = 3;
const SINGLES = [/(?<![A-Za-z])[A-Z](?![A-Za-z])/g, /(?<![A-Za-z])[a-z](?![A-Za-z])/g, /\d/g];
/** Letters and digits with a mark right behind them: of so many kinds only where chance put them. */
const GLUED = /[A-Z\d][!-/:-@[-`{-~]/gi;
const ALL_GLUED = 6;

/**
 * Finds jammers by chance itself: only when all of an article's runs together look drawn by lot is
 * any of them taken out.
 * @returns one certain removal with all of them, or none
 */
export function findJammers(page: Page, article: Article): Removal[] {
  const runs = article.blocks.flatMap((block) => runsIn(page.blocks[block]!.text, block));
  const proof = runs.filter(({ text }) => kindsOf(text, MARK) >= RUN_MARKS);
  if (proof.length < MIN_RUNS || !isRandom(proof.map(({ text }) => text).join(' '))) return [];
  const jammers = runs.filter((run) => proof.includes(run) || SHORT_RUN.test(run.text));
  const spans = jammers.map(({ span }) => span);
  const first = spans[0]!;
  return [
    {
      id: `jammer@${first.block}.${first.start}`,
      rule: 'jammer',
      kind: 'junk',
      grade: 'certain',
      spans,
      text: textOf(page, spans),
    },
  ];
}

interface Run {
  readonly text: string;
  readonly span: Span;
}

function runsIn(text: string, block: number): Run[] {
  if (!MAY_HOLD.test(text)) return [];
  return [...text.matchAll(RUN)].map(({ 0: run, index }) => ({
    text: run,
    span: { block, start: index, end: index + run.length },
  }));
}

function isRandom(text: string): boolean {
  return (
    kindsOf(text, MARK) >= ALL_MARKS &&
    kindsOf(text, RARE_MARK) >= ALL_RARE &&
    kindsOf(text, GLUED) >= ALL_GLUED &&
    SINGLES.every((form) => (text.match(form)?.length ?? 0) >= ALL_SINGLES)
  );
}

/** How many different characters of a form stand in a text. */
function kindsOf(text: string, form: RegExp): number {
  return new Set(text.match(form)).size;
}

export const jammerSays: Readonly<Record<string, Saying>> = {
  jammer: {
    zh: '论坛插在文字之间、防止复制的乱码',
    en: 'Random characters that a forum set between the lines against copying',
  },
};
