/** The text layers of document readers, as Chromium lays them out. */
import { describe, expect, it } from 'vitest';
import type { Page } from '../../utils/model';
import { compose, extract } from '../../utils/pipeline';
import { readAnyPage } from '../../utils/page/read-any-page';
import { LAYER_FORMS, layerHtml } from '../support/layer-html';
import { inventParagraphs, typeset, type SetDocument } from '../support/typeset';
import { show } from './show';

async function read(html: string): Promise<Page> {
  return readAnyPage(await show(html));
}

async function textsOf(html: string): Promise<string[]> {
  return (await read(html)).blocks.map(({ text }) => text);
}

const squeeze = (texts: readonly string[]): string[] => texts.map((t) => t.replace(/\s/g, ''));

const TITLE = '柳塘镇水利设施改造情况的报告';

/** 40 pages take their time on a busy machine. */
const LONG_MS = 60_000;

describe.each(LAYER_FORMS)('a text layer of %s', (form) => {
  const document = typeset({
    title: TITLE,
    paragraphs: inventParagraphs(39_000, 11),
    head: () => '柳塘镇文件汇编',
    foot: (page) => `— ${page} —`,
    watermark: '某某文库样本',
  });

  it(
    'of 40 pages comes out paragraph by paragraph, and the rest is listed',
    async () => {
      expect(document.pages.length).toBeGreaterThanOrEqual(40);
      const { document: clean, ledger } = compose(extract(await read(layerHtml(document, form))));
      expect(squeeze(clean.blocks.map(({ text }) => text))).toEqual(squeeze(document.paragraphs));
      const listed = squeeze(ledger.map(({ removal }) => removal.text)).join(' ');
      for (const text of squeeze(document.beside)) expect(listed).toContain(text);
    },
    LONG_MS,
  );

  it('has all that the page shows', async () => {
    const short = typeset({ ...{ title: TITLE, paragraphs: inventParagraphs(1500, 4) } });
    const doc = await show(layerHtml(short, form));
    const characters = (text: string): string => [...text.replace(/\s/g, '')].sort().join('');
    const texts = readAnyPage(doc).blocks.map(({ text }) => text);
    expect(characters(texts.join(''))).toBe(characters(doc.body.innerText));
  });
});

describe('the order of the pages', () => {
  it('is the one in which they are shown, whatever that of the elements', async () => {
    const document = typeset({ title: TITLE, paragraphs: inventParagraphs(3000, 5) });
    const doc = await show(layerHtml(document, 'canvas'));
    const viewer = doc.getElementById('viewer')!;
    viewer.style.display = 'flex';
    viewer.style.flexDirection = 'column-reverse';
    for (const page of [...viewer.children].reverse()) viewer.append(page);
    const texts = readAnyPage(doc).blocks.map(({ text }) => text);
    expect(squeeze(texts)).toEqual(squeeze(document.paragraphs));
  });

  it('includes a first page with few fragments', async () => {
    const body = typeset({ title: TITLE, paragraphs: inventParagraphs(1500, 6) });
    const cover = [
      { text: '内部学习材料', left: 300, top: 300, size: 30 },
      { text: '第四辑', left: 350, top: 380, size: 20 },
    ];
    const document: SetDocument = { ...body, pages: [cover, ...body.pages] };
    const texts = await textsOf(layerHtml(document, 'classes'));
    expect(squeeze(texts).slice(0, 3)).toEqual(['内部学习材料', '第四辑', TITLE]);
  });
});

/** A layer whose lines get more mark-up, or another style. */
async function layer(change: (html: string) => string, form: 'glyphs' | 'canvas' = 'canvas') {
  const document = typeset({ title: TITLE, paragraphs: inventParagraphs(800, 8) });
  const doc = await show(change(layerHtml(document, form)));
  return { document, texts: squeeze(readAnyPage(doc).blocks.map(({ text }) => text)) };
}

describe('what a layer hides', () => {
  it('is nothing when it lies on the picture of its page', async () => {
    const { document, texts } = await layer((html) => html);
    expect(texts).toEqual(squeeze(document.paragraphs));
  });

  it('is all of a transparent layer without a picture', async () => {
    expect((await layer((html) => html.replace(/<canvas[^>]*><\/canvas>/g, ''))).texts).toEqual([]);
  });

  it('is all of a transparent layer on a blurred picture', async () => {
    const blur = '<style>canvas{filter:blur(6px)}</style>';
    expect((await layer((html) => blur + html)).texts).toEqual([]);
  });

  it('is what is transparent among text that is not', async () => {
    const trap = '<span style="left:120px;top:400px;color:transparent">本文由某站转存</span>';
    const { texts } = await layer(
      (html) => html.replace('</div></div>', `${trap}</div></div>`),
      'glyphs',
    );
    expect(texts.join('')).not.toContain('某站转存');
  });

  it('is what has no size, no opacity, or stands off the page', async () => {
    const traps =
      '<span style="left:120px;top:400px;font-size:0">无一</span>' +
      '<span style="left:120px;top:430px;opacity:0">无二</span>' +
      '<span style="left:-9999px;top:430px">无三</span>' +
      '<span style="left:120px;top:460px;visibility:hidden">无四</span>' +
      '<span style="left:120px;top:490px;display:none">无五</span>' +
      '<span style="left:120px;top:520px;color:#fff">无六</span>';
    const { document, texts } = await layer(
      (html) => html.replace('</div></div>', `${traps}</div></div>`),
      'glyphs',
    );
    expect(texts).toEqual(squeeze(document.paragraphs));
  });
});

describe('other mark-up of the fragments', () => {
  it('wrapped as marked content', async () => {
    const { document, texts } = await layer((html) =>
      html.replace(
        /(<span role="presentation".*?<\/span>)/g,
        '<span class="markedContent" style="position:static">$1</span>',
      ),
    );
    expect(texts).toEqual(squeeze(document.paragraphs));
  });

  it('boxes of several lines', async () => {
    const paragraphs = inventParagraphs(900, 12);
    const style = "position:absolute;left:60px;width:480px;font:16px/28px 'Noto Sans CJK SC'";
    const html = paragraphs.map(
      (text, i) => `<div style="${style};top:${i * 260}px">${text}</div>`,
    );
    const filler = ['甲，乙', '丙，丁'].map(
      (text, i) => `<div style="${style};top:${3000 + i * 40}px">${text}</div>`,
    );
    const all = [...paragraphs, '甲，乙', '丙，丁'];
    const texts = await textsOf(
      `<div style="position:relative;height:3200px">${html.join('')}${filler.join('')}</div>`,
    );
    expect(squeeze(texts)).toEqual(all);
  });

  it('of a short document', async () => {
    const lines = [
      '今年入春以后，石桥镇把水渠清淤排在各项农活的前头，',
      '前后四十三天，干渠支渠全部清完。',
    ];
    const style = "position:absolute;white-space:nowrap;font:16px/28px 'Noto Sans CJK SC'";
    const at = (text: string, i: number): string => {
      const left = 60 + (i % 2 === 0 ? 32 : 0);
      return `<span style="${style};left:${left}px;top:${i * 28}px">${text}</span>`;
    };
    const all = [...lines, ...lines, lines[0]!].map(at);
    const texts = await textsOf(
      `<div style="position:relative;height:400px">${all.join('')}</div>`,
    );
    expect(squeeze(texts)).toEqual([lines.join(''), lines.join(''), lines[0]]);
  });

  it('in a frame of the same origin', async () => {
    const document = typeset({ title: TITLE, paragraphs: inventParagraphs(800, 8) });
    const inner = layerHtml(document, 'words').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const texts = await textsOf(
      `<p>前</p><iframe width="800" height="600" srcdoc="${inner}"></iframe>`,
    );
    expect(squeeze(texts)).toEqual(['前', ...squeeze(document.paragraphs)]);
  });
});

describe('a selection in a layer', () => {
  it('is the selected lines, in the order of the page', async () => {
    const document = typeset({ title: TITLE, paragraphs: inventParagraphs(1200, 13) });
    const doc = await show(layerHtml(document, 'canvas'));
    const lines = doc.querySelectorAll('.textLayer span');
    const range = doc.createRange();
    range.setStart(lines[1]!.firstChild!, 2);
    range.setEnd(lines[4]!.firstChild!, 3);
    const { source, blocks } = readAnyPage(doc, range);
    const expected = [...lines]
      .slice(1, 5)
      .map((line) => line.textContent)
      .join('');
    const cut = expected.slice(2, expected.length - lines[4]!.textContent.length + 3);
    expect(source).toBe('selection');
    expect(squeeze(blocks.map(({ text }) => text)).join('')).toBe(cut);
  });
});

describe('placed boxes that are no text layer', () => {
  const box = (inner: string, left: number, top: number): string =>
    `<div style="position:absolute;left:${left}px;top:${top}px;width:200px">${inner}</div>`;
  const around = (html: string): string =>
    `<div style="position:relative;height:900px">${html}</div><p>正文一段，讲的是修渠的事。</p>`;

  const boxesOf = (items: readonly number[]): [string, string[]][] => [
    [
      'a carousel',
      items.map((i) =>
        box(`<h3>第${i}屏</h3><img alt=""><a href="#">去看看，第${i}页</a>`, i * 210, 0),
      ),
    ],
    ['a line of time', items.map((i) => box(`20${10 + i}年，添了一座粮仓`, (i % 2) * 300, i * 80))],
    ['labels on a map', items.map((i) => box(`${i}号站点`, (i * 137) % 600, (i * 71) % 400))],
    [
      'cards',
      items.map((i) =>
        box(`<p>第${i}张，题目</p><p>第${i}张的几句话，写得不长。</p>`, (i % 3) * 220, i * 90),
      ),
    ],
  ];
  const few = boxesOf([0, 1, 2, 3, 4]).map(([name, boxes]) => [`${name}, a few`, boxes] as const);

  it.each([...boxesOf([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]), ...few])(
    '%s is read as it stands in the source',
    async (_name, boxes) => {
      const page = await read(around(boxes.join('')));
      const inSource = await textsOf(around(boxes.join('').replaceAll('position:absolute', '')));
      expect(page.blocks.map(({ text }) => text)).toEqual(inSource);
      expect(page.blocks.some(({ beside }) => beside)).toBe(false);
    },
  );
});
