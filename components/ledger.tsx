import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { LedgerEntry as Entry, RemovalKind } from '../utils/model';
import type { LedgerActions } from './ledger-entry';
import { LedgerGroup } from './ledger-group';
import { moveFocus } from './move-focus';
import type { Scope } from './scope-switch';
import { useGrowing } from './use-growing';
import { useWords } from './words';

/** The removals of one kind. */
export interface KindGroup {
  readonly kind: RemovalKind;
  readonly entries: readonly Entry[];
}

interface Props extends LedgerActions {
  readonly scope: Scope;
  readonly suggestions: readonly Entry[];
  readonly groups: readonly KindGroup[];
  /** Another view of the text takes all the room. */
  readonly hidden: boolean;
  /** Removals that stand. */
  readonly count: number;
  /** Called when every entry is in the list. */
  onWhole(): void;
}

/** That there is nothing to remove: on the whole page, or in what was selected. */
export const CLEAN_WORDS = { article: 'ledger.clean', selection: 'ledger.cleanSelection' } as const;

/** Entries that are there at once, and that every further frame adds. */
const FIRST_ENTRIES = 60;
const MORE_ENTRIES = 300;

/** Everything that was taken out or could be, grouped; arrow keys walk through it. */
export function Ledger(props: Props): JSX.Element {
  const { scope, suggestions, groups, hidden, count, onWhole, ...actions } = props;
  const words = useWords();
  const pane = useRef<HTMLDivElement>(null);
  const [large, setLarge] = useState(false);
  const [chosen, setChosen] = useState<string>();
  const all = [...suggestions, ...groups.flatMap((group) => group.entries)];
  const shown = useGrowing(all.length, FIRST_ENTRIES, MORE_ENTRIES);
  const whole = shown === all.length;
  useEffect(() => {
    if (whole) onWhole();
  }, [whole]);
  if (all.length === 0) {
    return (
      <p class="ledger-clean" hidden={hidden}>
        {words(CLEAN_WORDS[scope])}
      </p>
    );
  }

  const current = chosen ?? all[0]!.removal.id;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (pane.current && moveFocus(pane.current, event.key)) event.preventDefault();
  };
  let before = 0;
  const renderGroup = (heading: string, entries: readonly Entry[]): JSX.Element => {
    const rest = Math.max(shown - before, 0);
    before += entries.length;
    return (
      <LedgerGroup
        key={heading}
        {...actions}
        heading={heading}
        entries={entries}
        shown={rest}
        current={current}
        onCurrent={setChosen}
      />
    );
  };
  return (
    <section
      class={large ? 'ledger large' : 'ledger'}
      aria-label={words('ledger.label')}
      hidden={hidden}
    >
      <LedgerHead suggestions={suggestions} count={count} large={large} onLarge={setLarge} />
      <div ref={pane} class="ledger-pane" onKeyDown={onKeyDown}>
        {suggestions.length > 0 && renderGroup(words('ledger.suggestions'), suggestions)}
        {groups.map(({ kind, entries }) => renderGroup(words(`kind.${kind}`), entries))}
      </div>
    </section>
  );
}

interface HeadProps {
  readonly suggestions: readonly Entry[];
  readonly count: number;
  readonly large: boolean;
  onLarge(large: boolean): void;
}

function LedgerHead({ suggestions, count, large, onLarge }: HeadProps): JSX.Element {
  const words = useWords();
  const pending = suggestions.filter(({ state }) => state === 'suggested').length;
  return (
    <div class="ledger-head">
      <h2>{words('stats.removals', { count })}</h2>
      {pending > 0 && <p class="pending">{words('ledger.pending', { count: pending })}</p>}
      <button
        type="button"
        class="quiet ledger-size"
        aria-expanded={large}
        onClick={() => onLarge(!large)}
      >
        {words(large ? 'ledger.collapse' : 'ledger.expand')}
      </button>
    </div>
  );
}
