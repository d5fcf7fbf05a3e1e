import { isNumbered, MAIN_RECIPIENT, SALUTATION } from '../../text/patterns';
import { LINK_SHARE } from '../grade';
import { formOfText, type JudgedLine } from '../lines';
import type { Finding } from '../rule';
import type { Context } from './context';
import { demote, isCertain } from './findings';

/** “……” of so many characters is a sentence or a notice, not the name of a button. */
const QUOTATION = /[“「『][^“”「」『』]{8,200}[”」』]/g;
/** So many characters around it are a sentence that quotes. */
const AROUND_MIN = 8;
/** At this strength a form is a site's by itself. */
const STRONG = 2;
/** 经审理查明：…… is what a court found. */
const FOUND = /^(?:本院|[另又再])?经?(?:审理|庭审|鉴定|核实|勘验)?(?:查明|认定|查)[，,：:]/;
/** 该文档的属性包括： and the lines below it; but not 转载请注明： */
const LEADS =
  /^.{3,}(?:如下(?:所示)?|显示|写着|写有|写道|写明|包括|载有|载明|标有|印着|提示|(?<![请须需应并])注明)[:：]$/;
/** What something is to look like stands below it. */
const EXAMPLE = /^(?:示例|样例|样式|范例|举例|例如)[一二三四五\d]?[:：]?$/;
/** So many lines may stand below such a lead and be what it announces. */
const QUOTED_MAX = 12;

/**
 * What a document quotes from a page, in quotation marks or in lines below a lead that ends in a colon,
 * is the document's: a suggestion at most, however much it looks like a site's.
 */
export function quotedPages({ lines, findings }: Context): void {
  lines.forEach((line, i) => {
    if (isCertain(findings, line) && (quotesNoise(line) || FOUND.test(line.text)))
      spare(line, findings);
    if (!isLead(line, lines.slice(i + 1, i + 1 + QUOTED_MAX))) return;
    spare(line, findings);
    for (const below of lines.slice(i + 1, endOfQuoted(lines, i + 1))) spare(below, findings);
  });
}

/** 首页写有“……”字样。 What stands in quotation marks is a site's by its form, and nothing around it. */
function quotesNoise({ text }: JudgedLine): boolean {
  const quoted = text.match(QUOTATION) ?? [];
  const around = text.replace(QUOTATION, '“”');
  return around.length >= AROUND_MIN && !isStrong(around) && quoted.some(isQuotedNoise);
}

function isQuotedNoise(quotation: string): boolean {
  return isStrong(quotation.slice(1, -1));
}

function isStrong(text: string): boolean {
  return (formOfText(text)?.strength ?? 0) >= STRONG;
}

/**
 * A line of the document's, or one that sounds like a site's only because it speaks of one. Any words
 * ahead of the colon lead to what is quoted where the text goes on below that in a sentence.
 */
function isLead({ form, text, length }: JudgedLine, below: readonly JudgedLine[]): boolean {
  if (form !== undefined && form.speech === undefined && form.strength >= STRONG) return false;
  if (LEADS.test(text) || EXAMPLE.test(text)) return true;
  if (length < AROUND_MIN || !/[:：]$/.test(text)) return false;
  if (SALUTATION.test(text) || MAIN_RECIPIENT.test(text)) return false;
  return below.some((line) => !line.form && line.statement);
}

/** The document's next paragraph, point or heading ends what was announced. */
function endOfQuoted(lines: readonly JudgedLine[], start: number): number {
  const end = lines.findIndex((line, i) => i >= start && !line.form && isOwnText(line));
  return Math.min(end < 0 ? lines.length : end, start + QUOTED_MAX);
}

function isOwnText({ kind, statement, prose, text }: JudgedLine): boolean {
  return kind === 'heading' || statement || prose || isNumbered(text);
}

function spare(line: JudgedLine, findings: Map<number, Finding>): void {
  if (!line.apart && line.linkShare < LINK_SHARE) demote(findings, line);
}
