import { expect, it } from 'vitest';
import { decode } from '../../../utils/page/fetch-page';

/** 净文 */
const GBK = [0xbe, 0xbb, 0xce, 0xc4];
const UTF8 = [...new TextEncoder().encode('净文')];
const ascii = (text: string): number[] => [...new TextEncoder().encode(text)];
const bytes = (...parts: number[][]): ArrayBuffer => Uint8Array.from(parts.flat()).buffer;

it.each([
  ['by the header', bytes(GBK), 'text/html; charset=GB2312', 'utf-8'],
  ['by its own word', bytes(ascii('<meta charset="gb2312">'), GBK), 'text/html', 'utf-8'],
  [
    'by its own word, in the old form',
    bytes(ascii('<META http-equiv=Content-Type content="text/html; charset=gbk">'), GBK),
    'text/html',
    'utf-8',
  ],
  [
    'by the header before its own word',
    bytes(ascii('<meta charset=utf-8>'), GBK),
    'text/html;charset="gbk"',
    'utf-8',
  ],
  [
    'by its byte order mark before all',
    bytes([0xef, 0xbb, 0xbf], UTF8),
    'text/html; charset=gbk',
    'gbk',
  ],
  ['as the open page, where nobody says', bytes(GBK), 'text/html', 'GBK'],
  ['as the open page, where the word is unknown', bytes(GBK), 'text/html; charset=klingon', 'GBK'],
])('a page is decoded %s', (_, given, type, open) => {
  expect(decode(given, type, open)).toContain('净文');
});
