/**
 * Wordings that were written before the rules were asked about them, and genuine lines with the same
 * words. The floors may only rise, the ceilings only fall.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../utils/pipeline';
import { textTrial, type Place } from '../support/trial-document';

const FOLDER = fileURLToPath(new URL('../../held-back', import.meta.url));
const TIMEOUT_MS = 60_000;

function linesOf(name: string): string[] {
  const rows = readFileSync(`${FOLDER}/${name}.tsv`, 'utf8').split('\n').filter(Boolean);
  return rows.map((row) => row.slice(row.indexOf('\t') + 1).trim());
}

/** How many of the lines are taken out, and how many are at least suggested. */
function count(lines: readonly string[], place: Place): { removed: number; noticed: number } {
  let removed = 0;
  let noticed = 0;
  for (const line of lines) {
    const page = textTrial(line, place);
    const at = page.blocks.findIndex(({ text }) => text === line);
    const found = extract(page).removals.filter(({ spans }) => spans.some((s) => s.block === at));
    if (found.some(({ grade }) => grade === 'certain')) removed++;
    if (found.length > 0) noticed++;
  }
  return { removed, noticed };
}

describe('wordings that no list was made for', { timeout: TIMEOUT_MS }, () => {
  const noise = linesOf('noise');
  const genuine = linesOf('genuine');

  it.each([
    { place: 'head', removed: 207, noticed: 409 },
    { place: 'body', removed: 17, noticed: 333 },
    { place: 'tail', removed: 230, noticed: 418 },
  ] as const)('are taken out or suggested at the $place', ({ place, removed, noticed }) => {
    const counted = count(noise, place);
    expect(counted.removed).toBeGreaterThanOrEqual(removed);
    expect(counted.noticed).toBeGreaterThanOrEqual(noticed);
  });

  it.each([
    { place: 'head', noticed: 8 },
    { place: 'body', noticed: 0 },
    { place: 'tail', noticed: 8 },
  ] as const)('leave genuine lines at the $place', ({ place, noticed }) => {
    const counted = count(genuine, place);
    expect(counted.removed).toBe(0);
    expect(counted.noticed).toBeLessThanOrEqual(noticed);
  });
});
