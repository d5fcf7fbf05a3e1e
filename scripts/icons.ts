/** Draws the PNG icons from their SVG sources: `tsx scripts/icons.ts`. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from './browsers';

const FOLDER = resolve(import.meta.dirname, '../public/icon');
const SIZES = [16, 32, 48, 96, 128];

/** At 16 pixels a scaled drawing blurs, so that size has its own. */
const source = (size: number): string => (size === 16 ? 'icon-16.svg' : 'icon.svg');

const browser = await puppeteer.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    const svg = readFileSync(resolve(FOLDER, source(size)), 'base64');
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>*{margin:0}img{display:block;width:100vw}</style><img src="data:image/svg+xml;base64,${svg}">`,
    );
    await page.screenshot({ path: resolve(FOLDER, `${size}.png`), omitBackground: true });
  }
} finally {
  await browser.close();
}
