import type { JudgedLine } from '../lines';
import type { Context } from './context';
import { demote, isCertain, isGivenAway } from './findings';

/** 第四条 免责声明, 三、版权: the heading of a clause whose text stands below it. */
const HEADING = /^(?:第[一二三四五六七八九十百零\d]{1,5}[条章节]|[一二三四五六七八九十]{1,3}、)/;
/** Longer lines say themselves what the clause says (characters). */
const HEADING_MAX = 20;

/**
 * A line that is all that stands between a clause's heading and the next one is the clause: 本站…不承担责任 below
 * 第四条 免责声明. A suggestion, unless mark-up or other noise gives it to the site.
 */
export function wholeClauses({ lines, findings }: Context): void {
  lines.forEach((line, i) => {
    if (!isCertain(findings, line) || isGivenAway(lines, i, findings)) return;
    if (isHeading(lines[i - 1]) && isHeading(lines[i + 1])) demote(findings, line);
  });
}

function isHeading(line: JudgedLine | undefined): boolean {
  if (line === undefined || line.length > HEADING_MAX || line.statement) return false;
  return HEADING.test(line.text);
}
