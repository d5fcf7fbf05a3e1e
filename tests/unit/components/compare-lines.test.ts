import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareLines, inPageOrder } from '../../../components/compare-lines';
import { compose, extract } from '../../../utils/pipeline';
import { anyPage } from '../support/arbitrary-page';
import { entry, page } from './samples';

test('what was taken out stands in its place, between what was kept', () => {
  const shown = page('首页', '会议强调##paid##，要抓落实。');
  const ledger = [
    entry('removed', [1, 4, 12], { id: 'marker' }),
    entry('removed', [0, 0, 2], { id: 'menu', kind: 'outside' }),
  ];
  const [menu, line] = compareLines(shown, ledger);
  expect(menu!.outside).toBe(true);
  expect(line!.parts.map(({ text, entry: by }) => [text, by?.removal.id])).toEqual([
    ['会议强调', undefined],
    ['##paid##', 'marker'],
    ['，要抓落实。', undefined],
  ]);
  expect(inPageOrder(ledger).map(({ removal }) => removal.id)).toEqual(['menu', 'marker']);
});

test('all parts together are the page, whatever was taken out of it', () => {
  fc.assert(
    fc.property(anyPage, (shown) => {
      const { ledger } = compose(extract(shown));
      const texts = compareLines(shown, ledger).map(({ parts }) =>
        parts.map(({ text }) => text).join(''),
      );
      expect(texts).toEqual(shown.blocks.map(({ text }) => text));
    }),
    { numRuns: 100, seed: 1 },
  );
});
