import type { Article, Page, Removal, Span } from '../model';
import type { Saying } from './rule';
import { textOf } from './spans';

/** The rule that takes each kind of what stands beside the text of a document reader's pages. */
const RULE = {
  running: 'page-running-head',
  number: 'page-number',
  watermark: 'page-watermark',
  double: 'drawn-twice',
} as const;

/**
 * Proposes to take out what the reader found beside the text by its place on the pages: running heads,
 * page numbers, watermarks. What the other pages prove makes one entry for each text (one for all
 * page numbers); what nothing proves is a suggestion of its own.
 */
export function findPageMarks(page: Page, article: Article): Removal[] {
  const together = new Map<string, Span[]>();
  const removals: Removal[] = [];
  for (const block of article.blocks) {
    const { beside, text } = page.blocks[block]!;
    if (!beside) continue;
    const span = { block, start: 0, end: text.length };
    if (!beside.sure) {
      removals.push(removalOf(page, RULE[beside.as], [span], 'maybe'));
      continue;
    }
    const key =
      beside.as === 'running' ? text.replace(/\d+/g, '#') : beside.as === 'watermark' ? text : '';
    const name = `${RULE[beside.as]} ${key}`;
    together.set(name, [...(together.get(name) ?? []), span]);
  }
  for (const [name, spans] of together)
    removals.push(removalOf(page, name.split(' ', 1)[0]!, spans, 'certain'));
  return removals;
}

function removalOf(
  page: Page,
  rule: string,
  spans: readonly Span[],
  grade: Removal['grade'],
): Removal {
  const kind = rule === RULE.double ? 'repeat' : rule === RULE.watermark ? 'promotion' : 'page';
  return { id: `${rule}@${spans[0]!.block}`, rule, kind, grade, spans, text: textOf(page, spans) };
}

export const pageMarkSays: Readonly<Record<string, Saying>> = {
  'page-running-head': {
    zh: '页眉或页脚，每页都有',
    en: 'A running head or foot; it stands on every page',
  },
  'page-number': { zh: '文档各页的页码', en: 'The numbers of the document’s pages' },
  'page-watermark': {
    zh: '水印，印在各页的文字上面',
    en: 'A watermark, printed over the text of the pages',
  },
  'drawn-twice': {
    zh: '为了加粗或阴影，在同一处重画的字',
    en: 'Words that are drawn twice at one place, for bold type or a shadow',
  },
};
