import { lineForms } from './line-forms';
import type { NoiseRule } from './rule';
import { RULES } from './rules';
import { NEEDS } from './rules/needs';

/**
 * Which rules may recognise a line. Most lines hold nothing that any rule needs; then no regular
 * expression is run, nor compiled, which at the first call costs more than all else.
 */
interface Index {
  /** By UTF-16 unit: the number of its entry in `second`; 0 when no need begins with it. */
  readonly first: Uint16Array;
  /** By number: the forms that a next unit completes; those that need none are under -1. */
  readonly second: readonly ReadonlyMap<number, readonly number[]>[];
  /** By form: the number of its rule. */
  readonly ruleOf: readonly number[];
  /** By rule: how many of its forms promise nothing. */
  readonly free: readonly number[];
  /** By rule: how many of its forms must be possible. */
  readonly required: readonly number[];
}

const ALONE = -1;

let index: Index | undefined;

/**
 * @param folded a line as `fold` gives it
 * @returns for each of RULES whether its line, its words or enough of its signals may be in the line;
 *   true for rules that are not recognised by a regular expression
 */
export function candidatesFor(folded: string): readonly boolean[] {
  index ??= makeIndex();
  const { first, second, ruleOf, free, required } = index;
  const seen = new Set<number>();
  for (let i = 0; i < folded.length; i++) {
    const entry = first[folded.charCodeAt(i)]!;
    if (entry === 0) continue;
    const forms = second[entry]!;
    for (const form of forms.get(ALONE) ?? []) seen.add(form);
    for (const form of forms.get(folded.charCodeAt(i + 1)) ?? []) seen.add(form);
  }
  const possible = [...free];
  for (const form of seen) possible[ruleOf[form]!]!++;
  return possible.map((count, rule) => count >= required[rule]!);
}

function makeIndex(): Index {
  const first = new Uint16Array(0x10000);
  const second: Map<number, number[]>[] = [new Map()];
  const ruleOf: number[] = [];
  const free = RULES.map(() => 0);
  RULES.forEach((rule, number) => {
    for (const { id } of lineForms([rule])) {
      const form = ruleOf.push(number) - 1;
      const needs = NEEDS[id];
      if (needs === undefined) free[number]!++;
      else for (const need of needs.split('\n')) addNeed(first, second, need, form);
    }
  });
  return { first, second, ruleOf, free, required: RULES.map(requiredOf) };
}

function addNeed(
  first: Uint16Array,
  second: Map<number, number[]>[],
  need: string,
  form: number,
): void {
  const code = need.charCodeAt(0);
  const entry = first[code] || (first[code] = second.push(new Map()) - 1);
  const next = need.length > 1 ? need.charCodeAt(1) : ALONE;
  const forms = second[entry]!;
  forms.set(next, [...(forms.get(next) ?? []), form]);
}

function requiredOf({ line, words, signals }: NoiseRule): number {
  if (signals) return signals.min;
  return line || words ? 1 : 0;
}
