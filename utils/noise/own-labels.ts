import type { JudgedLine } from './lines';
import { runsOf } from './runs';

/** 电话：… 委托方：…: a label, and something behind it. */
const LABELLED = /^[^:。,!?;]{1,10}:\s?\S/;
/** 小编按：… 温馨提示：… 声明：… */
const SITES_LABEL = /^[^:]{0,6}(?:编|按|提示|提醒|声明|推荐|阅读|说明):/;
/** 不超过10M, 8—12页: who asks for something sets limits; a site says what is. */
const LIMIT = /^[^:]{1,10}:.*(?:不超过|[不大多小少高低]于|以[上下内]|\d\s?[—~至]\s?\d)/;
/** Longer lines are no entries of a form (characters). */
const ENTRY_MAX = 60;
/** Of a run of entries at least this share is the document's own. */
const OWN_SHARE = 0.5;

/**
 * Finds the runs of entries (a label and its value, one a line) in which the document's own prevail:
 * how to reach who writes, who was there, what was measured. A line with a site's label among them is
 * one of them; a site's labels stand among other labels of the site.
 * @returns indices into `lines`
 */
export function amongOwnLabels(
  lines: readonly JudgedLine[],
  title: number | undefined,
): ReadonlySet<number> {
  // Another box is another list; paragraphs have a box each.
  const runs = runsOf(
    lines,
    (line) => isEntry(line, title),
    (before, line) => before.apartIn === line.apartIn || (!before.beside && !line.beside),
  );
  return new Set(runs.filter((run) => isOwnRun(run.map((i) => lines[i]!))).flat());
}

function isEntry(line: JudgedLine, title: number | undefined): boolean {
  if (line.block === title || line.prose || line.length > ENTRY_MAX) return false;
  // 上一篇：… below a form is the site's, and no share of it.
  if (line.form?.kind === 'navigation') return false;
  if (line.form && !line.items && SITES_LABEL.test(line.folded)) return false;
  return (line.form && line.items) !== undefined || LABELLED.test(line.folded);
}

function isOwnRun(run: readonly JudgedLine[]): boolean {
  const plain = run.filter(({ form, folded }) => !form || LIMIT.test(folded)).length;
  // One number with a label that no list knows may be the site's: 已被翻看:128
  const counted = run.filter(({ form }) => form?.id === 'unknown-items').length;
  const own = plain + (plain + counted > 1 ? counted : 0);
  return run.length > 1 && own > 0 && own >= run.length * OWN_SHARE;
}
