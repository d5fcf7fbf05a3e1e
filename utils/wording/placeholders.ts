/** What stands for a name or a number that the author left out: **镇, XX乡, ×月×日, 某某. */
import type { DocBlock } from '../model';

/** With the word behind it, which says what is missing. */
const PLACEHOLDER =
  /(?:\*{2,9}|＊{1,9}|[×✕〇○]{2,9}|×(?=[年月日省市县区镇乡村局元人个])|(?<![a-z])x{2,9}(?![a-z])|_{2,40}|＿{1,40}|某{2,4})\p{Script=Han}{0,2}/giu;

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
