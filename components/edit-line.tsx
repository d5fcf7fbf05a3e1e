import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { EditedLine } from '../utils/model';
import { lookOf } from './look';
import { useWords } from './words';

/** The line whose words are to be written, and where the caret goes; at the end when that is open. */
export interface CaretWish {
  readonly line: number;
  readonly offset: number | undefined;
}

/** What a line is told and tells. */
export interface EditLineProps {
  readonly at: number;
  readonly line: EditedLine;
  /** The one line that the Tab key stops at. */
  readonly current: boolean;
  readonly caret: CaretWish | undefined;
  onCurrent(at: number): void;
  onBegin(at: number, offset?: number): void;
  /**
   * The user is done writing.
   * @param text undefined when nothing shall change
   * @param stay the focus shall go back to the line
   */
  onWritten(at: number, text: string | undefined, stay: boolean): void;
}

/** One line for corrections: a button that shows it, and in its place text fields while it is written. */
export function EditLine(props: EditLineProps): JSX.Element {
  const { at, line, current, caret, onCurrent, onBegin } = props;
  const words = useWords();
  const { block, deleted } = line;
  if (caret) return <Writing {...props} caret={caret} />;
  const begin = (event: MouseEvent): void => {
    if (!deleted) onBegin(at, offsetAt(event));
  };
  return (
    <li data-from={block.from[0]}>
      <button
        type="button"
        class={`edit-text ${lookOf(block)}`}
        tabIndex={current ? 0 : -1}
        data-deleted={deleted || undefined}
        aria-current={current ? 'true' : undefined}
        onFocus={() => onCurrent(at)}
        onClick={begin}
      >
        {deleted && <span class="unseen">{words('edit.isDeleted')}</span>}
        {deleted ? <del>{block.text}</del> : block.text}
      </button>
    </li>
  );
}

/** Where in the text a mouse click hit; undefined for the keyboard. */
function offsetAt({ detail, clientX, clientY }: MouseEvent): number | undefined {
  if (detail === 0) return undefined;
  // Chromium 128 and Firefox know the first name; older versions of Chromium the second.
  const place = document.caretPositionFromPoint?.(clientX, clientY);
  return place ? place.offset : document.caretRangeFromPoint?.(clientX, clientY)?.startOffset;
}

/** The line in text fields: one, or one for each cell of a table row. */
function Writing({
  at,
  line: { block },
  caret,
  onWritten,
}: EditLineProps & { caret: CaretWish }): JSX.Element {
  const words = useWords();
  const box = useRef<HTMLLIElement>(null);
  const cells = block.role === 'row' ? block.text.split('\t') : [block.text];
  const fields = (): HTMLTextAreaElement[] => [...box.current!.querySelectorAll('textarea')];
  useLayoutEffect(() => {
    const all = fields();
    all.forEach(fitHeight);
    const offset = caret.offset ?? all[0]!.value.length;
    all[0]!.focus();
    all[0]!.setSelectionRange(offset, offset);
    // When the page is joined or read again meanwhile, the line goes; what was written must not.
    return () => unfinished.current?.();
  }, []);
  // A field that goes away loses the focus, too: that must not end the writing a second time.
  const finished = useRef(false);
  const finish = (text: string | undefined, stay: boolean): void => {
    if (finished.current) return;
    finished.current = true;
    onWritten(at, text, stay);
  };
  const written = (): string =>
    fields()
      .map(({ value }) => oneLine(value))
      .join('\t');
  const unfinished = useRef<() => void>(undefined);
  unfinished.current = () => finish(written(), false);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Enter') finish(written(), true);
    else if (event.key === 'Escape') finish(undefined, true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocusOut = (event: FocusEvent): void => {
    if (!box.current?.contains(event.relatedTarget as Node | null)) finish(written(), false);
  };
  return (
    <li
      ref={box}
      class="writing"
      data-from={block.from[0]}
      onKeyDown={onKeyDown}
      onFocusOut={onFocusOut}
    >
      {cells.map((cell, i) => (
        <textarea
          key={i}
          class={`edit-text ${lookOf(block)}`}
          rows={1}
          aria-label={words('edit.words')}
          defaultValue={cell}
          onInput={(event) => fitHeight(event.currentTarget)}
        />
      ))}
    </li>
  );
}

/** A block is one line of text: what was pasted over several becomes one. */
function oneLine(text: string): string {
  return text
    .split(/[\n\t]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}

function fitHeight(field: HTMLTextAreaElement): void {
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}
