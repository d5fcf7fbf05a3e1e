import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  isChinese,
  readMagicHtml,
  readWaddle,
  textOfParagraphs,
  writeCases,
} from '../../../bench/import';

let copy: string;
beforeEach(() => (copy = mkdtempSync(join(tmpdir(), 'copy-'))));
afterEach(() => rmSync(copy, { recursive: true }));

function write(path: string, content: string | Uint8Array): void {
  const file = join(copy, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

const ID = '20120112_news.example.cn_0a1b';

describe('waddle', () => {
  beforeEach(() => {
    const languages = { [ID]: 'Chinese', '20120112_example.com_ff': 'English' };
    write('Corpus_daniel_v2.0/doc_lg.json', JSON.stringify(languages));
    write(`Corpus_daniel_v2.0/reference/${ID}`, '<p>题目</p>\n<p>第一段&amp;完</p>\n');
    // "正文" in GB18030, as an old page has it.
    const page = [...Buffer.from('<meta charset=gb2312><p>'), 0xd5, 0xfd, 0xce, 0xc4];
    write(`Corpus_daniel_v2.0/html/${ID}`, Uint8Array.from(page));
  });

  test('gives the Chinese pages with their gold as lines', () => {
    const [entry, ...rest] = readWaddle(copy);
    expect(rest).toEqual([]);
    expect(entry).toMatchObject({
      id: ID,
      url: 'http://news.example.cn/a.html',
      gold: '题目\n第一段&完',
    });
  });

  test('is written as case folders in UTF-8', () => {
    const out = join(copy, 'out');
    expect(writeCases(readWaddle(copy), out, 'waddle')).toBe(1);
    expect(readFileSync(join(out, '001/page.html'), 'utf8')).toContain('<p>正文');
    expect(readFileSync(join(out, '001/gold.txt'), 'utf8')).toBe('题目\n第一段&完\n');
    expect(JSON.parse(readFileSync(join(out, '001/case.json'), 'utf8'))).toMatchObject({ id: ID });
    expect(() => writeCases(readWaddle(copy), out, 'waddle')).toThrow('exists already');
  });

  test('says which pages the copy lacks', () => {
    expect(() => writeCases(readWaddle(copy), join(copy, 'out'), 'waddle', ['other'])).toThrow(
      'The copy lacks 1 pages: other',
    );
  });
});

test('magic-html: the Chinese articles of base.json', () => {
  const pages = {
    b: { url: 'https://example.cn/b', content: '这是一篇中文文章。' },
    a: { url: 'https://example.com/a', content: 'An English article.' },
    c: { url: 'https://example.jp/c', content: 'これは日本語の記事です。' },
  };
  write('benchmark/data/article/base.json', JSON.stringify(pages));
  expect(readMagicHtml(copy)).toEqual([
    {
      id: 'b',
      url: 'https://example.cn/b',
      file: join(copy, 'benchmark/data/article/htmls/b.html'),
      gold: '这是一篇中文文章。',
    },
  ]);
  expect(() => writeCases(readMagicHtml(copy), join(copy, 'out'), 'magic-html')).toThrow(
    'The copy is not complete',
  );
});

test('another folder is refused', () => {
  expect(() => readWaddle(copy)).toThrow('is no copy of waddle');
  expect(() => readMagicHtml(copy)).toThrow('is no copy of magic-html');
});

test('isChinese and textOfParagraphs', () => {
  expect(isChinese('中文 with some English words, 但多数是中文，还是中文的文章，中文。')).toBe(
    false,
  );
  expect(isChinese('用 Word 写的中文报告，多数是汉字。')).toBe(true);
  expect(textOfParagraphs('<p>一<br>二</p>三<p class="x"> 四&#33; </p>')).toBe('一\n二\n三\n四!');
});
