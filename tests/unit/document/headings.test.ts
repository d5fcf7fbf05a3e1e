import { describe, expect, it } from 'vitest';
import { headingOf } from '../../../utils/document/headings';

describe('a heading by its number', () => {
  it.each([
    ['第一章 总则', 1],
    ['一、主要做法', 1],
    ['（二）存在的问题', 2],
    ['(三)下一步打算', 2],
    ['1.抓好落实', 3],
    ['2、抓好督查', 3],
    ['（1）清淤', 4],
  ])('%s has level %i', (text, level) => {
    expect(headingOf(text)).toEqual({ level, runIn: 0 });
  });

  it.each([
    ['（一）摸清底数。走访农户四百余户，收到意见六十三条。', 2, '（一）摸清底数。'],
    ['一、提高认识。改厕是小事，也是大事。', 1, '一、提高认识。'],
    ['1.清淤。先清支渠，再清干渠。', 3, '1.清淤。'],
  ])('%s runs into its paragraph', (text, level, heading) => {
    expect(headingOf(text)).toEqual({ level, runIn: heading.length });
  });

  it.each([
    ['no number', '主要做法'],
    ['an item of an enumeration', '1.清理支渠淤泥；'],
    ['a label', '（1）责任单位：'],
    ['a number in a sentence', '1.5倍于上年'],
    [
      'a numbered paragraph whose first sentence is long',
      '（三）坚持先清支渠再清干渠、先下游后上游、先易后难的顺序，分三批推进十一公里灌渠的清淤和衬砌。到清明全部通水。',
    ],
    ['a sentence as long as a paragraph', `一、${'走访农户，收到意见，'.repeat(8)}`],
  ])('%s is none', (_why, text) => {
    expect(headingOf(text)).toBeUndefined();
  });
});
