import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { caseFolders, readCase } from '../../../scripts/cases';
import { PAGE_NOTICES } from '../../../utils/model';

const below = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const MISSES_MIN = 2;

const cases = ['tests/pages', 'tests/texts'].flatMap((dir) =>
  caseFolders(below(dir)).map(readCase),
);

it.each(PAGE_NOTICES)('%s is there in a case, and not in two near misses', (id) => {
  const said = cases.filter(
    ({ notices, expect: outcome }) =>
      notices.includes(id) ||
      (id === 'cut-here' && outcome === 'cut') ||
      (id === 'nothing-found' && outcome === 'none'),
  );
  const missed = cases.filter(({ noNotices }) => noNotices.includes(id));
  expect(said.map((c) => c.id)).not.toEqual([]);
  expect(missed.length).toBeGreaterThanOrEqual(MISSES_MIN);
});
