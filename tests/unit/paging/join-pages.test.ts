import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../../utils/model';
import { joinPages } from '../../../utils/paging/join-pages';
import { compose, extract, NO_CHOICE } from '../../../utils/pipeline';
import { pageOf } from './support';

const TITLE = '北坡村苗圃管护情况报告';
const LONG =
  '今年三月以来，北坡村把新造的六百亩苗圃交给十二户村民分片管护，浇水、除草、补植都有人负责，成活率明显提高。';
const MORE =
  '入夏以后雨水偏少，村里又打了两眼浅井，保证每片苗圃七天之内能浇上一遍水，没有出现成片枯死的情况。';

const page = (n: number, ...lines: string[]): Extraction =>
  extract(pageOf(`https://a.example/7_${n}.html`, lines));

function joined(...pages: Extraction[]): Extraction {
  return joinPages(
    pages.map((extraction, i) => ({ number: i + 1, extraction })),
    1,
  );
}

/** The pages with all that stands below their texts taken for text, as from boxes that say so. */
function inArticle(...pages: Extraction[]): Extraction {
  return joined(
    ...pages.map((extraction) => {
      const { article, page: read } = extraction;
      const blocks = read.blocks.map((_, i) => i);
      return { ...extraction, removals: [], article: { ...article, blocks } };
    }),
  );
}

const linesOf = (extraction: Extraction, choice = NO_CHOICE): string[] =>
  compose(extraction, choice).document.blocks.map(({ text }) => text);

describe('joining pages', () => {
  it('takes the repeated title away, with what the site adds to it, and lists it', () => {
    const all = joined(
      page(1, `# ${TITLE}`, LONG),
      page(2, `# ${TITLE}（2）`, MORE),
      page(3, `# ${TITLE}_第3页`, LONG.replace('十二', '九')),
    );
    expect(linesOf(all)).toEqual([TITLE, LONG, MORE, LONG.replace('十二', '九')]);
    expect(all.removals.filter(({ rule }) => rule === 'page-repeat')).toHaveLength(2);
  });

  it('takes what stands below the repeated title as on the first page, and no further', () => {
    const all = joined(
      page(1, `# ${TITLE}`, '（在全县林业会上的发言）', LONG),
      page(2, `# ${TITLE}`, '（在全县林业会上的发言）', MORE),
    );
    expect(linesOf(all)).toEqual([TITLE, '（在全县林业会上的发言）', LONG, MORE]);
  });

  it.each([
    ['the same', '同志们：'],
    ['another', '各位代表：'],
  ])('only doubts the title where a speech begins below it with %s salutation', (_, salutation) => {
    const all = joined(
      page(1, `# ${TITLE}`, '同志们：', LONG),
      page(2, `# ${TITLE}`, salutation, MORE),
    );
    expect(linesOf(all)).toEqual([TITLE, '同志们：', LONG, TITLE, salutation, MORE]);
    const repeats = all.removals.filter(({ rule }) => rule === 'page-repeat');
    expect(repeats.length).toBeGreaterThan(0);
    expect(repeats.every(({ grade }) => grade === 'maybe')).toBe(true);
  });

  it('leaves a line that the author repeats without the title', () => {
    const all = joined(page(1, `# ${TITLE}`, '同志们：', LONG), page(2, '同志们：', MORE));
    expect(linesOf(all)).toEqual([TITLE, '同志们：', LONG, '同志们：', MORE]);
  });

  it('makes a sentence that the end of a page parts whole', () => {
    const all = joined(page(1, `# ${TITLE}`, LONG, '村里还请了两位老把式，'), page(2, MORE));
    expect(linesOf(all)).toEqual([TITLE, LONG, `村里还请了两位老把式，${MORE}`]);
  });

  it.each([
    ['after a whole sentence', LONG, MORE],
    ['before a numbered heading', '村里还请了两位老把式，一位管水，一位管肥', `二、${MORE}`],
    ['after a heading', '三、下一步打算', MORE],
  ])('does not join %s', (_, end, begin) => {
    const all = joined(page(1, `# ${TITLE}`, LONG, end), page(2, begin));
    expect(all.removals.filter(({ rule }) => rule === 'page-join')).toEqual([]);
  });

  it('does not join over a page that is missing', () => {
    const parts = [page(1, `# ${TITLE}`, LONG, '村里还请了两位老把式，'), page(3, MORE)];
    const all = joinPages(
      parts.map((extraction, i) => ({ number: i * 2 + 1, extraction })),
      1,
    );
    expect(all.removals.filter(({ rule }) => rule === 'page-join')).toEqual([]);
  });

  it('takes a line of links that three pages end with away from all but the last', () => {
    const foot = '北坡村林业站';
    const link = `[${foot}](https://a.example/lyz)`;
    const all = inArticle(
      page(1, `# ${TITLE}`, LONG, link),
      page(2, MORE, link),
      page(3, LONG.replace('十二', '九'), link),
    );
    expect(linesOf(all).filter((line) => line === foot)).toHaveLength(1);
    expect(linesOf(all).at(-1)).toBe(foot);
  });

  it.each([
    ['closings', ['此致', '敬礼！']],
    ['thanks', ['我的汇报完了，请批评指正。', '谢谢大家！']],
    ['signature and date', ['北坡村村民委员会', '二〇二四年三月']],
    ['a note', ['本材料由村民委员会整理，供内部学习使用。']],
  ])('only doubts %s that all pages end with', (_, foot) => {
    const all = inArticle(
      page(1, `# ${TITLE}`, LONG, ...foot),
      page(2, MORE, ...foot),
      page(3, LONG.replace('十二', '九'), ...foot),
    );
    expect(linesOf(all).filter((line) => line === foot.at(-1))).toHaveLength(3);
    const repeats = all.removals.filter(({ rule }) => rule === 'page-repeat');
    expect(repeats.map(({ grade }) => grade)).toEqual(repeats.map(() => 'maybe'));
  });

  it.each([
    ['述职报告（一）', '述职报告（二）'],
    ['县志大事记2021', '县志大事记2022'],
    ['语文练习一', '语文练习二'],
    ['语文练习1', '语文练习2'],
    ['述职报告(1)', '述职报告(2)'],
    ['述职报告', '述职报告（3）'],
    ['县志大事记2021', '县志大事记2021-2'],
  ])('leaves the title of another text: %s, %s', (title, other) => {
    const all = joined(page(1, `# ${title}`, LONG), page(2, `# ${other}`, MORE));
    expect(linesOf(all)).toContain(other);
  });

  it.each(['（2）', '_2', '-2', '(2/5)', ' 第2页', '（第 2 页）', '【2】'])(
    'knows the number of the page behind the title: %s',
    (suffix) => {
      const all = joined(page(1, `# ${TITLE}`, LONG), page(2, `# ${TITLE}${suffix}`, MORE));
      expect(linesOf(all)).toEqual([TITLE, LONG, MORE]);
    },
  );

  it('names a removal alike when a page that was missing comes in', () => {
    const all = [
      page(1, `# ${TITLE}`, LONG),
      page(2, `# ${TITLE}`, LONG.replace('十二', '九'), '村里还请了两位老把式，'),
      page(3, `# ${TITLE}`, MORE, '村里还请了三位老把式，'),
      page(4, LONG.replace('十二', '八')),
    ].map((extraction, i) => ({ number: i + 1, extraction }));
    const idOf = (numbers: readonly number[], rule: string, text: string): string | undefined =>
      joinPages(
        all.filter(({ number }) => numbers.includes(number)),
        1,
      ).removals.findLast((r) => r.rule === rule && r.text === text)?.id;
    for (const [rule, text] of [
      ['page-repeat', TITLE],
      ['page-join', '3 ↵ 4'],
    ] as const) {
      expect(idOf([1, 3, 4], rule, text)).toBeDefined();
      expect(idOf([1, 3, 4], rule, text)).toBe(idOf([1, 2, 3, 4], rule, text));
    }
  });

  it('only doubts an ending that two pages share: a refrain looks like that', () => {
    const foot = '风吹过山岗，树都答应了。';
    const all = joined(page(1, `# ${TITLE}`, LONG, foot), page(2, MORE, foot));
    expect(linesOf(all).filter((line) => line === foot)).toHaveLength(2);
    expect(all.removals.find(({ rule }) => rule === 'page-repeat')?.grade).toBe('maybe');
  });

  it('loses no character: everything put back is everything that was read', () => {
    const pages = [
      page(1, '首页 总结 报告', `# ${TITLE}`, LONG, '村里还请了两位老把式，', '上一篇：无'),
      page(2, `# ${TITLE}（2）`, MORE, 'Copyright 2024'),
    ];
    const all = joined(...pages);
    const ids = all.removals.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const text = linesOf(all, { restored: new Set(ids), accepted: new Set() }).join('');
    const read = pages.flatMap(({ page: { blocks } }) => blocks.map((b) => b.text)).join('');
    expect(text.replace(/\s/g, '')).toBe(read.replace(/\s/g, ''));
  });

  it('parts a joined sentence again when something between its halves is put back', () => {
    const all = joined(
      page(1, `# ${TITLE}`, LONG, '村里还请了两位老把式，'),
      page(2, `# ${TITLE}（2）`, MORE),
    );
    const title = all.removals.find(({ rule }) => rule === 'page-repeat')!;
    const lines = linesOf(all, { restored: new Set([title.id]), accepted: new Set() });
    expect(lines.slice(2)).toEqual(['村里还请了两位老把式，', `${TITLE}（2）`, MORE]);
  });

  it('keeps the ids of the open page, so that what the user decided stands', () => {
    const open = page(2, `# ${TITLE}（2）`, MORE, '点赞 5');
    const all = joinPages(
      [
        { number: 1, extraction: page(1, `# ${TITLE}`, LONG) },
        { number: 2, extraction: open },
      ],
      2,
    );
    const ids = all.removals.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(open.removals.map(({ id }) => id)));
  });

  it('has one tree of containers', () => {
    const { containers, blocks } = joined(page(1, LONG), page(2, MORE)).page;
    expect(containers.filter(({ parent }) => parent < 0)).toHaveLength(1);
    expect(blocks.every(({ container }) => containers[container] !== undefined)).toBe(true);
  });
});
