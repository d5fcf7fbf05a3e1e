import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runBenchmark } from '../../../bench/benchmark';
import {
  admitCases,
  brokenFloors,
  formatFloors,
  holds,
  raiseFloors,
  type Floors,
} from '../../../bench/floors';
import { score } from '../../../bench/measures';
import { parseOptions } from '../../../bench/options';
import type { PageResult } from '../../../bench/quality';

const GOLD = ['第一行。', '第二行。'];

function page(id: string, output: readonly string[]): PageResult {
  const shown = { lines: [...GOLD, '打印', '分享'], titles: new Set<string>() };
  const scores = { jingwen: score(GOLD, output, shown) };
  return { id, set: 'pages', goldLength: 8, gold: GOLD, outputs: { jingwen: output }, scores };
}

describe('floors', () => {
  const exact = page('pages/exact', GOLD);
  const leaking = page('pages/leaking', [...GOLD, '打印']);
  const floor = admitCases([leaking], {})['pages/leaking']!;

  test('a case without a floor must be exact', () => {
    expect(brokenFloors([exact], {})).toEqual([]);
    expect(brokenFloors([leaking], {})).toEqual([
      `pages/leaking: F1 ${floor.f1}, 0 lost, 1 leaked; it must be exact`,
    ]);
  });

  test('a case with a floor may be as far from exact as that, not further', () => {
    const floors = { 'pages/leaking': floor };
    expect(brokenFloors([leaking], floors)).toEqual([]);
    expect(brokenFloors([page('pages/leaking', [...GOLD, '打印', '分享'])], floors)).toHaveLength(
      1,
    );
    expect(brokenFloors([page('pages/leaking', [GOLD[0]!])], floors)).toHaveLength(1);
  });

  test('raising improves, drops what is exact now, never lowers and never adds', () => {
    const low = { f1: 0.1, lost: 3, leaked: 3 };
    const high = { f1: 1, lost: 0, leaked: 0 };
    const named = (id: string): PageResult => ({ ...leaking, id });
    expect(
      raiseFloors([exact, named('low'), named('high'), named('new')], {
        'pages/exact': low,
        low,
        high,
      }),
    ).toEqual({ low: floor, high });
  });

  test('admitting adds new cases and leaves the others as they are', () => {
    const low = { f1: 0.1, lost: 3, leaked: 3 };
    expect(admitCases([exact, leaking, { ...leaking, id: 'old' }], { old: low })).toEqual({
      'pages/leaking': floor,
      old: low,
    });
  });

  test('are written one case a line, in order', () => {
    const floors = { b: { f1: 0.5, lost: 1, leaked: 2 }, a: { f1: 0.25, lost: 0, leaked: 0 } };
    expect(formatFloors(floors)).toBe(
      '{\n  "a": { "f1": 0.25, "lost": 0, "leaked": 0 },\n  "b": { "f1": 0.5, "lost": 1, "leaked": 2 }\n}\n',
    );
    expect(formatFloors({})).toBe('{}\n');
  });
});

function git(...args: string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

/** The last commits that touched the floors; none in a copy of the project without its history. */
function floorCommits(): string[] {
  try {
    return git('log', '-2', '--format=%H', '--', 'bench/case-floors.json')
      .split('\n')
      .filter(Boolean);
  } catch {
    return [];
  }
}

function caseExistedAt(commit: string, id: string): boolean {
  const folder = id.replace(/^pages\//, 'tests/pages/');
  return git('ls-tree', '--name-only', commit, folder) !== '';
}

const FLOORS = JSON.parse(readFileSync('bench/case-floors.json', 'utf8')) as Floors;

test('the floors only rise', () => {
  for (const commit of floorCommits()) {
    const earlier = JSON.parse(git('show', `${commit}:bench/case-floors.json`)) as Floors;
    for (const [id, floor] of Object.entries(FLOORS)) {
      const before = earlier[id];
      if (before) expect(holds(before, floor), `${id} was lowered`).toBe(true);
      else expect(caseExistedAt(commit, id), `${id} was exact at ${commit}`).toBe(false);
    }
  }
});

test('our own cases hold their floors in a real Chromium', { timeout: 120_000 }, async () => {
  const report = await runBenchmark(parseOptions(['--pages', 'tests/pages', '--floors']));
  expect(brokenFloors(report.pages, FLOORS)).toEqual([]);
});
