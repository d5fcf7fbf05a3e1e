/** Pieces of sites inside sentences, in wordings that were written before the rules; and look-alikes. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compose, extract } from '../../../utils/pipeline';
import { inlineTrial } from '../support/inline-trial';

function rowsOf(name: string): string[] {
  const file = fileURLToPath(new URL(`../../held-back/${name}.tsv`, import.meta.url));
  return readFileSync(file, 'utf8').split('\n').filter(Boolean);
}

/** How many pieces are taken out and nothing else of the sentence, and how many are at least suggested. */
function count(
  rows: readonly string[],
  source: 'html' | 'text',
): { removed: number; noticed: number } {
  let removed = 0;
  let noticed = 0;
  for (const { page, shown, without } of rows.map((row) => inlineTrial(row, source))) {
    const extraction = extract(page);
    const at = page.blocks.findIndex(({ text }) => text === shown);
    const found = extraction.removals.filter(({ spans }) => spans.some((s) => s.block === at));
    if (found.length > 0) noticed++;
    const lines = compose(extraction).document.blocks.map(({ text }) => text);
    if (found.some(({ grade }) => grade === 'certain')) {
      removed++;
      expect(lines).toContain(without);
    }
  }
  return { removed, noticed };
}

describe('pieces of the site inside a sentence', () => {
  const noise = rowsOf('inline-noise');
  const genuine = rowsOf('inline-genuine');

  it.each([
    { source: 'html', removed: 18, noticed: 32 },
    { source: 'text', removed: 5, noticed: 20 },
  ] as const)('are taken out or suggested ($source)', ({ source, removed, noticed }) => {
    const counted = count(noise, source);
    expect(counted.removed).toBeGreaterThanOrEqual(removed);
    expect(counted.noticed).toBeGreaterThanOrEqual(noticed);
  });

  it.each(['html', 'text'] as const)('are not seen in what only looks like them (%s)', (source) => {
    expect(count(genuine, source)).toEqual({ removed: 0, noticed: 0 });
  });
});
