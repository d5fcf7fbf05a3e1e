import { expect, test } from 'vitest';
import { score } from '../../../bench/measures';
import type { PageResult } from '../../../bench/quality';
import { groupsOf, median, percentile, setsOf, summarize } from '../../../bench/summary';
import { sample, summarizeTimes, type PageTimes } from '../../../bench/timing';

function page(id: string, goldLength: number, output: readonly string[]): PageResult {
  const gold = ['第一行。', '第二行。'];
  const shown = { lines: [...gold, '打印'], titles: new Set<string>() };
  const scores = { jingwen: score(gold, output, shown) };
  return {
    id,
    set: id.split('/')[0]!,
    goldLength,
    gold,
    outputs: { jingwen: output },
    scores,
    taken: [],
  };
}

const PAGES = [
  page('a/1', 100, ['第一行。', '第二行。']),
  page('a/2', 300, ['第一行。']),
  page('b/1', 3_000, ['第一行。', '第二行。', '打印']),
];

test('median and percentile lie between two values when there is no middle one', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1])).toBe(2.5);
  expect(percentile([0, 10], 0.95)).toBeCloseTo(9.5);
  expect(median([])).toBeNaN();
});

test('a summary is the mean over the pages, and the sum of the lost lines', () => {
  expect(summarize(PAGES, 'jingwen')).toMatchObject({
    pages: 3,
    keep: (1 + 0.5 + 1) / 3,
    lostLines: 1,
    leak: 1 / 3,
    furniture: 1 / 3,
    clean: 2 / 3,
    exact: 1 / 3,
  });
  expect(summarize(PAGES, 'readability')).toBeUndefined();
});

test('several sets are also taken together', () => {
  expect(setsOf(PAGES).map(({ name, pages }) => [name, pages.length])).toEqual([
    ['a', 2],
    ['b', 1],
    ['all sets', 3],
  ]);
  expect(setsOf(PAGES.slice(0, 2)).map(({ name }) => name)).toEqual(['a']);
});

test('a page belongs to the group that its gold length reaches', () => {
  expect(groupsOf(PAGES).map(({ name, pages }) => [name, pages.length])).toEqual([
    ['all lengths', 3],
    ['gold <300', 1],
    ['gold 300–1,000', 1],
    ['gold >3,000', 1],
  ]);
});

test('the ratio is the median of the ratios, not the ratio of the medians', () => {
  const times = (ours: number, theirs: number): PageTimes => ({
    id: '',
    elements: 1,
    characters: 1,
    times: {
      jingwen: { cold: ours, warm: ours },
      readability: { cold: theirs, warm: theirs },
    },
  });
  const summary = summarizeTimes([times(1, 2), times(2, 8), times(9, 10)], 'readability', 'warm')!;
  expect(summary.median).toBe(8);
  expect(summary.ratio).toBe(0.5);
});

test('a sample is evenly spread', () => {
  expect(sample([0, 1, 2, 3, 4, 5, 6, 7, 8, 9], 3)).toEqual([0, 3, 6]);
  expect(sample([1, 2], 3)).toEqual([1, 2]);
});
