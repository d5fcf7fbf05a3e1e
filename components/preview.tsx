import type { JSX } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { DocBlock } from '../utils/model';
import { chunks, outline, type OutlineNode } from './outline';
import type { Highlights } from './places';
import { renderNodes, type SpansOf } from './preview-node';
import { useGrowing } from './use-growing';
import { useUnchanged } from './use-unchanged';
import { useWords } from './words';

/** A place that the preview scrolls to; a new object scrolls again. */
export interface Target {
  /** The first page block of the line. */
  readonly line: number;
  /** The removal whose mark is wanted, when the text is there. */
  readonly removal: string;
  /** Only the mark is tinted: without one nothing at that place is meant. */
  readonly markOnly?: boolean;
}

interface Props {
  readonly blocks: readonly DocBlock[];
  readonly spansOf: SpansOf;
  readonly highlights: Highlights;
  readonly target: Target | undefined;
  /** Another view of the text stands in its place. */
  readonly hidden: boolean;
  /** Called when the whole text is in the preview. */
  onWhole(): void;
}

/** Chunks that are there at once, and that every further frame adds. */
const FIRST_CHUNKS = 3;
const MORE_CHUNKS = 40;

/** The clean text with its structure. Its innerText is the text as TXT, so nothing else stands in it. */
export function Preview(props: Props): JSX.Element {
  const { blocks, spansOf, highlights, target, hidden, onWhole } = props;
  const words = useWords();
  const pane = useRef<HTMLElement>(null);
  const parts = useMemo(() => chunks(outline(blocks, highlights)), [blocks, highlights]);
  const shown = useGrowing(parts.length, FIRST_CHUNKS, MORE_CHUNKS);
  const whole = shown === parts.length;
  const content = useMemo(
    () =>
      parts
        .slice(0, shown)
        .map(({ key, nodes }) => <Chunk key={key} nodes={nodes} spansOf={spansOf} />),
    [parts, shown, spansOf],
  );
  useEffect(() => {
    if (whole) onWhole();
  }, [whole]);
  useEffect(() => {
    if (target && !hidden && pane.current) showPlace(pane.current, target);
  }, [target]);
  return (
    <section
      ref={pane}
      class="pane text preview"
      data-testid="preview"
      hidden={hidden}
      lang="zh-CN"
      aria-label={words('preview.label')}
      // A pane that scrolls must be reachable by keyboard.
      tabIndex={0}
    >
      {content}
    </section>
  );
}

interface ChunkProps {
  readonly nodes: readonly OutlineNode[];
  readonly spansOf: SpansOf;
}

/** Renders again only when its text, its structure or its marks changed. */
function Chunk({ nodes, spansOf }: ChunkProps): JSX.Element {
  const shown = useUnchanged(nodes);
  return useMemo(() => <div>{renderNodes(shown, spansOf)}</div>, [shown, spansOf]);
}

/** How long a place stays tinted after the preview went to it; motion-free, so it needs no opt-out. */
const TINT_MS = 1400;

function showPlace(pane: HTMLElement, { line, removal, markOnly }: Target): void {
  const mark = pane.querySelector(`mark[data-removal="${CSS.escape(removal)}"]`);
  const element = mark ?? pane.querySelector(`[data-from="${line}"]`);
  if (!element) return;
  element.scrollIntoView({ block: 'center' });
  if (markOnly && !mark) return;
  element.classList.add('shown');
  setTimeout(() => element.classList.remove('shown'), TINT_MS);
}
