/** Several documents on one page: shown as parts, and saved one by one by a real click. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { linesOf, readCase, serveCase } from '../../scripts/cases';
import { waitFor } from '../../scripts/drive/popup';
import { ownCases } from '../../scripts/cases-reader';
import { useChromium } from './support/chromium';

const TITLE = '值班日记两篇';
const LEAD = '两篇日记写于同一个汛期，先后隔了九天，都没有改动过。';
const FIRST = [
  '篇一：涨水的夜里',
  '夜里两点，青龙闸的水位过了警戒线，我和老秦一人一把手电，沿着坝脚走了三个来回。',
  '天亮的时候雨停了，坝上站满了来换班的人，谁也没有多说话。',
];
const SECOND = [
  '篇二：退水以后',
  '水退下去，坝脚留下一道黄泥印，比去年高出两拃，老秦用石灰在旁边画了线。',
  '写日记的本子受了潮，摊在窗台上晒了一天，字还认得清。',
];

/** So much more text that the second part lies below the fold. */
const FILLER = Array.from(
  { length: 40 },
  (_, i) => `第${i + 1}次查看水尺，读数与上一次相差不到一厘米，闸门没有异常，照旧记入本子。`,
);

const page = (...lines: string[]): string =>
  `<!doctype html><meta charset="utf-8"><title>${TITLE}</title><h1>${TITLE}</h1><div>` +
  lines.map((line) => `<p>${line}</p>`).join('') +
  '</div>';

describe('several documents on one page', () => {
  const stage = useChromium();
  let tab: Page;
  beforeAll(async () => {
    tab = await stage.chromium.browser.newPage();
  });

  const show = async (...lines: string[]): Promise<void> => {
    const body = page(...lines);
    const url = stage.server.answer('parts.html', { type: 'text/html', body }, 'wenku.test');
    await tab.goto(url, { waitUntil: 'load' });
  };
  /** Opens the popup as a page, so that its buttons get real clicks. */
  const open = async (): Promise<Page> => {
    const popup = await stage.chromium.openPopup(tab);
    await popup.waitForSelector('[aria-busy="false"]');
    return popup;
  };
  const texts = (popup: Page, testId: string): Promise<string[]> =>
    popup.$$eval(`[data-testid="${testId}"]`, (found) =>
      found.map((each) => (each as HTMLElement).innerText),
    );
  const saved = (): string[] => readdirSync(stage.chromium.downloads).sort();
  const read = (name: string): string[] =>
    linesOf(readFileSync(join(stage.chromium.downloads, name), 'utf8'));

  it('saves each as a file of its own; together they hold the whole text', async () => {
    await show(LEAD, ...FIRST, ...SECOND);
    const popup = await open();
    expect(await texts(popup, 'part')).toEqual([FIRST[0], SECOND[0]]);
    expect((await texts(popup, 'parts-lead'))[0]).toContain(`${LEAD.length} 字`);
    const whole = (await texts(popup, 'preview'))[0]!;
    expect(linesOf(whole)).toEqual([TITLE, LEAD, ...FIRST, ...SECOND]);
    await popup.click('[data-testid="save-parts"]');
    const names = ['涨水的夜里.txt', '退水以后.txt'];
    await waitFor('two files', () => names.every((name) => saved().includes(name)));
    expect(saved()).toEqual([...names].sort());
    expect(read(names[0]!)).toEqual([LEAD, ...FIRST]);
    expect(read(names[1]!)).toEqual(SECOND);
    expect((await texts(popup, 'status'))[0]).toContain('2 个文件');
    await popup.close();
  });

  it('saves the whole text in one file as before', async () => {
    await show(...FIRST, ...SECOND);
    const popup = await open();
    expect(await texts(popup, 'parts-lead')).toEqual([]);
    await popup.click('[data-testid="save"]');
    const name = `${TITLE}.txt`;
    await waitFor('the file', () => saved().includes(name));
    expect(read(name)).toEqual([TITLE, ...FIRST, ...SECOND]);
    await popup.close();
  });

  it('saves more of them than the browser starts at once', async () => {
    const numbers = Array.from({ length: 12 }, (_, i) => i + 1);
    await show(...numbers.flatMap((n) => [`篇${n}：第${n}夜`, FIRST[1]!, FIRST[2]!]));
    const popup = await open();
    await popup.click('[data-testid="save-parts"]');
    const names = numbers.map((n) => `第${n}夜.txt`);
    await waitFor('twelve files', () => names.every((name) => saved().includes(name)));
    expect((await texts(popup, 'status'))[0]).toContain('12 个文件');
    await popup.close();
  });

  it('goes to a part, also from another view', async () => {
    await show(...FIRST, ...FILLER, ...SECOND, ...FILLER);
    const popup = await open();
    const isSeen = (text: string): Promise<boolean> =>
      popup.$eval(
        '[data-testid="preview"]',
        (pane, wanted) => {
          const line = [...pane.querySelectorAll('[data-from]')].find(
            (each) => each.textContent === wanted,
          );
          const box = line!.getBoundingClientRect();
          const frame = pane.getBoundingClientRect();
          return box.height > 0 && box.top >= frame.top && box.bottom <= frame.bottom;
        },
        text,
      );
    const goTo = async (nth: number): Promise<void> => {
      const parts = await popup.$$('[data-testid="part"]');
      await parts[nth]!.click();
    };
    expect(await isSeen(SECOND[0]!)).toBe(false);
    await goTo(1);
    await waitFor('the second part', () => isSeen(SECOND[0]!));
    await popup.click('input[name="view"][value="compare"]');
    await goTo(0);
    await waitFor('the first part', () => isSeen(FIRST[0]!));
    await popup.close();
  });

  it.each([
    ['parts-three-below-contents', 3],
    ['pian-parts-several-documents', 3],
    ['parts-not-divisions-of-a-plan', 0],
  ])('%s has %i', async (id, count) => {
    const folder = ownCases().find((each) => each.endsWith(id))!;
    await tab.goto(serveCase(readCase(folder), stage.server), { waitUntil: 'load' });
    const popup = await open();
    expect(await texts(popup, 'part')).toHaveLength(count);
    await popup.close();
  });
});
