/**
 * Measures the built extension's popup with a huge page in Chromium: `tsx scripts/popup-speed.ts [RUNS]`
 * (after `npm run build`). The page is invented, has more than 200,000 characters and more than 500
 * removals, and is read, judged, composed and rendered by the product. The clock starts when the content
 * script's answer is in the popup, and stops with the first frame that shows text. Then the text is
 * scrolled from its beginning to its end.
 *
 * A popup cannot be watched from its first line on. So the icon is clicked once, for the browser's grant;
 * then popup.html is opened in tabs of its own, each told that the huge page is the tab in front. For
 * half of the runs the background is put to sleep before. Last, removals are put back in a true popup:
 * Chromium lays one out again and again to give it its size, which it does not do with a tab.
 */
import type { Page } from 'puppeteer-core';
import type extensionApi from 'webextension-polyfill';
import { Chromium } from './drive/chromium';
import { hugeLines } from './popup-harness/samples';
import { htmlOf } from './popup-harness/site-page';
import { serve } from './serve';

/** Known inside the extension's own pages, where some functions below are sent to run. */
declare const chrome: typeof extensionApi;

interface Run {
  /** Milliseconds from the popup's first line to the content script's answer. */
  readonly read: number;
  /** Milliseconds from that answer to the background's verdict, to the first screen, to the whole. */
  readonly judged: number;
  readonly firstScreen: number;
  readonly whole: number;
  /** Milliseconds between two frames while the text scrolls. */
  readonly frames: readonly number[];
  readonly characters: number;
  readonly removals: number;
}

const SCROLL_FRAMES = 180;
/** On the default screen of a headless browser a popup has not the room that it asks for. */
const LARGE_SCREEN = ['--screen-info={1600x1200}', '--window-size=1400,1000'];

/** The browser's API may be asked with a callback, too. */
type Done = (answer: unknown) => void;

/**
 * Runs in the popup before its own scripts: names the tab to read, and marks what arrives when. Methods
 * and callbacks only: a function with a name the script runner would mark by a helper of its own.
 */
function watch(tabId: number): void {
  const { tabs, scripting, runtime } = chrome;
  const execute = scripting.executeScript.bind(scripting);
  const send = runtime.sendMessage.bind(runtime);
  Object.assign(tabs, {
    query(_: unknown, done?: Done) {
      const found = Promise.resolve([{ id: tabId }]);
      return done ? found.then(done) : found;
    },
  });
  Object.assign(scripting, {
    async executeScript(injection: Parameters<typeof execute>[0], done?: Done) {
      const answer = await execute(injection);
      performance.mark('result');
      return done ? done(answer) : answer;
    },
  });
  Object.assign(runtime, {
    async sendMessage(message: unknown, done?: Done) {
      const answer: unknown = await send(message);
      if (answer) performance.mark('judged');
      return done ? done(answer) : answer;
    },
  });
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.preview [data-from]')) return;
    observer.disconnect();
    // The first callback comes before the frame is painted, the second after it.
    requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('first-screen')));
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function measure(popup: Page): Promise<Run> {
  await popup.waitForSelector('#app[aria-busy=false]', { timeout: 60_000 });
  return popup.evaluate(async (count) => {
    const whole = performance.now();
    const pane = document.querySelector('.preview')!;
    const step = (pane.scrollHeight - pane.clientHeight) / count;
    const frames: number[] = [];
    // No function with a name in here, either.
    let last = await new Promise<number>(requestAnimationFrame);
    for (let i = 1; i <= count; i++) {
      pane.scrollTop = i * step;
      const now = await new Promise<number>(requestAnimationFrame);
      frames.push(now - last);
      last = now;
    }
    const [read, judged, first] = ['result', 'judged', 'first-screen'].map(
      (name) => performance.getEntriesByName(name)[0]!.startTime,
    );
    return {
      read: read!,
      judged: judged! - read!,
      firstScreen: first! - read!,
      whole: whole - read!,
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

function report(name: string, runs: readonly Run[]): string {
  const frames = runs.flatMap((run) => run.frames);
  const first = runs.map((run) => run.firstScreen);
  const of = (part: 'read' | 'judged' | 'whole'): number => middle(runs.map((run) => run[part]));
  return [
    `${name}: ${runs[0]!.characters} characters, ${runs[0]!.removals} removals, ${runs.length} runs`,
    `  the page is read after ${of('read')} ms (median)`,
    `  first screen ${middle(first)} ms later (median), ${middle(first, 0)} (fastest), ${middle(first, 1)} (slowest); the verdict came after ${of('judged')} ms`,
    `  whole text and list ${of('whole')} ms later (median)`,
    `  frames while scrolling: ${middle(frames)} ms (median), ${middle(frames, 0.95)} ms (95th percentile), ${middle(frames, 1)} ms (longest)`,
  ].join('\n');
}

/** Opens the popup in a tab of its own, and measures it. */
async function run(chromium: Chromium, tabId: number): Promise<Run> {
  const popup = await chromium.browser.newPage();
  try {
    await popup.setViewport({ width: 600, height: 600 });
    await popup.evaluateOnNewDocument(watch, tabId);
    await popup.goto(chromium.extensionUrl('popup.html'));
    return await measure(popup);
  } finally {
    await popup.close();
  }
}

/** Puts removals back, one by one; gives the milliseconds until each is painted. */
async function putBack(popup: Page, count: number): Promise<number[]> {
  await popup.waitForSelector('#app[aria-busy=false]', { timeout: 60_000 });
  return popup.evaluate(async (wanted) => {
    const times: number[] = [];
    const buttons = document.querySelectorAll<HTMLElement>('[data-testid=restore]');
    for (const button of [...buttons].slice(0, wanted)) {
      const before = performance.now();
      button.click();
      // The first callback comes before the frame is painted, the second after it.
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      times.push(performance.now() - before);
    }
    return times;
  }, count);
}

async function main(count: number): Promise<void> {
  const server = await serve();
  const chromium = await Chromium.launch({ args: LARGE_SCREEN });
  try {
    const page = await chromium.open(server.answer('huge.html', htmlOf(hugeLines())));
    await (await chromium.click(page)).close();
    const worker = await chromium.worker();
    const tabId = await worker.evaluate(
      async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]!.id!,
    );
    const [awake, asleep]: [Run[], Run[]] = [[], []];
    for (let i = 0; i < count; i++) {
      await page.bringToFront();
      awake.push(await run(chromium, tabId));
      await (await chromium.worker()).close();
      await page.bringToFront();
      asleep.push(await run(chromium, tabId));
    }
    console.log(report('background awake', awake));
    console.log(report('background asleep before', asleep));
    const times = await putBack(await chromium.openPopup(page), count);
    console.log(`a removal put back is painted after ${middle(times)} ms (median)`);
  } finally {
    await chromium.close();
    await server.close();
  }
}

await main(Number(process.argv[2] ?? 5));
