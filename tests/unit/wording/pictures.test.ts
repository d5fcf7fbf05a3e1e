import { describe, expect, it } from 'vitest';
import type { Composition, Page, Picture } from '../../../utils/model';
import { DEFAULT_OPTIONS } from '../../../utils/options';
import { compose, extract, NO_CHOICE } from '../../../utils/pipeline';
import { joinPages } from '../../../utils/paging/join-pages';
import { rewordBy } from '../../../utils/wording/reword';
import { clipboardFlavours } from '../../../utils/writers/clipboard';
import { writeTxt } from '../../../utils/writers/txt';
import { pageOf } from '../paging/support';

const TITLE = '北坡村苗圃管护情况报告';
const ONE = '今年三月以来，北坡村把新造的六百亩苗圃交给十二户村民分片管护，浇水、除草都有人负责。';
const TWO = '入夏以后雨水偏少，村里又打了两眼浅井，保证每片苗圃七天之内能浇上一遍水，没有枯死。';
const LINES = ['@nav 首页 总结 汇报', `# ${TITLE}`, ONE, TWO, '@footer 版权所有 北坡文库'];

const reword = rewordBy({ ...DEFAULT_OPTIONS, markPictures: true });
const pageWith = (...illustrations: Picture[]): Page =>
  pageOf('https://a.example/7.html', LINES, { illustrations });
const composed = (page: Page): Composition => compose(extract(page), NO_CHOICE, reword);
const at = (before: number, alt: string, container = 0): Picture => ({ before, alt, container });

describe('pictures in the text', () => {
  it('get a line each where they stand, with what the page says of them', () => {
    const { document, notices } = composed(pageWith(at(3, '新打的浅井'), at(4, '')));
    expect(document.blocks.map(({ text }) => text)).toEqual([
      TITLE,
      ONE,
      '[图：新打的浅井]',
      TWO,
      '[图]',
    ]);
    expect(notices).toEqual([{ id: 'pictures-marked', values: { count: 2 } }]);
    expect(writeTxt(document)).toContain('\n[图：新打的浅井]\n');
    expect(clipboardFlavours(document, DEFAULT_OPTIONS).html).toContain('[图：新打的浅井]');
  });

  it.each(['IMG_2031.jpg', 'https://a.example/x.png', '说明'.repeat(50)])(
    'have no description that says nothing: %s',
    (alt) => {
      expect(composed(pageWith(at(3, alt))).document.blocks[2]?.text).toBe('[图]');
    },
  );

  it('are told from the text by those who read the data', () => {
    const { blocks } = composed(pageWith(at(3, '新打的浅井'))).document;
    expect(blocks.map(({ picture }) => picture)).toEqual([undefined, undefined, true, undefined]);
  });

  it.each([
    ['the caption below', '▲图1　新打的浅井。（张禾 摄）', 3],
    ['the caption above', '图1：新打的浅井', 4],
    ['the title', '村民在井边浇水。', 3],
  ])('have no description that repeats %s', (where, caption, before) => {
    const alt = where === 'the title' ? TITLE : '新打的浅井';
    const lines = [...LINES.slice(0, 3), caption, ...LINES.slice(3)];
    const page = pageOf('https://a.example/7.html', lines, {
      illustrations: [at(before, alt)],
    });
    const texts = composed(page).document.blocks.map(({ text }) => text);
    expect(texts.filter((text) => text.startsWith('['))).toEqual(['[图]']);
    expect(texts).toContain(caption);
  });

  it('keep a description that a long paragraph beside them only mentions', () => {
    expect(composed(pageWith(at(3, '浅井'))).document.blocks[2]?.text).toBe('[图：浅井]');
  });

  it('are none above the title, beside the text, and below it in another box', () => {
    const { document } = composed(pageWith(at(0, '徽标'), at(1, '横幅'), at(4, '二维码', 2)));
    expect(document.blocks.map(({ text }) => text)).toEqual([TITLE, ONE, TWO]);
  });

  it('are not named until the option is on', () => {
    const { document, notices } = compose(extract(pageWith(at(3, '新打的浅井'))));
    expect(document.blocks.map(({ text }) => text)).toEqual([TITLE, ONE, TWO]);
    expect(notices).toEqual([]);
  });

  it('of the second page stand there when pages are joined', () => {
    const first = extract(pageWith(at(3, '一')));
    const second = extract(
      pageOf('https://a.example/7_2.html', [TWO.replace('两', '三'), ONE.replace('十二', '九')], {
        illustrations: [at(1, '二')],
      }),
    );
    const joined = joinPages(
      [first, second].map((extraction, i) => ({ number: i + 1, extraction })),
      1,
    );
    const texts = compose(joined, NO_CHOICE, reword).document.blocks.map(({ text }) => text);
    expect(texts.at(-2)).toBe('[图：二]');
    expect(texts.filter((text) => text.startsWith('[图'))).toHaveLength(2);
  });
});
