import type { KindGroup } from '../../components/ledger';
import { REMOVAL_KINDS, type LedgerEntry } from '../../utils/model';

/** The ledger as the popup lists it. */
export interface LedgerView {
  /** Doubtful pieces, whatever their kind; they ask for a decision, so they stand first. */
  readonly suggestions: readonly LedgerEntry[];
  /** Certain removals by kind, in the order of the kinds; no empty group. */
  readonly groups: readonly KindGroup[];
}

/** Groups the ledger. Inside a group the order stays that of the ledger. */
export function groupLedger(ledger: readonly LedgerEntry[]): LedgerView {
  const certain = ledger.filter(({ removal }) => removal.grade === 'certain');
  return {
    suggestions: ledger.filter(({ removal }) => removal.grade === 'maybe'),
    groups: REMOVAL_KINDS.map((kind) => ({
      kind,
      entries: certain.filter(({ removal }) => removal.kind === kind),
    })).filter(({ entries }) => entries.length > 0),
  };
}
