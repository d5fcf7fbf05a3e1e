import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadCases } from '../../../bench/cases';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'bench-'))));
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

test('a folder with a page and a gold is a case under its own host', () => {
  write('news/001/page.html', '<p>正文');
  write('news/001/gold.txt', '正文\n');
  write('news/001/case.json', '{"url": "https://www.example.cn/a/b.html?c=1"}');
  const [only] = loadCases([join(root, 'news')]);
  expect(only).toMatchObject({
    id: 'news/001',
    set: 'news',
    gold: '正文\n',
    type: 'text/html',
    host: 'www.example.cn',
    path: '/a/b.html?c=1',
  });
  expect(String(only!.body())).toBe('<p>正文');
});

test('a folder with several pages of one gold is several cases', () => {
  for (const file of ['page-a.html', 'page-b.html', 'input.txt', 'gold.txt']) {
    write(`seeds/000/${file}`, '正文');
  }
  expect(loadCases([join(root, 'seeds')]).map(({ id, type, host }) => [id, type, host])).toEqual([
    ['seeds/000-a', 'text/html', 'seeds-000'],
    ['seeds/000-b', 'text/html', 'seeds-000'],
    ['seeds/000-txt', 'text/plain', 'seeds-000'],
  ]);
});

test('a page without a text needs no gold', () => {
  write('pages/none-shop/page.html', '<p>￥35.00');
  write('pages/none-shop/case.json', '{"expect": "none"}');
  expect(loadCases([join(root, 'pages')])).toMatchObject([{ id: 'pages/none-shop', gold: '' }]);
});

test('--only picks cases and names those that do not exist', () => {
  write('news/001/page.html', '');
  write('news/001/gold.txt', '');
  write('news/002/page.html', '');
  write('news/002/gold.txt', '');
  expect(loadCases([join(root, 'news')], ['news/002']).map(({ id }) => id)).toEqual(['news/002']);
  expect(() => loadCases([join(root, 'news')], ['news/003'])).toThrow('No such case: news/003');
});

test('what cannot be measured is said', () => {
  expect(() => loadCases([join(root, 'nowhere')])).toThrow('No such directory');
  mkdirSync(join(root, 'empty'));
  expect(() => loadCases([join(root, 'empty')])).toThrow('No case in');
  write('news/001/page.html', '');
  expect(() => loadCases([join(root, 'news')])).toThrow('has a page but no gold.txt');
});
