/**
 * The whole house: page → article → removals → document. Pure; no DOM. The last step stands in
 * `compose.ts`: the popup takes it alone, after every change of the user's choice.
 */
import { findArticle } from './article/find-article';
import { guessTitle } from './article/guess-title';
import { findNoTitles } from './article/no-title';
import { outsideRemovals } from './article/outside';
import { withoutSitePage } from './article/site-page';
import { scoreOf } from './article/title-form';
import type {
  Article,
  ContentResult,
  Extraction,
  ExtractedResult,
  Located,
  Page,
  Removal,
} from './model';
import { findNoise } from './noise/find-noise';
import { formOfText } from './noise/lines';
import { textsWithout } from './noise/spans';
import { findNotices } from './notices/find-notices';
import { findPager } from './paging/find-pager';

export { compose, NO_CHOICE } from './compose';

/** Finds the main text of a page that has been read. */
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

/** In a text without mark-up the title is a guess; so often it is guessed again. */
const MORE_GUESSES = 3;

/**
 * Finds the noise, or that all was the site's own; in a text without mark-up below the title that is
 * guessed. Where that turns out to be noise, or a better one comes out from behind a marker, with the
 * next guess.
 */
function judgeNoise({ page, article }: Located): Judged {
  if (page.source === 'html') {
    const judged = withoutSitePage(page, article);
    return { article: judged, noise: findNoise(page, judged) };
  }
  let titled = { ...article, title: titleAmong(page, []) };
  for (let more = MORE_GUESSES; ; more--) {
    const noise = findNoise(page, titled);
    const title = more > 0 ? titleAmong(page, noise.removals) : titled.title;
    if (title === titled.title) return { article: titled, noise };
    titled = { ...article, title };
  }
}

/** The title of a text without mark-up, from what noise has left of it. */
function titleAmong(page: Page, removals: readonly Removal[]): number | undefined {
  const texts = textsWithout(page, removals);
  return guessTitle(page, {
    texts,
    joined: blocksJoined(removals),
    noTitles: findNoTitles(page, texts, (text) => scoreOf(text, text.length) > 1),
    isNoise: (text) => formOfText(text) !== undefined,
  });
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

/** Finds out about what the content script sent: the page, and the selection if there is one. */
export function extractResult({ page, selection }: ContentResult): ExtractedResult {
  return selection
    ? { article: extract(page), selection: extract(selection) }
    : { article: extract(page) };
}
