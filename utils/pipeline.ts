/** The whole house on one page: page → article → removals → document. Pure; no DOM. */
import { findArticle } from './article/find-article';
import { outsideRemovals } from './article/outside';
import { buildDocument } from './document/build-document';
import type { Choice, Composition, Extraction, Page } from './model';
import { applyRemovals } from './noise/apply-removals';
import { findNoise } from './noise/find-noise';
import { findNotices } from './notices/find-notices';

/** A choice in which the user has not decided anything yet. */
export const NO_CHOICE: Choice = { restored: new Set(), accepted: new Set() };

/**
 * Judges a page that has been read.
 * @param page the blocks of a web page, a plain text or a selection
 * @returns the article, every proposed removal, and what the user must be told
 */
export function extract(page: Page): Extraction {
  const article = findArticle(page);
  const removals = [...findNoise(page, article), ...outsideRemovals(page, article)];
  return { page, article, removals, notices: findNotices(page, article, removals) };
}

/**
 * Makes the clean document under the user's choice; call it again after every change of the choice.
 * @returns the document and the ledger of all removals with their state
 */
export function compose(extraction: Extraction, choice: Choice = NO_CHOICE): Composition {
  const { kept, ledger } = applyRemovals(extraction, choice);
  return { document: buildDocument(extraction, kept), ledger };
}
