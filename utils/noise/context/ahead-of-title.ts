import { charactersIn } from '../../text/measure';
import type { JudgedLine } from '../lines';
import type { Finding, Saying } from '../rule';
import type { Context } from './context';
import { certain, doubt, isCertain } from './findings';
import { ISSUER, NAME_LINE_MAX } from './forms';

/** In a text without boxes, so many lines ahead of the title are no title with its source. */
const AHEAD_MANY = 5;
/** So many certain lines make a promotion block of what stands between them. */
const AHEAD_MIN = 2;
/** What a site says of itself ahead of a document; words of promotion, not of reports. */
const PROMOTES =
  /会员|免费|原创|订阅|\d群|群[:：号一二三]|资料|材料|文库|文友|盗版|倒卖|转卖|外传|[网★〓※]|本站|更新|定制|套餐|\d\*{2,}\d/;
/** The same, or a bullet: 藏 0 among other counts. */
const NO_TITLE = new RegExp(`${PROMOTES.source}|^[•·◆●■▪]`);
/** Names of sites and of their groups are shorter (characters). */
const TITLE_MIN = 7;
/** 文库资料更新情况的报告 */
const CALLED_DOCUMENT = /(?:报告|总结|通知|方案|意见|办法|规定|讲话|发言|汇报|计划|情况|范文)$/;
/** This share of the lines ahead of the title must be noise by form or word. */
const AHEAD_SHARE = 0.6;

/** What stands among noise ahead of the title belongs to it. */
export function aheadOfTitle({ lines, title, titleGuessed, findings }: Context): void {
  const anchor = title ?? lines.find((line) => line.kind === 'heading')?.block;
  if (anchor === undefined) return;
  const ahead = lines.filter((line) => line.block < anchor);
  const noise = [...ahead.keys()].filter((i) => isCertain(findings, ahead[i]!));
  if (noise.length === 0 || holdsMost(ahead, lines)) return;
  const suspects = ahead.filter((line) => isSuspect(line, findings)).length;
  const isBlock = suspects >= AHEAD_MIN && suspects >= ahead.length * AHEAD_SHARE;
  ahead.forEach((line, i) => {
    const between = noise.length >= AHEAD_MIN && i > noise[0]! && i < noise.at(-1)!;
    if (isCertain(findings, line) || line.length > NAME_LINE_MAX || ISSUER.test(line.text)) return;
    const suspect = line.form !== undefined || line.apartIn >= 0 || NO_TITLE.test(line.text);
    const many = isBlock && ahead.length >= AHEAD_MANY;
    const mayBeTitle = titleGuessed && line.form === undefined && (i === 0 || isTitleLike(line));
    if (!mayBeTitle && (many || (suspect && (isBlock || between))))
      findings.set(line.block, certain('ahead-of-title', 'promotion'));
    else if (isBlock || between) doubt(findings, line, 'ahead-of-title', 'promotion');
  });
}

/** Where the title is a guess, the true one may stand between: longer than a name, and no promotion. */
function isTitleLike({ text, length }: JudgedLine): boolean {
  if (length < TITLE_MIN || /[。！!；;]$/.test(text)) return false;
  return !NO_TITLE.test(text) || CALLED_DOCUMENT.test(text);
}

/** Noise by form or word. Rows of a table have the form of dates and names, too. */
function isSuspect(line: JudgedLine, findings: ReadonlyMap<number, Finding>): boolean {
  if (isCertain(findings, line) || PROMOTES.test(line.text)) return true;
  return line.form !== undefined && line.form.kind !== 'source';
}

/** More than the half of a text is no heap of promotion above it: the title is not the text's. */
function holdsMost(ahead: readonly JudgedLine[], lines: readonly JudgedLine[]): boolean {
  return charactersIn(ahead) * 2 > charactersIn(lines);
}

export const aheadOfTitleSays: Readonly<Record<string, Saying>> = {
  'ahead-of-title': {
    zh: '夹在标题前一堆推广文字里的一行',
    en: 'A line among the promotion ahead of the title',
  },
};
