import { expect, test } from 'vitest';
import { aroundPlace, findAll } from '../../../components/find-ranges';

test('finds every place, in order and without overlap', () => {
  expect(findAll('群众的事群众办，群众群众', '群众')).toEqual([0, 4, 8, 10]);
  expect(findAll('哈哈哈哈哈', '哈哈')).toEqual([0, 2]);
  expect(findAll('一、总体要求', '目标')).toEqual([]);
  expect(findAll('正文', '')).toEqual([]);
});

test('Latin letters are found in either case, and offsets stay those of the text', () => {
  expect(findAll('PM2.5 与 pm10', 'Pm')).toEqual([0, 8]);
  // Small, this letter has two UTF-16 units.
  expect(findAll('İİGDP', 'gdp')).toEqual([2]);
});

test('of very many places those around the current one are marked', () => {
  const places = Array.from({ length: 5000 }, (_, i) => i);
  expect(aroundPlace(places.slice(0, 30), 7)).toEqual(places.slice(0, 30));
  for (const at of [0, 3, 2500, 4999]) {
    const marked = aroundPlace(places, at);
    expect(marked).toHaveLength(1000);
    expect(marked).toContain(at);
  }
});
