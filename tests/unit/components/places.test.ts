import { expect, test } from 'vitest';
import { findHighlights, findPlace } from '../../../components/places';
import { document, entry, line, page } from './samples';

test('a suggestion is marked where it stands', () => {
  const source = page('正文。联系电话：1234');
  const composition = {
    document: document(line('正文。联系电话：1234')),
    ledger: [entry('suggested', [0, 3, 12])],
  };
  expect(findHighlights(source, composition).get(0)).toEqual([
    { id: 'rule@0:3', state: 'suggested', start: 3, end: 12 },
  ]);
});

test('what is out of the text is not marked', () => {
  const ledger = [entry('removed', [0, 0, 2]), entry('accepted', [0, 0, 2])];
  expect(findHighlights(page('正文'), { document: document(), ledger }).size).toBe(0);
});

test('of equal texts the one nearest to the old place is marked', () => {
  const source = page('赞 甲 赞 乙 赞');
  const composition = {
    document: document(line('甲 赞 乙 赞')),
    ledger: [entry('removed', [0, 0, 1]), entry('restored', [0, 8, 9])],
  };
  expect(findHighlights(source, composition).get(0)).toMatchObject([{ start: 6, end: 7 }]);
});

test('in joined blocks the offset counts from the block it is in', () => {
  const source = page('赞一赞', '二赞');
  const composition = {
    document: document(line('赞一赞二赞', { from: [0, 1] })),
    ledger: [entry('restored', [1, 1, 2])],
  };
  expect(findHighlights(source, composition).get(0)).toMatchObject([{ start: 4, end: 5 }]);
});

test('a text that the document shows otherwise is left unmarked', () => {
  const composition = {
    document: document(line('别的文字')),
    ledger: [entry('suggested', [0, 0, 2])],
  };
  expect(findHighlights(page('正文'), composition).size).toBe(0);
});

test('a removal is shown in its own line, or at the line before the gap, or at the first', () => {
  const text = document(line('一', { from: [1, 2] }), line('四', { from: [4] }));
  const at = (block: number): number => findPlace(text, entry('removed', [block, 0, 1]).removal);
  expect([0, 1, 2, 3, 4, 9].map(at)).toEqual([1, 1, 1, 1, 4, 4]);
  expect(findPlace(document(), entry('removed', [0, 0, 1]).removal)).toBe(-1);
});
