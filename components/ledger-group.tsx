import type { JSX } from 'preact';
import type { LedgerEntry as Entry } from '../utils/model';
import { LedgerEntry, type LedgerActions } from './ledger-entry';
import { isOut } from './statistics';
import { useWords } from './words';

interface Props extends LedgerActions {
  readonly heading: string;
  readonly entries: readonly Entry[];
  /** How many of them are rendered yet. */
  readonly shown: number;
  readonly current: string | undefined;
  onCurrent(id: string): void;
}

/** The entries of one kind, with a button that turns them all round. */
export function LedgerGroup(props: Props): JSX.Element {
  const { heading, entries, shown, current, onCurrent, ...actions } = props;
  return (
    <section class="group">
      <div class="group-head">
        <h3>
          {heading} <span class="group-count">{countOpen(entries)}</span>
        </h3>
        {entries.length > 1 && <ToggleAll heading={heading} entries={entries} {...actions} />}
      </div>
      <ul class="entries" role="list" aria-label={heading}>
        {entries.slice(0, shown).map((entry) => (
          <LedgerEntry
            key={entry.removal.id}
            entry={entry}
            current={entry.removal.id === current}
            onCurrent={onCurrent}
            {...actions}
          />
        ))}
      </ul>
    </section>
  );
}

/** How many there are; a suggestion that was accepted is no longer one. */
function countOpen(entries: readonly Entry[]): number {
  return entries.filter(({ state }) => state !== 'accepted').length;
}

interface ToggleAllProps extends LedgerActions {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/** Puts a whole group back; once all of it is back, takes it out again. */
function ToggleAll({ heading, entries, onToggle }: ToggleAllProps): JSX.Element {
  const words = useWords();
  const out = entries.filter(isOut);
  const kept = entries.filter((entry) => !isOut(entry));
  const suggestions = entries[0]?.removal.grade === 'maybe';
  const removes = suggestions ? kept.length > 0 : out.length === 0;
  const action = words(removes ? 'ledger.removeAll' : 'ledger.restoreAll');
  return (
    <button
      type="button"
      class="quiet"
      aria-label={words('entry.name', { action, text: heading })}
      onClick={() => onToggle(removes ? kept : out)}
    >
      {action}
    </button>
  );
}
