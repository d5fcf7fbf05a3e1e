import type { Article, Page } from '../model';

/** With more text than this (characters) the page itself is the document. */
const COVER_MAX = 300;

/** How long the article is beside its title (characters). */
export function proseLength(page: Page, { blocks, title }: Article): number {
  return blocks.reduce(
    (sum, block) => sum + (block === title ? 0 : page.blocks[block]!.text.length),
    0,
  );
}

/** Whether a page has so little text of its own that the document may be a file or a frame in it. */
export function isCover(page: Page, article: Article): boolean {
  return proseLength(page, article) <= COVER_MAX;
}
