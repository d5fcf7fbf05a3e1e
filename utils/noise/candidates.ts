import type { NoiseRule } from './rule';
import { RULES } from './rules';
import { FORMS, FORMS_BY_NEED, FREE_FORMS } from './rules/needs';

/** By form: the number of its rule. */
const RULE_OF = FORMS.map((form) => RULES.findIndex(({ id }) => form.split('.', 1)[0] === id));
/** By rule: how many of its forms may be in any line, and how many must be in one of its lines. */
const FREE = RULES.map((_, rule) => FREE_FORMS.filter((form) => RULE_OF[form] === rule).length);
const REQUIRED = RULES.map(requiredOf);
/** By UTF-16 unit: whether a need begins with it; most characters of a text begin none. */
const BEGINS = new Uint8Array(0x10000);
for (const need in FORMS_BY_NEED) BEGINS[need.charCodeAt(0)] = 1;

/**
 * Which rules may recognise a line. Most lines hold nothing that any rule needs; then no regular
 * expression is run, nor compiled, which at the first call costs more than all else.
 * @param folded a line as `fold` gives it
 * @returns for each of RULES whether its line, its words or enough of its signals may be in the line;
 *   true for rules that are not recognised by a regular expression
 */
export function candidatesFor(folded: string): readonly boolean[] {
  const seen = new Set<number>();
  for (let i = 0; i < folded.length; i++) {
    if (BEGINS[folded.charCodeAt(i)] === 0) continue;
    for (const form of FORMS_BY_NEED[folded[i]!] ?? []) seen.add(form);
    for (const form of FORMS_BY_NEED[folded.slice(i, i + 2)] ?? []) seen.add(form);
  }
  const possible = [...FREE];
  for (const form of seen) possible[RULE_OF[form]!]!++;
  return possible.map((count, rule) => count >= REQUIRED[rule]!);
}

function requiredOf({ line, words, signals }: NoiseRule): number {
  if (signals) return signals.min;
  return line || words ? 1 : 0;
}
