/** Rows → a table that no line height can clip. */
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { DocBlock } from '../model';
import { rowCells } from '../writers/inlines';
import { spansOf } from '../writers/table-spans';
import { PAGE, type Layout } from './layout';
import { OffGridParagraph } from './off-grid';
import { runsOf } from './runs';
import { widthOf } from './signature';
import { STYLE } from './styles';

/** Columns share the width by their longest text, within these bounds (in characters). */
const COLUMN_MIN = 3;
const COLUMN_MAX = 24;

/** Half a point. */
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const LINES = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};

/** The least height of a row, and the room at both sides of a cell's text, in twips. */
const ROW_HEIGHT = 400;
const CELL_SIDE = 100;

/** @param shift how far a quote around it is set in on both sides, in twips */
export function tableOf(rows: readonly DocBlock[], layout: Layout, shift: number): Table {
  const width = PAGE.width - layout.margins.left - layout.margins.right - 2 * shift;
  const grid = gridOf(rows);
  const columns = columnWidths(rows, grid, width);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    ...(shift > 0 && { indent: { size: shift, type: WidthType.DXA } }),
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders: LINES,
    margins: { left: CELL_SIDE, right: CELL_SIDE, marginUnitType: WidthType.DXA },
    rows: rows.map((row, i) => tableRow(row, grid[i]!, columns)),
  });
}

/** A cell as Word has it: one below a cell that reaches down is there, too, and goes on with it. */
interface GridCell {
  readonly column: number;
  readonly columns: number;
  readonly merge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType];
}

/** The cells of every row; all rows are as wide as the widest. */
function gridOf(rows: readonly DocBlock[]): GridCell[][] {
  const count = Math.max(...rows.map((row) => row.text.split('\t').length));
  const spans = spansOf(rows);
  const grid: GridCell[][] = rows.map(() => []);
  rows.forEach((_, y) => {
    for (let column = 0; column < count; column++) {
      const { columns, rows: deep } = spans?.[y]?.[column] ?? { columns: 1, rows: 1 };
      if (columns === 0) continue;
      grid[y]!.push({ column, columns, ...(deep > 1 && { merge: VerticalMergeType.RESTART }) });
      for (let below = 1; below < deep; below++) {
        grid[y + below]!.push({ column, columns, merge: VerticalMergeType.CONTINUE });
      }
    }
  });
  return grid.map((cells) => cells.sort((a, b) => a.column - b.column));
}

function tableRow(row: DocBlock, grid: readonly GridCell[], widths: readonly number[]): TableRow {
  const cells = rowCells(row);
  const header = row.level === 0;
  return new TableRow({
    tableHeader: header,
    cantSplit: true,
    height: { value: ROW_HEIGHT, rule: HeightRule.ATLEAST },
    children: grid.map(({ column, columns, merge }) => {
      const runs = runsOf(cells[column] ?? [], header ? { bold: true } : {});
      const alignment = header ? AlignmentType.CENTER : AlignmentType.LEFT;
      const size = sum(widths.slice(column, column + columns));
      return new TableCell({
        width: { size, type: WidthType.DXA },
        verticalAlign: VerticalAlign.CENTER,
        ...(columns > 1 && { columnSpan: columns }),
        ...(merge && { verticalMerge: merge }),
        children: [new OffGridParagraph({ style: STYLE.cell, alignment, children: runs })],
      });
    }),
  });
}

/** What reaches over several columns widens none of them. */
function columnWidths(
  rows: readonly DocBlock[],
  grid: readonly (readonly GridCell[])[],
  width: number,
): number[] {
  const longest: number[] = [];
  rows.forEach((row, y) => {
    const texts = row.text.split('\t');
    for (const { column, columns } of grid[y]!) {
      const own = columns === 1 ? widthOf(texts[column] ?? '') : 0;
      longest[column] = Math.max(longest[column] ?? 0, own);
      for (let more = 1; more < columns; more++) longest[column + more] ??= 0;
    }
  });
  const shares = longest.map((length) => Math.min(COLUMN_MAX, Math.max(COLUMN_MIN, length)));
  return shares.map((share) => Math.floor((share / sum(shares)) * width));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
