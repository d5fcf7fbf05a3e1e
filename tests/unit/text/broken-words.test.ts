import { describe, expect, it } from 'vitest';
import { breaksWord } from '../../../utils/text/broken-words';

describe('a line end', () => {
  it.each([
    ['老人说，明后两天的天', '气不会有变化'],
    ['水文站今年多了两个观', '测员，都是本地人'],
    ['上一回发大水是在19', '98年，漫过了台阶'],
    ['他把竹篙收起来', '，坐在船头等人'],
  ])('stands inside a word: %s|%s', (above, below) => {
    expect(breaksWord(above, below)).toBe(true);
  });

  it.each([
    ['一夜巡堤全家放心', '堤上多走一个来回'],
    ['他把竹篙收起来，', '坐在船头等人'],
    ['渡口的绳子', '断过一回'],
    ['', '断过一回'],
  ])('stands between words: %s|%s', (above, below) => {
    expect(breaksWord(above, below)).toBe(false);
  });
});
