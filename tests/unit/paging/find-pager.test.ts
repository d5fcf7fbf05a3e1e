import { describe, expect, it } from 'vitest';
import type { Pager } from '../../../utils/model';
import { findPager } from '../../../utils/paging/find-pager';
import { located } from './support';

const URL_OF_PAGE = 'https://www.tianchou.example/doc/8801.html';

function pagerBelow(
  below: string | readonly string[],
  url = URL_OF_PAGE,
  signs = {},
): Pager | undefined {
  const { page, article } = located(url, typeof below === 'string' ? [below] : below, signs);
  return findPager(page, article);
}

const numbers = (count: number, form: (n: number) => string, from = 2): string =>
  Array.from({ length: count - from + 1 }, (_, i) => `[${i + from}](${form(i + from)})`).join(' ');

describe('pages of the same document', () => {
  it.each([
    ['a number behind the name', URL_OF_PAGE, (n: number) => `8801_${n}.html`],
    ['a hyphen', URL_OF_PAGE, (n: number) => `8801-${n}.html`],
    ['a folder', 'https://a.example/doc/8801', (n: number) => `/doc/8801/${n}`],
    ['a folder with a name', 'https://a.example/doc/8801/', (n: number) => `/doc/8801/p${n}.html`],
    ['a query', URL_OF_PAGE, (n: number) => `8801.html?page=${n}`],
    ['one query of several', 'https://a.example/v?id=77', (n: number) => `/v?id=77&p=${n}`],
    ['a number that counts from 0', URL_OF_PAGE, (n: number) => `8801_0${n - 1}.html`],
    ['names that tell nothing of this page', 'https://a.example/x', (n: number) => `/show/7-${n}`],
  ])('by links with %s', (_, url, form) => {
    expect(pagerBelow(`1 ${numbers(4, form)} [下一页](${form(2)})`, url)).toMatchObject({
      kind: 'links',
      page: 1,
      pages: 4,
      addresses: { 4: new URL(form(4), url).href },
    });
  });

  it('by numbers without spaces, each a line of a list, in brackets, in traditional Chinese', () => {
    const links = [2, 3].map((n) => `[${n}](8801_${n}.html)`);
    expect(pagerBelow(`1${links.join('')}[下一页](8801_2.html)`)?.pages).toBe(3);
    expect(pagerBelow(['1', ...links, '[下一页](8801_2.html)'])?.pages).toBe(3);
    expect(pagerBelow(`【1】 [【2】](8801_2.html) [下一页](8801_2.html)`)?.page).toBe(1);
    expect(pagerBelow(`1 ${links.join(' ')} [下一頁](8801_2.html)`)?.pages).toBe(3);
  });

  it('without the addresses of another site among them', () => {
    const pager = pagerBelow(
      '1 [2](8801_2.html) [3](8801_3.html) [4](https://b.example/8801_4.html) [下一页](https://b.example/x.html)',
    );
    expect(pager?.kind).toBe('links');
    const hosts = Object.values(pager?.addresses ?? {}).map((a) => new URL(a).host);
    expect(new Set(hosts)).toEqual(new Set(['www.tianchou.example']));
  });

  it.each([
    '（1/5） [阅读下一页](8801_2.html)',
    '共5页，第1页 [下一页](8801_2.html)',
    '第1页，共5页 [下一页](8801_2.html)',
    '本文共5页，当前为第1页 [点击进入下一页](8801_2.html)',
  ])('by a count in whatever order: %s', (line) => {
    for (const url of [URL_OF_PAGE, URL_OF_PAGE.replace('https', 'http')]) {
      const pager = pagerBelow(line, url);
      expect(pager).toMatchObject({ kind: 'links', page: 1, pages: 5 });
      expect(pager!.addresses[2]).toBe(url.replace('.html', '_2.html'));
    }
  });

  it('by a number without a total', () => {
    expect(pagerBelow('第1页 [下一页](8801_2.html)')).toMatchObject({ page: 1, pages: undefined });
    expect(pagerBelow('第1页 [下一页](8802.html)')).toBeUndefined();
  });

  it('by the words of the page alone', () => {
    const pager = pagerBelow('第2页/共6页 [上一页](8801.html) [下一页](8801_3.html)');
    expect(pager).toMatchObject({
      page: 2,
      pages: 6,
      addresses: { 3: expect.any(String) as string },
    });
  });

  it('fills in the pages that a long pager leaves out', () => {
    const pager = pagerBelow(
      '1 [2](8801_2.html) [3](8801_3.html) … [下一页](8801_2.html) [尾页](8801_9.html)',
    );
    expect(pager?.pages).toBe(9);
    expect(Object.keys(pager!.addresses)).toHaveLength(8);
    expect(pager!.addresses[7]).toBe('https://www.tianchou.example/doc/8801_7.html');
  });

  it('from the middle, back to the first page', () => {
    const pager = pagerBelow(
      '[1](8801.html) [2](8801_2.html) 3 [4](8801_4.html) [下一页](8801_4.html)',
      'https://www.tianchou.example/doc/8801_3.html',
    );
    expect(pager).toMatchObject({ page: 3, pages: 4 });
    expect(Object.keys(pager!.addresses)).toEqual(['1', '2', '4']);
  });

  it('with the next page alone, when the page itself names it as the next', () => {
    const next = 'https://www.tianchou.example/doc/8801_2.html';
    expect(pagerBelow('[下一页](8801_2.html)', URL_OF_PAGE, { next })).toMatchObject({
      page: 1,
      pages: undefined,
      addresses: { 2: next },
    });
  });

  it('asks the site in the way in which the page came', () => {
    const line = `1 ${numbers(3, (n) => `http://www.tianchou.example/doc/8801_${n}.html`)} [下一页](http://www.tianchou.example/doc/8801_2.html)`;
    expect(pagerBelow(line)?.addresses[3]).toBe('https://www.tianchou.example/doc/8801_3.html');
  });

  it('on another site, where nothing can be joined', () => {
    const form = (n: number): string => `https://m.other.example/doc/8801_${n}.html`;
    expect(pagerBelow(`1 ${numbers(3, form)} [下一页](${form(2)})`)?.kind).toBe('elsewhere');
  });

  it('that a script shows in place', () => {
    expect(pagerBelow('第1页/共8页 [上一页]() [下一页]()')).toMatchObject({
      kind: 'in-place',
      page: 1,
      pages: 8,
    });
    expect(pagerBelow('[1](#) [2](#) [3](#) [下一页](#)')).toMatchObject({ pages: 3 });
    expect(pagerBelow('12345下一页')).toMatchObject({ kind: 'in-place', pages: 5 });
    expect(
      pagerBelow('[1](javascript:go(1)) [2](javascript:go(2)) [下一页](javascript:go(2))'),
    ).toMatchObject({ kind: 'in-place' });
  });
});

describe('what is no pager of this document', () => {
  it.each([
    ['neighbours', '上一篇：[某村春耕情况](8800.html) 下一篇：[某村植树小结](8802.html)'],
    ['neighbours without titles', '[上一篇](8800.html) [下一篇](8802.html)'],
    ['chapters of a book', '[上一章](8800.html) [目录](index.html) [下一章](8802.html)'],
    ['the next text, called next page', '[下一页](8802.html)'],
    [
      'pages of the comments',
      '@comments 1 [2](8801.html?cpage=2) [3](8801.html?cpage=3) [下一页](8801.html?cpage=2)',
    ],
    [
      'a search for more',
      '1 [2](/search?q=a&page=2) [3](/search?q=a&page=3) [下一页](/search?q=a&page=2)',
    ],
    ['a slide show', '[1](/p/77123.html) [2](/q/80456.html) [3](/r/90111.html)'],
    ['pictures', '[1](#) [2](#) [3](#) [4](#)'],
    ['the only page', '本文共分1页 当前是第1页 [首页](8801.html) [尾页](8801.html)'],
    ['page 1 of 1', '第1页/共1页 <<上一页 | 下一页>>'],
    ['letters of an index', '[A](/letter/A.html) [1](/letter/1.html) [2](/letter/2.html)'],
    ['a sentence', '见第2页，共5页的附表，下一页另有说明。'],
    ['stars', '1 2 3 4 5'],
  ])('%s', (_, line) => {
    expect(pagerBelow(line)).toBeUndefined();
  });

  it('one that stands far below the text, and leads nowhere near it', () => {
    const others = Array.from({ length: 20 }, (_, i) => `[某乡材料之${i}](/x/${i}00${i}.html)`);
    expect(
      pagerBelow([...others, '1 [2](/show/2) [3](/show/3) [下一页](/show/2)']),
    ).toBeUndefined();
  });

  it('anything on a page without a text', () => {
    const { page } = located(URL_OF_PAGE, ['1 [2](8801_2.html) [下一页](8801_2.html)']);
    const article = { blocks: [], title: undefined, confidence: 0, reasons: [] };
    expect(findPager(page, article)).toBeUndefined();
  });
});
