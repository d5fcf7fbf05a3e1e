import type { Choice, LedgerEntry } from '../../utils/model';

/** The choice after the user turned some entries round: put back or out, kept or removed. */
export function toggled(choice: Choice, entries: readonly LedgerEntry[]): Choice {
  const restored = new Set(choice.restored);
  const accepted = new Set(choice.accepted);
  for (const { removal } of entries) {
    const ids = removal.grade === 'certain' ? restored : accepted;
    if (!ids.delete(removal.id)) ids.add(removal.id);
  }
  return { restored, accepted };
}
