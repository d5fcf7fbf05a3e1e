/** Above this many characters a cell (on the mean) the table lays out a page. */
const DATA_CELL_MEAN = 120;
/** What stands in the cells of tables that lay out a page, and not in those of data. */
const LAYOUT_CONTENT = 'table, ul, ol, h1, h2, h3, form, iframe, dl, hr, article, section, nav';

/**
 * Whether a table holds data, whose rows are units of text, or lays out the page.
 * @returns true for at least two rows and two columns of short cells without page structure
 */
export function isDataTable(table: HTMLTableElement): boolean {
  const rows = table.rows;
  if (rows.length < 2 || table.querySelector(LAYOUT_CONTENT)) return false;
  let cells = 0;
  let wide = 0;
  for (const row of rows) {
    cells += row.cells.length;
    if (row.cells.length >= 2) wide++;
  }
  if (wide < 2) return false;
  return (table.textContent ?? '').trim().length / cells <= DATA_CELL_MEAN;
}
