import { describe, expect, it } from 'vitest';
import { resultOf } from '../../../entrypoints/popup/use-whole-document';
import type { ExtractedResult } from '../../../utils/model';
import { extract } from '../../../utils/pipeline';
import { pageOf } from '../paging/support';

const article = extract(pageOf('https://a.example/7.html', ['# 苗圃管护报告', '完']));
const base: ExtractedResult = {
  article: { ...article, notices: [{ id: 'more-below' }] },
} as unknown as ExtractedResult;

describe('what is said of the clicks on the page', () => {
  it.each(['join-failed', 'scroll-failed'] as const)(
    'tells of %s, and keeps the text',
    (failed) => {
      const result = resultOf(base, undefined, { scrolled: false, failed });
      expect(result.article.notices.map(({ id }) => id)).toEqual([failed, 'more-below']);
      expect(result.article.page).toBe(article.page);
    },
  );

  it('says after scrolling that there is still more', () => {
    const result = resultOf(base, undefined, { scrolled: true, failed: undefined });
    expect(result.article.notices.map(({ id }) => id)).toEqual(['still-below']);
  });
});
