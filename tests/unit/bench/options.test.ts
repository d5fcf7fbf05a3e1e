import { expect, test } from 'vitest';
import { parseOptions } from '../../../bench/options';

test('several directories may follow --pages', () => {
  expect(parseOptions(['--pages', 'a', 'b', '--pages', 'c', '--no-time'])).toMatchObject({
    pages: ['a', 'c', 'b'],
    engines: ['jingwen', 'content', 'readability', 'defuddle', 'innerText', 'walk'],
    time: false,
    diff: false,
  });
});

test('engines and cases are lists', () => {
  const options = parseOptions(['--pages', 'a', '--engines', 'walk,jingwen', '--only', 'a/1,a/2']);
  expect(options).toMatchObject({ engines: ['jingwen', 'walk'], only: ['a/1', 'a/2'], time: true });
});

test('a diff needs only our own text, unless engines are named', () => {
  expect(parseOptions(['--pages', 'a', '--diff', 'a/1'])).toMatchObject({
    diff: true,
    only: ['a/1'],
    engines: ['jingwen'],
    time: false,
  });
  expect(parseOptions(['--pages', 'a', '--diff', 'a/1', '--engines', 'defuddle']).engines).toEqual([
    'defuddle',
  ]);
});

test.each([
  [['--no-time'], 'Name at least one directory'],
  [['--pages', 'a', '--engines', 'lynx'], 'No such engine: lynx'],
  [['--pages', 'a', '--time-pages', 'many'], 'Not a number of pages: many'],
])('%j is refused in a plain sentence', (args, message) => {
  expect(() => parseOptions(args)).toThrow(message);
});
