import { useCallback, useMemo, useState } from 'preact/hooks';
import { findPlace } from '../../components/places';
import type { Target } from '../../components/preview';
import type { Scope } from '../../components/scope-switch';
import type {
  Choice,
  CleanDocument,
  Composition,
  JudgedResult,
  Extraction,
  LedgerEntry,
  Removal,
} from '../../utils/model';
import { compose, NO_CHOICE } from '../../utils/pipeline';
import { toggled } from './choice';

interface Work {
  readonly scope: Scope;
  readonly extraction: Extraction;
  readonly composition: Composition;
  /** Where the preview should go. */
  readonly target: Target | undefined;
  onScope(scope: Scope): void;
  onToggle(entries: readonly LedgerEntry[]): void;
  onShow(entry: LedgerEntry): void;
}

/** The user's decisions, and the document that follows from them. Each scope has its own. */
export function useComposition(result: JudgedResult): Work {
  const [scope, setScope] = useState(() => firstScope(result));
  const [choices, setChoices] = useState<Record<Scope, Choice>>({
    article: NO_CHOICE,
    selection: NO_CHOICE,
  });
  const [wanted, setWanted] = useState<{ readonly removal: Removal }>();
  const extraction = (scope === 'selection' && result.selection) || result.article;
  const choice = choices[scope];
  const composition = useMemo(() => compose(extraction, choice), [extraction, choice]);
  const target = useMemo(
    () => wanted && targetOf(composition.document, wanted.removal),
    [composition, wanted],
  );

  const onToggle = useCallback(
    (entries: readonly LedgerEntry[]) => {
      setChoices((now) => ({ ...now, [scope]: toggled(now[scope], entries) }));
      if (entries[0]) setWanted({ removal: entries[0].removal });
    },
    [scope],
  );
  // A new object each time: the same place can be asked for again.
  const onShow = useCallback(({ removal }: LedgerEntry) => setWanted({ removal }), []);
  const onScope = (next: Scope): void => {
    setScope(next);
    setWanted(undefined);
  };
  return { scope, extraction, composition, target, onScope, onToggle, onShow };
}

function targetOf(document: CleanDocument, removal: Removal): Target {
  return { line: findPlace(document, removal), removal: removal.id };
}

/** The article, unless there is none and the user has pointed at the text. */
function firstScope(result: JudgedResult): Scope {
  return result.selection && result.article.article.blocks.length === 0 ? 'selection' : 'article';
}
