/** What Markdown and HTML must know of the blocks around a block. */
import type { CleanDocument, DocBlock } from '../model';

/** Blocks that stand in the file as one thing: a list, a table, or a single block of another kind. */
export type Section =
  | { readonly kind: 'heading'; readonly rank: number; readonly block: DocBlock }
  | { readonly kind: 'paragraph'; readonly block: DocBlock }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'table'; readonly rows: readonly DocBlock[] };

export interface ListItem {
  readonly block: DocBlock;
  /** From 1, and at most one deeper than the item before. */
  readonly depth: number;
}

/** Both formats know six ranks. */
const DEEPEST_RANK = 6;

/** Groups the blocks of a document, in their order. Blocks without text are left out. */
export function sectionsOf(document: CleanDocument): Section[] {
  const ranks = headingRanks(document);
  const sections: Section[] = [];
  let list: ListItem[] = [];
  let table: DocBlock[] = [];
  for (const block of document.blocks) {
    if (!block.text.trim()) continue;
    if (block.role !== 'item') list = [];
    if (block.role !== 'row' || startsTable(block, table)) table = [];
    if (block.role === 'item') {
      if (list.length === 0) sections.push({ kind: 'list', items: list });
      list.push({ block, depth: Math.min(Math.max(1, block.level), depthAfter(list)) });
    } else if (block.role === 'row') {
      if (table.length === 0) sections.push({ kind: 'table', rows: table });
      table.push(block);
    } else if (block.role === 'title' || block.role === 'heading') {
      const rank = block.role === 'title' ? 1 : ranks.get(block.level)!;
      sections.push({ kind: 'heading', rank, block });
    } else {
      sections.push({ kind: 'paragraph', block });
    }
  }
  return sections;
}

/** A header row under other rows begins a table of its own. */
function startsTable(row: DocBlock, rowsBefore: readonly DocBlock[]): boolean {
  return row.level === 0 && rowsBefore.some((before) => before.level !== 0);
}

function depthAfter(items: readonly ListItem[]): number {
  return (items.at(-1)?.depth ?? 0) + 1;
}

/**
 * Levels of headings → ranks in the file. The title has rank 1; the levels that the document uses
 * follow without a gap, so that one that goes from 一、 straight to 1. skips no rank.
 */
function headingRanks(document: CleanDocument): Map<number, number> {
  const levels = document.blocks.filter((b) => b.role === 'heading').map((b) => b.level);
  const used = [...new Set(levels)].sort((a, b) => a - b);
  return new Map(used.map((level, i) => [level, Math.min(i + 2, DEEPEST_RANK)]));
}
