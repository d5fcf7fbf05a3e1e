import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runBenchmark } from '../../../bench/benchmark';
import {
  brokenFloors,
  floorsOf,
  raiseFloors,
  type Floors,
  type SetFloors,
} from '../../../bench/floors';
import { parseOptions } from '../../../bench/options';
import { summarize } from '../../../bench/summary';

const FLOORS = JSON.parse(readFileSync('bench/floors.json', 'utf8')) as Floors;

const SET: SetFloors = { f1: 0.9, keep: 0.9, clean: 0.5, exact: 0.5, leak: 0.1, furniture: 0.1 };

describe('floors', () => {
  test('hold when every figure is at least as good', () => {
    expect(brokenFloors('pages', SET, SET)).toEqual([]);
    expect(brokenFloors('pages', SET, { ...SET, f1: 1, leak: 0 })).toEqual([]);
  });

  test('break when less is kept or more leaks', () => {
    expect(brokenFloors('pages', SET, { ...SET, keep: 0.89, furniture: 0.2 })).toEqual([
      'pages: keep is 0.8900, the floor is 0.9',
      'pages: furniture is 0.2000, the floor is 0.1',
    ]);
  });

  test('rise with better figures and never fall with worse', () => {
    const raised = raiseFloors(SET, { ...SET, f1: 0.95678, keep: 0.5, leak: 0.01234, clean: 0 });
    expect(raised).toEqual({ ...SET, f1: 0.956, leak: 0.013 });
    expect(brokenFloors('pages', raiseFloors(undefined, SET), SET)).toEqual([]);
  });
});

/** The floors as the last commits that touched them left them, as far as git knows. */
function committedFloors(): Floors[] {
  const git = (...args: string[]): string =>
    execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  try {
    const commits = git('log', '-2', '--format=%H', '--', 'bench/floors.json').split('\n');
    return commits
      .filter(Boolean)
      .map((commit) => JSON.parse(git('show', `${commit}:bench/floors.json`)) as Floors);
  } catch {
    return []; // A copy of the project without its history.
  }
}

test('the floors only rise', () => {
  for (const earlier of committedFloors()) {
    for (const [set, floors] of Object.entries(earlier)) {
      expect(brokenFloors(set, floors, FLOORS[set]!)).toEqual([]);
    }
  }
});

test('our own cases hold their floors in a real Chromium', { timeout: 120_000 }, async () => {
  const report = await runBenchmark(parseOptions(['--pages', 'tests/pages', '--floors']));
  const figures = floorsOf(summarize(report.pages, 'jingwen')!);
  expect(brokenFloors('pages', FLOORS['pages']!, figures)).toEqual([]);
});
