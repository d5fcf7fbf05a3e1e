import type { Article, Page, Removal } from '../model';

/** Lists what lies outside the article. */
export function outsideRemovals(page: Page, article: Article): Removal[] {
  const inside = new Set(article.blocks);
  return page.blocks.flatMap((block, i) =>
    inside.has(i)
      ? []
      : [
          {
            id: `outside@${i}`,
            rule: 'outside',
            kind: 'outside' as const,
            grade: 'certain' as const,
            spans: [{ block: i, start: 0, end: block.text.length }],
            text: block.text,
          },
        ],
  );
}
