import { describe, expect, it, vi } from 'vitest';
import { collectPages, startWith } from '../../../entrypoints/popup/collect-pages';
import type { Extraction, FetchedPage, Page, Pager } from '../../../utils/model';
import { extract } from '../../../utils/pipeline';
import { pageOf } from '../paging/support';

const textOf = (n: number): string =>
  `第${n}处苗圃由两户村民分片管护，浇水、除草、补植都有人负责，入夏以后没有出现成片枯死的情况，成活率比去年高出一成。`;
const address = (n: number): string => `https://a.example/7_${n}.html`;
const read = (n: number): Extraction => extract(pageOf(address(n), ['# 苗圃管护报告', textOf(n)]));

const pagerOf = (pages: number | undefined, ...known: number[]): Pager => ({
  kind: 'links',
  page: 1,
  pages,
  addresses: Object.fromEntries(known.map((n) => [n, address(n)])),
});

type Get = (page: number, address: string | undefined, from: number) => Promise<FetchedPage>;

function collect(pager: Pager, get: Get, isStopped = (): boolean => false) {
  return collectPages(startWith(read(pager.page), pager), pager, means(get, isStopped));
}

function means(get: Get, isStopped = (): boolean => false) {
  return {
    get,
    judge: extract,
    onProgress: vi.fn(),
    isStopped,
    pause: () => Promise.resolve(),
  };
}

const good: Get = (n) => Promise.resolve({ ok: true, page: read(n).page });
const failing =
  (bad: number): Get =>
  (n, ...rest) =>
    n === bad ? Promise.resolve({ ok: false, reason: 'failed' }) : good(n, ...rest);

describe('collecting the pages of a document', () => {
  it('asks for each page once, in order', async () => {
    const get = vi.fn(good);
    const { pages, gaps } = await collect(pagerOf(4, 2, 3, 4), get);
    expect(get.mock.calls.map(([n, a]) => [n, a])).toEqual([2, 3, 4].map((n) => [n, address(n)]));
    expect([...pages.keys()]).toEqual([1, 2, 3, 4]);
    expect(gaps.size).toBe(0);
  });

  it('goes on after a page that fails, and says which', async () => {
    const { pages, gaps } = await collect(pagerOf(4, 2, 3, 4), failing(3));
    expect([...pages.keys()]).toEqual([1, 2, 4]);
    expect([...gaps]).toEqual([[3, 'page-missing']]);
  });

  it('asks only for what is missing the second time', async () => {
    const pager = pagerOf(4, 2, 3, 4);
    const first = await collect(pager, failing(3));
    const get = vi.fn(good);
    const second = await collectPages(first, pager, {
      get,
      judge: extract,
      onProgress: vi.fn(),
      isStopped: () => false,
      pause: () => Promise.resolve(),
    });
    expect(get).toHaveBeenCalledOnce();
    expect([...second.pages.keys()]).toEqual([1, 2, 3, 4]);
    expect(second.gaps.size).toBe(0);
  });

  it('names the pages to which no way is known', async () => {
    const { gaps } = await collect(pagerOf(4, 2), good);
    expect([...gaps.keys()]).toEqual([3, 4]);
  });

  it('follows from page to page when none of them says how many there are', async () => {
    const get: Get = (n) =>
      Promise.resolve({
        ok: true,
        page: pageOf(
          address(n),
          [
            '# 苗圃管护报告',
            textOf(n),
            n < 4 ? `[上一页](7_${n - 1}.html) ${n} [下一页](7_${n + 1}.html)` : '完',
          ],
          n < 4 ? { next: address(n + 1) } : {},
        ),
      });
    const { pages, total } = await collect(pagerOf(undefined, 2), get);
    expect([...pages.keys()]).toEqual([1, 2, 3, 4]);
    expect(total).toBe(4);
  });

  it('never asks another site for a page that a later page names', async () => {
    const get = vi.fn<Get>((n) =>
      Promise.resolve({
        ok: true,
        page: pageOf(address(n), [
          '# 苗圃管护报告',
          textOf(n),
          '1 [2](https://b.example/7_2.html) [3](https://b.example/7_3.html) [4](https://b.example/7_4.html) [下一页](https://b.example/7_3.html)',
        ]),
      }),
    );
    const { gaps } = await collect(pagerOf(undefined, 2), get);
    expect(get.mock.calls.map(([, a]) => a)).toEqual([address(2)]);
    expect([...gaps.keys()]).toEqual([3, 4]);
  });

  it('asks for 200 pages at one click, says where it stopped, and goes on from there', async () => {
    const pager = pagerOf(230, ...Array.from({ length: 229 }, (_, i) => i + 2));
    const first = await collect(pager, good);
    expect(first.pages.size).toBe(201);
    expect(first.stoppedAt).toBe(202);
    const second = await collectPages(first, pager, means(good));
    expect(second.pages.size).toBe(230);
    expect(second.stoppedAt).toBeUndefined();
  });

  it('stops at a page that does not turn: it may come late, and is not the next one', async () => {
    const pager: Pager = { kind: 'in-place', page: 1, pages: 4, addresses: {} };
    const get = vi.fn(failing(2));
    const { pages, gaps, stoppedAt } = await collect(pager, get);
    expect(get).toHaveBeenCalledOnce();
    expect([...pages.keys()]).toEqual([1]);
    expect([gaps.size, stoppedAt]).toEqual([0, 2]);
  });

  it('names a page that cannot be judged, and keeps the others', async () => {
    const judge = (page: Page): Extraction => {
      if (page.url === address(2)) throw new Error('no tree');
      return extract(page);
    };
    const pager = pagerOf(3, 2, 3);
    const all = await collectPages(startWith(read(1), pager), pager, { ...means(good), judge });
    expect([...all.pages.keys()]).toEqual([1, 3]);
    expect([...all.gaps]).toEqual([[2, 'page-missing']]);
  });

  it('does not take another page twice, nor a page without a text', async () => {
    const get: Get = (n) =>
      Promise.resolve({
        ok: true,
        page: n === 2 ? read(1).page : pageOf(address(n), ['请稍候']),
      });
    expect([...(await collect(pagerOf(3, 2, 3), get)).gaps]).toEqual([
      [2, 'page-same'],
      [3, 'page-empty'],
    ]);
  });

  it('stops when the user says so, also while a page is on its way', async () => {
    let stop = false;
    const get: Get = (n, ...rest) => {
      if (n === 3) stop = true;
      return n === 3 ? Promise.resolve({ ok: false, reason: 'cancelled' }) : good(n, ...rest);
    };
    const { pages, gaps, stoppedAt } = await collect(pagerOf(5, 2, 3, 4, 5), get, () => stop);
    expect([...pages.keys()]).toEqual([1, 2]);
    expect(gaps.size).toBe(0);
    expect(stoppedAt).toBe(3);
  });
});
