/**
 * Text that a stranger wrote to make a pattern backtrack. A pattern that does needs minutes or
 * years for these and any other one milliseconds, so it is enough that the work ends. (What
 * eslint-plugin-regexp proves of most patterns, this sees of all of them.)
 */
import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { parseItems } from '../../../utils/noise/grammar';
import { recognises } from '../../../utils/noise/lines';
import type { NoiseRule } from '../../../utils/noise/rule';
import { RULES } from '../../../utils/noise/rules';
import { PROOFS } from '../../../utils/noise/rules/proofs';
import { extract } from '../../../utils/pipeline';
import { fold } from '../../../utils/text/fold';
import { readText } from '../../../utils/text/read-text';

const LENGTH = 10_000;

/** What is repeated; each also with a last character that makes a match fail at its end. */
const UNITS = [
  ...[
    'a',
    'A1',
    '1',
    '1,',
    '1.',
    '1/',
    '12:',
    '2026-01-',
    ' ',
    '\t',
    '　',
    '-',
    '—',
    '.',
    '…',
    '·',
  ],
  ...[
    '(',
    '（',
    ')',
    '[',
    '【',
    '<',
    '《',
    '>',
    '>>',
    '首页>',
    '|',
    ':',
    '：',
    ',',
    '，',
    '、',
    '!',
  ],
  ...['浏览量', '浏览量:', '阅读 ', '点赞|', '来源:', '作者:某', '编辑：', '时间', '发布', '共1页'],
  ...[
    '第1页',
    '下载',
    '关注',
    '会员',
    '登录',
    '更多',
    '相关',
    '文章',
    '欢迎',
    '本文',
    '版权',
    '的',
    '网',
  ],
  ...['#', '##', '##a', '$$', '&', '&nbsp', '&amp;', '&lt;', '<p', 'x0d', 'x0dx0a', '=', '\u200b'],
  ...['传真', '某_', '书*', '（某某网）', '第1章 ', '……', '★'],
];

function repeated(unit: string, length = LENGTH): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

const ENDINGS = ['', '甲', '>'];
const LONG = UNITS.flatMap((unit) => ENDINGS.map((ending) => fold(repeated(unit) + ending)));

/** Long beginnings of what the rule is made for: proofs over and over. */
function likeProofs({ id }: NoiseRule): string[] {
  const removes = PROOFS[id]?.removes ?? [];
  return removes.flatMap((line) => [repeated(line), repeated(line[0]!) + line].map(fold));
}

/** Work takes milliseconds, on a busy machine a second; a pattern that backtracks never ends. */
const NEVER_MS = 20_000;

/**
 * Does work that may never end, in one piece that nothing but this can interrupt.
 * @throws when it does not end
 */
function mustEnd<T>(work: () => T): T {
  return runInContext('work()', createContext({ work }), { timeout: NEVER_MS }) as T;
}

/** Gives a rule a line as if there were no limit of length; the engine passes long lines by. */
function read(rule: NoiseRule, folded: string): number {
  const spans = rule.spans ? [...folded.matchAll(rule.spans)] : [];
  return Number(recognises({ ...rule, max: Infinity }, folded, undefined)) + spans.length;
}

describe('a line of 10,000 characters', { timeout: 2 * NEVER_MS }, () => {
  it.each(RULES)('does not stop $id', (rule) => {
    const lines = [...LONG, ...likeProofs(rule)];
    const found = mustEnd(() => lines.map((folded) => read(rule, folded)));
    expect(Math.max(...found)).toBeLessThanOrEqual(LENGTH);
  });

  it('does not stop the engine', () => {
    const page = readText(LONG.join('\n'), 'https://wenku.test/long.txt');
    expect(mustEnd(() => extract(page)).page).toBe(page);
  });
});

describe('a line as long as the grammar reads', () => {
  it.each([40, 160])('of %i characters is parsed to its end', (length) => {
    for (const unit of UNITS) {
      for (const ending of ENDINGS) {
        const folded = fold(repeated(unit, length - ending.length) + ending);
        expect(parseItems(folded)?.length ?? 0).toBeLessThanOrEqual(length);
      }
    }
  });
});
