import { runsOf } from '../runs';
import type { JudgedLine } from '../lines';
import type { Saying } from '../rule';
import { BESIDE_ANYTHING } from '../grade';
import { hasOwnNumber } from '../own-number';
import type { Context } from './context';
import { doubt, isCertain } from './findings';
import { ISSUER, NAME_LINE_MAX, OWN_LINE } from './forms';

/** Longer runs of lines that nothing is known of are a list of the document's own. */
const RUN_MAX = 4;

/**
 * Short lines that no rule knows, among lines of the site at an edge: between two of them above the
 * text, anywhere below the first of them after it. No wording is asked for, so all are suggestions.
 */
export function amongNoise({ lines, zones, title, own, findings }: Context): void {
  if (!lines.some(({ prose }) => prose)) return;
  const isSites = (i: number): boolean => {
    const line = lines[i];
    if (line === undefined || line.block === title || !isCertain(findings, line)) return false;
    return !BESIDE_ANYTHING.has(findings.get(line.block)!.kind);
  };
  const tail = lines.findIndex((_, i) => zones[i] === 'tail' && isSites(i));
  const unknown = runsOf(
    lines,
    (line) => !findings.has(line.block),
    (before, line) => before.block !== title && line.block !== title,
  );
  for (const run of unknown) {
    const [first, last] = [run[0]!, run.at(-1)!];
    const below = tail >= 0 && first > tail && zones[first] === 'tail';
    const between = zones[first] === 'head' && isSites(first - 1) && isSites(last + 1);
    if (run.length > RUN_MAX || !(below || between)) continue;
    if (run.some((i) => own.has(i) || isOwn(lines[i]!, title))) continue;
    for (const i of run) doubt(findings, lines[i]!, 'among-noise', 'navigation');
  }
}

/** What documents have at their edges, too: statements, points, the day, who signs, attachments. */
function isOwn(line: JudgedLine, title: number | undefined): boolean {
  if (line.block === title || line.kind === 'row' || line.statement) return true;
  if (line.length > NAME_LINE_MAX || hasOwnNumber(line)) return true;
  return OWN_LINE.test(line.text) || ISSUER.test(line.text);
}

export const amongNoiseSays: Readonly<Record<string, Saying>> = {
  'among-noise': {
    zh: '夹在网站的东西当中的一行',
    en: 'A line that stands among things of the site',
  },
};
