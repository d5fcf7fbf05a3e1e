/** One run of the benchmark, from the options to everything that was measured. */
import { availableParallelism, loadavg } from 'node:os';
import { withBrowser } from './browser';
import { bundleEngine, ONLY_TIMED, type Bundle, type EngineName } from './bundle';
import { loadCases, type BenchCase } from './cases';
import { FACTORS, longPage } from './doubling';
import type { Options } from './options';
import { measureAll, type PageResult } from './quality';
import { FASTEST, sample, timePages, type PageTimes } from './timing';

/** Everything that a run measured. */
export interface Report {
  readonly date: string;
  readonly chromium: string;
  /** Processes that waited for each processor in the minute before the end. */
  readonly load: number;
  /** Minified bytes of each engine's code. */
  readonly bytes: Readonly<Partial<Record<EngineName, number>>>;
  readonly pages: readonly PageResult[];
  /** Empty when the run was told not to time. */
  readonly times: readonly PageTimes[];
  readonly doubling: readonly PageTimes[];
}

/** Measures quality, and the time unless that is switched off. */
export async function runBenchmark(options: Options): Promise<Report> {
  const cases = loadCases(options.pages, options.only);
  const bundles = await Promise.all(options.engines.map(bundleEngine));
  const { chromium, pages } = await withBrowser(false, async (browser) => ({
    chromium: await browser.version(),
    pages: await measureAll(
      browser,
      cases,
      bundles.filter(({ name }) => !ONLY_TIMED.has(name)),
    ),
  }));
  const timed = options.time ? await timeAll(cases, bundles, options.timePages) : NOT_TIMED;
  const bytes = Object.fromEntries(
    bundles.map(({ name, code }) => [name, Buffer.byteLength(code)]),
  );
  const load = loadavg()[0]! / availableParallelism();
  return { date: new Date().toISOString(), chromium, load, bytes, pages, ...timed };
}

const NOT_TIMED = { times: [], doubling: [] };

function timeAll(
  cases: readonly BenchCase[],
  bundles: readonly Bundle[],
  count: number,
): Promise<{ times: PageTimes[]; doubling: PageTimes[] }> {
  return withBrowser(true, async (browser) => ({
    times: await timePages(browser, sample(cases, count), bundles),
    doubling: await timePages(browser, FACTORS.map(longPage), bundles, FASTEST),
  }));
}
