import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../utils/writers/file-name';
import { PROPERTY_TIMEOUT_MS } from './arbitrary-document';

const named = (name: string): string => fileName({ name }, 'txt');

describe('the name of a file', () => {
  it.each([
    ['关于“安全”工作的报告（2023年）', '关于“安全”工作的报告（2023年）.txt'],
    ['2023/2024年：总结', '2023 2024年：总结.txt'],
    ['<a>:"b"\\c|d?*', 'a b c d.txt'],
    ['..隐藏. . ', '隐藏.txt'],
    ['一\t二\n三', '一 二 三.txt'],
    ['', '净文.txt'],
    ['???', '净文.txt'],
    ['con', '净文 con.txt'],
    ['COM1.报告', '净文 COM1.报告.txt'],
    ['Lpt¹', '净文 Lpt¹.txt'],
    ['console', 'console.txt'],
    ['半个\uD842字', '半个 字.txt'],
    ['倒\u202E写', '倒 写.txt'],
  ])('of %j is %s', (name, expected) => {
    expect(named(name)).toBe(expected);
  });

  it('is cut at a whole character', () => {
    expect(named('字'.repeat(100))).toBe(`${'字'.repeat(65)}.txt`);
    expect(named('𠮷'.repeat(100))).toBe(`${'𠮷'.repeat(49)}.txt`);
    expect(named('a'.repeat(100))).toBe(`${'a'.repeat(76)}.txt`);
  });

  it(
    'is safe whatever the document is called',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
          const file = named(name);
          const stem = file.slice(0, -'.txt'.length);
          expect(file.endsWith('.txt')).toBe(true);
          expect(stem).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}]/u);
          expect(stem).toMatch(/^[^\s.](?:.*[^\s.])?$/su);
          expect(stem).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:[ .]|$)/i);
          expect([...file].length).toBeLessThanOrEqual(80);
          expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(200);
        }),
        { numRuns: 500 },
      );
    },
    PROPERTY_TIMEOUT_MS,
  );
});
