import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../scripts/rules-catalogue';
import { RULES } from '../../../utils/noise/rules';

const FILE = fileURLToPath(new URL('../../../docs/rules.md', import.meta.url));

describe('the catalogue of rules', () => {
  it('is up to date (else run: npm run rules)', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(catalogue());
  });

  it.each(RULES)('has $id', ({ id }) => {
    expect(catalogue()).toContain(`### ${id}\n`);
  });

  it('shows characters that nobody sees by their numbers', () => {
    expect(catalogue()).not.toMatch(/[\u200b\u202e\ue000-\uf8ff]/);
  });
});
