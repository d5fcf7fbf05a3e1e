import type { Article, Page, Removal } from '../model';

/** Proposes removals inside the article. */
export function findNoise(_page: Page, _article: Article): Removal[] {
  return [];
}
