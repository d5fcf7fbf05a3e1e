import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { LedgerEntry as Entry } from '../utils/model';
import { LedgerEntry, type LedgerActions } from './ledger-entry';
import { useWords } from './words';

interface Props extends LedgerActions {
  readonly heading: string;
  readonly entries: readonly Entry[];
  /** How many of them are rendered yet. */
  readonly shown: number;
  /** Shows only the first lines until the user asks for all. */
  readonly folds: boolean;
  readonly current: string | undefined;
  onCurrent(id: string): void;
}

/** From this many entries on, a fold saves room. */
const FOLD_FROM = 3;

/** The entries of one kind, with a button that turns them all round. */
export function LedgerGroup(props: Props): JSX.Element {
  const { heading, entries, shown, folds, current, onCurrent, ...actions } = props;
  const words = useWords();
  const [open, setOpen] = useState(false);
  const foldable = folds && entries.length > FOLD_FROM;
  const folded = foldable && !open;
  return (
    <section class="group">
      <div class="group-head">
        <h3>
          {heading} <span class="group-count">{entries.length}</span>
        </h3>
        {entries.length > 1 && <ToggleAll heading={heading} entries={entries} {...actions} />}
        {foldable && (
          <button
            type="button"
            class="quiet"
            aria-expanded={open}
            aria-label={words('entry.name', { action: foldWord(open, words), text: heading })}
            onClick={() => setOpen(!open)}
          >
            {foldWord(open, words)}
          </button>
        )}
      </div>
      {/* Folded entries stay rendered in a low pane that scrolls, not in a closed <details>:
          what was taken out can always be read, searched and reached. */}
      <ul
        class={folded ? 'entries folded' : 'entries'}
        role="list"
        aria-label={heading}
        {...(folded && { tabIndex: 0 })}
      >
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

function foldWord(open: boolean, words: ReturnType<typeof useWords>): string {
  return words(open ? 'ledger.showLess' : 'ledger.showAll');
}

interface ToggleAllProps extends LedgerActions {
  readonly heading: string;
  readonly entries: readonly Entry[];
}

/** Puts a whole group back; once all of it is back, takes it out again. */
function ToggleAll({ heading, entries, onToggle }: ToggleAllProps): JSX.Element {
  const words = useWords();
  const out = entries.filter(({ state }) => state === 'removed' || state === 'accepted');
  const kept = entries.filter(({ state }) => state === 'restored' || state === 'suggested');
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
