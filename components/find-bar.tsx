import './styles/find.css';
import type { JSX, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { aroundPlace, findRanges } from './find-ranges';
import { IconButton } from './icon-button';
import { useWords } from './words';

interface Props {
  /** The element that holds the pane with the text, and not this bar. */
  readonly panes: RefObject<HTMLElement | null>;
  onClose(): void;
}

/** What takes the keys where the text is read: the pane that shows, or its current line. */
const READER = '.pane[tabindex="0"]:not([hidden]), .pane:not([hidden]) [tabindex="0"]';

/** Searches the text on the sheet. Matches are marked by the browser; the text's elements stay as they are. */
export function FindBar({ panes, onClose }: Props): JSX.Element {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const { count, at, go } = useMatches(panes, query);
  useEffect(() => input.current?.focus(), []);
  const close = (): void => {
    panes.current?.querySelector<HTMLElement>(READER)?.focus({ preventScroll: true });
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // An input method uses both keys for itself.
    if (event.isComposing) return;
    if (event.key === 'Enter' && event.target === input.current) go(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };
  return (
    <div class="find" role="search" onKeyDown={onKeyDown}>
      <input
        ref={input}
        type="text"
        class="find-words"
        aria-label={words('find.label')}
        placeholder={words('find.label')}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p class="find-count" role="status">
        {query !== '' &&
          (count > 0 ? words('find.place', { at: at + 1, count }) : words('find.none'))}
      </p>
      <IconButton
        drawing="previous"
        label={words('find.previous')}
        disabled={count === 0}
        onClick={() => go(-1)}
      />
      <IconButton
        drawing="next"
        label={words('find.next')}
        disabled={count === 0}
        onClick={() => go(1)}
      />
      <IconButton drawing="close" label={words('find.close')} onClick={close} />
    </div>
  );
}

interface Matches {
  readonly count: number;
  readonly at: number;
  go(step: number): void;
}

/** The names under which the style sheet knows the marks. */
const ALL = 'found';
const CURRENT = 'found-here';

/** A text that changes in steps is searched again when it has been still for so long. */
const CALM_MS = 60;

const OBSERVED = {
  childList: true,
  subtree: true,
  characterData: true,
  attributeFilter: ['hidden'],
};

function useMatches(panes: RefObject<HTMLElement | null>, query: string): Matches {
  const [ranges, setRanges] = useState<readonly StaticRange[]>([]);
  const [at, setAt] = useState(0);
  useEffect(() => {
    const pane = panes.current;
    if (!pane) return undefined;
    const find = (): void => {
      const found = findRanges(pane, query);
      setRanges(found);
      setAt((now) => Math.min(now, Math.max(found.length - 1, 0)));
    };
    setAt(0);
    find();
    // The text may still be growing, be edited, or be shown in another way.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(find, CALM_MS);
    });
    observer.observe(pane, OBSERVED);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [query]);
  useEffect(() => {
    const current = ranges[at];
    CSS.highlights.set(ALL, new Highlight(...aroundPlace(ranges, at)));
    CSS.highlights.set(CURRENT, new Highlight(...(current ? [current] : [])));
    CSS.highlights.get(CURRENT)!.priority = 1;
    if (current) bringIntoView(current);
  }, [ranges, at]);
  useEffect(
    () => () => {
      CSS.highlights.delete(ALL);
      CSS.highlights.delete(CURRENT);
    },
    [],
  );
  const count = ranges.length;
  return { count, at, go: (step) => count > 0 && setAt((at + step + count) % count) };
}

function bringIntoView({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: StaticRange): void {
  const pane = startContainer.parentElement?.closest('.pane');
  if (!pane) return;
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  const [place, view] = [range.getBoundingClientRect(), pane.getBoundingClientRect()];
  if (place.top >= view.top && place.bottom <= view.bottom) return;
  pane.scrollTop += place.top - view.top - view.height / 2;
}
