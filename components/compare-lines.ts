import { lookOf } from './look';
import type { CleanDocument, LedgerEntry, Page } from '../utils/model';

/** A stretch of a page's line: plain text, or what a removal takes or could take. */
export interface ComparePart {
  readonly text: string;
  readonly entry: LedgerEntry | undefined;
}

/** A line of the page as it was read, before anything was taken out. */
export interface CompareLine {
  readonly block: number;
  readonly parts: readonly ComparePart[];
  /** The class that makes it look as in the text; `outside` when all of it lies outside the article. */
  readonly look: string;
}

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly entry: LedgerEntry;
}

/**
 * The whole page, line by line, with every removal in its place. All parts together are its text.
 * @param document the text that is left, for what its lines are
 */
export function compareLines(
  page: Page,
  ledger: readonly LedgerEntry[],
  document: Pick<CleanDocument, 'blocks'>,
): CompareLine[] {
  const looks = new Map(
    document.blocks.flatMap((block) => block.from.map((from) => [from, lookOf(block)])),
  );
  const cuts = new Map<number, Cut[]>();
  for (const entry of ledger) {
    for (const { block, start, end } of entry.removal.spans) {
      const list = cuts.get(block) ?? [];
      list.push({ start, end, entry });
      cuts.set(block, list);
    }
  }
  return page.blocks.map(({ kind, text }, block) => {
    const parts = cutUp(text, cuts.get(block) ?? []);
    const outside = parts.every(({ entry }) => entry?.removal.kind === 'outside');
    return { block, parts, look: outside ? 'outside' : (looks.get(block) ?? kind) };
  });
}

function cutUp(text: string, cuts: readonly Cut[]): ComparePart[] {
  const parts: ComparePart[] = [];
  const push = (start: number, end: number, entry: LedgerEntry | undefined): void => {
    if (end > start) parts.push({ text: text.slice(start, end), entry });
  };
  let at = 0;
  for (const { start, end, entry } of [...cuts].sort((a, b) => a.start - b.start)) {
    push(at, start, undefined);
    // Should two removals claim the same characters, the first has them.
    push(Math.max(at, start), end, entry);
    at = Math.max(at, end);
  }
  push(at, text.length, undefined);
  return parts;
}

/** The entries in the order in which the page shows them. */
export function inPageOrder(ledger: readonly LedgerEntry[]): LedgerEntry[] {
  const placeOf = ({ removal }: LedgerEntry): readonly [number, number] => {
    const first = removal.spans[0];
    return [first?.block ?? 0, first?.start ?? 0];
  };
  return [...ledger].sort((a, b) => {
    const [[blockA, startA], [blockB, startB]] = [placeOf(a), placeOf(b)];
    return blockA - blockB || startA - startB;
  });
}
