/** The last step of the pipeline: removals → document, under the user's choice. Pure; no DOM. */
import { buildDocument } from './document/build-document';
import type { Choice, Composition, Extraction, Reword } from './model';
import { applyRemovals } from './noise/apply-removals';
import { nothingLeft } from './notices/nothing-left';

/** A choice in which the user has not decided anything yet. */
export const NO_CHOICE: Choice = { restored: new Set(), accepted: new Set() };

/**
 * Makes the clean document under the user's choice; call it again after every change of the choice.
 * @param reword what the user set about wording; without it no word and no sign is changed
 * @returns the document, the ledger of all removals with their state, and notices: that the removals left
 *   nothing, and what was reworded
 */
export function compose(
  extraction: Extraction,
  choice: Choice = NO_CHOICE,
  reword?: Reword,
): Composition {
  const { kept, ledger } = applyRemovals(extraction, choice);
  const document = buildDocument(extraction, kept);
  const worded = reword?.(document, extraction) ?? { document, notices: [] };
  const notices = [...nothingLeft(document, ledger), ...worded.notices];
  return { document: worded.document, notices, ledger };
}
