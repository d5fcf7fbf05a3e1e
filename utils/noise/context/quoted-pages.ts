import { isNumbered } from '../../text/patterns';
import { LINK_SHARE } from '../grade';
import type { JudgedLine } from '../lines';
import type { Finding } from '../rule';

/** 首页底部写有“……”: what a verdict or a report quotes from a page, in quotation marks. */
const QUOTES_IN_LINE =
  /(?:载有|载明|注明|写有|写着|写道|写明|标有|标着|标明|印有|印着|贴着|显示)[^“”「」『』。]{0,12}[“「『][^”」』]{4,}[”」』]/;
/** 经审理查明：…… is what a court found. */
const FOUND = /^(?:本院|[另又再])?经?(?:审理|庭审|鉴定|核实|勘验)?(?:查明|认定|查)[，,：:]/;
/** 该文档的属性包括： and the lines below it; but not 转载请注明： */
const LEADS =
  /^.{3,}(?:如下|显示|写着|写有|写道|写明|包括|载有|载明|标有|印着|提示|(?<![请须需应并])注明)[:：]$/;
/** So many lines may stand below such a lead and be what it announces. */
const QUOTED_MAX = 12;

/**
 * What a document quotes from a page, in quotation marks or in lines below a lead that ends in a colon,
 * is the document's: a suggestion at most, however much it looks like a site's.
 */
export function quotedPages(lines: readonly JudgedLine[], findings: Map<number, Finding>): void {
  lines.forEach((line, i) => {
    if (QUOTES_IN_LINE.test(line.text) || FOUND.test(line.text)) demote(line, findings);
    if (!isLead(line)) return;
    demote(line, findings);
    for (const below of lines.slice(i + 1, endOfQuoted(lines, i + 1))) demote(below, findings);
  });
}

/** A sentence of the document's, or one that sounds like a site's only because it speaks of one. */
function isLead({ form, text }: JudgedLine): boolean {
  return (form === undefined || form.speech !== undefined) && LEADS.test(text);
}

/** The document's next paragraph, point or heading ends what was announced. */
function endOfQuoted(lines: readonly JudgedLine[], start: number): number {
  const end = lines.findIndex((line, i) => i >= start && !line.form && isOwnText(line));
  return Math.min(end < 0 ? lines.length : end, start + QUOTED_MAX);
}

function isOwnText({ kind, statement, prose, text }: JudgedLine): boolean {
  return kind === 'heading' || statement || prose || isNumbered(text);
}

function demote(line: JudgedLine, findings: Map<number, Finding>): void {
  const found = findings.get(line.block);
  if (found?.grade !== 'certain' || line.apart || line.linkShare >= LINK_SHARE) return;
  findings.set(line.block, { ...found, grade: 'maybe' });
}
