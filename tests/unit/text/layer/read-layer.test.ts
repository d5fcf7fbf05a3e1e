import { describe, expect, it } from 'vitest';
import type { Fragment, LayerBlock, LayerPage } from '../../../../utils/text/layer/fragment';
import { readLayer } from '../../../../utils/text/layer/read-layer';
import {
  inventParagraphs,
  numbersFrom,
  PAGE,
  piecesOf,
  typeset,
  widthOf,
  type SetDocument,
} from '../../../support/typeset';

type Cut = Parameters<typeof piecesOf>[1];

/** The fragments of a set document, in an order that tells nothing. */
function layerOf({ pages }: SetDocument, by: Cut): LayerPage[] {
  const next = numbersFrom(7);
  return pages.map((page) => ({
    width: PAGE.width,
    fragments: page
      .flatMap((piece) => piecesOf(piece, by))
      .map(({ text, left, top, size, turned = false }): Fragment => ({
        text,
        left,
        top,
        width: widthOf(text, size),
        height: size * 1.3,
        turned,
      }))
      .map((fragment) => ({ fragment, at: next(1000) }))
      .sort((a, b) => a.at - b.at)
      .map(({ fragment }) => fragment),
  }));
}

function read(document: SetDocument, by: Cut): { text: string[]; beside: string[] } {
  const blocks = readLayer(layerOf(document, by)) ?? [];
  const texts = (list: readonly LayerBlock[]): string[] => list.map(({ text }) => text);
  return {
    text: texts(blocks.filter(({ beside }) => !beside)),
    beside: texts(blocks.filter(({ beside }) => beside)),
  };
}

const CUTS: readonly Cut[] = ['line', 'word', 'glyph'];

describe('a document of many pages', () => {
  const document = typeset({
    title: '柳塘镇水利设施改造情况的报告',
    paragraphs: inventParagraphs(6000),
    head: () => '柳塘镇文件汇编',
    foot: (page) => `— ${page} —`,
  });

  it.each(CUTS)('comes out paragraph by paragraph when it is cut by %s', (by) => {
    expect(document.pages.length).toBeGreaterThan(5);
    expect(read(document, by).text).toEqual(document.paragraphs);
  });

  it.each(CUTS)('has its heads and page numbers set apart when it is cut by %s', (by) => {
    const normal = (list: readonly string[]): string[] =>
      list.map((text) => text.replace(/\s/g, '')).sort();
    expect(normal(read(document, by).beside)).toEqual(normal(document.beside));
  });
});

describe('the ways in which documents are set', () => {
  const paragraphs = inventParagraphs(5000, 3);
  const title = '青石坡社区半年工作小结';

  it.each(CUTS)('two columns, cut by %s', (by) => {
    const document = typeset({ title, paragraphs, columns: 2, foot: (page) => `${page}` });
    expect(read(document, by).text).toEqual(document.paragraphs);
  });

  it.each(CUTS)('three columns, cut by %s', (by) => {
    const document = typeset({ title, paragraphs, columns: 3 });
    expect(read(document, by).text).toEqual(document.paragraphs);
  });

  it.each(CUTS)('without indents, but with space between paragraphs, cut by %s', (by) => {
    const document = typeset({ title, paragraphs, indent: 0, gap: 20 });
    expect(read(document, by).text).toEqual(document.paragraphs);
  });

  it.each(CUTS)('with a watermark across each page, cut by %s', (by) => {
    const document = typeset({ title, paragraphs, watermark: '某某文库样本' });
    const { text, beside } = read(document, by);
    expect(text).toEqual(document.paragraphs);
    expect(beside).toEqual(document.beside);
  });

  it.each(CUTS)('with heads that differ on left and right pages, cut by %s', (by) => {
    const head = (page: number): string => (page % 2 ? '半年工作小结' : '青石坡社区');
    const document = typeset({ title, paragraphs: [...paragraphs, ...paragraphs], head });
    expect(read(document, by).text).toEqual(document.paragraphs);
  });

  it.each(CUTS)('with headings, salutation and signature, cut by %s', (by) => {
    const few = inventParagraphs(1500, 9);
    const document = typeset({
      title,
      paragraphs: [
        ...['各位代表：', few[0]!, '一、主要工作', few[1]!, '（一）抓排水', few[2]!, '1.沟渠清淤'],
        ...few.slice(3),
        ...['特此报告。', '青石坡社区居民委员会', '2031年7月2日'],
      ],
      foot: (page) => `第${page}页 共9页`,
    });
    expect(read(document, by).text).toEqual(document.paragraphs);
  });

  it.each(CUTS)('with English words between the Han, cut by %s', (by) => {
    const mixed = inventParagraphs(900, 5).map((text, i) =>
      i % 2 ? text.replace('，', '，按照 Water Users Association 的章程，') : text,
    );
    const document = typeset({ title, paragraphs: mixed });
    const squeeze = (list: readonly string[]): string[] => list.map((t) => t.replace(/\s/g, ''));
    const { text } = read(document, by);
    expect(squeeze(text)).toEqual(squeeze(document.paragraphs));
    if (by !== 'glyph') expect(text.join('')).toContain('Water Users Association');
  });

  it('an English text, ragged on the right', () => {
    const sentence = 'The pump house at the lower weir was repaired twice before the floods came, ';
    const english = [0, 1, 2].map(
      (i) => sentence.repeat(4 + i) + 'and nobody kept a ledger of it.',
    );
    const document = typeset({ title: 'A report', paragraphs: english });
    expect(read(document, 'line').text).toEqual(document.paragraphs);
    expect(read(document, 'word').text).toEqual(document.paragraphs);
  });

  it('a poem, line by line', () => {
    const lines = [
      '堤上的风比去年瘦了一些，',
      '石榴在晒谷场边红了半边，',
      '老闸门吱呀一声，',
      '像有人从远处喊我的名字。',
    ];
    const document = typeset({ title: '堤上', paragraphs: [...lines, ...lines], indent: 4 });
    expect(read(document, 'line').text).toEqual(document.paragraphs);
  });
});

/** Fragments from `[text, left, top]`; a character is 16 pixels wide. */
function placed(...pieces: readonly (readonly [string, number, number, number?])[]): LayerPage {
  return {
    width: 800,
    fragments: pieces.map(([text, left, top, size = 16]) => ({
      ...{ text, left, top, width: widthOf(text, size), height: size * 1.3, turned: false },
    })),
  };
}

const texts = (...pages: LayerPage[]): string[] | undefined =>
  readLayer(pages)?.map(({ text }) => text);

const FULL = '柳塘镇水务站的同志在堤上守了整整两个月，直到最后一处管涌被沙袋压住才回家换了衣';
const line = (n: number, top: number, left = 100): [string, number, number] => [
  `${n}${FULL}`.slice(0, 37),
  left,
  top,
];

describe('particular places', () => {
  it('a raised note mark is marked as such, and its note stands behind the paragraph it interrupts', () => {
    const first = placed(
      ...[0, 1, 2, 3, 4, 5].map((i) => line(i, 100 + i * 28)),
      ['①', 692, 98, 9],
      ['①见镇志第三卷，编者按。', 100, 300, 12],
    );
    const second = placed(
      line(6, 100),
      ['物。', 100, 128],
      ...[7, 8, 9].map((i) => line(i, 160 + i * 28)),
    );
    const blocks = readLayer([first, second])!;
    expect(blocks[0]!.text).toContain('①');
    expect(blocks[0]!.marks).toEqual([{ type: 'sup', start: 37, end: 38 }]);
    expect(blocks[0]!.text).toMatch(/^0[^物]*物。$/);
    expect(blocks[1]!.text).toBe('①见镇志第三卷，编者按。');
  });

  it('a table is its rows, and no columns', () => {
    const rows = ['村名', '户数', '完成率'];
    const cells = (values: readonly string[], top: number): [string, number, number][] =>
      values.map((value, i) => [value, 100 + i * 200, top]);
    const page = placed(
      ...[0, 1, 2, 3, 4].map((i) => line(i, 100 + i * 28)),
      ['服。', 100, 240],
      ...cells(rows, 280),
      ...cells(['白鹭渡', '41', '98%'], 308),
      ...cells(['青石坡', '', '77%'], 336).filter(([text]) => text),
      ...cells(['下圩', '107', '85%'], 364),
    );
    expect(texts(page)!.slice(-4)).toEqual([
      ...['村名\t户数\t完成率', '白鹭渡\t41\t98%', '青石坡\t\t77%', '下圩\t107\t85%'],
    ]);
  });

  it('a title of two lines is one', () => {
    const page = placed(
      ['关于柳塘镇水利设施改造情况', 200, 60, 26],
      ['及下一步打算的报告', 250, 100, 26],
      ...[0, 1, 2, 3, 4].map((i) => line(i, 160 + i * 28)),
    );
    const blocks = readLayer([page])!;
    expect(blocks[0]).toMatchObject({
      kind: 'heading',
      text: '关于柳塘镇水利设施改造情况及下一步打算的报告',
    });
  });

  it('words that are drawn twice are read once, and listed', () => {
    const page = placed(
      ...[0, 1, 2, 3, 4].map((i) => line(i, 100 + i * 28)),
      ['重要提醒，请各村注意。', 100, 300],
      ['重要提醒，请各村注意。', 101, 300],
    );
    const blocks = readLayer([page])!;
    expect(blocks.filter(({ text }) => text.startsWith('重要'))).toMatchObject([
      { text: '重要提醒，请各村注意。' },
      { text: '重要提醒，请各村注意。', beside: { as: 'double', sure: true } },
    ]);
  });

  it('a number at the foot of the only page is a doubt', () => {
    const page = placed(...[0, 1, 2, 3, 4].map((i) => line(i, 100 + i * 28)), ['3', 390, 400]);
    expect(readLayer([page])!.at(-1)).toMatchObject({
      text: '3',
      beside: { as: 'number', sure: false },
    });
  });

  it('small print at the top of the only page is a doubt, a title and what stands near are none', () => {
    const body = [0, 1, 2, 3, 4].map((i) => line(i, 200 + i * 28));
    const beside = (piece: readonly [string, number, number, number]): unknown =>
      readLayer([placed(piece, ...body)])!
        .filter((block) => block.beside)
        .map(({ text, beside: as }) => [text, as]);
    expect(beside(['柳塘镇文件汇编', 300, 60, 12])).toEqual([
      ['柳塘镇文件汇编', { as: 'running', sure: false }],
    ]);
    expect(beside(['柳塘镇水利设施改造', 250, 100, 24])).toEqual([]);
    expect(beside(['柳塘镇水利设施改造', 250, 100, 16])).toEqual([]);
    expect(beside(['（征求意见稿）', 300, 172, 12])).toEqual([]);
  });

  it('a heading row of a table that stands on every page is no running head', () => {
    const page = (n: number): LayerPage =>
      placed(
        ['序号', 100, 100],
        ['整改事项，责任人', 200, 100],
        ...Array.from({ length: 9 }, (_, i): [string, number, number] => [
          `${n}${i}，清理河道淤泥并公示结果。`,
          100,
          128 + i * 28,
        ]),
      );
    const blocks = readLayer([page(1), page(2), page(3)])!;
    expect(blocks.filter(({ beside }) => beside?.sure)).toEqual([]);
  });
});

describe('placed boxes that are no text layer', () => {
  it('labels of a chart', () => {
    const labels = ['一月', '二月', '三月', '四月', '五月', '六月', '收入', '支出', '结余'];
    expect(
      texts(placed(...labels.map((t, i): [string, number, number] => [t, i * 70, i * 13]))),
    ).toBeUndefined();
  });

  it('a cloud of words', () => {
    const next = numbersFrom(3);
    const words = inventParagraphs(300)
      .join('')
      .match(/[一-龥]{2,4}/g)!;
    const page = placed(
      ...words.map((t): [string, number, number, number] => [
        t,
        next(700),
        next(400),
        12 + next(20),
      ]),
    );
    expect(texts(page)).toBeUndefined();
  });

  it('events along a line of time', () => {
    const events = Array.from({ length: 10 }, (_, i): [string, number, number] => [
      `20${10 + i}年，合作社新添了一座粮仓`,
      i % 2 ? 60 : 420,
      i * 120,
    ]);
    expect(texts(placed(...events))).toBeUndefined();
  });
});
