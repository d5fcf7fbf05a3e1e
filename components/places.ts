import type { CleanDocument, Composition, DocBlock, Page, Removal, Span } from '../utils/model';

/** A stretch of a document block that the preview marks. */
export interface Highlight {
  /** The id of the removal. */
  readonly id: string;
  readonly state: 'suggested' | 'restored';
  readonly start: number;
  readonly end: number;
}

/** Highlights by the number of the document block. */
export type Highlights = ReadonlyMap<number, readonly Highlight[]>;

/** What of a composition is looked at. */
type Shown = Pick<Composition, 'document' | 'ledger'>;

/**
 * Finds where the document shows what could go and what was put back. A document block does not say
 * which of its characters came from where, so the text itself is looked for, nearest to its old place.
 */
export function findHighlights(page: Page, { document, ledger }: Shown): Highlights {
  const byPageBlock = indexByPageBlock(document);
  const found = new Map<number, Highlight[]>();
  for (const { removal, state } of ledger) {
    if (state !== 'suggested' && state !== 'restored') continue;
    for (const span of removal.spans) {
      const place = findSpan(page, document, byPageBlock.get(span.block) ?? [], span);
      if (!place) continue;
      const list = found.get(place.index) ?? [];
      list.push({ id: removal.id, state, start: place.start, end: place.end });
      found.set(place.index, list);
    }
  }
  for (const list of found.values()) list.sort((a, b) => a.start - b.start);
  return found;
}

function indexByPageBlock(document: CleanDocument): Map<number, number[]> {
  const index = new Map<number, number[]>();
  document.blocks.forEach((block, i) => {
    for (const from of block.from) index.set(from, [...(index.get(from) ?? []), i]);
  });
  return index;
}

function findSpan(
  page: Page,
  document: CleanDocument,
  candidates: readonly number[],
  span: Span,
): { index: number; start: number; end: number } | undefined {
  const text = page.blocks[span.block]?.text.slice(span.start, span.end).trim();
  if (!text) return undefined;
  for (const index of candidates) {
    const block = document.blocks[index]!;
    const start = nearest(block.text, text, expectedOffset(page, block, span));
    if (start >= 0) return { index, start, end: start + text.length };
  }
  return undefined;
}

function expectedOffset(page: Page, block: DocBlock, span: Span): number {
  let offset = span.start;
  for (const from of block.from) {
    if (from === span.block) break;
    offset += page.blocks[from]?.text.length ?? 0;
  }
  return offset;
}

/** The occurrence of `part` in `text` that starts closest to `offset`; -1 when there is none. */
function nearest(text: string, part: string, offset: number): number {
  const before = text.lastIndexOf(part, offset);
  const after = text.indexOf(part, offset);
  if (before < 0 || after < 0) return Math.max(before, after);
  return offset - before <= after - offset ? before : after;
}

/**
 * Finds the line that shows where a removal stands, or stood: the one that it was cut out of, else
 * the one before the gap, else the first.
 * @returns the first page block of that line; -1 when the document is empty
 */
export function findPlace(document: CleanDocument, removal: Removal): number {
  const wanted = removal.spans[0]?.block ?? 0;
  let before = document.blocks[0]?.from[0] ?? -1;
  for (const { from } of document.blocks) {
    if (from.includes(wanted)) return from[0]!;
    if (from[0] !== undefined && from[0] < wanted) before = from[0];
  }
  return before;
}
