/** What the writers of structured formats must know of the blocks around a block. */
import type { CleanDocument, DocBlock } from '../model';

/** Blocks that stand in the file as one thing: a list, a table, or a single block of another kind. */
export type Section =
  | { readonly kind: 'heading'; readonly rank: number; readonly block: DocBlock }
  | { readonly kind: 'paragraph'; readonly block: DocBlock }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'table'; readonly rows: readonly DocBlock[] };

/** A paragraph in a list. */
export interface ListItem {
  readonly block: DocBlock;
  /** From 1, and at most one deeper than the item before. */
  readonly depth: number;
  /** It has no bullet or number of its own: a further paragraph of the item above it. */
  readonly goesOn: boolean;
}

/** Both formats know six ranks. */
const DEEPEST_RANK = 6;

/** A section; or what stands in a block quote; or lines that breaks part, not new paragraphs. */
export type Group =
  | Section
  | { readonly kind: 'quote'; readonly groups: readonly Group[] }
  | { readonly kind: 'lines'; readonly lines: readonly DocBlock[] };

/** The sections of a document with the quotes and broken lines that they make together. */
export function groupsOf(document: CleanDocument): Group[] {
  return groupsIn(document.blocks, headingRanks(document), 0);
}

/** The same without quotes and lines around them; no section reaches over the edge of a quote. */
export function sectionsOf(document: CleanDocument): Section[] {
  return groupsOf(document).flatMap(sectionsOfGroup);
}

function sectionsOfGroup(group: Group): Section[] {
  if (group.kind === 'quote') return group.groups.flatMap(sectionsOfGroup);
  if (group.kind !== 'lines') return [group];
  return group.lines.map((block) => ({ kind: 'paragraph', block }));
}

function groupsIn(
  blocks: readonly DocBlock[],
  ranks: ReadonlyMap<number, number>,
  depth: number,
): Group[] {
  const groups: Group[] = [];
  for (let start = 0, end = 0; start < blocks.length; start = end) {
    const isQuote = quoteOf(blocks[start]!) > depth;
    while (end < blocks.length && quoteOf(blocks[end]!) > depth === isQuote) end++;
    const run = blocks.slice(start, end);
    if (isQuote) {
      const inner = groupsIn(run, ranks, depth + 1);
      if (inner.length > 0) groups.push({ kind: 'quote', groups: inner });
    } else groups.push(...withLines(sectionsIn(run, ranks)));
  }
  return groups;
}

function quoteOf({ quote = 0 }: DocBlock): number {
  return quote;
}

function withLines(sections: readonly Section[]): Group[] {
  const groups: Group[] = [];
  let lines: DocBlock[] = [];
  for (const section of sections) {
    if (section.kind !== 'paragraph') groups.push(section);
    else if (section.block.afterBreak && groups.at(-1)?.kind === 'lines') lines.push(section.block);
    else {
      lines = [section.block];
      groups.push({ kind: 'lines', lines });
    }
  }
  // A single line is an ordinary paragraph.
  return groups.map((group) =>
    group.kind === 'lines' && group.lines.length === 1
      ? { kind: 'paragraph', block: group.lines[0]! }
      : group,
  );
}

function sectionsIn(blocks: readonly DocBlock[], ranks: ReadonlyMap<number, number>): Section[] {
  const sections: Section[] = [];
  let list: ListItem[] = [];
  let table: DocBlock[] = [];
  for (const block of blocks) {
    if (!block.text.trim()) continue;
    const goesOn = block.role === 'paragraph' && block.inItem !== undefined && list.length > 0;
    if (block.role !== 'item' && !goesOn) list = [];
    if (block.role !== 'row' || startsTable(block, table)) table = [];
    if (goesOn) {
      list.push({ block, depth: Math.min(block.inItem!, list.at(-1)!.depth), goesOn });
    } else if (block.role === 'item') {
      if (list.length === 0) sections.push({ kind: 'list', items: list });
      list.push({ block, depth: Math.min(Math.max(1, block.level), depthAfter(list)), goesOn });
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
