/** The true context menu and the true keyboard, in a Chromium with a window on a virtual display. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findCommand } from '../../scripts/browsers';
import { linesOf } from '../../scripts/cases';
import { select } from '../../scripts/drive/driver';
import { waitFor } from '../../scripts/drive/popup';
import { useChromium } from './support/chromium';
import { GOLD, reportPage } from './support/pages';

const tools = findCommand('Xvfb') !== undefined && findCommand('xdotool') !== undefined;
const SENTINEL = 'nothing was copied';

/** Starts a virtual display on a free number. */
async function startDisplay(): Promise<{ server: ChildProcess; name: string }> {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1000x24'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((done, failed) => {
    server.once('error', failed);
    server.stdout.once('data', (data: Buffer) => done(data.toString().trim()));
  });
  return { server, name: `:${number}` };
}

describe.skipIf(!tools)('in a window', () => {
  let display: { server: ChildProcess; name: string };
  let page: Page;

  beforeAll(async () => {
    display = await startDisplay();
  });
  const stage = useChromium(() => ({
    headless: false,
    env: { DISPLAY: display.name, LANG: 'C.UTF-8' },
    args: ['--no-sandbox', '--window-position=0,0', '--window-size=1200,950'],
  }));
  beforeAll(async () => {
    page = await stage.chromium.open(
      stage.server.answer('report.html', reportPage(), 'wenku.test'),
    );
  });
  afterAll(async () => {
    display?.server.kill();
  });
  beforeEach(async () => {
    await stage.chromium.fillClipboard(SENTINEL);
    await stage.chromium.clearBadge();
    await page.bringToFront();
  });

  const type = (...args: (string | number)[]): void => {
    const env = { ...process.env, DISPLAY: display.name };
    const { status } = spawnSync('xdotool', args.map(String), { env });
    expect(status).toBe(0);
  };

  /** Right-clicks on a paragraph and walks up to the extension's entry from the menu's end. */
  const chooseMenu = async (paragraph: string, stepsUp: number): Promise<void> => {
    const at = await page.$eval(paragraph, (element) => {
      element.scrollIntoView({ block: 'center' });
      const box = element.getClientRects()[0]!;
      const frame = window.outerHeight - window.innerHeight;
      return { x: window.screenX + box.x + 30, y: window.screenY + frame + box.y + 8 };
    });
    type('mousemove', Math.round(at.x), Math.round(at.y), 'click', 3, 'sleep', 0.5);
    for (let i = 0; i < stepsUp; i++) type('key', 'Up', 'sleep', 0.1);
    type('key', 'Return');
  };

  const copied = async (): Promise<string[]> => {
    await waitFor('the badge', async () => (await stage.chromium.badge()).text === '✓');
    // The display's clipboard changes hands a moment after the copy.
    const text = await waitFor('the copy', async () => {
      const now = (await stage.chromium.clipboard()).text;
      return now !== SENTINEL && now;
    });
    return linesOf(text);
  };

  it('copies the article by the true menu', async () => {
    await chooseMenu('#report p:nth-of-type(2)', 3);
    expect(await copied()).toEqual(GOLD);
  });

  it('copies the selection by the true menu', async () => {
    await select(page, '#report p:nth-of-type(2)');
    await chooseMenu('#report p:nth-of-type(2)', 2);
    expect(await copied()).toEqual([GOLD[2]]);
  });

  it('copies by the true keyboard shortcut', async () => {
    await page.evaluate(() => getSelection()?.removeAllRanges());
    type('key', 'ctrl+shift+u');
    expect(await copied()).toEqual(GOLD);
  });
});
