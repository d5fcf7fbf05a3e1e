/** What stands for a name or a number that the author left out: **镇, XX乡, ×月×日, 某某. */
import type { DocBlock } from '../model';

/** The signs themselves. A 〇 among numerals is a nought: 二〇〇八年. */
const BLANK = String.raw`(?:\*{2,9}|＊{1,9}|[×✕]{2,9}|(?<![一二三四五六七八九十])[〇○]{2,9}(?![一二三四五六七八九十])|×(?=[年月日省市县区镇乡村局元人个])|(?<![a-z])x{2,9}(?![a-z])|_{2,40}|＿{1,40}|某{2,4})`;
/** The word behind it that says what is missing; of any other word nothing is taken, not even half. */
const MISSING =
  '(?:自治[区州县]|街道|社区|小区|公司|集团|学[校院]|大学|[中小]学|医院|单位|部门|同志|同学|老师|先生|女士|书记|主任|[局处科院校县区乡镇市省村厂]长|[万亿]元|[省市县区州盟旗乡镇村组局厅委办院校所站厂店部处科股室队班级年月日时元人个名户亩岁号])';

/** ×月×日, 某年某月: one date. */
const DATE = '(?:[*＊×✕x〇○某_]{1,9}[年月日]){2,3}';

const PLACEHOLDER = new RegExp(`${DATE}|${BLANK}${MISSING}?`, 'giu');

/**
 * Lists them, each form once.
 * @returns the form and how often it stands in the text; the most frequent first
 */
export function findPlaceholders(
  blocks: readonly DocBlock[],
): { readonly form: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { text } of blocks) {
    for (const [form] of text.matchAll(PLACEHOLDER)) counts.set(form, (counts.get(form) ?? 0) + 1);
  }
  return [...counts].map(([form, count]) => ({ form, count })).sort((a, b) => b.count - a.count);
}
