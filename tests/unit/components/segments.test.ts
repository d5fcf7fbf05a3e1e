import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segments, shownCells } from '../../../components/segments';
import type { MarkType } from '../../../utils/model';
import { line } from './samples';

const looks = (parts: ReturnType<typeof segments>): unknown[] =>
  parts.map(({ text, styles, highlight }) => [text, ...styles, ...(highlight ? ['!'] : [])]);

test('a plain text is one segment', () => {
  expect(looks(segments(line('正文。'), []))).toEqual([['正文。']]);
});

test('marks overlap, links have no look', () => {
  const marks = [
    { type: 'bold', start: 1, end: 3 },
    { type: 'sup', start: 2, end: 4 },
    { type: 'link', start: 0, end: 2, href: 'https://a.example/' },
  ] as const;
  expect(looks(segments(line('甲乙丙丁戊', { marks }), []))).toEqual([
    ['甲'],
    ['乙', 'bold'],
    ['丙', 'bold', 'sup'],
    ['丁', 'sup'],
    ['戊'],
  ]);
});

test('a run-in heading and a highlight part the text', () => {
  const highlight = { id: 'x', state: 'suggested', start: 3, end: 6 } as const;
  expect(looks(segments(line('（一）题。文字', { runIn: 5 }), [highlight]))).toEqual([
    ['（一）', 'run-in'],
    ['题。', 'run-in', '!'],
    ['文', '!'],
    ['字'],
  ]);
});

test('the cells of a row are its text between the tabs', () => {
  const row = line('甲\t\t丙', { role: 'row' });
  const texts = shownCells(row).map(({ start, end }) => row.text.slice(start, end));
  expect(texts).toEqual(['甲', '', '丙']);
});

test('covered cells do not show, and their tabs stay in the text', () => {
  const one = { columns: 1, rows: 1 };
  const none = { columns: 0, rows: 0 };
  const row = line('\t\t合计\t\t甲\t', { role: 'row' });
  const spans = [none, none, { columns: 2, rows: 3 }, none, one, none];
  const cells = shownCells(row, spans);
  expect(cells.map(({ colSpan, rowSpan }) => [colSpan, rowSpan])).toEqual([
    [2, 3],
    [1, 1],
  ]);
  const texts = cells.map(
    ({ start, end, before, after }) => before + row.text.slice(start, end) + after,
  );
  expect(texts.join('\t')).toBe(row.text);
});

test('segments add nothing and lose nothing', () => {
  const range = fc.tuple(fc.nat(30), fc.nat(30));
  const type = fc.constantFrom<MarkType>('bold', 'italic', 'del', 'sup', 'sub', 'link');
  fc.assert(
    fc.property(fc.string({ maxLength: 30 }), fc.array(fc.tuple(type, range)), (text, given) => {
      const clip = (n: number): number => Math.min(n, text.length);
      const marks = given.map(([kind, [start, end]]) => ({
        type: kind,
        start: clip(start),
        end: clip(end),
      }));
      const parts = segments(line(text, { marks }), []);
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }),
  );
});
