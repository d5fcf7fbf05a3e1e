import { expect, test } from 'vitest';
import { renderDiff } from '../../../bench/diff';
import { score } from '../../../bench/measures';

test('a lost line stands in red where it stood, a leaked one in yellow', () => {
  const gold = ['同志们：', '今天开会，布置春耕。', '谢谢大家！'];
  const output = ['浏览：12', '今天开会，布置春耕。'];
  const shown = { lines: ['浏览：12', ...gold], titles: new Set<string>() };
  const text = renderDiff(
    {
      id: 'a/1',
      set: 'a',
      goldLength: 20,
      gold,
      outputs: { jingwen: output },
      scores: { jingwen: score(gold, output, shown) },
      taken: [],
    },
    'jingwen',
  );
  expect(text.split('\n').slice(1)).toEqual([
    '\x1b[33m+ 浏览：12\x1b[0m',
    '\x1b[31m- 同志们：\x1b[0m',
    '  \x1b[2m今天开会，布置春耕。\x1b[0m',
    '\x1b[31m- 谢谢大家！\x1b[0m',
  ]);
});
