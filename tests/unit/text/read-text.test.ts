import { describe, expect, it } from 'vitest';
import { readText } from '../../../utils/text/read-text';

function linesOf(text: string): string[] {
  return readText(text, 'https://wenku.test/a.txt').blocks.map((block) => block.text);
}

describe('reading a plain text', () => {
  it.each([
    ['Unix', '甲\n乙'],
    ['Windows', '甲\r\n乙'],
    ['old Macintosh', '甲\r乙'],
    ['a page break', '甲\f乙'],
    ['Unicode', '甲\u2028乙'],
    ['a byte order mark', '\ufeff甲\n乙\n'],
  ])('ends lines as %s does', (_name, text) => {
    expect(linesOf(text)).toEqual(['甲', '乙']);
  });

  it('drops blank lines and white space at the ends, and nothing else', () => {
    expect(linesOf('\n　　甲 乙  \n \t\n\u00a0丙\u00a0丁')).toEqual(['甲 乙', '丙 丁']);
  });

  it('remembers where only a line end parts two lines', () => {
    const { blocks } = readText('甲\n乙\n\n丙', 'https://wenku.test/a.txt');
    expect(blocks.map(({ afterBreak }) => afterBreak)).toEqual([false, true, false]);
  });

  it.each([
    ['https://wenku.test/文/%E6%80%BB%E7%BB%93.txt?x=1#y', '总结'],
    ['file:///C:/a/report.final.TXT', 'report.final'],
    ['https://wenku.test/%E6%80.txt', '%E6%80'],
    ['https://wenku.test/', ''],
    ['', ''],
  ])('names the text after the file: %s', (url, title) => {
    expect(readText('甲', url).title).toBe(title);
  });

  it('makes nothing of nothing', () => {
    expect(readText('\ufeff \r\n', '').blocks).toEqual([]);
  });
});
