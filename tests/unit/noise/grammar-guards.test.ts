/** A form of the grammar is never passed over where it matches. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { guardsModule } from '../../../scripts/grammar-guards';
import { guardOf } from '../../../scripts/regex-starts';
import { GRAMMAR_FORMS, type GrammarForm } from '../../../utils/noise/grammar-forms';
import { GUARDS } from '../../../utils/noise/grammar-guards';
import { PROOFS } from '../../../utils/noise/rules/proofs';
import { fold } from '../../../utils/text/fold';

describe('the guard of a regular expression', () => {
  it.each([
    [/浏览|阅读/y, '浏阅', []],
    [/(?:共|约)?\d+次/y, '0123456789共约', []],
    [/\s?[丨|]/y, ' |丨', []],
    [/(?![上下])[上中]页/y, '上中', []],
    [/[一-龥]{2}网|来自/y, '来', ['网']],
    [/(?:[^浏]+:|a)/y, 'a', [':']],
  ])('of %s is %j, or %j further on', (pattern, starts, needs) => {
    expect(guardOf(pattern)).toEqual({ starts, needs });
  });

  it.each([/.*/y, /(?:浏览)?/y, /[^浏]/y])('does not exist for %s', (pattern) => {
    expect(() => guardOf(pattern)).toThrow('Nothing guards');
  });
});

describe('the guards of the grammar', () => {
  const lines = Object.values(PROOFS).flatMap(({ removes, keeps }) => [...removes, ...keeps]);

  it.each(Object.keys(GRAMMAR_FORMS) as GrammarForm[])('let every match of %s through', (form) => {
    const pattern = GRAMMAR_FORMS[form];
    const { starts, needs } = GUARDS[form];
    for (const line of lines.map((text) => fold(text.trim()))) {
      for (let at = 0; at < line.length; at++) {
        pattern.lastIndex = at;
        if (!pattern.test(line) || pattern.lastIndex === at) continue;
        const open = starts.includes(line[at]!) || needs.some((need) => line.includes(need, at));
        expect([line.slice(at), open]).toEqual([line.slice(at), true]);
      }
    }
  });

  it('are up to date (else: npm run rules)', async () => {
    const file = new URL('../../../utils/noise/grammar-guards.ts', import.meta.url);
    expect(readFileSync(fileURLToPath(file), 'utf8')).toBe(await guardsModule());
  });
});
