import type { Article, Page } from '../model';
import { chooseBlocks } from './choose-blocks';
import { chooseScope } from './choose-scope';
import { confidenceOf } from './confidence';
import { findPageTitle, findTitle } from './find-title';
import { guessTitle } from './guess-title';
import { isIndex } from './is-index';
import { shapeOf, type Shape } from './shape';

/** Less prose than this (characters) is no article. */
const ARTICLE_MIN = 20;
/** Without prose, so much text (characters) below the page's title may be a poem or a list. */
const PLAIN_MIN = 30;
/** Below a heading that the page's title does not repeat, it must be more. */
const UNNAMED_MIN = 60;

const NOTHING: Article = { blocks: [], title: undefined, confidence: 0, reasons: ['nothing'] };

/**
 * Finds the main text of a page. A plain text and a selection are their own article.
 * @returns the chosen blocks; none when the page shows no article
 */
export function findArticle(page: Page): Article {
  if (page.source !== 'html') return whole(page);
  const named = findPageTitle(page);
  const found = search(page, shapeOf(page), named, ARTICLE_MIN);
  if (found) return found === 'index' ? NOTHING : found;
  return (
    searchPlain(page, named, PLAIN_MIN) ??
    searchPlain(page, onlyHeading(page), UNNAMED_MIN) ??
    NOTHING
  );
}

/** A poem or a list of names has no prose; the title over it says that it is the text. */
function searchPlain(page: Page, title: number | undefined, min: number): Article | undefined {
  if (title === undefined) return undefined;
  const plain = search(page, shapeOf(page, true), title, min);
  return plain !== 'index' && plain?.title === title ? plain : undefined;
}

/** Titles of pages that say that there is no page. */
const ERROR_PAGE = /404|不存在|找不到|无法访问|出错|not found|error/i;

/** The page's only heading of the first rank. */
function onlyHeading(page: Page): number | undefined {
  if (ERROR_PAGE.test(page.title)) return undefined;
  const ranks = page.blocks.flatMap((b, i) => (b.kind === 'heading' && b.level === 1 ? [i] : []));
  return ranks.length === 1 ? ranks[0] : undefined;
}

/** @returns 'index' for a page that lists other pages */
function search(
  page: Page,
  shape: Shape,
  named: number | undefined,
  min: number,
): Article | 'index' | undefined {
  const scope = chooseScope(page, shape, named);
  if (scope === undefined) return undefined;
  const chosen = chooseBlocks(page, shape, scope);
  const bodyStart = chosen.find((i) => shape.prose[i]! > 0) ?? chosen[0];
  if (bodyStart === undefined) return undefined;
  if (isIndex(page, shape, chosen)) return 'index';
  const prose = chosen.reduce((sum, i) => sum + shape.prose[i]!, 0);
  if (prose < min) return undefined;
  const title = findTitle(page, chosen, bodyStart);
  const blocks = title === undefined ? chosen : withTitle(page, shape, chosen, title);
  return { blocks, title, ...confidenceOf(shape, prose, title !== undefined) };
}

/** Adds the title, and prose that stands between it and the chosen blocks: a summary, a lead. */
function withTitle(page: Page, shape: Shape, chosen: readonly number[], title: number): number[] {
  const first = chosen[0]!;
  if (title >= first) {
    return chosen.includes(title) ? [...chosen] : [...chosen, title].sort((a, b) => a - b);
  }
  const between: number[] = [];
  for (let i = title + 1; i < first; i++) {
    const hint = shape.hints[page.blocks[i]!.container]!;
    if (shape.prose[i]! > 0 && !hint.furniture && !hint.comments) between.push(i);
  }
  return [title, ...between, ...chosen];
}

function whole(page: Page): Article {
  const blocks = page.blocks.map((_, i) => i);
  return { blocks, title: guessTitle(page), confidence: blocks.length > 0 ? 1 : 0, reasons: [] };
}
