/** `npm run cases`: reads our own cases in Chromium and says how far each is from its gold. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { judge, readCase, type Verdict } from './cases';
import {
  formatGaps,
  gapComplaint,
  gapOf,
  isExact,
  sayGap,
  updateGaps,
  type Gap,
  type Gaps,
} from './cases-gaps';
import { CaseReader, GAPS_FILE, ownCases, readGaps, type Reading } from './cases-reader';

const HELP = `Usage: npm run cases -- [--only ID,…] [--failing] [--update [--force]]

Reads every case of tests/pages and tests/texts in Chromium, from the source as it stands, and prints
those that are not exact:
  -  a gold line that is lost, with the rule that took it
  +  a line that the gold does not have; (suggested) when one click removes it
  !  noise of "drops" that is left and not even suggested, or another fault

--only     only these cases, in full; an ID is pages/NAME, texts/NAME or the NAME alone
--failing  only cases that fail: worse or better than tests/case-gaps.json says
--update   writes to tests/case-gaps.json what got better
--force    with --update: also writes what got worse, and new gaps

Exit code 1 when a case fails.`;

/** So much is shown of one case, unless it was asked for by name. */
const MAX_LINES = 8;
const MAX_WIDTH = 72;

interface Result {
  readonly id: string;
  readonly reading: Reading;
  readonly verdict: Verdict;
  readonly gap: Gap;
  /** What is wrong with the size of the gap. */
  readonly complaint: string | undefined;
}

function fails({ complaint, verdict }: Result): boolean {
  return complaint !== undefined || verdict.faults.length > 0;
}

async function run(folders: readonly string[], gaps: Gaps): Promise<Result[]> {
  const reader = await CaseReader.start();
  try {
    const results: Result[] = [];
    for (const folder of folders) {
      const given = readCase(folder);
      const reading = await reader.read(given);
      const verdict = judge(given, reading);
      const gap = gapOf(verdict);
      const complaint = gapComplaint(gap, gaps[given.id]);
      results.push({ id: given.id, reading, verdict, gap, complaint });
    }
    return results;
  } finally {
    await reader.close();
  }
}

/** Who took a line: the rule, or `outside` for what is not in the article. */
function takerOf(line: string, { ledger }: Reading): string {
  const takers = ledger.filter(({ state, removal }) => {
    if (state !== 'removed') return false;
    return removal.text.includes(line) || (removal.text.length > 1 && line.includes(removal.text));
  });
  const rules = new Set(takers.map(({ removal }) => removal.rule));
  return rules.size > 0 ? ` [${[...rules].join(', ')}]` : '';
}

function isSuggested(line: string, { suggestions }: Reading): boolean {
  return suggestions.some((text) => text.includes(line));
}

/** Characters without a shape are what two lines that look alike may differ in. */
function revealed(line: string): string {
  return line.replace(
    /[\p{Cc}\p{Cf}\p{Co}]/gu,
    (char) => `\\u{${char.codePointAt(0)!.toString(16).toUpperCase()}}`,
  );
}

function linesFor({ reading, verdict }: Result, whole: boolean): string[] {
  const cut = (line: string): string =>
    revealed(whole || line.length <= MAX_WIDTH ? line : `${line.slice(0, MAX_WIDTH)}…`);
  const show = (lines: readonly string[]): string[] => {
    const rest = whole ? 0 : lines.length - MAX_LINES;
    return rest > 0 ? [...lines.slice(0, MAX_LINES), `    … and ${rest} more`] : [...lines];
  };
  const mark = (line: string): string => (isSuggested(line, reading) ? ' (suggested)' : '');
  return [
    ...show(verdict.lost.map((line) => `  - ${cut(line)}${takerOf(line, reading)}`)),
    ...show(verdict.leaked.map((line) => `  + ${cut(line)}${mark(line)}`)),
    ...show(verdict.left.map((words) => `  ! left: ${cut(words)}`)),
    ...show(verdict.faults.map((fault) => `  ! ${cut(fault)}`)),
  ];
}

/** Loss is the one thing that must not be, so it comes first. */
function byWeight(one: Result, other: Result): number {
  return other.gap.lost - one.gap.lost || other.gap.leaked - one.gap.leaked;
}

function print(results: readonly Result[], whole: boolean): void {
  for (const result of [...results].sort(byWeight)) {
    const heading = `${fails(result) ? 'FAIL' : 'gap '} ${result.id}`;
    const figures = result.complaint ?? sayGap(result.gap);
    console.log([`${heading}: ${figures}`, ...linesFor(result, whole)].join('\n'));
  }
}

function summarise(results: readonly Result[]): void {
  const sum = (figure: keyof Gap): number => results.reduce((all, { gap }) => all + gap[figure], 0);
  const exact = results.filter(({ gap }) => isExact(gap)).length;
  const all = { lost: sum('lost'), leaked: sum('leaked'), dropsLeft: sum('dropsLeft') };
  const suggested = results.flatMap(({ verdict, reading }) =>
    verdict.leaked.filter((line) => isSuggested(line, reading)),
  );
  console.log(
    `${exact} of ${results.length} exact; ${sayGap(all)}; ` +
      `${suggested.length} of the leaked lines are suggested; ${results.filter(fails).length} fail`,
  );
}

/** @returns false when a gap would have to grow */
function update(results: readonly Result[], gaps: Gaps, force: boolean): boolean {
  const measured = Object.fromEntries(results.map(({ id, gap }) => [id, gap]));
  const { gaps: updated, refused } = updateGaps(gaps, measured, force);
  writeFileSync(GAPS_FILE, formatGaps(updated));
  for (const id of refused)
    console.error(`${id}: worse than listed; only --force writes that down`);
  return refused.length === 0;
}

function pick(only: string | undefined): string[] {
  const folders = ownCases();
  if (only === undefined) return folders;
  return only.split(',').map((id) => {
    const folder = folders.find((path) => path.endsWith(`/${id}`));
    if (folder === undefined) throw new Error(`No such case: ${id}`);
    return folder;
  });
}

/** The gaps without entries of cases that are gone; only a whole run can tell. */
function withoutStale(gaps: Gaps, results: readonly Result[]): Gaps {
  const known = new Set(results.map(({ id }) => id));
  return Object.fromEntries(Object.entries(gaps).filter(([id]) => known.has(id)));
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      failing: { type: 'boolean', default: false },
      update: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const gaps = readGaps();
  const results = await run(pick(values.only), gaps);
  const shown = results.filter(
    (result) => fails(result) || !(values.failing || isExact(result.gap)),
  );
  print(shown, values.only !== undefined);
  summarise(results);
  if (!values.update) return results.some(fails) ? 1 : 0;
  const listed = values.only === undefined ? withoutStale(gaps, results) : gaps;
  const faulty = results.some(({ verdict }) => verdict.faults.length > 0);
  return update(results, listed, values.force) && !faulty ? 0 : 1;
}

process.exitCode = await main();
