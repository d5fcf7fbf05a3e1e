/** The whole house: page → article → removals → document. Pure; no DOM. */
import { findArticle } from './article/find-article';
import { outsideRemovals } from './article/outside';
import { buildDocument } from './document/build-document';
import type {
  Choice,
  Composition,
  ContentResult,
  Extraction,
  JudgedResult,
  Located,
  Page,
} from './model';
import { applyRemovals } from './noise/apply-removals';
import { findNoise } from './noise/find-noise';
import { findNotices } from './notices/find-notices';

/** A choice in which the user has not decided anything yet. */
export const NO_CHOICE: Choice = { restored: new Set(), accepted: new Set() };

/** Finds the main text of a page that has been read; the content script's part. */
export function locate(page: Page): Located {
  return { page, article: findArticle(page) };
}

/** Proposes every removal, and collects what the user must be told. */
export function judge({ page, article }: Located): Extraction {
  const removals = [...findNoise(page, article), ...outsideRemovals(page, article)];
  return { page, article, removals, notices: findNotices(page, article, removals) };
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

/**
 * Makes the clean document under the user's choice; call it again after every change of the choice.
 * @returns the document and the ledger of all removals with their state
 */
export function compose(extraction: Extraction, choice: Choice = NO_CHOICE): Composition {
  const { kept, ledger } = applyRemovals(extraction, choice);
  return { document: buildDocument(extraction, kept), ledger };
}
