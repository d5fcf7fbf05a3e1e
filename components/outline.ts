import type { DocBlock } from '../utils/model';
import type { Highlight, Highlights } from './places';

/** A block with what is marked in it. */
export interface Line {
  readonly block: DocBlock;
  readonly highlights: readonly Highlight[];
}

/** An item of a list; what belongs to it stands inside it. */
export interface Item {
  readonly line: Line;
  readonly inside: OutlineNode[];
}

/** What the preview renders as one element. */
export type OutlineNode =
  | { readonly type: 'heading'; readonly rank: number; readonly of: Line }
  | { readonly type: 'line'; readonly of: Line }
  | { readonly type: 'list'; readonly ordered: boolean; readonly of: Item[] }
  | { readonly type: 'quote'; readonly of: OutlineNode[] }
  | { readonly type: 'table'; readonly of: Line[] };

/**
 * Groups blocks into elements: items make a list, with deeper ones and further paragraphs inside them,
 * rows a table, and what stands in a block quote one quote. A heading's rank (1 is the title) never skips
 * one, whatever the levels of the text, so that a screen reader's outline has no holes; what it looks
 * like follows the block's own level.
 */
export function outline(blocks: readonly DocBlock[], highlights: Highlights): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  let rank = 1;
  blocks.forEach((block, i) => {
    const line = { block, highlights: highlights.get(i) ?? [] };
    const siblings = siblingsOf(block, nodes);
    const last = siblings.at(-1);
    if (block.role === 'item') {
      const ordered = block.number !== undefined;
      const item = { line, inside: [] };
      if (last?.type === 'list' && last.ordered === ordered) last.of.push(item);
      else siblings.push({ type: 'list', ordered, of: [item] });
    } else if (block.role === 'row') {
      if (last?.type === 'table' && !beginsTable(block, last.of)) last.of.push(line);
      else siblings.push({ type: 'table', of: [line] });
    } else if (block.role === 'title' || block.role === 'heading') {
      rank = block.role === 'title' ? 1 : Math.min(block.level + 1, rank + 1, 5);
      siblings.push({ type: 'heading', rank, of: line });
    } else siblings.push({ type: 'line', of: line });
  });
  return nodes;
}

/** The nodes among which a block stands: those of its quote, and of the item that it belongs to. */
function siblingsOf(
  { role, level, quote = 0, inItem = 0 }: DocBlock,
  top: OutlineNode[],
): OutlineNode[] {
  let nodes = top;
  for (let depth = 0; depth < quote; depth++) {
    let last = nodes.at(-1);
    if (last?.type !== 'quote') nodes.push((last = { type: 'quote', of: [] }));
    nodes = last.of;
  }
  const outer = role === 'item' ? level - 1 : role === 'paragraph' ? inItem : 0;
  for (let depth = 0; depth < outer; depth++) {
    const last = nodes.at(-1);
    if (last?.type !== 'list') break;
    nodes = last.of.at(-1)!.inside;
  }
  return nodes;
}

/** A header row below others begins a table of its own. */
function beginsTable({ level }: DocBlock, rows: readonly Line[]): boolean {
  return level === 0 && rows.at(-1)!.block.level !== 0;
}

/** Nodes that come from the same stretch of the page; they are rendered, and left alone, together. */
export interface Chunk {
  /** Stays the same when a removal adds or takes nodes elsewhere. */
  readonly key: number;
  readonly nodes: readonly OutlineNode[];
}

/** How many page blocks feed one chunk. */
const CHUNK_BLOCKS = 32;

/** Cuts the outline into chunks, so that one change does not make the whole preview render again. */
export function chunks(nodes: readonly OutlineNode[]): Chunk[] {
  const result: { key: number; nodes: OutlineNode[] }[] = [];
  for (const node of nodes) {
    const key = Math.floor((firstLine(node).block.from[0] ?? 0) / CHUNK_BLOCKS);
    const last = result.at(-1);
    if (last?.key === key) last.nodes.push(node);
    else result.push({ key, nodes: [node] });
  }
  return result;
}

function firstLine({ of }: OutlineNode): Line {
  if ('block' in of) return of;
  const first = of[0]!;
  if ('block' in first) return first;
  return 'line' in first ? first.line : firstLine(first);
}
