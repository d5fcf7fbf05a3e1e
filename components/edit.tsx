import './styles/views.css';
import type { JSX } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Edit, EditedLevel, EditedLine, EditedPlace } from '../utils/model';
import { EditBench } from './edit-bench';
import { EditLine, type CaretWish, type EditLineProps } from './edit-line';
import { characterOf } from './key-character';
import { PIECE_LINES, piecesOf } from './pieces';
import { useGrowing } from './use-growing';
import { useUnchanged } from './use-unchanged';
import { useWords } from './words';

interface Props {
  readonly lines: readonly EditedLine[];
  /** The name by which an edit knows a line. */
  placeOf(lines: readonly EditedLine[], at: number): EditedPlace;
  onEdit(edit: Edit): void;
}

/** Lines that are there at once, and that every further frame adds. */
const FIRST_LINES = 100;
const MORE_LINES = 600;

/** The text for corrections: one line at a time can be changed, joined, ranked, deleted or brought back. */
export function EditView({ lines, placeOf, onEdit }: Props): JSX.Element {
  const words = useWords();
  const list = useRef<HTMLOListElement>(null);
  const [chosen, setChosen] = useState(0);
  const [caret, setCaret] = useState<CaretWish>();
  const shown = useGrowing(lines.length, FIRST_LINES, MORE_LINES);
  const at = Math.min(chosen, lines.length - 1);
  const line = lines[at];
  const deeds = useDeeds({ lines, placeOf, onEdit }, at);

  const latest = useRef(deeds);
  useLayoutEffect(() => {
    latest.current = deeds;
  });

  const onCurrent = useCallback((next: number) => setChosen(next), []);
  const onBegin = useCallback((next: number, offset?: number) => {
    setChosen(next);
    setCaret({ line: next, offset });
  }, []);
  const onWritten = useCallback((next: number, text: string | undefined, stay: boolean) => {
    setCaret(undefined);
    if (text !== undefined) latest.current.rewrite(next, text);
    // The text area goes; the focus stays with its line unless the user went elsewhere.
    if (stay) setTimeout(() => focusLine(list.current, next));
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (caret || !line) return;
    if (moveOn(list.current, event, at) || deeds.byKey(event)) event.preventDefault();
  };
  return (
    <div class="worktable" onKeyDown={onKeyDown}>
      <ol
        ref={list}
        class="pane text edit"
        role="list"
        lang="zh-CN"
        aria-label={words('edit.label')}
      >
        {piecesOf(lines.slice(0, shown)).map((piece, i) => (
          <Lines
            key={i}
            first={i * PIECE_LINES}
            lines={piece}
            {...{ at, caret, onCurrent, onBegin, onWritten }}
          />
        ))}
      </ol>
      <div class="bench">
        {line && <EditBench line={line} {...deeds} onWrite={() => onBegin(at)} />}
      </div>
    </div>
  );
}

interface LinesProps extends Pick<EditLineProps, 'onCurrent' | 'onBegin' | 'onWritten'> {
  /** The number of the first of the lines. */
  readonly first: number;
  readonly lines: readonly EditedLine[];
  /** The number of the current line, which may stand elsewhere. */
  readonly at: number;
  readonly caret: CaretWish | undefined;
}

/** Renders again only when its lines change, or the current one enters or leaves them. */
function Lines(props: LinesProps): JSX.Element {
  const { first, onCurrent, onBegin, onWritten } = props;
  const lines = useUnchanged(props.lines);
  const holds = (at: number): boolean => at >= first && at < first + lines.length;
  const at = holds(props.at) ? props.at : undefined;
  const caret = props.caret && holds(props.caret.line) ? props.caret : undefined;
  return useMemo(
    () => (
      <>
        {lines.map((line, i) => (
          <EditLine
            key={i}
            at={first + i}
            line={line}
            current={first + i === at}
            caret={caret?.line === first + i ? caret : undefined}
            {...{ onCurrent, onBegin, onWritten }}
          />
        ))}
      </>
    ),
    [first, lines, at, caret, onCurrent, onBegin, onWritten],
  );
}

function focusLine(list: HTMLElement | null, at: number): void {
  list?.querySelectorAll<HTMLElement>('.edit-text')[at]?.focus();
}

/** Goes to another line with the arrow keys, Home and End. */
function moveOn(list: HTMLElement | null, event: KeyboardEvent, at: number): boolean {
  if (!(event.target as Element).closest('.edit-text')) return false;
  const last = (list?.children.length ?? 0) - 1;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last }[event.key];
  if (to === undefined) return false;
  focusLine(list, Math.min(Math.max(to, 0), last));
  return true;
}

interface Deeds {
  readonly canJoin: boolean;
  onLevel(level: EditedLevel): void;
  onJoin(): void;
  onToggle(): void;
  rewrite(at: number, text: string): void;
  /** Does what a key stands for; false when it stands for nothing. */
  byKey(event: KeyboardEvent): boolean;
}

/** What can be done to the line number `at`. */
function useDeeds({ lines, placeOf, onEdit }: Props, at: number): Deeds {
  const line = lines[at];
  const next = lines.findIndex(({ deleted }, i) => i > at && !deleted);
  const isRow = (i: number): boolean => lines[i]?.block.role === 'row';
  const canJoin = line?.deleted === false && next >= 0 && !isRow(at) && !isRow(next);
  const on = (): EditedPlace => placeOf(lines, at);

  const onLevel = (level: EditedLevel): void => onEdit({ type: 'level', on: on(), level });
  const onJoin = (): void => {
    if (canJoin) onEdit({ type: 'join', on: on(), next: placeOf(lines, next) });
  };
  const onToggle = (): void => onEdit({ type: line?.deleted ? 'bring-back' : 'delete', on: on() });
  const rewrite = (which: number, text: string): void => {
    const place = placeOf(lines, which);
    if (text === place.text) return;
    // Without a character left, the line is deleted; it can be brought back with its words.
    if (text.trim() === '') onEdit({ type: 'delete', on: place });
    else onEdit({ type: 'rewrite', on: place, text });
  };
  const byKey = (event: KeyboardEvent): boolean => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const character = characterOf(event);
    if (!line || ctrlKey || metaKey || altKey) return false;
    if (!(target as Element).closest('.edit-text')) return false;
    if (key === 'Delete' || key === 'Backspace') onToggle();
    else if (line.deleted) return false;
    else if (/^[0-3]$/.test(character) && !isRow(at)) onLevel(Number(character) as EditedLevel);
    else if (character === 'j') onJoin();
    else return false;
    return true;
  };
  return { canJoin, onLevel, onJoin, onToggle, rewrite, byKey };
}
