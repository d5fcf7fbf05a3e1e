import type { CleanDocument, LedgerEntry, Notice } from '../model';

/**
 * Tells that the removals took the whole text, or all of it but the title: what looks like an empty
 * page may be a list of labels that the user wants. It goes when enough was put back.
 */
export function nothingLeft(document: CleanDocument, ledger: readonly LedgerEntry[]): Notice[] {
  const taken = ledger.some(
    ({ removal, state }) => state === 'removed' && removal.kind !== 'outside',
  );
  const left = document.blocks.some(({ role }) => role !== 'title');
  return taken && !left ? [{ id: 'nothing-left' }] : [];
}
