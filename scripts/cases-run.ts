/** `npm run cases`: reads our own cases in Chromium and says how far each is from its gold. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { judge, readCase, type Verdict } from './cases';
import {
  complaints,
  formatGaps,
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
  /** Empty when the case passes. */
  readonly complaints: readonly string[];
}

async function run(folders: readonly string[], gaps: Gaps): Promise<Result[]> {
  const reader = await CaseReader.start();
  try {
    const results: Result[] = [];
    for (const folder of folders) {
      const given = readCase(folder);
      const reading = await reader.read(given);
      const verdict = judge(given, reading);
      results.push({
        id: given.id,
        reading,
        verdict,
        gap: gapOf(verdict),
        complaints: complaints(verdict, gaps[given.id]),
      });
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

function linesFor({ reading, verdict, complaints: why }: Result, whole: boolean): string[] {
  const suggested = (line: string): string =>
    reading.suggestions.some((text) => text.includes(line)) ? ' (suggested)' : '';
  const cut = (line: string): string =>
    whole || line.length <= MAX_WIDTH ? line : `${line.slice(0, MAX_WIDTH)}…`;
  const show = (lines: readonly string[]): string[] => {
    const rest = whole ? 0 : lines.length - MAX_LINES;
    return rest > 0 ? [...lines.slice(0, MAX_LINES), `    … and ${rest} more`] : [...lines];
  };
  return [
    ...show(verdict.lost.map((line) => `  - ${cut(line)}${takerOf(line, reading)}`)),
    ...show(verdict.leaked.map((line) => `  + ${cut(line)}${suggested(line)}`)),
    ...show(verdict.left.map((words) => `  ! left: ${cut(words)}`)),
    ...why.map((line) => `  ! ${whole ? line : line.slice(0, 2 * MAX_WIDTH)}`),
  ];
}

/** Loss is the one thing that must not be, so it comes first. */
function byWeight(one: Result, other: Result): number {
  return other.gap.lost - one.gap.lost || other.gap.leaked - one.gap.leaked;
}

function print(results: readonly Result[], whole: boolean): void {
  for (const result of [...results].sort(byWeight)) {
    const mark = result.complaints.length > 0 ? 'FAIL' : 'gap ';
    console.log([`${mark} ${result.id}: ${sayGap(result.gap)}`, ...linesFor(result, whole)].join('\n'));
  }
}

function summarise(results: readonly Result[]): void {
  const sum = (figure: keyof Gap): number => results.reduce((all, { gap }) => all + gap[figure], 0);
  const exact = results.filter(({ gap }) => isExact(gap)).length;
  const failing = results.filter((result) => result.complaints.length > 0).length;
  const all = { lost: sum('lost'), leaked: sum('leaked'), dropsLeft: sum('dropsLeft') };
  console.log(`${exact} of ${results.length} exact; ${sayGap(all)}; ${failing} fail`);
}

/** @returns false when a gap would have to grow */
function update(results: readonly Result[], gaps: Gaps, force: boolean): boolean {
  const measured = Object.fromEntries(results.map(({ id, gap }) => [id, gap]));
  const { gaps: updated, refused } = updateGaps(gaps, measured, force);
  writeFileSync(GAPS_FILE, formatGaps(updated));
  for (const id of refused) console.error(`${id}: worse than listed; only --force writes that down`);
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

/** Entries of cases that are gone; only a whole run can tell. */
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
  const failing = results.filter((result) => result.complaints.length > 0);
  const faulty = results.filter(({ verdict }) => verdict.faults.length > 0);
  const open = results.filter(({ gap }) => !isExact(gap));
  print(values.failing ? failing : [...new Set([...open, ...failing])], values.only !== undefined);
  summarise(results);
  if (!values.update) return failing.length > 0 ? 1 : 0;
  const listed = values.only === undefined ? withoutStale(gaps, results) : gaps;
  return update(results, listed, values.force) && faulty.length === 0 ? 0 : 1;
}

process.exitCode = await main();
