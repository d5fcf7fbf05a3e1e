/** Closing the popup loses no work: decisions and corrections are there when it is opened again. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { linesOf } from '../../scripts/cases';
import { waitFor } from '../../scripts/drive/popup';
import { useChromium } from './support/chromium';
import * as pages from './support/pages';

const stage = useChromium();

async function open(tab: Page): Promise<Page> {
  const popup = await stage.chromium.openPopup(tab);
  await popup.waitForSelector('[aria-busy="false"]');
  return popup;
}

async function linesIn(popup: Page): Promise<string[]> {
  return linesOf(
    await popup.$eval('[data-testid="preview"]', (el) => (el as HTMLElement).innerText),
  );
}

async function previewIs(popup: Page, lines: readonly string[]): Promise<void> {
  await waitFor('the preview', async () => (await linesIn(popup)).join('\n') === lines.join('\n'));
}

async function chooseView(popup: Page, view: 'text' | 'edit'): Promise<void> {
  await popup.$eval(`[name=view][value=${view}]`, (el) => (el as HTMLElement).click());
}

/** Deletes the second line of the text by its key. */
async function deleteSecond(popup: Page): Promise<void> {
  await chooseView(popup, 'edit');
  await popup.waitForSelector('.edit-text');
  await popup.focus('.edit-text');
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('Delete');
  await chooseView(popup, 'text');
}

it('goes on where the popup was closed, in the same tab alone, until it is left', async () => {
  const url = stage.server.answer('report.html', pages.reportPage(), 'wenku.test');
  const tab = await stage.chromium.open(url);
  const [title, , ...rest] = pages.GOLD;
  const corrected = [title!, ...rest];

  let popup = await open(tab);
  expect(await popup.$('[data-testid="resumed"]')).toBeNull();
  await deleteSecond(popup);
  await previewIs(popup, corrected);
  await popup.close();

  const other = await stage.chromium.open(url);
  popup = await open(other);
  await previewIs(popup, pages.GOLD);
  await popup.close();

  popup = await open(tab);
  await previewIs(popup, corrected);
  await popup.waitForSelector('[data-testid="resumed"]');
  await popup.click('[data-testid="afresh"]');
  await previewIs(popup, pages.GOLD);
  await popup.waitForSelector('[data-testid="resumed"]', { hidden: true });
  await popup.keyboard.down('Control');
  await popup.keyboard.press('z');
  await popup.keyboard.up('Control');
  await previewIs(popup, corrected);
  await popup.click('[data-testid="afresh"]');
  await previewIs(popup, pages.GOLD);
  await popup.close();

  popup = await open(tab);
  await previewIs(popup, pages.GOLD);
  expect(await popup.$('[data-testid="resumed"]')).toBeNull();
  await popup.close();
});
