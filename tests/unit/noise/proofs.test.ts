/** Every rule proves itself, and none of them touches another rule's look-alikes. */
import { describe, expect, it } from 'vitest';
import { explainRule } from '../../../utils/noise/explain';
import { parseItems } from '../../../utils/noise/grammar';
import { recognises } from '../../../utils/noise/lines';
import type { NoiseRule } from '../../../utils/noise/rule';
import { RULES } from '../../../utils/noise/rules';
import { PROOFS } from '../../../utils/noise/rules/proofs';
import { fold } from '../../../utils/text/fold';
import { rulesThatTake } from '../support/traps';
import { PLACES, textTrial } from '../support/trial-document';

/** Whether a rule sees something in a line: the form of the whole line, or a span in it. */
function sees(rule: NoiseRule, line: string): boolean {
  const folded = fold(line.trim());
  if (rule.spans) {
    const found = [...folded.matchAll(rule.spans)].map(({ 0: span, index }) =>
      line.trim().slice(index, index + span.length),
    );
    return found.some((span) => (rule.spanHas ?? []).every((form) => form.test(span)));
  }
  return recognises(rule, folded, parseItems(folded));
}

function proofOf(rule: NoiseRule): { removes: readonly string[]; keeps: readonly string[] } {
  return PROOFS[rule.id] ?? { removes: [], keeps: [] };
}

describe('the rules', () => {
  const ids = RULES.map(({ id }) => id);

  it('have one name each', () => {
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have a proof each, and no proof is without its rule', () => {
    expect(Object.keys(PROOFS).sort()).toEqual([...ids].sort());
  });

  it.each(RULES)('$id says in both languages what it takes', ({ id }) => {
    const { zh, en } = explainRule(id);
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/[a-z]/);
  });

  it('say nothing for an id that no rule has', () => {
    expect(() => explainRule('no-such-rule')).toThrow(RangeError);
  });

  it.each(RULES)('$id looks for one thing, in one way', (rule) => {
    const ways = [
      rule.items,
      rule.line,
      rule.words,
      rule.signals,
      rule.speech,
      rule.menu,
      rule.spans,
    ];
    expect(ways.filter((way) => way !== undefined)).toHaveLength(1);
  });

  it.each(RULES)('$id gives its pattern the flags that the engine needs', (rule) => {
    expect(rule.spans?.flags ?? 'g').toContain('g');
    expect(rule.words?.any.flags ?? 'y').toContain('y');
    const tested = [rule.line, rule.unless, ...(rule.signals?.groups ?? [])];
    expect(tested.flatMap((pattern) => pattern?.flags ?? '').join('')).not.toMatch(/[gy]/);
  });
});

describe.each(RULES)('$id', (rule) => {
  const { removes, keeps } = proofOf(rule);

  it.each(removes)('recognises %j', (line) => {
    expect(sees(rule, line)).toBe(true);
  });

  it.each(keeps)('is nothing for any rule: %j', (line) => {
    const takers = PLACES.flatMap((place) =>
      rulesThatTake(textTrial(line, place), line).map((id) => `${id}, ${place}`),
    );
    expect(takers).toEqual([]);
  });
});

/**
 * A rule is dead when the others see everything that it sees, and see it as well: the engine asks
 * all rules and takes the strongest, so without a dead rule nothing would change but a name.
 */
describe('no rule is dead', () => {
  it.each(RULES)('$id sees a line that no other rule sees as well', (rule) => {
    const others = RULES.filter((other) => other !== rule && replaces(other, rule));
    const alone = proofOf(rule).removes.filter((line) => !others.some((o) => sees(o, line)));
    expect(alone).not.toEqual([]);
  });
});

/** Whether what both see would be graded no worse by `other`, wherever it stands. */
function replaces(other: NoiseRule, rule: NoiseRule): boolean {
  const sameUnit = (other.spans === undefined) === (rule.spans === undefined);
  const holdsThere = other.zone === undefined || other.zone === rule.zone;
  return sameUnit && holdsThere && other.strength >= rule.strength;
}
