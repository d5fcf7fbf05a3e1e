/**
 * `npm run bench:trials -- --pages DIR…`: how much of our figures hangs on the pages as they are. Every page
 * is read once in a real Chromium; what was read is then changed, and the text is sought again.
 */
import type { Page } from '../../utils/model';
import { compose, extract } from '../../utils/pipeline';
import { writeTxt } from '../../utils/writers/txt';
import { withBrowser } from '../browser';
import { bundleEngine, globalOf } from '../bundle';
import { loadCases, type BenchCase } from '../cases';
import { linesOf, score, titleForms, type Score } from '../measures';
import { parseOptions } from '../options';
import { formatTable } from '../tables';
import { inOneBox, inParagraphs, parted, withoutNames, withoutTitle } from './changes';
import { graft } from './graft';
import type { TrialPage } from './trial';

/** How far from a page those stand into whose frames its text is set: far enough to be other sites. */
const STEPS = [37, 53, 71, 89];

/** One row of the table: what is done to a page; several results where it is done in several ways. */
interface Trial {
  readonly name: string;
  readonly make: (trial: TrialPage, all: readonly TrialPage[]) => readonly TrialPage[];
}

const one =
  (change: (trial: TrialPage) => TrialPage): Trial['make'] =>
  (trial) => [change(trial)];

const TRIALS: readonly Trial[] = [
  { name: 'as it was read', make: one((trial) => trial) },
  { name: 'no class names or ids', make: one(withoutNames) },
  { name: 'no title', make: one(withoutTitle) },
  { name: 'neither', make: one((trial) => withoutNames(withoutTitle(trial))) },
  { name: 'no boxes', make: one(inOneBox) },
  { name: 'no boxes but paragraphs', make: one(inParagraphs) },
  { name: 'text parted by links', make: one(parted) },
  { name: 'in frames of other sites', make: inOthers },
  { name: 'the same, no names', make: (trial, all) => inOthers(trial, all).map(withoutNames) },
];

function inOthers(trial: TrialPage, all: readonly TrialPage[]): TrialPage[] {
  const at = all.indexOf(trial);
  return STEPS.flatMap((step) => graft(all[(at + step) % all.length]!, trial) ?? []);
}

function judge({ page, gold, title }: TrialPage): Score {
  const output = linesOf(writeTxt(compose(extract(page)).document));
  const lines = linesOf(page.blocks.map(({ text }) => text).join('\n'));
  const h1 = page.blocks.find(({ kind, level }) => kind === 'heading' && level === 1)?.text ?? '';
  return score(gold, output, { lines, titles: titleForms(title, h1) });
}

async function readAll(cases: readonly BenchCase[]): Promise<TrialPage[]> {
  const { name, code } = await bundleEngine('content');
  return withBrowser(false, async (browser) => {
    const tab = await browser.newPage();
    const pages: TrialPage[] = [];
    for (const bench of cases) {
      await browser.open(tab, bench);
      await tab.evaluate(code);
      const page = (await tab.evaluate(`${globalOf(name)}.run()`)) as Page;
      pages.push({ page, gold: linesOf(bench.gold), title: page.title });
    }
    return pages;
  });
}

/** Below this F1 another part of the page was taken for the text, or nothing was. */
const MISSED = 0.5;

function rowOf({ name, make }: Trial, all: readonly TrialPage[]): string[] {
  const scores = all.flatMap((trial) => make(trial, all).map(judge));
  const mean = (of: (s: Score) => number): string =>
    (scores.reduce((sum, s) => sum + of(s), 0) / scores.length).toFixed(3);
  const missed = scores.filter(({ f1 }) => f1 < MISSED).length;
  const means = [mean((s) => s.f1), mean((s) => s.keep), mean((s) => Number(s.clean))];
  return [name, String(scores.length), ...means, String(missed)];
}

async function main(): Promise<void> {
  const { pages, only } = parseOptions(process.argv.slice(2));
  const all = await readAll(loadCases(pages, only).filter(({ type }) => type === 'text/html'));
  const rows = TRIALS.map((trial) => rowOf(trial, all));
  console.log(formatTable([['', 'pages', 'F1', 'keep', 'clean', 'missed'], ...rows]));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
