import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareLines, inPageOrder } from '../../../components/compare-lines';
import { compose, extract } from '../../../utils/pipeline';
import { anyPage } from '../support/arbitrary-page';
import { document, entry, line, page } from './samples';

test('what was taken out stands in its place, between what was kept', () => {
  const shown = page('首页', '会议强调##paid##，要抓落实。');
  const ledger = [
    entry('removed', [1, 4, 12], { id: 'marker' }),
    entry('removed', [0, 0, 2], { id: 'menu', kind: 'outside' }),
  ];
  const [menu, line] = compareLines(shown, ledger, { blocks: [] });
  expect([menu!.look, line!.look]).toEqual(['outside', 'paragraph']);
  expect(line!.parts.map(({ text, entry: by }) => [text, by?.removal.id])).toEqual([
    ['会议强调', undefined],
    ['##paid##', 'marker'],
    ['，要抓落实。', undefined],
  ]);
  expect(inPageOrder(ledger).map(({ removal }) => removal.id)).toEqual(['menu', 'marker']);
});

test('what is in the text looks as it does there', () => {
  const text = document(
    line('关于巡渠的讲话', { role: 'title', from: [0] }),
    line('同志们：', { role: 'salutation', from: [1] }),
    line('一、看清形势', { role: 'heading', level: 1, from: [2] }),
  );
  const shown = page('关于巡渠的讲话', '同志们：', '一、看清形势', '友情链接');
  const looks = compareLines(shown, [], text).map(({ look }) => look);
  expect(looks).toEqual(['title', 'salutation', 'level-1', 'paragraph']);
});

test('all parts together are the page, whatever was taken out of it', () => {
  fc.assert(
    fc.property(anyPage, (shown) => {
      const { document: text, ledger } = compose(extract(shown));
      const texts = compareLines(shown, ledger, text).map(({ parts }) =>
        parts.map(({ text }) => text).join(''),
      );
      expect(texts).toEqual(shown.blocks.map(({ text }) => text));
    }),
    { numRuns: 100 },
  );
});
