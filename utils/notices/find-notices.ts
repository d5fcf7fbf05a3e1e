import type { Article, Notice, Page, Removal } from '../model';

/** Collects what the user must be told in one plain line each. */
export function findNotices(
  _page: Page,
  article: Article,
  _removals: readonly Removal[],
): Notice[] {
  return article.blocks.length === 0 ? [{ id: 'nothing-found' }] : [];
}
