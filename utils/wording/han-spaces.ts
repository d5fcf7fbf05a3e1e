/** Spaces between Han characters, which Chinese does not write. */
import type { Change } from '../text/change';

/** What stands in a Chinese sentence. */
const CHINESE = '[\\p{Script=Han}，。、；：？！（）《》“”‘’…—]';
/** Ordinary and no-break spaces; an ideographic space is set on purpose and stays. */
const BETWEEN = new RegExp(`(?<=${CHINESE})[ \\u00A0]{1,99}(?=${CHINESE})`, 'gu');

/** A line without one is a headline, a name, a list: there a space may stand for a sign. */
const SENTENCE = /[，。；]/;

/**
 * Finds the spaces to take out: all in a sentence; in any other line only those beside a single
 * character (总 结), since 春运开始 车票难求 would run together.
 */
export function hanSpaceChanges(text: string): Change[] {
  const everywhere = SENTENCE.test(text);
  return [...text.matchAll(BETWEEN)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, text: '' }))
    .filter(({ start, end }) => everywhere || besideSingle(text, start, end));
}

const ENDS_IN_SINGLE = /(?:^|\P{Script=Han})\p{Script=Han}$/u;
const BEGINS_WITH_SINGLE = /^\p{Script=Han}(?:\P{Script=Han}|$)/u;

function besideSingle(text: string, start: number, end: number): boolean {
  // So many units hold two characters of any kind.
  const before = text.slice(Math.max(0, start - 4), start);
  return ENDS_IN_SINGLE.test(before) || BEGINS_WITH_SINGLE.test(text.slice(end, end + 4));
}
