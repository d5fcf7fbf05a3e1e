import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../utils/text/fold';

describe('folding', () => {
  it.each([
    ['＃＃ＰａｉｄＢｅｇｉｎ＃＃', '##paidbegin##'],
    ['瀏覽量：３４', '浏览量:34'],
    ['（發佈時間）', '(发布时间)'],
    ['QQ　群\u00a0号\t1', 'qq 群 号 1'],
    ['3∶2', '3:2'],
    ['，。、“”', ',。、“”'],
  ])('%j becomes %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps the length of every string, so that offsets hold', () => {
    const anyString = fc.string({ unit: 'binary', maxLength: 100 });
    fc.assert(fc.property(anyString, (text) => fold(text).length === text.length));
  });

  it('changes nothing when done twice', () => {
    const anyString = fc.string({ unit: 'binary', maxLength: 100 });
    fc.assert(fc.property(anyString, (text) => fold(fold(text)) === fold(text)));
  });
});
