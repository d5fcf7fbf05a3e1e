import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { LedgerEntry as Entry } from '../utils/model';
import { useWords } from './words';

/** What the entries of the ledger share: how to explain a rule, and what a click leads to. */
export interface LedgerActions {
  /** Why the rule takes such text out. */
  explain(rule: string): string;
  /** The user wants to see the entry's place in the text. */
  onShow(entry: Entry): void;
  /** The user wants these entries in the other state: put back or out, kept or removed. */
  onToggle(entries: readonly Entry[]): void;
}

interface Props extends LedgerActions {
  readonly entry: Entry;
  /** The one entry of the list that the Tab key stops at. */
  readonly current: boolean;
  onCurrent(id: string): void;
}

/** The word on an entry's button: what a click will do. */
export const ACTION_WORDS = {
  removed: 'entry.restore',
  restored: 'entry.removeAgain',
  suggested: 'entry.remove',
  accepted: 'entry.keep',
} as const;

/** How much of the text a screen reader hears as part of the button's name. */
const NAME_LENGTH = 40;

/** One removal or suggestion: its text, the reason, and the button that turns it round. */
export function LedgerEntry(props: Props): JSX.Element {
  const { entry, current, onCurrent, explain, onShow, onToggle } = props;
  const words = useWords();
  const { removal, state } = entry;
  const [open, setOpen] = useState(false);
  // Of hundreds of entries, a click changes one or two: the others are not even compared.
  return useMemo(() => {
    const suggestion = removal.grade === 'maybe';
    const action = words(ACTION_WORDS[state]);
    const tabIndex = current ? 0 : -1;
    return (
      <li
        class="entry"
        data-testid={suggestion ? 'suggestion' : 'removal'}
        data-state={state}
        onFocusIn={() => onCurrent(removal.id)}
      >
        <button
          type="button"
          class="entry-place"
          tabIndex={tabIndex}
          title={words('ledger.showPlace')}
          // A long text shows its beginning until it is asked for.
          data-open={open || undefined}
          onClick={() => {
            setOpen(true);
            onShow(entry);
          }}
        >
          <span class="entry-text" lang="zh-CN">
            {removal.text}
          </span>{' '}
          <span class="entry-reason">
            {stateWord(state, words)}
            {explain(removal.rule)}
          </span>
        </button>
        <button
          type="button"
          class="quiet entry-toggle"
          data-testid={suggestion ? 'remove' : 'restore'}
          tabIndex={tabIndex}
          aria-label={words('entry.name', { action, text: removal.text.slice(0, NAME_LENGTH) })}
          onClick={() => onToggle([entry])}
        >
          {action}
        </button>
      </li>
    );
  }, [removal, state, current, open, words, explain, onCurrent, onShow, onToggle]);
}

/** A decided entry says so in words, not by its colour alone. */
function stateWord(
  state: Entry['state'],
  words: ReturnType<typeof useWords>,
): JSX.Element | undefined {
  if (state === 'restored') return <span class="entry-state">{words('entry.restored')}</span>;
  if (state === 'accepted') return <span class="entry-state">{words('entry.accepted')}</span>;
  return undefined;
}
