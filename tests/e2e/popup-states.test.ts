/** What the popup says and offers in its several states, with invented samples in a real Chromium. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { Stage, type Look } from '../../scripts/popup-harness/stage';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await Stage.open();
});
afterEach(() => page?.close());
afterAll(() => stage?.close());

async function show(look: Look): Promise<void> {
  page = await stage.show(look);
}

const text = (selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent.trim());

it('gives one instruction where no article was found, and offers no empty views', async () => {
  await show({ state: 'nothing' });
  expect(await page.$$('.notice')).toHaveLength(1);
  expect(await page.$('.blank-hint')).toBeNull();
  const off = await page.$$eval('[name=view]:disabled', (found) =>
    found.map((view) => (view as HTMLInputElement).value),
  );
  expect(off).toEqual(['compare', 'edit']);
});

it('speaks of the selection, not of the page, when that is what it shows', async () => {
  await show({ state: 'selection' });
  await page.click('[value=selection]');
  await page.waitForSelector('.ledger-clean');
  expect(await text('.ledger-clean')).toContain('选中');
});

it('tints nothing where an accepted line was, and counts it no longer as doubtful', async () => {
  await show({ state: 'everyday' });
  expect(await text('.group-count')).toBe('1');
  await page.click('[data-testid=remove]');
  await page.waitForSelector('[data-state=accepted]');
  expect(await text('.group-count')).toBe('0');
  expect(await page.$('.preview .shown')).toBeNull();
});

it('keeps the tools beside the views in a small window', async () => {
  await show({ state: 'everyday', size: [400, 300] });
  const tops = await page.$$eval('.sheet-bar > :is(.radio-row, .tools)', (parts) =>
    parts.map((part) => {
      const { top, height } = part.getBoundingClientRect();
      return Math.round(top + height / 2);
    }),
  );
  expect(Math.abs(tops[0]! - tops[1]!)).toBeLessThanOrEqual(2);
  expect(await page.$eval('.sheet-bar', (bar) => bar.clientHeight)).toBeLessThan(50);
});

it('keeps its lines while Chromium measures the popup at its smallest width', async () => {
  await show({ state: 'everyday' });
  const places = (): Promise<string> =>
    page.$$eval('.popup :not(:empty)', (parts) =>
      JSON.stringify(parts.map((part) => part.getBoundingClientRect())),
    );
  const before = await places();
  await page.setViewport({ width: 25, height: 600, deviceScaleFactor: 1.5 });
  expect(await places()).toBe(before);
});

it('says how to bring back what the user deleted, not what the list holds', async () => {
  await show({ state: 'everyday' });
  await page.click('[value=edit]');
  await page.waitForSelector('.edit-text');
  await page.focus('.edit-text');
  const lines = (await page.$$('.edit-text')).length;
  for (let line = 0; line < lines; line++) {
    await page.keyboard.press('Delete');
    await page.keyboard.press('ArrowDown');
  }
  await page.click('[value=text]');
  await page.waitForSelector('.blank-hint');
  expect(await text('.blank-hint')).toContain('撤销');
});

it('keeps the way to the settings at the end of the first line of a narrow window', async () => {
  await show({ state: 'selection', size: [320, 600] });
  const right = await page.$eval('[data-testid=settings]', (gear) => {
    const title = document.querySelector('h1')!.getBoundingClientRect();
    const { left, top } = gear.getBoundingClientRect();
    return { beside: left >= title.right, above: top < title.bottom };
  });
  expect(right).toEqual({ beside: true, above: true });
});

it('has parts that a finger can tell apart', async () => {
  await show({ state: 'parts', size: [320, 600] });
  const heights = await page.$$eval('.part', (found) => found.map((part) => part.clientHeight));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
});
