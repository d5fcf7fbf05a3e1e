import { expect, test } from 'vitest';
import { countStatistics } from '../../../components/statistics';
import { document, entry, line } from './samples';

test('white space is not counted, a rare Han character counts once', () => {
  const text = document(line('一 二　三\t𠮷'), line(''));
  expect(countStatistics({ document: text, ledger: [] }).characters).toBe(4);
});

test('the title has characters but is no paragraph', () => {
  const text = document(line('标题', { role: 'title' }), line('正文。'));
  expect(countStatistics({ document: text, ledger: [] })).toEqual({
    characters: 5,
    paragraphs: 1,
    removals: 0,
  });
});

test('rows of tables and items of lists are no paragraphs', () => {
  const text = document(line('一、要求', { role: 'heading', level: 1 }), line('正文。'));
  const more = [line('甲\t乙', { role: 'row' }), line('清淤', { role: 'item', level: 1 })];
  const all = { ...text, blocks: [...text.blocks, ...more] };
  expect(countStatistics({ document: all, ledger: [] }).paragraphs).toBe(2);
});

test('only removals that stand are counted', () => {
  const ledger = (['removed', 'restored', 'suggested', 'accepted'] as const).map((state, i) =>
    entry(state, [i, 0, 1]),
  );
  expect(countStatistics({ document: document(), ledger }).removals).toBe(2);
});
