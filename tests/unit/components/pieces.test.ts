import { expect, test } from 'vitest';
import { piecesOf } from '../../../components/pieces';

test('pieces are of one size but the last', () => {
  expect(piecesOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(piecesOf([], 2)).toEqual([]);
});
