/** Lists, quotes, verse and merged cells in the preview, in a real Chromium. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { linesOf } from '../../scripts/cases';
import { SAMPLES } from '../../scripts/popup-harness/samples';
import { Stage } from '../../scripts/popup-harness/stage';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await Stage.open();
  page = await stage.show({ state: 'structure' });
});
afterAll(async () => {
  await page?.close();
  await stage?.close();
});

const PREVIEW = '[data-testid=preview]';

function textsOf(selector: string): Promise<string[]> {
  return page.$$eval(`${PREVIEW} ${selector}`, (found) =>
    found.map((element) => (element as HTMLElement).innerText.trim()),
  );
}

it('shows the text of the plain file, tabs of covered cells among it', async () => {
  const sample = SAMPLES['structure']!();
  if (sample === 'waiting' || !('article' in sample)) throw new Error('No text');
  const shown = await page.$eval(PREVIEW, (pane) => (pane as HTMLElement).innerText);
  const texts = sample.page.blocks.map(({ text }) => text.trim());
  expect(linesOf(shown)).toEqual(texts);
});

it('counts as the page counts', async () => {
  const numbers = await page.$$eval(`${PREVIEW} ol`, (lists) =>
    lists.map((list) => {
      const items = [...list.children].map((item) => (item as HTMLLIElement).value);
      return [(list as HTMLOListElement).start, ...items];
    }),
  );
  expect(numbers).toEqual([
    [3, 3, 4, 9],
    [1, 1, 2],
  ]);
});

it('puts inside an item, and inside a quote, what belongs to it', async () => {
  expect(await textsOf('li > ol > li > p')).toEqual(['雨天另加一次检测。']);
  expect(await textsOf('blockquote > blockquote')).toEqual(['按：此条见卷二，刻本缺末字。']);
  // The search looks into each line once.
  expect(await textsOf('[data-from] [data-from]')).toEqual([]);
});

it('merges cells, and gives the tabs in the centred text no room', async () => {
  const spans = await page.$$eval(`${PREVIEW} :is(th, td)`, (cells) =>
    cells
      .map((cell) => cell as HTMLTableCellElement)
      .filter(({ colSpan, rowSpan }) => colSpan * rowSpan > 1)
      .map(({ textContent, colSpan, rowSpan }) => [textContent.trim(), colSpan, rowSpan]),
  );
  expect(spans).toEqual([
    ['村名', 1, 2],
    ['完成户数', 2, 1],
    ['备注', 1, 2],
    ['同一施工队', 1, 2],
    ['194', 2, 1],
  ]);
  const uneven = await page.$$eval(`${PREVIEW} th`, (cells) =>
    cells.filter((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      const [text, box] = [range.getBoundingClientRect(), cell.getBoundingClientRect()];
      return Math.abs(text.left - box.left - (box.right - text.right)) > 1;
    }),
  );
  expect(uneven).toEqual([]);
});
