import type { DocBlock } from '../utils/model';
import type { Highlight, Highlights } from './places';

/** A block with what is marked in it. */
export interface Line {
  readonly block: DocBlock;
  readonly highlights: readonly Highlight[];
}

/** What the preview renders as one element. */
export type OutlineNode =
  | { readonly type: 'heading'; readonly rank: number; readonly of: Line }
  | { readonly type: 'line'; readonly of: Line }
  | { readonly type: 'list'; readonly of: readonly Line[] }
  | { readonly type: 'table'; readonly of: readonly Line[] };

/**
 * Groups blocks into elements: consecutive items make a list, consecutive rows a table. A heading's
 * rank (1 is the title) never skips one, whatever the levels of the text, so that a screen reader's
 * outline has no holes; what it looks like follows the block's own level.
 */
export function outline(blocks: readonly DocBlock[], highlights: Highlights): OutlineNode[] {
  const nodes: OutlineNode[] = [];
  let rank = 1;
  let run: Line[] = [];
  let runType: 'list' | 'table' | undefined;
  blocks.forEach((block, i) => {
    const line = { block, highlights: highlights.get(i) ?? [] };
    const type = block.role === 'item' ? 'list' : block.role === 'row' ? 'table' : undefined;
    if (type && type === runType) {
      run.push(line);
      return;
    }
    runType = type;
    if (type) {
      run = [line];
      nodes.push({ type, of: run });
    } else if (block.role === 'title' || block.role === 'heading') {
      rank = block.role === 'title' ? 1 : Math.min(block.level + 1, rank + 1, 5);
      nodes.push({ type: 'heading', rank, of: line });
    } else nodes.push({ type: 'line', of: line });
  });
  return nodes;
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
    const first = 'block' in node.of ? node.of : node.of[0]!;
    const key = Math.floor((first.block.from[0] ?? 0) / CHUNK_BLOCKS);
    const last = result.at(-1);
    if (last?.key === key) last.nodes.push(node);
    else result.push({ key, nodes: [node] });
  }
  return result;
}
