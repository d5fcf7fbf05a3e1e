/** The quality pass: every engine on the same loaded page, scored against the gold. */
import type { Page } from 'puppeteer-core';
import type { BenchBrowser } from './browser';
import { globalOf, type Bundle, type EngineName } from './bundle';
import type { BenchCase } from './cases';
import type { Engine } from './engines/engine';
import { bestFilter, linesOf, score, takenOut, titleForms, type Score } from './measures';

/**
 * Whatever gets a row in the quality tables. `bestFilter` is no engine: it is the page's lines that
 * stand in the gold, which is the best that any choice among the page's lines can do.
 */
export type Contender = EngineName | 'bestFilter';

/** Everything that was measured on one page. */
export interface PageResult {
  readonly id: string;
  readonly set: string;
  /** Characters of the gold without white space. */
  readonly goldLength: number;
  readonly gold: readonly string[];
  readonly outputs: Readonly<Partial<Record<Contender, readonly string[]>>>;
  readonly scores: Readonly<Partial<Record<Contender, Score>>>;
  /** Gold lines that our noise rules took out without asking. */
  readonly taken: readonly string[];
}

/** What one visit to a page brings home. */
interface Visit {
  readonly text: string;
  readonly title: string;
  readonly h1: string;
  readonly outputs: readonly string[];
  readonly removed: readonly (readonly string[])[];
}

/** So many pages are measured at a time; loading them is most of the time. */
const TABS = 2;

/** Measures the cases, in their order. */
export async function measureAll(
  browser: BenchBrowser,
  cases: readonly BenchCase[],
  bundles: readonly Bundle[],
): Promise<PageResult[]> {
  const results: PageResult[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    const tab = await browser.newPage();
    while (next < cases.length) {
      const index = next++;
      results[index] = await measure(browser, tab, cases[index]!, bundles);
    }
    await tab.close();
  };
  await Promise.all(Array.from({ length: TABS }, work));
  return results;
}

async function measure(
  browser: BenchBrowser,
  tab: Page,
  bench: BenchCase,
  bundles: readonly Bundle[],
): Promise<PageResult> {
  await browser.open(tab, bench);
  for (const { code } of bundles) await tab.evaluate(code);
  const globals = bundles.map(({ name }) => globalOf(name));
  const visit = await tab.evaluate(runEngines, globals).catch((error: unknown) => {
    throw new Error(`${bench.id}: ${String(error)}`);
  });
  const gold = linesOf(bench.gold);
  const shown = { lines: linesOf(visit.text), titles: titleForms(visit.title, visit.h1) };
  const outputs: Partial<Record<Contender, string[]>> = {};
  bundles.forEach(({ name }, i) => (outputs[name] = linesOf(visit.outputs[i]!)));
  outputs.bestFilter = bestFilter(gold, shown);
  const scores = Object.fromEntries(
    Object.entries(outputs).map(([name, output]) => [name, score(gold, output, shown)]),
  ) as PageResult['scores'];
  const removed = linesOf(visit.removed.flat().join('\n'));
  return {
    id: bench.id,
    set: bench.set,
    goldLength: gold.join('').length,
    gold,
    outputs,
    scores,
    taken: scores.jingwen ? takenOut(scores.jingwen, removed) : [],
  };
}

/**
 * Runs in the page. HTML is laid out in a frame to get its lines, after all engines ran. (It holds
 * no named inner function: the loader would wrap one in a helper that the page does not have.)
 */
function runEngines(globals: string[]): Visit {
  const text = document.body?.innerText ?? '';
  const { title } = document;
  const headings = [...document.querySelectorAll<HTMLElement>('h1')];
  const h1 = headings.map((heading) => heading.innerText.trim()).find(Boolean) ?? '';
  const found = globals.map((name) => {
    const engine = (window as unknown as Record<string, Engine>)[name]!;
    return engine.output(engine.run() as never);
  });
  const outputs = found.map((output) => {
    if ('text' in output) return output.text;
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position:absolute;width:1000px;height:1000px';
    document.documentElement.append(frame);
    const { body } = frame.contentDocument!;
    const parsed = new DOMParser().parseFromString(output.html, 'text/html');
    body.replaceChildren(...body.ownerDocument.adoptNode(parsed.body).childNodes);
    const lines = body.innerText;
    frame.remove();
    return lines;
  });
  const removed = found.map((output) => output.removed ?? []);
  return { text, title, h1, outputs, removed };
}
