import { LINK_SHARE } from '../grade';
import type { JudgedLine } from '../lines';
import type { Finding } from '../rule';

/**
 * A term with its definition below it, in the mark-up of such lists: a suggestion at most, though a
 * button may have the same word. Below a label of the site's stands a count, a link or a button.
 */
export function definedTerms(lines: readonly JudgedLine[], findings: Map<number, Finding>): void {
  lines.forEach((line, i) => {
    const found = findings.get(line.block);
    if (found?.grade !== 'certain' || line.tag !== 'dt' || line.apart) return;
    const below = lines[i + 1];
    if (below?.tag !== 'dd' || below.form || isLink(line) || isLink(below)) return;
    findings.set(line.block, { ...found, grade: 'maybe' });
  });
}

function isLink({ linkShare }: JudgedLine): boolean {
  return linkShare >= LINK_SHARE;
}
