import type { NoiseRule } from './rule';
import { RULES } from './rules';
import { FORMS, FREE_FORMS, NEEDS } from './rules/needs';

/** By form: the number of its rule. */
const RULE_OF = FORMS.map((form) => RULES.findIndex(({ id }) => form.split('.', 1)[0] === id));
/** By rule: how many of its forms may be in any line, and how many must be in one of its lines. */
const FREE = RULES.map((_, rule) => FREE_FORMS.filter((form) => RULE_OF[form] === rule).length);
const REQUIRED = RULES.map((rule) => rule.signals?.min ?? (rule.line || rule.words ? 1 : 0));
/** Rules that no expression keeps from being asked about a line: of items, and of other kinds. */
const OF_ITEMS = RULES.flatMap((rule, number) => (rule.items ? [number] : []));
const ALWAYS = RULES.flatMap(({ items, spans }, number) =>
  !items && !spans && FREE[number]! >= REQUIRED[number]! ? [number] : [],
);
/** A need after its first unit, and the forms that match only lines with it, or with another of theirs. */
interface Need {
  /** The second UTF-16 unit; undefined where one is all. */
  readonly second: number | undefined;
  readonly forms: readonly number[];
}

/** By first UTF-16 unit. */
const NEEDS_BY_FIRST = new Map<number, Need[]>();
/** By UTF-16 unit: whether a need begins with it; most characters of a text begin none. */
const BEGINS = new Uint8Array(0x10000);
for (const [length, forms, needs] of NEEDS) {
  for (let at = 0; at < needs.length; at += length) {
    const first = needs.charCodeAt(at);
    const second = length > 1 ? needs.charCodeAt(at + 1) : undefined;
    BEGINS[first] = 1;
    NEEDS_BY_FIRST.set(first, [...(NEEDS_BY_FIRST.get(first) ?? []), { second, forms }]);
  }
}

/**
 * Which rules may recognise a line. Most lines hold nothing that any rule needs; then no regular
 * expression is run, nor compiled, which at the first call costs more than all else.
 * @param folded a line as `fold` gives it
 * @param hasItems whether the line was read as items
 * @returns the rules whose line, words or enough of whose signals may be in the line, and those that
 *   are not recognised by a regular expression, in the order of RULES
 */
export function candidatesFor(folded: string, hasItems: boolean): NoiseRule[] {
  const numbers = hasItems ? [...ALWAYS, ...OF_ITEMS] : [...ALWAYS];
  const found = new Map<number, number>();
  for (const form of formsIn(folded)) {
    const rule = RULE_OF[form]!;
    const count = (found.get(rule) ?? FREE[rule]!) + 1;
    found.set(rule, count);
    if (count === REQUIRED[rule]) numbers.push(rule);
  }
  return numbers.sort((a, b) => a - b).map((number) => RULES[number]!);
}

function formsIn(folded: string): ReadonlySet<number> {
  const forms = new Set<number>();
  for (let i = 0; i < folded.length; i++) {
    const first = folded.charCodeAt(i);
    if (BEGINS[first] === 0) continue;
    const next = folded.charCodeAt(i + 1);
    for (const need of NEEDS_BY_FIRST.get(first)!) {
      if (need.second !== undefined && need.second !== next) continue;
      for (const form of need.forms) forms.add(form);
    }
  }
  return forms;
}
