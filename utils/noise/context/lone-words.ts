import type { Context } from './context';
import { demote, isGivenAway } from './findings';

/** A button's word, and what stands at the edge of a form: headings and entries of lists, too. */
const WORD = /^(?:下载|装订线)$/;

/** Over a table of contents, and a button's word. */
const CONTENTS = /^目\s?录$/;

/**
 * One word in a line that neither mark-up nor other noise beside it gives to the site may be an entry of
 * contents, of a list of words, of a form's layout: a suggestion. So is 目录 where the line below stands again
 * as a heading, whatever stands above, and whatever of the site's between them.
 */
export function loneWords({ lines, findings }: Context): void {
  lines.forEach((line, i) => {
    if (WORD.test(line.folded) && !isGivenAway(lines, i, findings)) demote(findings, line);
    const below = lines.slice(i + 1).find(({ block }) => findings.get(block)?.grade !== 'certain');
    if (CONTENTS.test(line.folded) && !line.apart && below && below.copies > 1)
      demote(findings, line);
  });
}
