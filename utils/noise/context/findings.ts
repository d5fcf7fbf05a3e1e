import type { RemovalKind } from '../../model';
import { LINK_SHARE } from '../grade';
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

/** Makes a certain finding about a line a suggestion. Changes `findings`. */
export function demote(findings: Map<number, Finding>, { block }: JudgedLine): void {
  const found = findings.get(block);
  if (found?.grade === 'certain') findings.set(block, { ...found, grade: 'maybe' });
}

/** Whether mark-up, or certain noise beside it that is no page number, gives a line to the site. */
export function isGivenAway(
  lines: readonly JudgedLine[],
  i: number,
  findings: ReadonlyMap<number, Finding>,
): boolean {
  const { apart, linkShare } = lines[i]!;
  return apart || linkShare >= LINK_SHARE || hasOtherNoiseBeside(lines, i, findings);
}

function hasOtherNoiseBeside(
  lines: readonly JudgedLine[],
  i: number,
  findings: ReadonlyMap<number, Finding>,
): boolean {
  return [lines[i - 1], lines[i + 1]].some(
    (line) =>
      line !== undefined && isCertain(findings, line) && findings.get(line.block)!.kind !== 'page',
  );
}
