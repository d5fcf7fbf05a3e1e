import { MAIN_RECIPIENT, SALUTATION } from '../text/patterns';

/** A salutation stands among the first lines below the title. */
const AMONG = 6;
/** Speaker, date and number may stand above a main recipient: short, and no sentences. */
const BETWEEN = /^[^。；！？]{1,30}$/;

/**
 * Whether a line addresses the hearers of a speech or the recipients of an official document.
 * @param above the lines between it and the title
 */
export function isSalutation(text: string, above: readonly string[]): boolean {
  if (above.length >= AMONG) return false;
  if (SALUTATION.test(text)) return true;
  return MAIN_RECIPIENT.test(text) && above.every((line) => BETWEEN.test(line));
}
