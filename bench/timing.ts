/** Times the engines: cold, each in a load of its own, and then warm in that same load. */
import type { Page } from 'puppeteer-core';
import type { BenchBrowser, Servable } from './browser';
import { globalOf, type Bundle, type EngineName } from './bundle';
import type { Engine } from './engines/engine';
import { median, percentile } from './summary';

/** Milliseconds. */
interface Times {
  /** The first call on a freshly loaded page, in a process of its own. */
  readonly cold: number;
  /** The median of many calls on the same page, after the engine was warmed up. */
  readonly warm: number;
}

/** Whether a call is the first one on its page. */
export type Temperature = keyof Times;

/** The times of every engine on one page. */
export interface PageTimes {
  readonly id: string;
  readonly elements: number;
  readonly characters: number;
  readonly times: Readonly<Partial<Record<EngineName, Times>>>;
}

/** How often a call is repeated: `runs` times within `mostMs`, and on for at least `leastMs`. */
interface Repeats {
  readonly runs: number;
  readonly leastMs: number;
  readonly mostMs: number;
}

/** How thoroughly an engine is timed on one page. */
interface Plan {
  /** Fresh loads, each with one cold call. */
  readonly loads: number;
  /** Until the browser has compiled what it will compile: a quarter of a second, as tinybench does. */
  readonly warmUp: Repeats;
  readonly timed: Repeats;
  /** Which of many times counts. */
  readonly pick: (values: readonly number[]) => number;
}

/** For a page among many: what one page gets wrong, the median over the pages puts right. */
const ONE_OF_MANY: Plan = {
  loads: 1,
  warmUp: { runs: 30, leastMs: 250, mostMs: 500 },
  timed: { runs: 15, leastMs: 50, mostMs: 300 },
  pick: median,
};

/** For a page that stands alone: other work on the machine can only add to a time. */
export const FASTEST: Plan = {
  loads: 4,
  warmUp: { runs: 30, leastMs: 250, mostMs: 2_000 },
  timed: { runs: 15, leastMs: 300, mostMs: 2_000 },
  pick: (values) => Math.min(...values),
};

/** Times the engines on the pages, one at a time: two at once would time each other. */
export async function timePages(
  browser: BenchBrowser,
  pages: readonly Servable[],
  bundles: readonly Bundle[],
  plan: Plan = ONE_OF_MANY,
): Promise<PageTimes[]> {
  const results: PageTimes[] = [];
  for (const page of pages) {
    const times: Partial<Record<EngineName, Times>> = {};
    for (const bundle of bundles)
      times[bundle.name] = await timeEngine(browser, page, bundle, plan);
    const size = await inFreshTab(browser, page, (tab) => tab.evaluate(measureSize));
    results.push({ id: page.id, ...size, times });
  }
  return results;
}

async function timeEngine(
  browser: BenchBrowser,
  page: Servable,
  { name, code }: Bundle,
  { loads, warmUp, timed, pick }: Plan,
): Promise<Times> {
  const cold: number[] = [];
  let warm: number[] = [];
  for (let load = 1; load <= loads; load++) {
    await inFreshTab(browser, page, async (tab) => {
      await tab.evaluate(code);
      cold.push(await tab.evaluate(timeOnce, globalOf(name)));
      if (load < loads) return;
      await tab.evaluate(timeMany, globalOf(name), warmUp);
      warm = await tab.evaluate(timeMany, globalOf(name), timed);
    });
  }
  return { cold: pick(cold), warm: pick(warm) };
}

/** Opens the page in a tab of its own, which gives it a process of its own. */
async function inFreshTab<T>(
  browser: BenchBrowser,
  page: Servable,
  use: (tab: Page) => Promise<T>,
): Promise<T> {
  const tab = await browser.newPage();
  await browser.open(tab, page);
  const result = await use(tab);
  await tab.close();
  return result;
}

/** Runs in the page. */
function measureSize(): { elements: number; characters: number } {
  return {
    elements: document.querySelectorAll('body *').length,
    characters: (document.body?.innerText ?? '').length,
  };
}

/** Runs in the page. */
function timeOnce(name: string): number {
  const engine = (window as unknown as Record<string, Engine>)[name]!;
  const start = performance.now();
  engine.run();
  return performance.now() - start;
}

/** Runs in the page: the time of each of many calls; at least one, however long it takes. */
function timeMany(name: string, { runs, leastMs, mostMs }: Repeats): number[] {
  const engine = (window as unknown as Record<string, Engine>)[name]!;
  const samples: number[] = [];
  const begin = performance.now();
  for (let spent = 0; spent < leastMs || (samples.length < runs && spent < mostMs);) {
    const start = performance.now();
    engine.run();
    const end = performance.now();
    samples.push(end - start);
    spent = end - begin;
  }
  return samples;
}

/** What the table says of one engine at one temperature. */
export interface TimeSummary {
  readonly median: number;
  readonly p95: number;
  /** The median of our time as a share of this engine's on the same page. */
  readonly ratio: number;
}

/** Undefined when the engine was not timed. */
export function summarizeTimes(
  pages: readonly PageTimes[],
  engine: EngineName,
  temperature: Temperature,
): TimeSummary | undefined {
  const timed = pages.filter(({ times }) => times[engine]);
  if (timed.length === 0) return undefined;
  const values = timed.map(({ times }) => times[engine]![temperature]);
  const ratios = timed.flatMap(({ times: { jingwen } }, i) =>
    jingwen ? [jingwen[temperature] / values[i]!] : [],
  );
  return { median: median(values), p95: percentile(values, 0.95), ratio: median(ratios) };
}

/** `count` of the pages, evenly spread; all of them when there are fewer. */
export function sample<T>(pages: readonly T[], count: number): T[] {
  if (pages.length <= count) return [...pages];
  return Array.from({ length: count }, (_, i) => pages[Math.floor((i * pages.length) / count)]!);
}
