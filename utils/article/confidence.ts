import type { Article } from '../model';
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
