import { LINK_SHARE } from '../grade';
import type { JudgedLine } from '../lines';
import type { Finding } from '../rule';
import { hasOtherNoiseBeside } from './findings';

/** A button's word, and what stands at the edge of a form: headings and entries of lists, too. */
const WORD = /^(?:下载|装订线)$/;

/**
 * One word in a line that neither mark-up nor other noise beside it gives to the site may be an entry of
 * contents, of a list of words, of a form's layout: a suggestion.
 */
export function loneWords(lines: readonly JudgedLine[], findings: Map<number, Finding>): void {
  lines.forEach((line, i) => {
    const found = findings.get(line.block);
    if (found?.grade !== 'certain' || !WORD.test(line.folded)) return;
    if (line.apart || line.linkShare >= LINK_SHARE || hasOtherNoiseBeside(lines, i, findings))
      return;
    findings.set(line.block, { ...found, grade: 'maybe' });
  });
}
