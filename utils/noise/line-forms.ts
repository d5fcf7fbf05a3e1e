import type { NoiseRule } from './rule';
import { RULES } from './rules';

/** One regular expression with which a rule recognises lines. */
export interface LineForm {
  /** The rule's id; with the number of the group for each of its signals. */
  readonly id: string;
  readonly pattern: RegExp;
}

/** Every regular expression that is asked about whole lines. */
export function lineForms(rules: readonly NoiseRule[] = RULES): LineForm[] {
  return rules.flatMap(({ id, line, words, signals }) => {
    if (line) return [{ id, pattern: line }];
    if (words) return [{ id, pattern: words.any }];
    return signals?.groups.map((pattern, group) => ({ id: `${id}.${group}`, pattern })) ?? [];
  });
}
