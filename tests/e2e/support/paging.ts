/** Pages of one document, told once for every browser. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { linesOf } from '../../../scripts/cases';
import type { Driver } from '../../../scripts/drive/driver';
import { waitFor, type Popup } from '../../../scripts/drive/popup';
import { noticeOf } from '../../../scripts/drive/words';
import { serve, type LoopbackServer } from '../../../scripts/serve';
import { goldOf, HIDDEN, inPlacePage, publish, TITLE } from './paged-site';
import { has, press } from './popup';

const HOST = 'wenku.test';

/** Longer than a reader would wait, shorter than the extension does. */
const SLOW_MS = 2500;

async function joinAll(popup: Popup): Promise<void> {
  await press(popup, 'join-pages');
  await waitFor('the work to begin', () => has(popup, 'progress'));
  await waitFor('the work to end', async () => !(await has(popup, 'progress')), 40);
}

/** Declares the tests of joining pages that every browser must pass. */
export function describePaging(name: string, launch: () => Promise<Driver>): void {
  describe(`pages of one document in ${name}`, () => {
    let server: LoopbackServer;
    let driver: Driver;
    const open: Page[] = [];
    const show = async (address: string): Promise<Page> => {
      const page = await driver.open(address);
      open.push(page);
      return page;
    };
    /** Without what a browser asks for by itself. */
    const asked = (): string[] => server.requests.filter((path) => path !== '/favicon.ico');
    const ids = async (popup: Popup) => (await popup.notices()).map(noticeOf);

    beforeAll(async () => {
      server = await serve();
      driver = await launch();
    });
    afterEach(async () => {
      await Promise.all(open.splice(0).map((page) => page.close()));
    });
    afterAll(async () => {
      await driver?.close();
      await server?.close();
    });

    it('says which page this is, and asks nothing of the site before the click', async () => {
      const page = await show(publish(server, HOST)(1));
      const before = asked().length;
      const popup = await driver.click(page);
      expect(await ids(popup)).toEqual(['more-pages']);
      expect((await popup.notices())[0]).toContain('第 1 页，共 5 页');
      expect(linesOf(await popup.preview())).toEqual(goldOf([1]));
      await popup.close();
      expect(asked().length).toBe(before);
    });

    it('joins the pages without repeated titles, seams and hidden text', async () => {
      const page = await show(publish(server, HOST)(1));
      const html = await page.evaluate(() => document.documentElement.outerHTML);
      const before = asked().length;
      const popup = await driver.click(page);
      await joinAll(popup);
      const text = await popup.preview();
      expect(linesOf(text)).toEqual(goldOf([1, 2, 3, 4, 5]));
      for (const hidden of Object.values(HIDDEN)) expect(text).not.toContain(hidden);
      const removed = (await popup.removals()).map(({ text: taken }) => taken);
      expect(removed.filter((taken) => taken.startsWith(TITLE))).toHaveLength(4);
      expect(await ids(popup)).toEqual([undefined]);
      await popup.close();
      expect(asked().slice(before)).toEqual([2, 3, 4, 5].map((n) => `/8801_${n}.html`));
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(html);
    });

    it('lets what it joined be put back', async () => {
      const page = await show(publish(server, HOST)(1));
      const popup = await driver.click(page);
      await joinAll(popup);
      const lines = await popup.removalLines();
      await popup.restore(lines.findIndex((line) => line.includes(`${TITLE}（2）`)));
      await waitFor('the title of the second page', async () =>
        linesOf(await popup.preview()).includes(`${TITLE}（2）`),
      );
      await popup.close();
    });

    it('keeps what is there when a page fails, says which, and can try again', async () => {
      const page = await show(publish(server, HOST, { failing: [3], slow: { 4: SLOW_MS } })(1));
      const popup = await driver.click(page);
      await joinAll(popup);
      expect(linesOf(await popup.preview())).toEqual(goldOf([1, 2, 4, 5]));
      expect(await ids(popup)).toContain('page-missing');
      expect((await popup.notices()).join()).toContain('第 3 页没能取到');
      publish(server, HOST, { slow: { 3: 500 } });
      await joinAll(popup);
      expect(linesOf(await popup.preview())).toEqual(goldOf([1, 2, 3, 4, 5]));
      expect(await ids(popup)).not.toContain('page-missing');
      await popup.close();
    });

    it('does not follow a page to another site, and asks nothing there', async () => {
      const away = server.answer(
        'away.html',
        {
          type: 'text/html; charset=utf-8',
          body: '<p>别处的文字',
          headers: { 'access-control-allow-origin': '*' },
        },
        'stranger.test',
      );
      const page = await show(publish(server, HOST, { moved: { 3: away } })(1));
      const popup = await driver.click(page);
      await joinAll(popup);
      expect(linesOf(await popup.preview())).toEqual(goldOf([1, 2, 4, 5]));
      expect(await ids(popup)).toContain('page-missing');
      expect(asked()).not.toContain('/away.html');
      await popup.close();
    });

    it('stops when it is cancelled, and keeps what has come', async () => {
      const page = await show(publish(server, HOST, { slow: { 3: 8000 } })(1));
      const popup = await driver.click(page);
      await press(popup, 'join-pages');
      await waitFor('page 3 to be asked for', () => asked().at(-1) === '/8801_3.html');
      const before = asked().length;
      await press(popup, 'cancel');
      await waitFor('the work to end', async () => !(await has(popup, 'progress')), 5);
      expect(linesOf(await popup.preview())).toEqual(goldOf([1, 2]));
      expect(await ids(popup)).toContain('pages-stopped');
      await popup.close();
      expect(asked().length).toBe(before);
    });

    it('begins at the first page, wherever the reader is', async () => {
      const page = await show(publish(server, HOST)(3));
      const popup = await driver.click(page);
      expect((await popup.notices())[0]).toContain('第 3 页，共 5 页');
      await joinAll(popup);
      expect(linesOf(await popup.preview())).toEqual(goldOf([1, 2, 3, 4, 5]));
      await popup.close();
    });

    it('lets a page that turns in place turn, and turns it back', async () => {
      const page = await show(
        server.answer(
          'turning.html',
          { type: 'text/html; charset=utf-8', body: inPlacePage() },
          HOST,
        ),
      );
      await page.waitForSelector('#text p');
      const html = await page.evaluate(() => document.body.innerHTML);
      const popup = await driver.click(page);
      expect(await ids(popup)).toEqual(['more-pages']);
      await joinAll(popup);
      expect(linesOf(await popup.preview())).toEqual(goldOf([1, 2, 3, 4, 5]));
      await popup.close();
      await waitFor('the first page', async () => {
        return (await page.evaluate(() => document.body.innerHTML)) === html;
      });
    });
  });
}
