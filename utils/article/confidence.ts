import type { Article, Page } from '../model';
import type { Shape } from './shape';

/** The answer for a page without a text. */
export const NOTHING: Article = {
  blocks: [],
  title: undefined,
  confidence: 0,
  reasons: ['nothing'],
};

/** Less prose than this (characters) may be an accident. */
const SHORT = 100;
/** Below this share of the page's prose, other parts of the page may be the text. */
const SMALL_SHARE = 0.5;

/**
 * How sure the finder is, and why not surer.
 * @param prose characters of prose in the article
 * @param titled whether the page shows the article's title
 */
export function confidenceOf(
  shape: Shape,
  prose: number,
  titled: boolean,
): Pick<Article, 'confidence' | 'reasons'> {
  const reasons: string[] = [];
  if (prose < SHORT) reasons.push('short');
  if (prose < shape.sums[0]!.prose * SMALL_SHARE) reasons.push('other-prose');
  if (!titled) reasons.push('no-title');
  // Each reason takes a third: one is common on good pages, two are a doubt, three a guess.
  return { confidence: 1 - reasons.length / 3, reasons };
}

/** Below one half the user is asked to check the text. */
const GUESS_CONFIDENCE = 1 / 3;

/** The article as a guess, of which the user is told why. */
export function asGuess(article: Article, reason: string): Article {
  return { ...article, confidence: GUESS_CONFIDENCE, reasons: [...article.reasons, reason] };
}

/**
 * So much text (characters), this share of it links, is a menu or a list. On real pages the text begins at
 * most 18 blocks below its title, and what stands between is shorter.
 */
const BETWEEN_MIN = 200;
const BETWEEN_LINKS = 0.3;

/**
 * Whether what was found does not follow the title: it stands above it, or lists of links stand between. Then
 * the text itself may be missing (it is drawn, or must be paid for), and this is a teaser.
 * @param title the block that shows the title, if any does
 */
export function isFarBelow(
  page: Page,
  shape: Shape,
  title: number | undefined,
  chosen: readonly number[],
): boolean {
  const prose = chosen.filter((i) => i !== title && shape.prose[i]! > 0);
  if (title === undefined || prose.length === 0) return false;
  const first = prose.find((i) => i > title);
  if (first === undefined) return true;
  let length = 0;
  let links = 0;
  for (const block of page.blocks.slice(title + 1, first)) {
    length += block.text.length;
    links += block.linkChars;
  }
  return length >= BETWEEN_MIN && links >= length * BETWEEN_LINKS;
}
