import type { Fragment } from './fragment';
import { rowOf, rowsOf, type Row } from './rows';

/** The white strip between two columns is at least this wide (em). */
const GUTTER_MIN = 1;
/** Fragments in a strip, as a part of what stands in the fullest one: titles cross it, text does not. */
const GUTTER_CROSSED = 0.15;
/** A column of text has at least so many lines… */
const COLUMN_LINES = 5;
/** …is at least so wide (em)… */
const COLUMN_WIDTH = 8;
/** …and so many of its lines… */
const COLUMN_FULL_LINES = 0.5;
/** …fill so much of it. Cells of a table do not. */
const COLUMN_FULL = 0.8;

/** Lines that stand above each other between two margins. */
export interface Region {
  readonly rows: readonly Row[];
  /** How many columns its page has there, and which of them this is. */
  readonly columns: number;
  readonly column: number;
}

/**
 * Parts a page where it is set in columns; what stands across them parts the columns above from
 * those below. A table is no set of columns: its cells are not full lines.
 * @param ratio what `emRatio` gave
 * @returns the regions in the order in which they are read
 */
export function regionsOf(fragments: readonly Fragment[], ratio: number): Region[] {
  const rows = rowsOf(fragments, ratio);
  const whole: Region[] = rows.length > 0 ? [{ rows, columns: 1, column: 0 }] : [];
  const gutters = guttersOf(rows, ratio);
  if (gutters.length === 0) return whole;
  const bands = bandsOf(rows, gutters);
  const columns = columnsOf(
    bands.flatMap((band) => (band.across ? [] : band.rows)),
    gutters,
  );
  const lines = columns.map((column) => rowsOf(column, ratio));
  if (!areColumns(lines, ratio)) return whole;
  return bands.flatMap((band): Region[] => {
    if (band.across) return [{ rows: band.rows, columns: 1, column: 0 }];
    return columnsOf(band.rows, gutters)
      .map((column, i) => ({
        rows: rowsOf(column, ratio),
        columns: gutters.length + 1,
        column: i,
      }))
      .filter((region) => region.rows.length > 0);
  });
}

interface Strip {
  readonly left: number;
  readonly right: number;
}

/** Vertical strips that hardly any fragment crosses, with text on both sides. */
function guttersOf(rows: readonly Row[], ratio: number): Strip[] {
  if (rows.length < COLUMN_LINES) return [];
  const left = Math.min(...rows.map((row) => row.left));
  const right = Math.max(...rows.map((row) => row.right));
  const em = rows[Math.floor(rows.length / 2)]!.size * ratio;
  const bin = em / 4;
  const filled = new Float64Array(Math.max(1, Math.ceil((right - left) / bin)));
  for (const row of rows) {
    for (const f of row.fragments) {
      // Half a bin does not count: marks hang over a little.
      const last = Math.min(filled.length, Math.round((f.left + f.width - left) / bin));
      for (let i = Math.max(0, Math.round((f.left - left) / bin)); i < last; i++) filled[i]!++;
    }
  }
  const limit = Math.max(...filled) * GUTTER_CROSSED;
  const strips: Strip[] = [];
  let start = -1;
  filled.forEach((count, i) => {
    if (count <= limit && start < 0) start = i;
    if (count > limit && start >= 0) {
      const strip = { left: left + start * bin, right: left + i * bin };
      if (start > 0 && strip.right - strip.left >= GUTTER_MIN * em) strips.push(strip);
      start = -1;
    }
  });
  return strips;
}

interface Band {
  readonly across: boolean;
  readonly rows: Row[];
}

/** Runs of rows that cross a gutter, and of rows that do not. */
function bandsOf(rows: readonly Row[], gutters: readonly Strip[]): Band[] {
  const bands: Band[] = [];
  for (const row of rows) {
    const across = gutters.some((gutter) => crosses(row, gutter));
    const last = bands.at(-1);
    if (last && last.across === across) last.rows.push(row);
    else bands.push({ across, rows: [row] });
  }
  return bands;
}

/** Whether a row runs on over the strip. A mark that hangs over from one side does not. */
function crosses(row: Row, { left, right }: Strip): boolean {
  const centre = (left + right) / 2;
  let before = -Infinity;
  let after = Infinity;
  for (const f of row.fragments) {
    const end = f.left + f.width;
    if (f.left < left && end > right) return true;
    if ((f.left + end) / 2 <= centre) before = Math.max(before, end);
    else after = Math.min(after, f.left);
  }
  return after - before < (right - left) / 4;
}

function columnsOf(rows: readonly Row[], gutters: readonly Strip[]): Fragment[][] {
  const columns = Array.from({ length: gutters.length + 1 }, (): Fragment[] => []);
  for (const row of rows) {
    for (const fragment of row.fragments) {
      const centre = fragment.left + fragment.width / 2;
      const column = gutters.filter((gutter) => centre > (gutter.left + gutter.right) / 2).length;
      columns[column]!.push(fragment);
    }
  }
  return columns;
}

/** The last page of a document may fill one column and a few lines of the next. */
function areColumns(columns: readonly (readonly Row[])[], ratio: number): boolean {
  return (
    columns.some((rows) => rows.length >= COLUMN_LINES) &&
    columns.every((rows) => rows.length > 0 && isColumn(rows, ratio))
  );
}

function isColumn(rows: readonly Row[], ratio: number): boolean {
  const { left, right, size } = rowOf(rows.flatMap((row) => row.fragments));
  if (right - left < COLUMN_WIDTH * size * ratio) return false;
  const full = rows.filter((row) => row.right - row.left >= (right - left) * COLUMN_FULL);
  return full.length >= rows.length * COLUMN_FULL_LINES;
}
