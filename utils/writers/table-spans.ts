import type { CellSpan, DocBlock } from '../model';

/**
 * How far the cells of a table reach, by row and column.
 * @returns undefined where nothing reaches over another cell, or where rows were taken out, or words
 * were written into a covered cell, so that it no longer fits: then every cell is written
 */
export function spansOf(rows: readonly DocBlock[]): (readonly CellSpan[])[] | undefined {
  if (!rows.some(({ cells }) => cells)) return undefined;
  const texts = rows.map((row) => row.text.split('\t'));
  const spans = rows.map(
    ({ cells }, i) => cells ?? texts[i]!.map((): CellSpan => ({ columns: 1, rows: 1 })),
  );
  const covered = new Set<string>();
  let free = 0;
  for (const [y, row] of spans.entries()) {
    if (row.length !== texts[y]!.length) return undefined;
    for (const [x, span] of row.entries()) {
      if (span.columns === 0) free++;
      else if (!cover(span, x, y, texts, spans, covered)) return undefined;
    }
  }
  return covered.size === free ? spans : undefined;
}

/** Notes what a cell covers; false when something else stands there. */
function cover(
  { columns, rows }: CellSpan,
  x: number,
  y: number,
  texts: readonly (readonly string[])[],
  spans: readonly (readonly CellSpan[])[],
  covered: Set<string>,
): boolean {
  for (let dy = 0; dy < rows; dy++) {
    for (let dx = dy === 0 ? 1 : 0; dx < columns; dx++) {
      const isFree = spans[y + dy]?.[x + dx]?.columns === 0 && !texts[y + dy]![x + dx]!.trim();
      const name = `${y + dy} ${x + dx}`;
      if (!isFree || covered.has(name)) return false;
      covered.add(name);
    }
  }
  return true;
}
