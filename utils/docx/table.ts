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
  WidthType,
} from 'docx';
import type { DocBlock } from '../model';
import { rowCells } from '../writers/inlines';
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

const ROW_HEIGHT = 400;
const CELL_SIDE = 100;

export function tableOf(rows: readonly DocBlock[], layout: Layout): Table {
  const width = PAGE.width - layout.margins.left - layout.margins.right;
  const columns = columnWidths(rows, width);
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: columns,
    layout: TableLayoutType.FIXED,
    borders: LINES,
    margins: { left: CELL_SIDE, right: CELL_SIDE, marginUnitType: WidthType.DXA },
    rows: rows.map((row) => tableRow(row, columns)),
  });
}

function tableRow(row: DocBlock, columns: readonly number[]): TableRow {
  const cells = rowCells(row);
  const header = row.level === 0;
  return new TableRow({
    tableHeader: header,
    cantSplit: true,
    height: { value: ROW_HEIGHT, rule: HeightRule.ATLEAST },
    children: columns.map((size, i) => {
      const runs = runsOf(cells[i] ?? [], header ? { bold: true } : {});
      const alignment = header ? AlignmentType.CENTER : AlignmentType.LEFT;
      return new TableCell({
        width: { size, type: WidthType.DXA },
        verticalAlign: VerticalAlign.CENTER,
        children: [new OffGridParagraph({ style: STYLE.cell, alignment, children: runs })],
      });
    }),
  });
}

function columnWidths(rows: readonly DocBlock[], width: number): number[] {
  const texts = rows.map((row) => row.text.split('\t'));
  const count = Math.max(...texts.map((row) => row.length));
  const shares = Array.from({ length: count }, (_, column) => {
    const longest = Math.max(...texts.map((row) => widthOf(row[column] ?? '')));
    return Math.min(COLUMN_MAX, Math.max(COLUMN_MIN, longest));
  });
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => Math.floor((share / sum) * width));
}
