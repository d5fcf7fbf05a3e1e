import type { RemovalKind } from '../../model';
import type { JudgedLine } from '../lines';
import type { Finding } from '../rule';

/** A removal that needs no other sign. */
export function certain(rule: string, kind: RemovalKind): Finding {
  return { rule, kind, grade: 'certain' };
}

/** Whether a line is found out already. */
export function isCertain(findings: ReadonlyMap<number, Finding>, line: JudgedLine): boolean {
  return findings.get(line.block)?.grade === 'certain';
}

/** A suggestion, where nothing is found out about the line. Adds to `findings`. */
export function doubt(
  findings: Map<number, Finding>,
  line: JudgedLine,
  rule: string,
  kind: RemovalKind,
): void {
  if (!findings.has(line.block)) findings.set(line.block, { rule, kind, grade: 'maybe' });
}
