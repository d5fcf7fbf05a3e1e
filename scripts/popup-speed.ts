/**
 * Measures the popup with a huge result in a real Chromium: `tsx scripts/popup-speed.ts [RUNS]`.
 * The harness is built as for users; the result (an invented page of more than 200,000 characters
 * with more than 500 removals) is judged, composed and rendered by the popup's own code. Two things
 * are measured: how long from the result's arrival to the first frame with text, and how long the
 * frames are while the text is scrolled from its beginning to its end.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import puppeteer, { type Page } from 'puppeteer-core';
import { build, preview } from 'vite';
import { CHROMIUM_ARGS, findChromium } from './browsers';
import { compiledLocales } from './compiled-locales';

interface Run {
  /** Milliseconds from the result's arrival. */
  readonly judged: number;
  readonly firstScreen: number;
  readonly whole: number;
  /** Milliseconds between two frames while the text scrolls. */
  readonly frames: readonly number[];
  readonly characters: number;
  readonly removals: number;
}

const SCROLL_FRAMES = 180;

async function measure(page: Page, address: string): Promise<Run> {
  await page.evaluateOnNewDocument(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('.preview [data-from]')) return;
      watch.disconnect();
      // The first callback comes before the frame is painted, the second after it.
      requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('first-screen')));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${address}?state=huge`);
  await page.waitForSelector('#app[aria-busy=false]', { timeout: 60_000 });
  return page.evaluate(async (count) => {
    const whole = performance.now();
    const pane = document.querySelector('.preview')!;
    const step = (pane.scrollHeight - pane.clientHeight) / count;
    const frames: number[] = [];
    // No function with a name in here: the script runner would mark it by a helper of its own.
    let last = await new Promise<number>(requestAnimationFrame);
    for (let i = 1; i <= count; i++) {
      pane.scrollTop = i * step;
      const now = await new Promise<number>(requestAnimationFrame);
      frames.push(now - last);
      last = now;
    }
    const [result, judged, first] = ['result', 'judged', 'first-screen'].map(
      (name) => performance.getEntriesByName(name)[0]!.startTime,
    );
    return {
      judged: judged! - result!,
      firstScreen: first! - result!,
      whole: whole - result!,
      frames,
      characters: (pane as HTMLElement).innerText.replace(/\s/g, '').length,
      removals: document.querySelectorAll('[data-testid="removal"]').length,
    };
  }, SCROLL_FRAMES);
}

function middle(numbers: readonly number[], share = 0.5): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(share * (sorted.length - 1))]!);
}

function report(runs: readonly Run[]): string {
  const frames = runs.flatMap((run) => run.frames);
  const first = runs.map((run) => run.firstScreen);
  return [
    `${runs[0]!.characters} characters, ${runs[0]!.removals} removals, ${runs.length} runs`,
    `first screen after ${middle(first)} ms (median), ${middle(first, 1)} ms (slowest); of these ${middle(runs.map((run) => run.judged))} ms went into finding the noise`,
    `whole text and list after ${middle(runs.map((run) => run.whole))} ms (median)`,
    `frames while scrolling: ${middle(frames)} ms (median), ${middle(frames, 0.95)} ms (95th percentile), ${middle(frames, 1)} ms (longest)`,
  ].join('\n');
}

async function main(): Promise<void> {
  const outDir = mkdtempSync(join(tmpdir(), 'jingwen-popup-'));
  const common = {
    configFile: false,
    root: join(import.meta.dirname, 'popup-harness'),
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true },
  } as const;
  await build({ ...common, plugins: [preact(), compiledLocales()] });
  const server = await preview({ ...common, preview: { host: '127.0.0.1', port: 0 } });
  const browser = await puppeteer.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  try {
    const runs: Run[] = [];
    for (let i = 0; i < Number(process.argv[2] ?? 5); i++) {
      const page = await browser.newPage();
      await page.setViewport({ width: 600, height: 600 });
      runs.push(await measure(page, server.resolvedUrls!.local[0]!));
      await page.close();
    }
    console.log(report(runs));
  } finally {
    await browser.close();
    await server.close();
    rmSync(outDir, { recursive: true });
  }
}

await main();
