import type { Context } from './context';
import { demote, isGivenAway } from './findings';

/** A button's word, and what stands at the edge of a form: headings and entries of lists, too. */
const WORD = /^(?:下载|装订线)$/;

/**
 * One word in a line that neither mark-up nor other noise beside it gives to the site may be an entry of
 * contents, of a list of words, of a form's layout: a suggestion.
 */
export function loneWords({ lines, findings }: Context): void {
  lines.forEach((line, i) => {
    if (WORD.test(line.folded) && !isGivenAway(lines, i, findings)) demote(findings, line);
  });
}
