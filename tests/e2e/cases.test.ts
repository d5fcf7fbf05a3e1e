/** Every page of tests/pages in the built extension, against its gold. */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseFolders, judge, linesOf, readCase, serveCase } from '../../scripts/cases';
import { Chromium } from '../../scripts/drive/chromium';
import { serve, type LoopbackServer } from '../../scripts/serve';

const folders = caseFolders(fileURLToPath(new URL('../pages', import.meta.url)));

describe('the cases', () => {
  let server: LoopbackServer;
  let chromium: Chromium;
  let page: Page;
  beforeAll(async () => {
    server = await serve();
    chromium = await Chromium.launch();
    page = await chromium.browser.newPage();
  });
  afterAll(async () => {
    await chromium?.close();
    await server?.close();
  });

  it('are there', () => {
    expect(folders.length).toBeGreaterThanOrEqual(12);
  });

  it.each(folders.map((folder) => [basename(folder), folder] as const))(
    '%s',
    async (_name, folder) => {
      const given = readCase(folder);
      await page.goto(serveCase(given, server), { waitUntil: 'load' });
      const popup = await chromium.click(page);
      const text = await popup.preview();
      const suggestions = await popup.suggestions();
      const notices = await popup.notices();
      await popup.close();
      expect(judge(given, { text, suggestions, notices })).toEqual({
        lost: [],
        gone: [],
        left: [],
        faults: [],
      });
      expect(linesOf(text)).toEqual(given.gold);
    },
  );
});
