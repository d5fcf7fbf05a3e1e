/** The settings page in Chromium, from the button in the popup to the file that it changes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { linesOf } from '../../scripts/cases';
import { waitFor } from '../../scripts/drive/popup';
import { useChromium } from './support/chromium';
import * as pages from './support/pages';

const stage = useChromium();
let page: Page;

beforeEach(async () => {
  page = await stage.chromium.open(stage.chromium.extensionUrl('options.html'));
  await page.waitForSelector('#language');
  await click('reset');
  await status(/默认|default/);
});

const click = (hook: string): Promise<void> => page.click(`[data-testid="${hook}"]`);

/** Waits for a line of the status and gives it. */
function status(pattern: RegExp): Promise<string> {
  return waitFor(`the status ${pattern}`, async () => {
    const line = await page.$eval('[data-testid="settings-status"]', (el) => el.textContent);
    return pattern.test(line ?? '') && line;
  });
}

const valueOf = (id: string): Promise<string> =>
  page.$eval(`#${id}`, (el) => (el as HTMLSelectElement).value);

/** What axe-core finds, in short. */
async function violations(): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: loaded } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = (await loaded.run()).violations;
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

async function importFile(text: string): Promise<void> {
  const file = join(tmpdir(), 'jingwen-settings-test.json');
  writeFileSync(file, text);
  const input = await page.$('[data-testid="import-file"]');
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
}

describe('the settings page', () => {
  it('is reached from the popup, and what is set there is what the popup does', async () => {
    await page.select('#format', 'docx');
    await status(/已保存/);
    await page.click('#widenPunctuation');
    await page.close();
    const body = pages.reportPage().replaceAll('，', ',');
    const url = stage.server.answer(
      'half.html',
      { type: 'text/html; charset=utf-8', body },
      'wenku.test',
    );
    const popup = await stage.chromium.click(await stage.chromium.open(url));
    expect(await popup.preview()).not.toMatch(/\p{Script=Han},\p{Script=Han}/u);
    expect((await popup.notices()).join()).toMatch(/半角标点改成全角 \d+ 处/);
    expect(await popup.save()).toMatch(/\.docx$/);
    const opening = stage.chromium.browser.waitForTarget((target) =>
      target.url().includes('options.html'),
    );
    await popup.run((doc) => doc.querySelector<HTMLElement>('[data-testid="settings"]')!.click());
    page = (await (await opening).page())!;
    await page.waitForSelector('#format');
    expect(await valueOf('format')).toBe('docx');
    await page.close();
  });

  it('marks the pictures in the text, in the popup and in the file', async () => {
    await page.click('#markPictures');
    await status(/已保存/);
    await page.close();
    const picture = (alt: string): string =>
      `<img alt="${alt}" style="display:block;width:400px;height:300px">`;
    const html = pages.reportPage();
    const body = html
      .replace('<aside>', `<aside>${picture('广告')}`)
      .replace(
        /(<div class="content" id="report">\s*<p.*?<\/p>)/su,
        `$1${picture('改造后的户厕')}`,
      );
    const url = stage.server.answer('pictures.html', body, 'wenku.test');
    const popup = await stage.chromium.click(await stage.chromium.open(url));
    expect(linesOf(await popup.preview()).filter((line) => line.startsWith('[图'))).toEqual([
      '[图：改造后的户厕]',
    ]);
    expect((await popup.notices()).join()).toContain('标出图片位置 1 处');
    expect(readFileSync(await popup.save(), 'utf8')).toContain('[图：改造后的户厕]');
    await popup.close();
  });

  it('has no fault that axe-core knows, in both languages, light and dark', async () => {
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const language of ['zh_CN', 'en']) {
        await page.select('#language', language);
        const tag = language === 'en' ? 'en' : 'zh-CN';
        await page.waitForSelector(`html[lang="${tag}"]`);
        expect(await violations(), `${scheme} ${language}`).toEqual([]);
      }
    }
    await page.close();
  });

  it('can be used with the keyboard alone', async () => {
    await page.focus('#txtIndent');
    await page.keyboard.press('Space');
    await status(/已保存/);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('txtNumbers');
    await page.reload();
    await page.waitForSelector('#txtIndent:checked');
    await page.close();
  });

  it('turns off what the plain layout has no use for', async () => {
    const isOff = (id: string): Promise<boolean> => page.$eval(id, (el) => el.matches(':disabled'));
    expect(await isOff('#docxBodyFont')).toBe(false);
    await page.select('#docxLayout', 'plain');
    await page.waitForSelector('#docxBodyFont:disabled');
    expect(await isOff('#docxHeadingFont')).toBe(false);
    await page.close();
  });

  it('refuses the name of a font that is none', async () => {
    await page.$eval('#docxBodyFont', (el) => ((el as HTMLInputElement).value = ''));
    await page.type('#docxBodyFont', 'a;b');
    await page.keyboard.press('Tab');
    await status(/不能作字体名/);
    expect(await valueOf('docxBodyFont')).toBe('仿宋');
    await page.close();
  });

  it('imports what it exported, undoes it, and changes nothing for a file that is none', async () => {
    await importFile(
      JSON.stringify({ format: 'jingwen-settings', version: 1, settings: { format: 'md' } }),
    );
    await status(/已导入/);
    expect(await valueOf('format')).toBe('md');
    await importFile('{"format": "else"}');
    await status(/不是净文导出的设置/);
    expect(await valueOf('format')).toBe('md');
    await importFile(
      JSON.stringify({ format: 'jingwen-settings', version: 2, settings: { format: 'exe' } }),
    );
    await status(/保存格式/);
    await click('reset');
    await status(/默认/);
    expect(await valueOf('format')).toBe('txt');
    await click('undo');
    await status(/原来/);
    expect(await valueOf('format')).toBe('md');
    await page.close();
  });

  it('shows the shortcuts that the browser knows', async () => {
    await waitFor('the shortcuts', async () =>
      (await page.$$eval('kbd', (keys) => keys.map((key) => key.textContent))).includes(
        'Ctrl+Shift+Y',
      ),
    );
    await page.close();
  });
});
