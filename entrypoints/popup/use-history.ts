import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Scope } from '../../components/scope-switch';
import { startHistory, type History } from '../../utils/document/history';
import type { Extraction } from '../../utils/model';
import { NOTHING, takenOver, type Decisions } from './decisions';
import type { Held } from './kept';

const START = startHistory(NOTHING);

/** What the user decided about the text of each scope. */
export type HeldByScope = Partial<Readonly<Record<Scope, Held>>>;

/** The history of the scope that shows, and the way to a new state of it. */
export interface Histories {
  readonly history: History<Decisions>;
  change(step: (now: History<Decisions>) => History<Decisions>): void;
}

/**
 * The history of each scope; when its page is another one, what was decided is taken over to it.
 * @param first what there is to begin with
 * @param onDecided called after every change
 */
export function useHistory(
  scope: Scope,
  extraction: Extraction,
  first: () => HeldByScope,
  onDecided: (scope: Scope, decisions: Decisions, extraction: Extraction) => void,
): Histories {
  const [begun] = useState(first);
  const [held, setHeld] = useState(begun);
  const history = useMemo(() => historyOf(held[scope], extraction), [held, scope, extraction]);
  const change = useCallback<Histories['change']>(
    (step) =>
      setHeld((now) => ({
        ...now,
        [scope]: { about: extraction, history: step(historyOf(now[scope], extraction)) },
      })),
    [scope, extraction],
  );
  // At once: the popup may be closed at any moment.
  useLayoutEffect(() => {
    if (held !== begun) onDecided(scope, history.present, extraction);
  }, [held]);
  return { history, change };
}

function historyOf(held: Held | undefined, extraction: Extraction): History<Decisions> {
  return held ? takenOver(held.history, held.about, extraction) : START;
}
