import type { JudgedLine } from './lines';
import { runsOf } from './runs';

/** A line that announces figures: 各项数据如下：, 公众号数据一览 */
const ANNOUNCES = /[：:]$|数据|一览|统计|指标/;
/** A single count may be the site's. */
const MIN_COUNTS = 2;
/** 净增：435, 播放 12.3万 — a label and its number. */
const FIGURE = /^([一-龥]{2,8})(?:\s?:\s?|\s)[\d.,]+\s?[万亿千kw%]?\+?[一-龥]?$/;
/** Of figures one below the other, so many, and so large a share, that no site counts are a table's. */
const MIN_UNKNOWN = 2;
const UNKNOWN_SHARE = 1 / 3;
/** What sites set amid a text. */
const SET_AMID: ReadonlySet<string> = new Set(['navigation', 'paywall', 'promotion']);
/** Longer lines are no heading of figures (characters). */
const HEADING_MAX = 20;

/** Lines one below the other; the first has its heading above it. */
type Run = readonly [JudgedLine, ...JudgedLine[]];

/**
 * Finds counts that are the document's own figures, several in the text's own mark-up: below a line that
 * announces figures; among figures that no site counts; in a table that comes again below another heading;
 * or where the text speaks of what they count.
 */
export function ownFigures(lines: readonly JudgedLine[]): ReadonlySet<JudgedLine> {
  const text = lines.filter((line) => !isAmid(line));
  const above = new Map(text.map((line, i) => [line, text[i - 1]]));
  const counts = runsIn(text, ({ form, apart }) => form?.kind === 'count' && !apart);
  const tables = runsIn(text, ({ folded, apart }) => !apart && FIGURE.test(folded));
  const headings = headingsOf(tables, above);
  return new Set(
    [
      ...counts.filter((run) => announces(above.get(run[0])) || isSpokenOf(run, text)),
      ...tables.filter((run) => isUncounted(run) || headings.get(labelsOf(run))!.size > 1),
    ].flat(),
  );
}

/** Over the end of a page, and over what a site sets amid the text, a table goes on. */
function isAmid({ form, folded }: JudgedLine): boolean {
  if (form?.kind === 'page') return true;
  return (
    form !== undefined && form.strength >= 2 && SET_AMID.has(form.kind) && !FIGURE.test(folded)
  );
}

function runsIn(lines: readonly JudgedLine[], isOne: (line: JudgedLine) => boolean): Run[] {
  return runsOf(lines, isOne)
    .filter((run) => run.length >= MIN_COUNTS)
    .map((run) => [lines[run[0]!]!, ...run.slice(1).map((i) => lines[i]!)]);
}

function announces(above: JudgedLine | undefined): boolean {
  return above !== undefined && (!above.form || above.prose) && ANNOUNCES.test(above.text);
}

function labelOf({ folded }: JudgedLine): string {
  return FIGURE.exec(folded)?.[1] ?? '';
}

/** 新增关注：523 净增：435 among 阅读：12306: what a site would not count. */
function isUncounted(run: Run): boolean {
  const unknown = run.filter(
    ({ form }) => form === undefined || form.id === 'unknown-items',
  ).length;
  return unknown >= MIN_UNKNOWN && unknown >= run.length * UNKNOWN_SHARE;
}

/** The headings of the tables with the same labels, 10月 and 11月: a site counts each thing once. */
function headingsOf(
  tables: readonly Run[],
  above: ReadonlyMap<JudgedLine, JudgedLine | undefined>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const headings = new Map<string, Set<string>>();
  for (const run of tables) {
    const labels = labelsOf(run);
    const known = headings.get(labels) ?? new Set();
    headings.set(labels, known);
    const heading = above.get(run[0]);
    if (isHeading(heading)) known.add(heading.text);
  }
  return headings;
}

function isHeading(line: JudgedLine | undefined): line is JudgedLine {
  return line !== undefined && !line.form && !line.apart && line.length <= HEADING_MAX;
}

function labelsOf(run: Run): string {
  return run.map(labelOf).join(' ');
}

/** 下载次数居第三位, where 下载：1204 stands. */
function isSpokenOf(run: Run, text: readonly JudgedLine[]): boolean {
  const labels = run.map(labelOf).filter((label) => label !== '');
  if (labels.length === 0) return false;
  const measured = new RegExp(`(?:${labels.join('|')})(?:次数|人数|总?量|数|率)`);
  return text.some((line) => line.prose && measured.test(line.text));
}
