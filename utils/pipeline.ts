/**
 * The whole house: page → article → removals → document. Pure; no DOM. The last step stands in
 * `compose.ts`: the popup takes it alone, after every change of the user's choice.
 */
import { findArticle } from './article/find-article';
import { guessTitle, scoreOf } from './article/guess-title';
import { findNoTitles } from './article/no-title';
import { outsideRemovals } from './article/outside';
import type {
  Article,
  ContentResult,
  Extraction,
  JudgedResult,
  Located,
  Page,
  Removal,
} from './model';
import { findNoise } from './noise/find-noise';
import { textsWithout } from './noise/spans';
import { findNotices } from './notices/find-notices';
import { findPager } from './paging/find-pager';

export { compose, NO_CHOICE } from './compose';

/** Finds the main text of a page that has been read; the content script's part. */
export function locate(page: Page): Located {
  return { page, article: findArticle(page) };
}

/** Proposes every removal, and collects what the user must be told. */
export function judge(located: Located): Extraction {
  const { page } = located;
  const { article, noise } = judgeNoise(located);
  const pager = findPager(page, article);
  const removals = [...noise.removals, ...outsideRemovals(page, article)];
  return {
    page,
    article,
    removals,
    notices: findNotices(page, article, noise, pager),
    ...(pager && { pager }),
  };
}

/** In a text without mark-up the title is a guess; so many are tried. */
const TITLE_GUESSES = 3;

/**
 * Finds the noise; where the guessed title turns out to be noise, or a better one comes out from
 * behind a marker, with the next guess.
 */
function judgeNoise({ page, article }: Located, guesses = TITLE_GUESSES): Judged {
  const noise = findNoise(page, article);
  if (page.source === 'html' || guesses === 0) return { article, noise };
  const texts = textsOfTitles(page, textsWithout(page, noise.removals));
  const title = guessTitle(page, { texts, joined: blocksJoined(noise.removals) });
  if (title === article.title) return { article, noise };
  return judgeNoise({ page, article: { ...article, title } }, guesses - 1);
}

/** The texts among which a title is looked for: nothing is left of lines that are none. */
function textsOfTitles(
  page: Page,
  texts: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  const isNamed = (text: string): boolean => scoreOf(text, text.length) > 1;
  const none = findNoTitles(page, texts, isNamed);
  return new Map([...texts, ...none.map((i) => [i, ''] as const)]);
}

/** Blocks whose line goes on with the one above. */
function blocksJoined(removals: readonly Removal[]): ReadonlySet<number> {
  const joins = removals.filter((r) => r.joins && r.continues === undefined);
  return new Set(joins.flatMap(({ spans }) => spans.map(({ block }) => block)));
}

interface Judged {
  readonly article: Article;
  readonly noise: ReturnType<typeof findNoise>;
}

/** Both in one: from a page that has been read to all that was found out about it. */
export function extract(page: Page): Extraction {
  return judge(locate(page));
}

/** Judges what the content script sent: the article, and the selection if there is one. */
export function judgeResult({ article, selection }: ContentResult): JudgedResult {
  return selection
    ? { article: judge(article), selection: judge(selection) }
    : { article: judge(article) };
}
