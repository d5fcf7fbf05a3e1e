/** A rule is never passed over for a line that it recognises. */
import { describe, expect, it } from 'vitest';
import { needsOf } from '../../../scripts/regex-needs';
import { needsModule } from '../../../scripts/rules-needs';
import { candidatesFor } from '../../../utils/noise/candidates';
import { parseItems } from '../../../utils/noise/grammar';
import { recognises } from '../../../utils/noise/lines';
import { RULES } from '../../../utils/noise/rules';
import { PROOFS } from '../../../utils/noise/rules/proofs';
import { fold } from '../../../utils/text/fold';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const needs = (pattern: RegExp): string[] | undefined => {
  const found = needsOf(pattern);
  return found && [...found].sort();
};

describe('what a regular expression needs', () => {
  it.each([
    [/浏览/, ['浏览']],
    [/^(?:浏览|阅读)\d+$/, ['浏览', '阅读']],
    [/共?浏/, ['浏']],
    [/[上下]一/, ['上一', '下一']],
    [/^\d{1,4}次/, ['次']],
    [/^a{1,3}\d/, ['a']],
    [/(?:未经){1,2}/, ['未经']],
    [/.{2}[\d、]/, [...'0123456789', '、']],
  ])('of %s is %j', (pattern, expected) => {
    expect(needs(pattern)).toEqual(expected);
  });

  it.each([/\D+/, /(?:浏览)?/, /浏|.?/, /^(?=浏)./, /a/i, /[^浏]/])(
    'is nothing in particular for %s',
    (pattern) => {
      expect(needs(pattern)).toBeUndefined();
    },
  );
});

describe('the rules that are asked about a line', () => {
  const lines = Object.values(PROOFS).flatMap(({ removes, keeps }) => [...removes, ...keeps]);

  it('are all that recognise it', () => {
    for (const line of lines.map((text) => fold(text.trim()))) {
      const items = parseItems(line);
      const candidates = candidatesFor(line, items !== undefined);
      RULES.forEach((rule, number) => {
        if (recognises(rule, line, items)) expect([line, ...candidates]).toContain(number);
      });
    }
  });

  it('are asked once each', () => {
    for (const line of lines) {
      const asked = candidatesFor(fold(line), true);
      expect(asked).toHaveLength(new Set(asked).size);
    }
  });

  it('are few for a sentence of a report', () => {
    const asked = candidatesFor('各单位要压实责任,确保粮食产量稳中有升。', false).map(
      (n) => RULES[n]!,
    );
    expect(
      asked.filter(({ line, words, signals }) => line ?? words ?? signals).length,
    ).toBeLessThan(10);
  });

  it('are looked up in a table that is up to date (else: npm run rules)', async () => {
    const file = fileURLToPath(new URL('../../../utils/noise/rules/needs.ts', import.meta.url));
    expect(readFileSync(file, 'utf8')).toBe(await needsModule());
  });
});
