import { describe, expect, it } from 'vitest';
import { measure } from '../../../utils/text/measure';

describe('measuring', () => {
  // Text, characters, Han characters, clauses, sentences: counted by hand.
  it.each([
    ['', 0, 0, 0, 0],
    [' \t　\u00a0\n', 0, 0, 0, 0],
    ['渡口', 2, 2, 0, 0],
    ['水涨了，人走了。', 8, 6, 2, 1],
    ['你好！ 谁？', 5, 3, 2, 2],
    ['一、做法：甲；乙……', 10, 5, 5, 3],
    ['Repaired in 2023, and kept.', 23, 0, 2, 1],
    ['共1,000户，占3.14%', 14, 3, 1, 0],
    ['详见 wenku.test', 12, 2, 0, 0],
    ['他说,走.', 5, 3, 2, 1],
    ['〇八年', 3, 3, 0, 0],
  ])('%j', (text, length, han, clauses, sentences) => {
    expect(measure(text)).toEqual({ length, han, clauses, sentences });
  });
});
