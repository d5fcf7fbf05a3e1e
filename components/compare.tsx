import './styles/views.css';
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Composition, LedgerEntry, Page } from '../utils/model';
import { compareLines, inPageOrder, type CompareLine, type ComparePart } from './compare-lines';
import { IconButton } from './icon-button';
import { characterOf } from './key-character';
import { CLEAN_WORDS } from './ledger';
import { ACTION_WORDS, type LedgerActions } from './ledger-entry';
import { piecesOf } from './pieces';
import type { Scope } from './scope-switch';
import { isOut } from './statistics';
import { useGrowing } from './use-growing';
import { useUnchanged } from './use-unchanged';
import { useWords } from './words';

interface Props extends Pick<LedgerActions, 'explain' | 'onToggle'> {
  readonly scope: Scope;
  readonly page: Page;
  readonly composition: Composition;
  /** The user corrected the text by hand; that stands in the other views alone. */
  readonly corrected: boolean;
  /** The page block with which the article begins. */
  readonly begin: number;
  /** The removal to begin with; the first one of the article when there is none. */
  readonly first: string | undefined;
}

/** Lines that are there at once, and that every further frame adds. */
const FIRST_LINES = 300;
const MORE_LINES = 1500;

/** The page as it was read: what was taken out struck through in its place, one removal at a time. */
export function Compare(props: Props): JSX.Element {
  const { scope, page, composition, corrected, begin, first, explain, onToggle } = props;
  const { document, ledger } = composition;
  const words = useWords();
  const pane = useRef<HTMLElement>(null);
  const entries = useMemo(() => inPageOrder(ledger), [ledger]);
  const lines = useMemo(() => compareLines(page, ledger, document), [page, ledger, document]);
  const [chosen, setChosen] = useState(() => first ?? firstIn(entries, begin)?.removal.id);
  const shown = useGrowing(lines.length, FIRST_LINES, MORE_LINES);
  const at = Math.max(
    entries.findIndex(({ removal }) => removal.id === chosen),
    0,
  );
  const entry = entries[at];
  useEffect(() => {
    showPlace(pane.current, entry?.removal.id, begin);
  }, [entry?.removal.id, shown === lines.length]);
  const go = (step: number): void => {
    setChosen(entries[(at + step + entries.length) % entries.length]?.removal.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const character = characterOf(event);
    if (character === 'n') go(1);
    else if (character === 'p') go(-1);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const target = event.target as Element;
    const id = target.closest<HTMLElement>('[data-removal]')?.dataset['removal'];
    if (id !== undefined) setChosen(id);
  };
  return (
    <div class="worktable" onKeyDown={onKeyDown}>
      {corrected && <p class="compare-note">{words('compare.corrected')}</p>}
      <section
        ref={pane}
        class="pane text compare"
        lang="zh-CN"
        aria-label={words('compare.label')}
        tabIndex={0}
        // For the mouse alone: the keyboard goes by the two buttons, or by n and p.
        onClick={onClick}
      >
        {piecesOf(lines.slice(0, shown)).map((piece, i) => (
          <Lines key={i} lines={piece} current={entry?.removal.id} />
        ))}
      </section>
      <div class="bench">
        {entry ? (
          <Bench {...{ entry, at, entries, go, explain, onToggle }} />
        ) : (
          <p class="bench-words">{words(CLEAN_WORDS[scope])}</p>
        )}
      </div>
    </div>
  );
}

function firstIn(entries: readonly LedgerEntry[], begin: number): LedgerEntry | undefined {
  return entries.find(({ removal }) => (removal.spans[0]?.block ?? 0) >= begin) ?? entries[0];
}

function showPlace(pane: HTMLElement | null, id: string | undefined, begin: number): void {
  const mark = id !== undefined && pane?.querySelector(`[data-removal="${CSS.escape(id)}"]`);
  if (mark) mark.scrollIntoView({ block: 'center' });
  else pane?.querySelector(`[data-from="${begin}"]`)?.scrollIntoView({ block: 'start' });
}

interface LinesProps {
  readonly lines: readonly CompareLine[];
  readonly current: string | undefined;
}

/** Renders again only when its lines change, or the current removal enters or leaves them. */
function Lines({ lines, current }: LinesProps): JSX.Element {
  const same = useUnchanged(lines);
  const inside = same.some(({ parts }) => parts.some(({ entry }) => entry?.removal.id === current));
  const here = inside ? current : undefined;
  return useMemo(
    () => (
      <>
        {same.map((line) => (
          <Line key={line.block} line={line} current={here} />
        ))}
      </>
    ),
    [same, here],
  );
}

interface LineProps {
  readonly line: CompareLine;
  readonly current: string | undefined;
}

function Line({ line, current }: LineProps): JSX.Element {
  return (
    <p class={line.look} data-from={line.block}>
      {line.parts.map((part, i) => (
        <Part key={i} part={part} current={current} />
      ))}
    </p>
  );
}

interface PartProps {
  readonly part: ComparePart;
  readonly current: string | undefined;
}

function Part({ part: { text, entry }, current }: PartProps): JSX.Element {
  if (!entry) return <>{text}</>;
  const { removal, state } = entry;
  const Tag = isOut(entry) ? 'del' : 'mark';
  return (
    <Tag
      data-removal={removal.id}
      data-state={state}
      {...(removal.id === current && { 'aria-current': 'true' })}
    >
      {text}
    </Tag>
  );
}

interface BenchProps extends Pick<LedgerActions, 'explain' | 'onToggle'> {
  readonly entry: LedgerEntry;
  readonly at: number;
  readonly entries: readonly LedgerEntry[];
  go(step: number): void;
}

/** What the current removal is, and what can be done with it. */
function Bench({ entry, at, entries, go, explain, onToggle }: BenchProps): JSX.Element {
  const words = useWords();
  const { removal, state } = entry;
  const kept = entries.filter((each) => !isOut(each)).length;
  const kind = words(removal.grade === 'maybe' ? 'ledger.suggestions' : `kind.${removal.kind}`);
  return (
    <>
      <IconButton drawing="previous" label={words('compare.previous')} onClick={() => go(-1)} />
      <IconButton drawing="next" label={words('compare.next')} onClick={() => go(1)} />
      <p class="bench-words" role="status">
        <span class="bench-place">
          {words('find.place', { at: at + 1, count: entries.length })}
          {kept > 0 && words('compare.kept', { count: kept })}
        </span>
        <strong>{kind}</strong> <span>{explain(removal.rule)}</span>
      </p>
      <button type="button" class="quiet" onClick={() => onToggle([entry])}>
        {words(ACTION_WORDS[state])}
      </button>
    </>
  );
}
