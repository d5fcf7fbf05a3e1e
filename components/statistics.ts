import type { Composition, LedgerEntry, Role } from '../utils/model';

/** What the popup counts. */
export interface Statistics {
  /** Characters of the whole clean text, the title too; white space is not counted. */
  readonly characters: number;
  /** Paragraphs and headings; the title, rows of tables and items of lists are none. */
  readonly paragraphs: number;
  /** Removals that stand: certain ones not put back, and suggestions that were accepted. */
  readonly removals: number;
}

const NO_PARAGRAPHS: ReadonlySet<Role> = new Set(['title', 'row', 'item']);

/** Counts what the user is about to take away. */
export function countStatistics({
  document,
  ledger,
}: Pick<Composition, 'document' | 'ledger'>): Statistics {
  return {
    characters: document.blocks.reduce((sum, block) => sum + countCharacters(block.text), 0),
    paragraphs: document.blocks.filter((block) => !NO_PARAGRAPHS.has(block.role)).length,
    removals: ledger.filter(isOut).length,
  };
}

/** Whether a removal stands: its text is not in the document. */
export function isOut({ state }: LedgerEntry): boolean {
  return state === 'removed' || state === 'accepted';
}

/** White space, and the second half of a character outside the BMP: a rare Han character is one. */
const NOT_COUNTED = /[\s\uDC00-\uDFFF]/g;

/** The characters of a text as a reader counts them: without white space. */
export function countCharacters(text: string): number {
  return text.replace(NOT_COUNTED, '').length;
}
