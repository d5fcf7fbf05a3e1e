import { LINK_SHARE } from '../grade';
import type { JudgedLine } from '../lines';
import type { Context } from './context';
import { demote } from './findings';

/**
 * A term with its definition below it, in the mark-up of such lists: a suggestion at most, though a
 * button may have the same word. Below a label of the site's stands a count, a link or a button.
 */
export function definedTerms({ lines, findings }: Context): void {
  lines.forEach((line, i) => {
    if (line.tag !== 'dt' || line.apart) return;
    const below = lines[i + 1];
    if (below?.tag !== 'dd' || below.form || isLink(line) || isLink(below)) return;
    demote(findings, line);
  });
}

function isLink({ linkShare }: JudgedLine): boolean {
  return linkShare >= LINK_SHARE;
}
