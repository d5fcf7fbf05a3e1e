/** From the regions of the pages to lines that know their margins. */
import type { Mark } from '../../model';
import { shiftMarks } from '../shift-marks';
import { median, type Fragment, type LayerPage } from './fragment';
import { regionsOf, type Region } from './columns';
import { CELL_GAP, segmentsOf, textOfRow, type Row } from './rows';

/** Lines whose left ends differ by less than this (em) begin at one margin. */
const SAME_LEFT = 0.6;
/** A margin is where at least this share of the lines begin or end. */
const MARGIN_SHARE = 0.08;
/** A region with fewer lines takes its margins from the other pages. */
const OWN_MARGIN_LINES = 8;
/** Full lines take at least this part of the page's width, shared among its columns. */
const FULL_LINE_SHARE = 0.55;
/** So many rows with aligned cells make a table. */
const TABLE_ROWS = 3;
/** A note at the foot of a page is set this much smaller than the text. */
const NOTE_SIZE = 0.92;
/** A note's first line begins with its mark. */
const NOTE = /^(?:[①-⑳*†‡]|[[〔［]\d{1,3}[\]〕］]|\d{1,2}\s)/;

/** Where text may begin and end. */
export interface Margins {
  readonly left: number;
  readonly right: number;
}

/** A line of text. */
export interface Line {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly linkChars: number;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The width of a Han character. */
  readonly em: number;
  readonly page: number;
  /** Lines of different regions follow each other over the end of a column or a page. */
  readonly region: number;
  readonly margins: Margins;
  /** A row of a table; its cells are parted by tabs. */
  readonly row: boolean;
  /** A note at the foot of its page. */
  readonly note: boolean;
}

/** All lines of a document, in reading order, and what lines have in common. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly doubles: readonly { readonly page: number; readonly fragment: Fragment }[];
  /** The usual distance of lines. */
  readonly pitch: number;
  /** The usual type size. */
  readonly size: number;
}

interface PlacedRegion extends Region {
  readonly page: number;
}

/**
 * Puts the fragments of all pages together to lines.
 * @param pages for their widths
 * @param text the fragments of each page that belong to the text
 * @param ratio what `emRatio` gave
 */
export function linesOf(
  pages: readonly LayerPage[],
  text: readonly (readonly Fragment[])[],
  ratio: number,
): Lines {
  const regions = text.flatMap((fragments, page) =>
    regionsOf(fragments, ratio).map((region): PlacedRegion => ({ ...region, page })),
  );
  const size = usualSize(regions);
  const margins = marginsOf(regions, pages, size * ratio);
  const doubles: { page: number; fragment: Fragment }[] = [];
  const lines = regions.flatMap((region, index): Line[] => {
    const tables = tableRows(region.rows, ratio);
    const firstNote = firstNoteOf(region.rows, size, ratio);
    return region.rows.map((row, i): Line => {
      const cells = tables.get(i);
      const joined = cells ? textOfCells(cells, ratio) : textOfRow(row, ratio);
      for (const fragment of joined.doubles) doubles.push({ page: region.page, fragment });
      const { text: words, marks, linkChars } = joined;
      const { left, right, y } = row;
      const em = row.size * ratio;
      const place = { left, right, y, size: row.size, em, page: region.page, region: index };
      const sort = { row: cells !== undefined, note: firstNote !== undefined && i >= firstNote };
      return { text: words, marks, linkChars, ...place, margins: margins[index]!, ...sort };
    });
  });
  return {
    lines: lines.filter((line) => line.text !== ''),
    doubles,
    pitch: usualPitch(regions),
    size,
  };
}

/** The size of most of the text. */
function usualSize(regions: readonly Region[]): number {
  const weights = new Map<number, number>();
  for (const { rows } of regions) {
    for (const row of rows) {
      const size = Math.round(row.size * 2) / 2;
      weights.set(size, (weights.get(size) ?? 0) + row.right - row.left);
    }
  }
  return [...weights].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0])[0];
}

function usualPitch(regions: readonly Region[]): number {
  const steps = regions.flatMap(({ rows }) => rows.slice(1).map((row, i) => row.y - rows[i]!.y));
  return median(steps);
}

/** Regions of one sort: the second of two columns, say, on whatever page. */
interface Sort extends Margins {
  readonly columns: number;
  readonly count: number;
}

/**
 * The margins of each region. The left one is where most lines begin that are not indented; the right
 * one follows from the widest lines of all regions of its sort, so that a page of short lines is
 * not taken for one of full lines.
 */
function marginsOf(
  regions: readonly PlacedRegion[],
  pages: readonly LayerPage[],
  em: number,
): Margins[] {
  const groups = new Map<string, PlacedRegion[]>();
  for (const region of regions) {
    const key = `${region.columns} ${region.column}`;
    groups.set(key, [...(groups.get(key) ?? []), region]);
  }
  const sorts = [...groups.values()].map((group) => sortOf(group, pages, em));
  const byColumns = [...sorts].sort((a, b) => b.columns - a.columns);
  return regions.map(({ rows, columns, column }) => {
    const own = sorts[[...groups.keys()].indexOf(`${columns} ${column}`)]!;
    // The last page may fill but one of the columns: then it looks like a page without any.
    const narrow = byColumns.find(
      (sort) => sort.columns > columns && sort.count >= OWN_MARGIN_LINES && fits(rows, sort, em),
    );
    const { left, right } = narrow ?? own;
    const begin = rows.length >= OWN_MARGIN_LINES ? leftOf(rows, em) : left;
    return { left: begin, right: begin + right - left };
  });
}

function sortOf(group: readonly PlacedRegion[], pages: readonly LayerPage[], em: number): Sort {
  const { columns } = group[0]!;
  const left = leftOf(
    group.flatMap(({ rows }) => rows),
    em,
  );
  // Margins of left and right pages differ; widths do not.
  const widths = group.flatMap(({ rows }) => {
    const own = rows.length >= OWN_MARGIN_LINES ? leftOf(rows, em) : left;
    return rows.map((row) => row.right - own);
  });
  const paper = Math.max(...group.map(({ page }) => pages[page]!.width));
  const width = Math.max(rightmost(widths), (paper * FULL_LINE_SHARE) / columns);
  return { left, right: left + width, columns, count: widths.length };
}

function fits(rows: readonly Row[], { left, right }: Margins, em: number): boolean {
  return rows.every((row) => row.left > left - em && row.right < right + 2 * em);
}

/** The leftmost place where enough lines begin. */
function leftOf(rows: readonly Row[], em: number): number {
  const lefts = rows.map((row) => row.left).sort((a, b) => a - b);
  const enough = Math.max(2, lefts.length * MARGIN_SHARE);
  for (let i = 0; i < lefts.length; i++) {
    let count = 0;
    while (i + count < lefts.length && lefts[i + count]! - lefts[i]! < SAME_LEFT * em) count++;
    if (count >= enough) return lefts[i + Math.floor(count / 2)]!;
  }
  return lefts[0] ?? 0;
}

/** So much of the lines may hang over the margin: marks, a word that is not parted. */
const HANGING_SHARE = 0.02;

/** Where the widest lines end, without those that hang over. */
function rightmost(widths: readonly number[]): number {
  const sorted = [...widths].sort((a, b) => b - a);
  return sorted[Math.floor(sorted.length * HANGING_SHARE)] ?? 0;
}

/** Rows in runs whose cells stand below each other: the row's number → its cells. */
function tableRows(rows: readonly Row[], ratio: number): ReadonlyMap<number, readonly Row[]> {
  const found = new Map<number, readonly Row[]>();
  const cells = rows.map((row) => segmentsOf(row, CELL_GAP * row.size * ratio));
  let start = 0;
  while (start < rows.length) {
    let end = start;
    while (end < rows.length && cells[end]!.length >= 2) end++;
    const run = cells.slice(start, end);
    if (run.length >= TABLE_ROWS) {
      const columns = run.reduce((most, row) => (row.length > most.length ? row : most));
      const em = columns[0]!.size * ratio;
      const placed = run.map((row) => placeCells(row, columns, em));
      if (placed.every((row) => row !== undefined))
        placed.forEach((row, i) => found.set(start + i, row));
    }
    start = Math.max(end, start + 1);
  }
  return found;
}

const NO_CELL: Row = { fragments: [], left: 0, right: 0, y: 0, size: 1 };

/** A row's cells under the columns of its table; undefined where one stands under none. */
function placeCells(row: readonly Row[], columns: readonly Row[], em: number): Row[] | undefined {
  const placed = columns.map(() => NO_CELL);
  for (const cell of row) {
    const at = columns.findIndex(
      (column, i) => placed[i] === NO_CELL && isAligned(cell, column, em),
    );
    if (at < 0) return undefined;
    placed[at] = cell;
  }
  return placed;
}

function isAligned(a: Row, b: Row, em: number): boolean {
  const near = (x: number, y: number): boolean => Math.abs(x - y) < em;
  return near(a.left, b.left) || near(a.right, b.right) || near(a.left + a.right, b.left + b.right);
}

function textOfCells(cells: readonly Row[], ratio: number): ReturnType<typeof textOfRow> {
  const parts = cells.map((cell) => textOfRow(cell, ratio));
  const marks: Mark[] = [];
  let at = 0;
  for (const part of parts) {
    marks.push(...shiftMarks(part.marks, at));
    at += part.text.length + 1;
  }
  return {
    text: parts.map((part) => part.text).join('\t'),
    marks,
    linkChars: parts.reduce((sum, part) => sum + part.linkChars, 0),
    doubles: parts.flatMap((part) => part.doubles),
  };
}

/** Small lines at the foot that begin with a note's mark. */
function firstNoteOf(rows: readonly Row[], size: number, ratio: number): number | undefined {
  let first = rows.length;
  while (first > 0 && rows[first - 1]!.size < size * NOTE_SIZE) first--;
  if (first === 0) return undefined;
  const at = rows.findIndex((row, i) => i >= first && NOTE.test(textOfRow(row, ratio).text));
  return at < 0 ? undefined : at;
}
