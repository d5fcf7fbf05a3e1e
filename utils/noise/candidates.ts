import { ByFirstUnit } from '../text/by-first-unit';
import type { NoiseRule } from './rule';
import { RULES } from './rules';
import { FORMS, FREE_FORMS, NEEDS } from './rules/needs';

/** By form: the number of its rule. */
const RULE_OF = FORMS.map((form) => RULES.findIndex(({ id }) => form.split('.', 1)[0] === id));
/** By rule: how many of its forms may be in any line, and how many must be in one of its lines. */
const FREE = RULES.map((_, rule) => FREE_FORMS.filter((form) => RULE_OF[form] === rule).length);
const REQUIRED = RULES.map((rule) => rule.signals?.min ?? (rule.line || rule.words ? 1 : 0));
/** Rules that no expression keeps from being asked: about any line, and about one made of items. */
const ALWAYS = numbersOf(
  ({ items, spans }, number) => !items && !spans && FREE[number]! >= REQUIRED[number]!,
);
const ALWAYS_OF_ITEMS = numbersOf(({ items }, number) => !!items || ALWAYS.includes(number));
/** A need after its first unit, and the forms that match only lines with it, or with another of theirs. */
interface Need {
  /** The second UTF-16 unit; undefined where one is all. */
  readonly second: number | undefined;
  readonly forms: readonly number[];
}

const NEEDS_BY_FIRST = new ByFirstUnit<Need>();
for (const [length, forms, needs] of NEEDS) {
  for (let at = 0; at < needs.length; at += length) {
    const second = length > 1 ? needs.charCodeAt(at + 1) : undefined;
    NEEDS_BY_FIRST.add(needs.charCodeAt(at), { second, forms });
  }
}

function numbersOf(isOne: (rule: NoiseRule, number: number) => boolean): readonly number[] {
  return RULES.flatMap((rule, number) => (isOne(rule, number) ? [number] : []));
}

/** By form: the line in which it was found last. Lines are counted, so that nothing is made anew for each. */
const FOUND_IN = new Uint32Array(FORMS.length);
/** By rule: the same, and how many of its forms were found in that line. */
const COUNTED_IN = new Uint32Array(RULES.length);
const COUNT = new Uint8Array(RULES.length);
let line = 0;

/**
 * Which rules may recognise a line. Most lines hold nothing that any rule needs; then no regular
 * expression is run, nor compiled, which at the first call costs more than all else.
 * @param folded a line as `fold` gives it
 * @param hasItems whether the line was read as items
 * @returns numbers in RULES, in no order: the rules whose line, words or enough of whose signals may be
 *   in the line, and those that are not recognised by a regular expression
 */
export function candidatesFor(folded: string, hasItems: boolean): readonly number[] {
  line++;
  const numbers = [...(hasItems ? ALWAYS_OF_ITEMS : ALWAYS)];
  for (let i = 0; i < folded.length; i++) {
    for (const { second, forms } of NEEDS_BY_FIRST.get(folded.charCodeAt(i))) {
      if (second !== undefined && second !== folded.charCodeAt(i + 1)) continue;
      for (const form of forms) if (completes(form)) numbers.push(RULE_OF[form]!);
    }
  }
  return numbers;
}

/** Whether enough forms of a rule were found in the line with this one, which was not before. */
function completes(form: number): boolean {
  if (FOUND_IN[form] === line) return false;
  FOUND_IN[form] = line;
  const rule = RULE_OF[form]!;
  COUNT[rule] = (COUNTED_IN[rule] === line ? COUNT[rule]! : FREE[rule]!) + 1;
  COUNTED_IN[rule] = line;
  return COUNT[rule] === REQUIRED[rule];
}
