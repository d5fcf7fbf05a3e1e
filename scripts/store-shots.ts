/**
 * Takes the stores' pictures, 1280 × 800, from the built extension at work on the sample page:
 * `tsx scripts/store-shots.ts [DIR]` (docs/store/img unless told otherwise). Each is the page with
 * the popup over it, where the browser opens it. Build first: `npm run build`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { Chromium } from './drive/chromium';
import { compare, edit } from './popup-harness/stage';
import { serve, type LoopbackServer } from './serve';

const SIZE = { width: 1280, height: 800 };
/** Where the popup lies on the page, in pixels from its upper right corner. */
const MARGIN = 24;

const SCENES: readonly { readonly name: string; act(popup: Page): Promise<void> }[] = [
  { name: 'text', act: () => Promise.resolve() },
  { name: 'compare', act: compare },
  { name: 'edit', act: edit },
];

const asData = (png: Uint8Array): string =>
  `data:image/png;base64,${Buffer.from(png).toString('base64')}`;

/** Lays the popup's picture over the page's, as a browser shows them. */
async function lay(stage: Page, page: Uint8Array, popup: Uint8Array, path: string): Promise<void> {
  await stage.setViewport(SIZE);
  await stage.setContent(
    `<style>*{margin:0}body{background:url(${asData(page)})}` +
      `img{position:fixed;top:${MARGIN}px;right:${MARGIN}px;border-radius:10px;` +
      `box-shadow:0 0 0 1px #0002,0 12px 40px #0006}</style><img src="${asData(popup)}">`,
  );
  await stage.waitForSelector('img');
  await stage.screenshot({ path });
}

async function shoot(
  chromium: Chromium,
  server: LoopbackServer,
  language: 'zh_CN' | 'en',
  into: string,
): Promise<void> {
  await chromium.speak(language);
  const body = readFileSync(resolve(import.meta.dirname, 'sample/page.html'), 'utf8');
  const url = server.answer('page.html', { type: 'text/html; charset=utf-8', body });
  for (const { name, act } of SCENES) {
    const page = await chromium.open(url);
    await page.setViewport(SIZE);
    const popup = await chromium.openPopup(page);
    await popup.waitForSelector('[aria-busy="false"]');
    await act(popup);
    const over = await popup.screenshot();
    await popup.close();
    const under = await page.screenshot();
    await lay(page, under, over, join(into, `${language}-${name}.png`));
    await page.close();
  }
}

async function main(): Promise<void> {
  const into = resolve(process.argv[2] ?? 'docs/store/img');
  mkdirSync(into, { recursive: true });
  const server = await serve();
  const chromium = await Chromium.launch();
  try {
    for (const language of ['zh_CN', 'en'] as const) await shoot(chromium, server, language, into);
  } finally {
    await chromium.close();
    await server.close();
  }
}

await main();
