/** The controls that notices carry: scroll through and read again, open a foreign frame. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { linesOf } from '../../scripts/cases';
import { waitFor } from '../../scripts/drive/popup';
import { useChromium } from './support/chromium';
import { press } from './support/popup';

const HOST = 'wenku.test';
const TITLE = '柳林乡秋季植树工作情况汇报';
const SHOWN = [
  '入秋以来，柳林乡在河滩地和村道两旁补栽杨柳三千二百株，成活的有二千九百多株。',
  '栽树之前，各村先把地整平，把坑挖好，苗木当天运到当天栽下，没有一株在路边过夜。',
  '管护的办法是一户包一段，年底由各村互相检查，缺了的第二年春天补上。',
];
const UNFOLDED = '乡里另外留出两亩苗圃，明年春天不用再到外县去买苗，一项就能省下四万多元。';
const WRITTEN = '栽树之前，各村都把地整平，苗木当天栽下。';
const ON_SCROLL = '下一步，我们打算把沿山的四个村也纳进来，争取两年里把荒坡都种上树。';

/** Its last paragraphs come when the reader unfolds the text and when the reader scrolls. */
const LAZY_PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${TITLE}</title></head>
<body><h1>${TITLE}</h1><div class="content" id="text">${SHOWN.map((text) => `<p>${text}</p>`).join('')}</div>
<div><a href="" onclick="event.preventDefault(); document.body.append('走了')">展开全文 ▼</a></div>
<div><span id="more">展开全文 ▼</span></div><div style="height:3000px"></div><script>
const add = (text) => { const p = document.createElement('p'); p.textContent = text; document.getElementById('text').append(p); };
document.getElementById('more').onclick = (event) => { event.target.remove(); add('${UNFOLDED}'); };
let came = false;
addEventListener('scroll', () => { if (!came && scrollY > 800) { came = true; add('${ON_SCROLL}'); } });
</script></body></html>`;

const FRAME = 'http://reader.test:';
const framePage = (address: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${TITLE}</title></head>
<body><h1>${TITLE}</h1><iframe src="${address}" style="width:900px;height:700px"></iframe></body></html>`;

describe('the controls of notices', () => {
  const stage = useChromium();
  const open: Page[] = [];
  const show = async (address: string): Promise<Page> => {
    const page = await stage.chromium.open(address);
    open.push(page);
    return page;
  };
  afterEach(async () => {
    await Promise.all(open.splice(0).map((page) => page.close()));
  });

  it('scroll through the page, read it again, and leave it where the reader was', async () => {
    const page = await show(stage.server.answer('lazy.html', LAZY_PAGE, HOST));
    await page.evaluate(() => scrollTo(0, 300));
    const popup = await stage.chromium.click(page);
    expect(linesOf(await popup.preview())).not.toContain(UNFOLDED);
    await press(popup, 'scroll-read');
    await waitFor('the whole text', async () => {
      const lines = linesOf(await popup.preview());
      return [TITLE, ...SHOWN, UNFOLDED, ON_SCROLL].every((line) => lines.includes(line));
    });
    await popup.close();
    expect(await page.evaluate(() => scrollY)).toBe(300);
    expect(await page.evaluate(() => document.body.innerText)).not.toContain('走了');
  });

  it('reading again keeps what is being written, on its line', async () => {
    const page = await show(stage.server.answer('written.html', LAZY_PAGE, HOST));
    const popup = await stage.chromium.click(page);
    await popup.run((doc) => doc.querySelectorAll<HTMLElement>('[name=view]')[2]!.click());
    const counts = (selector: string): Promise<number> =>
      popup.run((doc, wanted) => doc.querySelectorAll(wanted).length, selector);
    await waitFor('the lines', async () => (await counts('.edit-text')) > 1);
    await popup.run((doc) => doc.querySelectorAll<HTMLElement>('.edit-text')[2]!.click());
    await waitFor('the field', async () => (await counts('textarea')) === 1);
    await popup.run((doc, text) => {
      doc.querySelector('textarea')!.value = text;
    }, WRITTEN);
    await press(popup, 'scroll-read');
    const lines = (): Promise<(string | null)[]> =>
      popup.run((doc) => [...doc.querySelectorAll('.edit-text')].map((line) => line.textContent));
    await waitFor('the whole text', async () => (await lines()).includes(ON_SCROLL));
    expect(await lines()).toEqual([TITLE, SHOWN[0], WRITTEN, SHOWN[2], UNFOLDED, ON_SCROLL]);
    await popup.close();
  });

  it('open the frame of another site in a tab of its own', async () => {
    const text = SHOWN.map((line) => `<p>${line}</p>`).join('');
    const frame = stage.server.answer('frame.html', `<body>${text}`, 'reader.test');
    expect(frame.startsWith(FRAME)).toBe(true);
    const page = await show(stage.server.answer('framed.html', framePage(frame), HOST));
    const popup = await stage.chromium.click(page);
    const opened = page
      .browser()
      .waitForTarget((target) => target.url() === frame && target.type() === 'page');
    await press(popup, 'open-frame');
    const tab = await (await opened).page();
    expect(await tab?.evaluate(() => document.body.innerText)).toContain(SHOWN[0]);
    open.push(tab!);
  });
});
