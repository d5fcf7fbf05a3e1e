/**
 * Takes pictures of the popup's states with invented samples: `tsx scripts/popup-shots.ts [DIR]`
 * (docs/img unless told otherwise).
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { CHROMIUM_ARGS, findChromium } from './browsers';
import { compiledLocales } from './compiled-locales';

interface Shot {
  readonly state: string;
  readonly locale?: 'en';
  readonly dark?: true;
  /** Width and height of the window; the popup's own by default. */
  readonly size?: readonly [number, number];
  /** What is done before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
  /** Tells pictures of one state apart. */
  readonly name?: string;
}

const POPUP_SIZE = [600, 600] as const;

const SHOTS: readonly Shot[] = [
  { state: 'everyday' },
  { state: 'everyday', dark: true },
  { state: 'everyday', locale: 'en' },
  { state: 'everyday', locale: 'en', dark: true },
  { state: 'everyday', name: 'decided', act: decide },
  { state: 'everyday', name: 'keyboard', act: walk },
  { state: 'everyday', name: 'list', act: readList },
  { state: 'everyday', name: 'compare', act: compare },
  { state: 'everyday', name: 'compare', dark: true, act: compare },
  { state: 'everyday', name: 'compare', locale: 'en', act: compare },
  { state: 'everyday', name: 'edit', act: edit },
  { state: 'everyday', name: 'edit', dark: true, act: edit },
  { state: 'everyday', name: 'edit', locale: 'en', act: edit },
  { state: 'everyday', name: 'find', act: find },
  { state: 'everyday', name: 'narrow', size: [320, 600] },
  { state: 'everyday', name: 'zoom-125', size: [600, 480] },
  { state: 'everyday', name: 'zoom-150', size: [533, 400] },
  { state: 'everyday', name: 'zoom-200', size: [400, 300] },
  { state: 'selection' },
  { state: 'notices' },
  { state: 'notices', locale: 'en', dark: true },
  { state: 'long-title' },
  { state: 'clean' },
  { state: 'many' },
  { state: 'huge' },
  { state: 'nothing' },
  { state: 'error' },
  { state: 'error', dark: true },
  { state: 'loading' },
];

/** Puts one removal back, takes one suggestion out, and copies. */
async function decide(page: Page): Promise<void> {
  await page.click('[data-testid=remove]');
  await page.click('[data-testid=restore]');
  await page.click('[data-testid=copy]');
  await page.mouse.move(5, 5);
}

/** Gives the list more room and goes to its end. */
async function readList(page: Page): Promise<void> {
  await page.click('.ledger-size');
  await page.$eval('.ledger-pane', (pane) => pane.scrollTo(0, pane.scrollHeight));
  await page.mouse.move(5, 5);
}

/** Goes into the ledger by keyboard and two entries down. */
async function walk(page: Page): Promise<void> {
  await page.focus('.entry-place');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
}

async function compare(page: Page): Promise<void> {
  await page.click('input[value=compare]');
  await page.waitForSelector('.compare del');
  await page.click('.bench .icon-button:nth-of-type(2)');
  await page.mouse.move(5, 5);
}

/** Deletes a paragraph, makes a heading of another, and writes in a third. */
async function edit(page: Page): Promise<void> {
  await page.click('input[value=edit]');
  await page.waitForSelector('.edit-text');
  await page.focus('.edit-text');
  const keys = ['ArrowDown', 'ArrowDown', 'ArrowDown', '2', 'ArrowDown', 'Delete'] as const;
  for (const key of keys) await page.keyboard.press(key);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForSelector('textarea');
}

async function find(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('f');
  await page.keyboard.up('Control');
  await page.waitForSelector('.find-words');
  await page.type('.find-words', '群众');
}

async function shoot(browser: Browser, address: string, shot: Shot, into: string): Promise<void> {
  const { state, locale, dark, size = POPUP_SIZE, act, name } = shot;
  const page = await browser.newPage();
  await page.setViewport({ width: size[0], height: size[1], deviceScaleFactor: 1.5 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`${address}?state=${state}&locale=${locale ?? 'zh_CN'}`);
  const busy = state === 'loading';
  await page.waitForSelector(`#app[aria-busy=${busy}] .popup`);
  await act?.(page);
  await new Promise((done) => setTimeout(done, 300)); // The popup fits itself to its window.
  const file = ['popup', state, name, locale, dark && 'dark'].filter(Boolean).join('-');
  // A popup with only a line in it is as low as that line.
  const compact = await page.$('.popup.compact');
  await (compact ?? page).screenshot({ path: join(into, `${file}.png`) });
  await page.close();
}

async function main(): Promise<void> {
  const into = resolve(process.argv[2] ?? 'docs/img');
  mkdirSync(into, { recursive: true });
  const server = await createServer({
    configFile: false,
    root: resolve(import.meta.dirname, 'popup-harness'),
    plugins: [preact(), compiledLocales()],
    server: { host: '127.0.0.1', port: 0, fs: { allow: [resolve(import.meta.dirname, '..')] } },
    cacheDir: resolve(import.meta.dirname, '../node_modules/.vite-popup-harness'),
    logLevel: 'warn',
  });
  await server.listen();
  const browser = await puppeteer.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
  try {
    const address = server.resolvedUrls!.local[0]!;
    for (const shot of SHOTS) await shoot(browser, address, shot, into);
  } finally {
    await browser.close();
    await server.close();
  }
}

await main();
