/** The whole job without a mouse, in the built extension in Chromium: real keys, real focus. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyInput, Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { linesOf } from '../../scripts/cases';
import { waitFor } from '../../scripts/drive/popup';
import { useChromium } from './support/chromium';
import * as pages from './support/pages';

const stage = useChromium();
let popup: Page;

beforeEach(async () => {
  // Reading the clipboard takes the focus, which closes a popup.
  await popup?.close().catch(() => undefined);
  const type = 'text/html; charset=utf-8';
  const url = stage.server.answer('report.html', { type, body: pages.reportPage() }, 'wenku.test');
  popup = await stage.chromium.openPopup(await stage.chromium.open(url));
  await popup.waitForSelector('[aria-busy="false"]');
});

async function press(...keys: readonly KeyInput[]): Promise<void> {
  for (const key of keys) await popup.keyboard.press(key);
}

async function chord(key: KeyInput, ...held: readonly KeyInput[]): Promise<void> {
  for (const modifier of held) await popup.keyboard.down(modifier);
  await popup.keyboard.press(key);
  for (const modifier of held) await popup.keyboard.up(modifier);
}

/** Presses Tab until the focus is on such an element. */
async function tabTo(selector: string): Promise<void> {
  for (let i = 0; i < 40; i++) {
    if (await popup.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return;
    await press('Tab');
  }
  throw new Error(`Tab never reached ${selector}`);
}

/** Whether the focused element shows it: an outline that is not the page's own. */
function focusShows(): Promise<boolean> {
  return popup.evaluate(() => {
    const focused = document.activeElement!;
    // A radio button lies unseen under its label, which shows the focus in its place.
    const shown = focused.matches('[type=radio]') ? focused.nextElementSibling! : focused;
    const { outlineStyle, outlineWidth } = getComputedStyle(shown);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
  });
}

function preview(): Promise<string[]> {
  return popup
    .$eval('[data-testid="preview"]', (el) => (el as HTMLElement).innerText)
    .then(linesOf);
}

async function previewIs(lines: readonly string[]): Promise<void> {
  await waitFor('the preview', async () => (await preview()).join('\n') === lines.join('\n'));
}

async function copied(): Promise<string[]> {
  await waitFor('the status', () =>
    popup.$eval('[data-testid="status"]', (el) => el.textContent !== ''),
  );
  const { text } = await stage.chromium.clipboard();
  return linesOf(text);
}

/** Saves by the keys, and gives the lines of the file. */
async function savedByKeys(): Promise<string[]> {
  const { downloads } = stage.chromium;
  const before = new Set(readdirSync(downloads));
  const textOf = (name: string): string => readFileSync(join(downloads, name), 'utf8');
  await chord('s', 'Control');
  const file = await waitFor('the file', () =>
    readdirSync(downloads).find(
      (name) => !before.has(name) && name.endsWith('.txt') && textOf(name) !== '',
    ),
  );
  return linesOf(textOf(file));
}

it('reaches every control by Tab, in the order in which they stand, and shows where it is', async () => {
  const seen: string[] = [];
  for (let i = 0; i < 30; i++) {
    await press('Tab');
    const place = await popup.evaluate(() => {
      const at = document.activeElement!;
      if (at === document.body) return '';
      const { top, left } = at.getBoundingClientRect();
      return [
        at.getAttribute('data-testid') ?? at.className,
        Math.round(top),
        Math.round(left),
      ].join(' ');
    });
    if (place === '' || seen.includes(place)) break;
    expect(await focusShows(), place).toBe(true);
    seen.push(place);
  }
  const names = seen.map((place) => place.split(' ')[0]);
  for (const name of ['preview', 'entry-place', 'restore', 'format', 'save', 'copy']) {
    expect(
      names.filter((each) => each === name || (name === 'preview' && each === 'pane')),
    ).not.toEqual([]);
  }
  const order = names.filter((name) => ['preview', 'restore', 'save', 'copy'].includes(name!));
  expect(order).toEqual(['preview', 'restore', 'save', 'copy']);
});

it('copies on Enter and saves on Ctrl+S', async () => {
  expect(await savedByKeys()).toEqual(pages.GOLD);
  // The status of the saving stands there until the copy is done.
  const status = (): Promise<string> =>
    popup.$eval('[data-testid="status"]', (el) => el.textContent);
  const saved = await waitFor('the status', status);
  await press('Enter');
  await waitFor('another status', async () => (await status()) !== saved);
  expect(await copied()).toEqual(pages.GOLD);
});

it('walks the list by arrows, puts a removal back, and undoes it', async () => {
  await tabTo('.entry-place');
  await press('End', 'Home', 'ArrowDown', 'ArrowRight');
  const text = await popup.evaluate(
    () => document.activeElement!.closest('li')!.querySelector('.entry-text')!.textContent,
  );
  await press('Enter');
  await waitFor('the text to be back', async () =>
    (await preview()).join('').includes(text.trim()),
  );
  await chord('z', 'Control');
  await previewIs(pages.GOLD);
  await chord('z', 'Control', 'Shift');
  await waitFor('the text again', async () => (await preview()).join('').includes(text.trim()));
});

it('searches the text, marks what it finds, and leaves the preview as it is', async () => {
  const word = pages.GOLD[3]!.slice(2, 4);
  await chord('f', 'Control');
  await popup.waitForSelector('.find-words:focus');
  await popup.keyboard.type(word);
  const count = pages.GOLD.join('\n').split(word).length - 1;
  // The marks come after the words, and none are there before.
  await popup.waitForFunction((n) => CSS.highlights.get('found')?.size === n, {}, count);
  await press('Enter');
  await previewIs(pages.GOLD);
  await press('Escape');
  await popup.waitForSelector('.find', { hidden: true });
  await popup.waitForFunction(() => !CSS.highlights.has('found'));
  // The arrows go on from there.
  await popup.waitForSelector('.preview:focus');
});

it('goes through the removals in the page by N and P', async () => {
  await tabTo('[name=view]');
  await press('ArrowRight');
  await popup.waitForSelector('.compare [aria-current]');
  const current = (): Promise<string | undefined> =>
    popup.$eval('.compare [aria-current]', (el) => (el as HTMLElement).dataset['removal']);
  await tabTo('.compare');
  const first = await current();
  await press('n');
  const second = await waitFor('the next one', async () => {
    const now = await current();
    return now !== first && now;
  });
  await chord('P', 'Shift');
  await waitFor('the first one', async () => (await current()) === first);
  expect(second).not.toBe(first);
  const page = await popup.$eval('.compare', (el) => el.textContent);
  for (const noise of Object.values(pages.NOISE)) expect(page).toContain(noise);
});

it('corrects the text, and takes away what was corrected', async () => {
  await tabTo('[name=view]');
  await press('ArrowRight', 'ArrowRight');
  await popup.waitForSelector('.edit-text');
  await tabTo('.edit-text');
  await press('ArrowDown', 'Delete', 'ArrowDown', 'Enter');
  await popup.waitForSelector('textarea:focus');
  await popup.keyboard.type('（已核）');
  await press('Enter');
  await popup.waitForSelector('.edit-text[aria-current]:focus');
  await press('ArrowDown', '1', 'j');
  expect(await popup.$eval('.hint', (el) => el.textContent)).not.toMatch(/Enter|回车/);
  await popup.click('[value="compare"]');
  await popup.waitForSelector('.compare');
  expect(await popup.$eval('.compare-note', (el) => el.textContent)).not.toBe('');
  await popup.click('[value="text"]');
  await tabTo('[data-testid="copy"]');
  await press('Enter');
  const [title, , second, third, fourth, ...rest] = pages.GOLD;
  expect(await copied()).toEqual([title, `${second}（已核）`, `${third}${fourth}`, ...rest]);
});

it('takes what is still being written along when it saves', async () => {
  await tabTo('[name=view]');
  await press('ArrowRight', 'ArrowRight');
  await popup.waitForSelector('.edit-text');
  await tabTo('.edit-text');
  await press('ArrowDown', 'ArrowDown', 'Enter');
  await popup.waitForSelector('textarea:focus');
  await popup.keyboard.type('补');
  const lines = await savedByKeys();
  expect(lines[2]).toBe(`${pages.GOLD[2]!}补`);
});
