import type { CellSpan } from '../model';

/** A cell that claims more columns lies. */
const MAX_COLUMNS = 60;

/** The cells of a row by column; undefined where a cell from above or from the left reaches. */
export interface GridRow {
  readonly slots: readonly (HTMLTableCellElement | undefined)[];
  /** How far each reaches; undefined when all are single. */
  readonly cells: readonly CellSpan[] | undefined;
}

const SINGLE: CellSpan = { columns: 1, rows: 1 };
const COVERED: CellSpan = { columns: 0, rows: 0 };

/** Lays the cells of a table out in columns, as the browser does. */
export function gridOf(table: HTMLTableElement): GridRow[] {
  const rows = [...table.rows];
  const taken = rows.map((): boolean[] => []);
  return rows.map((row, y) => {
    const slots: (HTMLTableCellElement | undefined)[] = [];
    const cells: CellSpan[] = [];
    let x = 0;
    const skipTaken = (): void => {
      for (; taken[y]![x]; x++) {
        slots[x] = undefined;
        cells[x] = COVERED;
      }
    };
    for (const cell of row.cells) {
      skipTaken();
      const columns = Math.min(Math.max(1, cell.colSpan), MAX_COLUMNS);
      // 0 means: to the end of the table.
      const height = Math.min(cell.rowSpan || rows.length, rows.length - y);
      for (let dx = 0; dx < columns; dx++) {
        slots[x + dx] = dx === 0 ? cell : undefined;
        cells[x + dx] =
          dx > 0 ? COVERED : columns + height > 2 ? { columns, rows: height } : SINGLE;
        for (let dy = 1; dy < height; dy++) taken[y + dy]![x + dx] = true;
      }
      x += columns;
    }
    skipTaken();
    return { slots, cells: cells.every((cell) => cell === SINGLE) ? undefined : cells };
  });
}
