import { expect, test } from 'vitest';
import { outsideRemovals } from '../../../utils/article/outside';
import type { Article, Mark, Page } from '../../../utils/model';

const link = (start: number, end: number): Mark => ({ type: 'link', start, end, href: 'x:' });

/** A page whose only line lies outside the article. */
function listed(text: string, ...marks: Mark[]): string {
  const block = {
    kind: 'paragraph', level: 0, text, container: 0, linkChars: 0, marks, afterBreak: false,
  }; // prettier-ignore
  const page = { blocks: [block], containers: [{ parent: -1, tag: 'body', tokens: '' }] };
  const article = { blocks: [], title: undefined, confidence: 0, reasons: [] };
  const [removal] = outsideRemovals(page as unknown as Page, article as Article);
  expect(removal!.spans).toEqual([{ block: 0, start: 0, end: text.length }]);
  return removal!.text;
}

test('links that touch are listed with a space between them, all else as it stands', () => {
  expect(listed('首页新闻文库', link(0, 2), link(2, 4), link(4, 6))).toBe('首页 新闻 文库');
  expect(listed('首页 新闻|文库', link(0, 2), link(3, 5), link(6, 8))).toBe('首页 新闻|文库');
  expect(listed('首页 新闻', link(0, 3), link(3, 5))).toBe('首页 新闻');
  expect(listed('第一条链接在句中', link(3, 5))).toBe('第一条链接在句中');
});
