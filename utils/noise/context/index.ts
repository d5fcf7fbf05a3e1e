import { aheadOfTitle } from './ahead-of-title';
import { amongNoise } from './among-noise';
import { boxesBesideText, companyInBoxes, noiseContainers } from './boxes';
import { citedSources } from './cited-sources';
import { closableAds } from './closable-ads';
import type { Context } from './context';
import { definedTerms } from './defined-terms';
import { buttonColumns, entryContents } from './entry-parts';
import { fileFacts } from './file-facts';
import { goodsCards } from './goods-cards';
import { guidePaths } from './guide-paths';
import { headingTools } from './heading-tools';
import { loneWords } from './lone-words';
import { noticeLists } from './notice-lists';
import { pageLabels } from './page-labels';
import { pagesOfFile } from './pages-of-file';
import { quotedPages } from './quoted-pages';
import { relatedLists } from './related-lists';
import { repeatedTitle, runningLines, summaryAgain } from './repeats';
import { membersOfThread, repliesBelow } from './replies';
import { namesOfTheSite } from './site-names';
import { wholeClauses } from './whole-clauses';

type ContextRule = (context: Context) => void;

/** Takes back what a line's form alone made certain, before that makes others suspect. */
const TAKE_BACK_FORMS: readonly ContextRule[] = [pageLabels, loneWords, guidePaths];

/**
 * Finds what more than one line shows. Lists and blocks come ahead of single lines; what stands beside
 * noise comes after the noise is found; and a copy of the title or a running line is only what nothing
 * else explains.
 */
const FIND: readonly ContextRule[] = [
  pagesOfFile,
  relatedLists,
  aheadOfTitle,
  noiseContainers,
  boxesBesideText,
  companyInBoxes,
  fileFacts,
  noticeLists,
  repliesBelow,
  membersOfThread,
  summaryAgain,
  namesOfTheSite,
  headingTools,
  closableAds,
  goodsCards,
  repeatedTitle,
  runningLines,
];

/** Takes back what is certain, whoever found it, where the document says such things itself. */
const TAKE_BACK_ALL: readonly ContextRule[] = [
  citedSources,
  quotedPages,
  definedTerms,
  wholeClauses,
];

/** Doubts lines of which nothing is known, by what is left of the certain ones around them. */
const DOUBT_REST: readonly ContextRule[] = [buttonColumns, entryContents, amongNoise];

const STEPS: readonly ContextRule[] = [
  ...TAKE_BACK_FORMS,
  ...FIND,
  ...TAKE_BACK_ALL,
  ...DOUBT_REST,
];

/**
 * Rules that need more than one line to see: what follows a "related" heading, what stands among
 * promotion, a repeated title.
 */
export function judgeInContext(context: Context): void {
  for (const step of STEPS) step(context);
}
