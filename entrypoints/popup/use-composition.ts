import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { useLater } from '../../components/use-later';
import { findPlace } from '../../components/places';
import type { Target } from '../../components/preview';
import type { Scope } from '../../components/scope-switch';
import type * as ApplyEdits from '../../utils/document/apply-edits';
import { proceed, redo, undo } from '../../utils/document/history';
import type {
  CleanDocument,
  Composition,
  Edit,
  EditedDocument,
  ExtractedResult,
  Extraction,
  LedgerEntry,
  Removal,
  Reword,
} from '../../utils/model';
import { compose } from '../../utils/compose';
import { toggled } from './choice';
import { NOTHING } from './decisions';
import type { Keeping } from './use-keeping';
import { useHistory, type Histories } from './use-history';

/** A removal whose place is to be seen. */
interface WantedPlace extends Pick<Target, 'markOnly'> {
  readonly removal: Removal;
}

/** The text that the user works on, with what was decided about it and what can be done to it. */
export interface Work {
  readonly scope: Scope;
  readonly extraction: Extraction;
  /** Another number for every other page that the work is on: another scope, joined, read again. */
  readonly base: number;
  readonly composition: Composition;
  /** The composed document with the user's own corrections; what is shown and taken away. */
  readonly edited: EditedDocument;
  /** How edits are made; undefined until the view for them has been wanted. */
  readonly editing: typeof ApplyEdits | undefined;
  /** Where the preview should go. */
  readonly target: Target | undefined;
  /** What was decided when the popup was open before is part of it. */
  readonly resumed: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  onScope(scope: Scope): void;
  onToggle(entries: readonly LedgerEntry[]): void;
  onShow(entry: LedgerEntry): void;
  /** Shows the line that begins with a page block. */
  onLine(line: number): void;
  onEdit(edit: Edit): void;
  /** Leaves everything as the product proposes it; can be undone. */
  onAfresh(): void;
  onUndo(): void;
  onRedo(): void;
}

/** How edits are made; loaded when there are any, or are about to be. */
export const loadEditing = (): Promise<typeof ApplyEdits> =>
  import('../../utils/document/apply-edits');

/**
 * The user's decisions, and the document that follows from them. Each scope has its own.
 * @param wantsEdits the user is about to make corrections
 * @param keeping how decisions outlive the popup
 */
export function useComposition(
  result: ExtractedResult,
  reword: Reword | undefined,
  wantsEdits: boolean,
  keeping: Keeping,
): Work {
  const [scope, setScope] = useState(() => firstScope(result));
  const extraction = (scope === 'selection' && result.selection) || result.article;
  const base = useBase(extraction);
  const { history, change } = useHistory(
    scope,
    extraction,
    () => keeping.takeUp(result),
    keeping.onDecided,
  );
  const { choice, edits, resumed } = history.present;
  const editing = useLater(wantsEdits || edits.length > 0, loadEditing);
  const composition = useMemo(
    () => compose(extraction, choice, reword),
    [extraction, choice, reword],
  );
  const edited = useMemo(
    () => editing?.applyEdits(composition.document, edits) ?? untouched(composition.document),
    [composition, edits, editing],
  );
  const { target, setWanted, onShow, onLine } = useTarget(edited.document);
  return {
    scope,
    extraction,
    base,
    composition,
    edited,
    editing,
    target,
    resumed: resumed === true,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    onScope: (next) => {
      setScope(next);
      setWanted(undefined);
    },
    onShow,
    onLine,
    ...useDeeds(change, setWanted),
  };
}

/** What the user wants to see: a removal's place, or a line. */
type Wanted = WantedPlace | Target | undefined;

interface Wish extends Pick<Work, 'target' | 'onShow' | 'onLine'> {
  setWanted(wanted: Wanted): void;
}

/** Where the preview should go. A new object each time: the same place can be asked for again. */
function useTarget(document: CleanDocument): Wish {
  const [wanted, setWanted] = useState<Wanted>();
  const target = useMemo(
    () => (wanted && 'line' in wanted ? wanted : wanted && targetOf(document, wanted)),
    [document, wanted],
  );
  const onShow = useCallback(({ removal }: LedgerEntry) => setWanted({ removal }), []);
  const onLine = (line: number): void => setWanted({ line, removal: '' });
  return { target, setWanted, onShow, onLine };
}

/** What the user may do to the document. */
type Deeds = Pick<Work, 'onToggle' | 'onEdit' | 'onAfresh' | 'onUndo' | 'onRedo'>;

function useDeeds(change: Histories['change'], setWanted: Wish['setWanted']): Deeds {
  const onToggle = useCallback(
    (entries: readonly LedgerEntry[]) => {
      change((now) =>
        proceed(now, { ...now.present, choice: toggled(now.present.choice, entries) }),
      );
      if (entries[0]) setWanted({ removal: entries[0].removal, markOnly: true });
    },
    [change],
  );
  const onEdit = useCallback(
    (edit: Edit) => {
      setWanted(undefined);
      change((now) => proceed(now, { ...now.present, edits: [...now.present.edits, edit] }));
    },
    [change],
  );
  return {
    onToggle,
    onEdit,
    onAfresh: () => change((now) => proceed(now, NOTHING)),
    onUndo: useCallback(() => change(undo), [change]),
    onRedo: useCallback(() => change(redo), [change]),
  };
}

function useBase({ page }: Extraction): number {
  const base = useRef({ page, number: 0 });
  if (base.current.page !== page) base.current = { page, number: base.current.number + 1 };
  return base.current.number;
}

/** Nobody has corrected anything yet. */
function untouched(document: CleanDocument): EditedDocument {
  return { document, lines: [], unapplied: [] };
}

function targetOf(document: CleanDocument, { removal, markOnly = false }: WantedPlace): Target {
  return { line: findPlace(document, removal), removal: removal.id, markOnly };
}

/** The article, unless there is none and the user has pointed at the text. */
function firstScope(result: ExtractedResult): Scope {
  return result.selection && result.article.article.blocks.length === 0 ? 'selection' : 'article';
}
