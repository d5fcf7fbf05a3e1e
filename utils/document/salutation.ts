import { MAIN_RECIPIENT, SALUTATION } from '../text/patterns';

/** A salutation stands among the first lines below the title. */
const AMONG = 6;
/** Speaker, date and number may stand above a main recipient: short, and no sentences. */
const BETWEEN = /^[^。；！？]{1,30}$/;

/**
 * Whether a line addresses the hearers of a speech or the recipients of an official document.
 * @param lines the lines below the title
 * @param at which of them is asked about; none when it is negative
 */
export function isSalutation(lines: readonly string[], at: number): boolean {
  const text = lines[at];
  if (text === undefined || at >= AMONG) return false;
  if (SALUTATION.test(text)) return true;
  return MAIN_RECIPIENT.test(text) && lines.slice(0, at).every((line) => BETWEEN.test(line));
}
