import { expect, test } from 'vitest';
import { chunks, outline, type OutlineNode } from '../../../components/outline';
import type { DocBlock } from '../../../utils/model';
import { line } from './samples';

/** A node in few words: what stands inside others is in brackets. */
function nodeShape(node: OutlineNode): string {
  switch (node.type) {
    case 'heading':
      return `h${node.rank}`;
    case 'line':
      return 'line';
    case 'table':
      return `table:${node.of.length}`;
    case 'quote':
      return `quote(${node.of.map(nodeShape).join(' ')})`;
    case 'list': {
      const items = node.of.map(({ inside }) =>
        inside.length ? `(${inside.map(nodeShape)})` : '-',
      );
      return `${node.ordered ? 'ol' : 'ul'}:${items.join('')}`;
    }
  }
}

const shape = (blocks: readonly DocBlock[]): string[] => outline(blocks, new Map()).map(nodeShape);

test('consecutive items make one list, consecutive rows one table', () => {
  const item = line('项', { role: 'item', level: 1 });
  const row = line('甲\t乙', { role: 'row', level: 1 });
  expect(shape([item, item, row, row, row, line('文'), item])).toEqual([
    'ul:--',
    'table:3',
    'line',
    'ul:-',
  ]);
});

test('deeper items and further paragraphs stand inside their item', () => {
  const item = (level: number, number?: number): DocBlock =>
    line('项', { role: 'item', level, ...(number !== undefined && { number }) });
  const more = (inItem: number): DocBlock => line('文', { inItem });
  expect(shape([item(1, 3), item(2), more(2), more(1), item(2), item(1, 4)])).toEqual([
    'ol:(ul:(line),line,ul:-)-',
  ]);
  // Bullets and numbers are two lists; a depth that nothing leads to is none.
  expect(shape([item(1, 1), item(1), item(3), line('文'), more(1), item(2, 2)])).toEqual([
    'ol:-',
    'ul:(ul:-)',
    'line',
    'line',
    'ol:-',
  ]);
});

test('what stands in a quote is one, with quotes in it', () => {
  const quoted = (quote: number, more: Partial<DocBlock> = {}): DocBlock =>
    line('文', { quote, ...more });
  const item = { role: 'item', level: 1 } as const;
  expect(shape([line('文'), quoted(1), quoted(2), quoted(1, item), line('项', item)])).toEqual([
    'line',
    'quote(line quote(line) ul:-)',
    'ul:-',
  ]);
});

test('a header row under others begins a table', () => {
  const row = (level: number): DocBlock => line('甲\t乙', { role: 'row', level });
  expect(shape([row(0), row(0), row(1), row(0), row(1)])).toEqual(['table:3', 'table:2']);
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

test('chunks know lists and quotes by their first line', () => {
  const item = line('项', { role: 'item', level: 1, quote: 1, from: [70] });
  expect(chunks(outline([line('文'), item], new Map())).map(({ key }) => key)).toEqual([0, 2]);
});

test('chunks keep every node in order, and their keys when a line goes', () => {
  const blocks = Array.from({ length: 200 }, (_, i) => line(`第${i}行`, { from: [i] }));
  const whole = chunks(outline(blocks, new Map()));
  expect(whole.flatMap(({ nodes }) => nodes)).toEqual(outline(blocks, new Map()));
  const less = chunks(outline(blocks.slice(1), new Map()));
  expect(less.map(({ key }) => key)).toEqual(whole.map(({ key }) => key));
  expect(less.slice(1)).toEqual(whole.slice(1));
});
