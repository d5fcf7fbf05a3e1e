import type { Article, Page } from '../model';
import { chooseBlocks } from './choose-blocks';
import { chooseScope } from './choose-scope';
import { findPageTitle, findTitle } from './find-title';
import { guessTitle } from './guess-title';
import { shapeOf, type Shape } from './shape';

/** Less text than this (characters) is no article. */
const ARTICLE_MIN = 20;

const NOTHING: Article = { blocks: [], title: undefined, confidence: 0, reasons: ['nothing'] };

/**
 * Finds the main text of a page. A plain text and a selection are their own article.
 * @returns the chosen blocks; none when the page shows no article
 */
export function findArticle(page: Page): Article {
  if (page.source !== 'html') return whole(page);
  const shape = shapeOf(page);
  const scope = chooseScope(page, shape, findPageTitle(page));
  if (scope === undefined) return NOTHING;
  const chosen = chooseBlocks(page, shape, scope);
  const bodyStart = chosen.find((i) => shape.prose[i]! > 0) ?? chosen[0];
  if (bodyStart === undefined) return NOTHING;
  const prose = chosen.reduce((sum, i) => sum + shape.prose[i]!, 0);
  if (prose < ARTICLE_MIN) return NOTHING;
  const title = findTitle(page, chosen, bodyStart);
  const blocks = title === undefined ? chosen : withTitle(page, shape, chosen, title);
  return { blocks, title, confidence: 1, reasons: [] };
}

/** Adds the title, and prose that stands between it and the chosen blocks: a summary, a lead. */
function withTitle(page: Page, shape: Shape, chosen: readonly number[], title: number): number[] {
  const first = chosen[0]!;
  const between: number[] = [];
  for (let i = title + 1; i < first; i++) {
    const hint = shape.hints[page.blocks[i]!.container]!;
    if (shape.prose[i]! > 0 && !hint.furniture && !hint.comments) between.push(i);
  }
  if (title >= first)
    return chosen.includes(title) ? [...chosen] : [...chosen, title].sort((a, b) => a - b);
  return [title, ...between, ...chosen];
}

function whole(page: Page): Article {
  const blocks = page.blocks.map((_, i) => i);
  return { blocks, title: guessTitle(page), confidence: blocks.length > 0 ? 1 : 0, reasons: [] };
}
