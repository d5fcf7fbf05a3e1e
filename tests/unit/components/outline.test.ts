import { expect, test } from 'vitest';
import { chunks, outline } from '../../../components/outline';
import type { DocBlock } from '../../../utils/model';
import { line } from './samples';

const shape = (blocks: readonly DocBlock[]): string[] =>
  outline(blocks, new Map()).map((node) =>
    node.type === 'heading'
      ? `h${node.rank}`
      : 'block' in node.of
        ? node.type
        : `${node.type}:${node.of.length}`,
  );

test('consecutive items make one list, consecutive rows one table', () => {
  const item = line('项', { role: 'item', level: 1 });
  const row = line('甲\t乙', { role: 'row', level: 1 });
  expect(shape([item, item, row, row, row, line('文'), item])).toEqual([
    'list:2',
    'table:3',
    'line',
    'list:1',
  ]);
});

test('heading ranks never skip one on the way down', () => {
  const heading = (level: number): DocBlock => line('题', { role: 'heading', level });
  expect(shape([line('题', { role: 'title' }), heading(3), heading(4), heading(1)])).toEqual([
    'h1',
    'h2',
    'h3',
    'h2',
  ]);
});

test('salutation, closing, signature and date are lines', () => {
  const roles = ['salutation', 'closing', 'signature', 'date'] as const;
  expect(shape(roles.map((role) => line('文', { role })))).toEqual([
    'line',
    'line',
    'line',
    'line',
  ]);
});

test('chunks keep every node in order, and their keys when a line goes', () => {
  const blocks = Array.from({ length: 200 }, (_, i) => line(`第${i}行`, { from: [i] }));
  const whole = chunks(outline(blocks, new Map()));
  expect(whole.flatMap(({ nodes }) => nodes)).toEqual(outline(blocks, new Map()));
  const less = chunks(outline(blocks.slice(1), new Map()));
  expect(less.map(({ key }) => key)).toEqual(whole.map(({ key }) => key));
  expect(less.slice(1)).toEqual(whole.slice(1));
});
