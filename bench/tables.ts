/** The tables on the terminal. */
import type { Report } from './benchmark';
import { ENGINES, type EngineName } from './bundle';
import type { Contender, PageResult } from './quality';
import { groupsOf, setsOf, summarize, type Summary } from './summary';
import { summarizeTimes, type PageTimes, type Temperature } from './timing';

/** The benchmark alone keeps less than this many processes waiting for each processor. */
const BUSY = 1.5;

const TEMPERATURES = ['cold', 'warm'] as const;

/** Everything that a run measured, as text. */
export function renderTables(report: Report): string {
  const tables = setsOf(report.pages).map(({ name, pages }) => qualityTable(name, pages));
  if (report.times.length > 0) {
    tables.push(timeTable(report), doublingTable(report.doubling));
    if (report.load > BUSY) {
      tables.push(`The machine was busy (load ${report.load.toFixed(1)} a processor): time again.`);
    }
  }
  return tables.join('\n\n');
}

function qualityTable(name: string, pages: readonly PageResult[]): string {
  const head = ['', 'pages', 'F1', 'median', 'keep', 'lost', 'leak', 'furniture', 'clean', 'exact'];
  const contenders = Object.keys(pages[0]!.scores) as Contender[];
  const rows = groupsOf(pages).flatMap((group) => [
    [group.name],
    ...contenders.flatMap((contender) => {
      const summary = summarize(group.pages, contender);
      return summary ? [[`  ${contender}`, ...qualityCells(summary)]] : [];
    }),
  ]);
  return `${name}\n${formatTable([head, ...rows])}${takenLine(pages)}`;
}

/** How many gold lines our noise rules took out without asking. */
function takenLine(pages: readonly PageResult[]): string {
  const expected = pages.reduce((sum, { scores }) => sum + (scores.jingwen?.expected ?? 0), 0);
  if (expected === 0) return '';
  const taken = pages.reduce((sum, page) => sum + page.taken.length, 0);
  return `\nnoise rules took ${taken} of ${expected} gold lines (${(taken / expected).toFixed(4)})`;
}

function qualityCells(s: Summary): string[] {
  const three = (value: number): string => value.toFixed(3);
  return [
    String(s.pages),
    three(s.f1),
    three(s.f1Median),
    three(s.keep),
    String(s.lostLines),
    three(s.leak),
    three(s.furniture),
    s.clean.toFixed(2),
    s.exact.toFixed(2),
  ];
}

function timeTable({ times, bytes }: Report): string {
  const head = [
    '',
    ...TEMPERATURES.flatMap((t) => [`${t} median`, 'p95', 'ours/its']),
    'bytes of code',
  ];
  const rows = ENGINES.filter((engine) => times[0]!.times[engine]).map((engine) => [
    `  ${engine}`,
    ...TEMPERATURES.flatMap((temperature) => timeCells(times, engine, temperature)),
    String(bytes[engine]),
  ]);
  return `time per page in ms, ${times.length} pages\n${formatTable([head, ...rows])}`;
}

function timeCells(
  times: readonly PageTimes[],
  engine: EngineName,
  temperature: Temperature,
): string[] {
  const { median, p95, ratio } = summarizeTimes(times, engine, temperature)!;
  return [milliseconds(median), milliseconds(p95), Number.isNaN(ratio) ? '' : ratio.toFixed(2)];
}

/** A row for each engine; in brackets, how much longer than on the page half as long. */
function doublingTable(pages: readonly PageTimes[]): string {
  const head = ['', ...pages.map(({ characters }) => `${Math.round(characters / 1000)} k chars`)];
  const elements = ['', ...pages.map((page) => `${page.elements} elements`)];
  const rows = TEMPERATURES.flatMap((temperature) => [
    [temperature],
    ...ENGINES.filter((engine) => pages[0]!.times[engine]).map((engine) => {
      const values = pages.map(({ times }) => times[engine]![temperature]);
      return [
        `  ${engine}`,
        ...values.map((value, i) =>
          i === 0
            ? milliseconds(value)
            : `${milliseconds(value)} (×${(value / values[i - 1]!).toFixed(2)})`,
        ),
      ];
    }),
  ]);
  return `a long page, doubled, in ms, the fastest call\n${formatTable([head, elements, ...rows])}`;
}

function milliseconds(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1);
}

/** Pads a table's cells: the first column to the left, the others to the right. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, cell.length)));
  }
  return rows
    .map((row) =>
      row
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[i]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
