/** The main job, told once for every browser: a real click on the toolbar icon, a real menu. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { linesOf } from '../../../scripts/cases';
import { select, type Driver } from '../../../scripts/drive/driver';
import { waitFor, type Popup } from '../../../scripts/drive/popup';
import { noticeOf } from '../../../scripts/drive/words';
import type { Format } from '../../../utils/model';
import { faultsOf, linesOf as wordLinesOf, openDocx } from '../../unit/support/read-docx';
import { serve, type LoopbackServer } from '../../../scripts/serve';
import * as pages from './pages';

/** A plain-http page of another machine, as far as the browser knows. */
const HOST = 'wenku.test';
const SENTINEL = 'nothing was copied';

/** What a test has at hand; filled before each of them. */
export interface Stage {
  driver: Driver;
  server: LoopbackServer;
  /** Opens a page whose tab is closed after the test. */
  show(name: string, body: string, type?: string): Promise<Page>;
  /** Remembers a tab that the test opened itself. */
  keep(page: Page): Page;
}

/** One browser's part in the tests. */
export interface Cast {
  readonly name: string;
  launch(): Promise<Driver>;
  /** Pages of the browser itself. */
  readonly ownPages: readonly string[];
  /** Tests that only this browser can run, on the same stage. */
  more?(stage: Stage): void;
}

/** Declares the tests that every browser must pass. */
export function describeMainJob({ name, launch, ownPages, more }: Cast): void {
  describe(name, () => {
    const stage = useStage(launch);
    describe('the popup', () => describePopup(stage));
    describe('taking the text away', () => describeTakingAway(stage));
    describe('without the popup', () => describeMenu(stage));
    describe('the page is a guest room', () => describeGuest(stage));
    describe('places', () => describePlaces(stage, ownPages));
    more?.(stage);
  });
}

/** One browser for all tests of a file; a tab for each test. */
function useStage(launch: () => Promise<Driver>): Stage {
  const open: Page[] = [];
  const stage = {} as Stage;
  stage.keep = (page) => {
    open.push(page);
    return page;
  };
  stage.show = async (name, body, type = 'text/html; charset=utf-8') => {
    const url = stage.server.answer(name, { type, body }, HOST);
    return stage.keep(await stage.driver.open(url));
  };
  beforeAll(async () => {
    stage.server = await serve();
    stage.driver = await launch();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((page) => page.close()));
  });
  afterAll(async () => {
    await stage.driver?.close();
    await stage.server?.close();
  });
  return stage;
}

/** The page's visible characters, white space aside, as the browser itself gives them. */
function visibleText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText.replace(/\s/g, ''));
}

async function clickScope(popup: Popup, scope: 'article' | 'selection'): Promise<void> {
  await popup.run((doc, value) => {
    doc.querySelector<HTMLInputElement>(`input[value="${value}"]`)!.click();
  }, scope);
}

function describePopup(stage: Stage): void {
  it('shows the clean text and lists what was taken out', async () => {
    const page = await stage.show('report.html', pages.reportPage());
    const popup = await stage.driver.click(page);
    expect(linesOf(await popup.preview())).toEqual(pages.GOLD);
    expect(await popup.title()).toBe(pages.TITLE);
    const listed = (await popup.removals()).map(({ text }) => text);
    for (const noise of [...Object.values(pages.NOISE), pages.MARKER]) {
      expect(listed).toContainEqual(expect.stringContaining(noise));
    }
    expect((await popup.removals()).every(({ reason }) => reason !== '')).toBe(true);
    await popup.close();
  });

  it('puts a removal back where it stood', async () => {
    const page = await stage.show('report.html', pages.reportPage());
    const popup = await stage.driver.click(page);
    const lines = await popup.removalLines();
    await popup.restore(lines.findIndex((line) => line.includes(pages.MARKER)));
    const shown = await waitFor('the marker in the preview', async () => {
      const text = await popup.preview();
      return text.includes(pages.MARKER) && text;
    });
    expect(shown).toContain(`完成后坡组的增${pages.MARKER}压改造`);
    await popup.close();
  });

  it('gives the whole page back when every removal is put back', async () => {
    const page = await stage.show('report.html', pages.reportPage());
    const popup = await stage.driver.click(page);
    const count = (await popup.removalLines()).length;
    for (let nth = 0; nth < count; nth++) await popup.restore(nth);
    const whole = await visibleText(page);
    await waitFor('the whole page in the preview', async () => {
      return (await popup.preview()).replace(/\s/g, '') === whole;
    });
    await popup.close();
  });

  it('offers the selection beside the whole article', async () => {
    const page = await stage.show('report.html', pages.reportPage());
    await select(page, '#report p:nth-of-type(9)', '#report p:nth-of-type(10)');
    const popup = await stage.driver.click(page);
    await clickScope(popup, 'selection');
    await waitFor('the selection', async () => {
      return linesOf(await popup.preview()).join('\n') === pages.GOLD.slice(9, 11).join('\n');
    });
    await clickScope(popup, 'article');
    await waitFor('the article', async () => {
      return linesOf(await popup.preview()).join('\n') === pages.GOLD.join('\n');
    });
    await popup.close();
  });

  it('cleans a text file that is opened in the browser', async () => {
    const page = await stage.show('report.txt', pages.REPORT_TEXT, 'text/plain; charset=utf-8');
    const popup = await stage.driver.click(page);
    expect(linesOf(await popup.preview())).toEqual(pages.GOLD);
    await popup.close();
  });
}

function describeTakingAway(stage: Stage): void {
  beforeEach(() => stage.driver.fillClipboard(SENTINEL));

  it('copies plain and structured text together, from a plain-http page', async () => {
    const page = await stage.show('report.html', pages.reportPage());
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    const popup = await stage.driver.click(page);
    expect(await popup.copy()).not.toBe('');
    await popup.close();
    const { text, html } = await stage.driver.clipboard();
    expect(linesOf(text)).toEqual(pages.GOLD);
    expect(html).toContain(`<h1>${pages.TITLE}</h1>`);
    expect(html.match(/<(?:h\d|p|li)\b/g)).toHaveLength(pages.GOLD.length);
  });

  it('copies on Enter', async () => {
    const page = await stage.show('report.html', pages.reportPage());
    const popup = await stage.driver.click(page);
    await popup.run((doc) => {
      const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true });
      (doc.activeElement ?? doc.body).dispatchEvent(enter);
    });
    await waitFor('the status', async () => (await popup.status()) !== '');
    await popup.close();
    expect(linesOf((await stage.driver.clipboard()).text)).toEqual(pages.GOLD);
  });

  it('saves UTF-8 under the title and overwrites nothing', async () => {
    const page = await stage.show('report.html', pages.reportPage());
    const popup = await stage.driver.click(page);
    const first = await popup.save();
    const second = await popup.save();
    await popup.close();
    expect(basename(first)).toBe(`${pages.TITLE}.txt`);
    expect(second).not.toBe(first);
    for (const file of [first, second]) {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
      expect(linesOf(text)).toEqual(pages.GOLD);
    }
  });

  it('saves Markdown when that is chosen', async () => {
    const page = await stage.show('report.html', pages.reportPage());
    const popup = await stage.driver.click(page);
    await popup.choose('md');
    const file = await popup.save();
    await popup.close();
    expect(basename(file)).toMatch(/\.md$/);
    expect(linesOf(readFileSync(file, 'utf8'))[0]).toBe(`# ${pages.TITLE}`);
  });

  /** Saves in one format by real clicks. */
  const saved = async (format: Format): Promise<Buffer> => {
    const page = await stage.show('report.html', pages.reportPage());
    const popup = await stage.driver.click(page);
    await popup.choose(format);
    const file = await popup.save();
    await popup.close();
    expect(basename(file)).toBe(`${pages.TITLE}.${format}`);
    return readFileSync(file);
  };

  it('saves a Word file with the same lines', async () => {
    const docx = openDocx(await saved('docx'));
    expect(faultsOf(docx)).toEqual([]);
    expect(wordLinesOf(docx).filter((line) => line !== '')).toEqual(pages.GOLD);
  });

  it('saves one HTML file with the same lines', async () => {
    const html = (await saved('html')).toString('utf8');
    const page = await stage.show('saved.html', html);
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6, p, li, tr')].map((el) =>
        el.innerText.trim(),
      ),
    );
    expect(lines).toEqual(pages.GOLD);
    expect(await page.title()).toBe(pages.TITLE);
  });

  it('saves JSON with the document and the ledger', async () => {
    const file = JSON.parse((await saved('json')).toString('utf8')) as {
      blocks: { text: string }[];
      ledger: { text: string }[];
    };
    expect(file.blocks.map(({ text }) => text)).toEqual(pages.GOLD);
    const taken = file.ledger.map(({ text }) => text);
    expect(taken).toContainEqual(expect.stringContaining(pages.MARKER));
  });
}

function describeMenu(stage: Stage): void {
  beforeEach(() => stage.driver.fillClipboard(SENTINEL));

  const copied = async (): Promise<string[]> => {
    const text = await waitFor('the copy', async () => {
      const now = (await stage.driver.clipboard()).text;
      return now !== SENTINEL && now;
    });
    return linesOf(text);
  };

  it('copies the article by the menu, and says so on the icon', async () => {
    const page = await stage.show('report.html', pages.reportPage());
    await stage.driver.chooseMenu(page);
    expect(await copied()).toEqual(pages.GOLD);
    const { text, tooltip } = await waitFor('the badge', async () => {
      const badge = await stage.driver.badge();
      return badge.text !== '…' && badge;
    });
    expect(text).toBe('✓');
    expect(tooltip).toMatch(/\d/);
  });

  it('says on the icon that there is nothing to copy, and copies nothing', async () => {
    const page = await stage.show('index.html', pages.INDEX_PAGE);
    await stage.driver.chooseMenu(page);
    await waitFor('the badge', async () => (await stage.driver.badge()).text === '!');
    expect((await stage.driver.clipboard()).text).toBe(SENTINEL);
  });

  it('copies both flavours by the menu', async () => {
    const page = await stage.show('report.html', pages.reportPage());
    await stage.driver.chooseMenu(page);
    await copied();
    expect((await stage.driver.clipboard()).html).toContain(`<h1>${pages.TITLE}</h1>`);
  });

  it('copies just the selection by the menu', async () => {
    const page = await stage.show('report.html', pages.reportPage());
    await select(page, '#report p:nth-of-type(9)', '#report p:nth-of-type(10)');
    await stage.driver.chooseMenu(page);
    expect(await copied()).toEqual(pages.GOLD.slice(9, 11));
  });

  it('is not hijacked by a page that listens to copy', async () => {
    const page = await stage.show('hijack.html', pages.reportPage(pages.HIJACK_SCRIPT));
    await stage.driver.chooseMenu(page);
    expect(await copied()).toEqual(pages.GOLD);
    await stage.driver.fillClipboard(SENTINEL);
    const popup = await stage.driver.click(page);
    await popup.copy();
    await popup.close();
    expect(linesOf((await stage.driver.clipboard()).text)).toEqual(pages.GOLD);
  });

  it('has a shortcut for the popup and one for copying', async () => {
    expect(await stage.driver.shortcuts()).toMatchObject({
      _execute_action: expect.stringMatching(/\S/) as string,
      'copy-clean': expect.stringMatching(/\S/) as string,
    });
  });
}

function describeGuest(stage: Stage): void {
  it('leaves the live page as it was and asks nothing of the network', async () => {
    const page = await stage.show('watched.html', pages.reportPage(pages.WATCH_SCRIPT));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const requests = stage.server.requests.length;
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const popup = await stage.driver.click(page);
    await popup.restore(0);
    await popup.copy();
    await popup.save();
    await popup.close();
    await stage.driver.fillClipboard(SENTINEL);
    await stage.driver.chooseMenu(page);
    await waitFor('the copy', async () => (await stage.driver.clipboard()).text !== SENTINEL);
    expect(await page.evaluate(() => (window as unknown as { changes: number }).changes)).toBe(0);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(stage.server.requests.slice(requests)).toEqual([]);
    expect(asked).toEqual([]);
  });
}

function describePlaces(stage: Stage, ownPages: readonly string[]): void {
  /** The ids of what the popup tells about a place. */
  const told = async (page: Page): Promise<(string | undefined)[]> => {
    const popup = await stage.driver.click(page);
    const notices = await popup.notices();
    await popup.close();
    return notices.map(noticeOf);
  };

  it('says that a page has no article', async () => {
    expect(await told(await stage.show('index.html', pages.INDEX_PAGE))).toContain('nothing-found');
  });

  it('says that it cannot read a PDF', async () => {
    const url = stage.server.answer('a.pdf', { type: 'application/pdf', body: pages.PDF }, HOST);
    expect(await told(stage.keep(await openAnyway(stage.driver, url)))).toEqual(['pdf']);
  });

  it('says that a page did not load', async () => {
    const gone = await serve();
    await gone.close();
    const page = stage.keep(await stage.driver.open('about:blank'));
    // Nobody answers there: the browser shows its own page about the error.
    await page.goto(`http://${HOST}:${gone.port}/`).catch(() => undefined);
    await waitFor('the error page', async () => (await page.title()) !== '');
    expect(await told(page)).toEqual(['not-loaded']);
  });

  it.each(ownPages)('says that it cannot read %s', async (url) => {
    expect(await told(stage.keep(await stage.driver.open(url)))).toEqual(['browser-page']);
  });
}

/** Browsers show a PDF on a page of their own, of which the driver hears no end. */
async function openAnyway(driver: Driver, url: string): Promise<Page> {
  const page = await driver.open('about:blank');
  page.goto(url).catch(() => undefined);
  await waitFor('the PDF', async () => {
    return page.url() === url || (await page.evaluate(() => document.URL)) === url;
  });
  return page;
}
