import { expect, test } from 'vitest';
import { findAll } from '../../../components/find-ranges';

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
