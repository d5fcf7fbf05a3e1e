/** The popup with samples in a real Chromium, for pictures and for tests. */
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import { CHROMIUM_ARGS, findChromium } from '../browsers';
import { compiledLocales } from '../compiled-locales';

/** One look at the popup. */
export interface Look {
  /** A sample of samples.ts. */
  readonly state: string;
  readonly locale?: 'en';
  readonly dark?: true;
  /** Width and height of the window; the popup's own by default. */
  readonly size?: readonly [number, number];
  /** What is done once the result shows. */
  readonly act?: (page: Page) => Promise<void>;
}

const POPUP_SIZE = [600, 600] as const;

/** A server and a browser; close it at the end. */
export class Stage {
  private constructor(
    private readonly server: ViteDevServer,
    private readonly browser: Browser,
  ) {}

  static async open(): Promise<Stage> {
    const server = await createServer({
      configFile: false,
      root: import.meta.dirname,
      plugins: [preact(), compiledLocales()],
      server: {
        host: '127.0.0.1',
        port: 0,
        // Nothing changes under it: a reload in the middle would only disturb.
        hmr: false,
        watch: null,
        fs: { allow: [resolve(import.meta.dirname, '../..')] },
      },
      cacheDir: resolve(import.meta.dirname, '../../node_modules/.vite-popup-harness'),
      logLevel: 'warn',
    });
    await server.listen();
    const browser = await puppeteer.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
    return new Stage(server, browser);
  }

  /** Shows a state of the popup in a tab of its own, which the caller closes. */
  async show({ state, locale, dark, size = POPUP_SIZE, act }: Look): Promise<Page> {
    const page = await this.browser.newPage();
    await page.setViewport({ width: size[0], height: size[1], deviceScaleFactor: 1.5 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    const address = this.server.resolvedUrls!.local[0]!;
    await page.goto(`${address}?state=${state}&locale=${locale ?? 'zh_CN'}`);
    await page.waitForSelector(`#app[aria-busy=${state === 'loading'}] .popup`);
    await act?.(page);
    return page;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

/** Waits for the lines that stand in for the text: they come a moment later. */
export async function waitLonger(page: Page): Promise<void> {
  await page.waitForSelector('.loading span', { visible: true });
}

/** Puts one removal back, takes one suggestion out, and copies. */
export async function decide(page: Page): Promise<void> {
  await page.click('[data-testid=remove]');
  await page.click('[data-testid=restore]');
  await page.click('[data-testid=copy]');
  await page.mouse.move(5, 5);
}

/** Gives the list more room and goes to its end. */
export async function readList(page: Page): Promise<void> {
  await page.click('.ledger-size');
  await page.$eval('.ledger-pane', (pane) => pane.scrollTo(0, pane.scrollHeight));
  await page.mouse.move(5, 5);
}

/** Goes into the ledger by keyboard and two entries down. */
export async function walk(page: Page): Promise<void> {
  await page.focus('.entry-place');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
}

/** Compares with the page, one removal further than the first. */
export async function compare(page: Page): Promise<void> {
  await page.click('input[value=compare]');
  await page.waitForSelector('.compare del');
  await page.click('.bench .icon-button:nth-of-type(2)');
  // The page is scrolled to the removal a moment after it has become the current one.
  await page.waitForFunction(() => {
    const pane = document.querySelector('.compare')!.getBoundingClientRect();
    const mark = document.querySelector('.compare [aria-current]')?.getBoundingClientRect();
    return mark !== undefined && mark.top >= pane.top && mark.bottom <= pane.bottom;
  });
  await page.mouse.move(5, 5);
}

/** Makes a heading of one paragraph, deletes another, and writes in a third. */
export async function edit(page: Page): Promise<void> {
  await page.click('input[value=edit]');
  await page.waitForSelector('.edit-text');
  await page.focus('.edit-text');
  const keys = ['ArrowDown', 'ArrowDown', 'ArrowDown', '2', 'ArrowDown', 'Delete'] as const;
  for (const key of keys) await page.keyboard.press(key);
  for (const key of ['ArrowUp', 'ArrowUp', 'Enter'] as const) await page.keyboard.press(key);
  await page.waitForSelector('textarea');
}

/** Searches the text. */
export async function find(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('f');
  await page.keyboard.up('Control');
  await page.waitForSelector('.find-words');
  await page.type('.find-words', '群众');
}
