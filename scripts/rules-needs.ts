/** utils/noise/rules/needs.ts: what a line must hold before a rule's regular expression is asked. */
import { lineForms } from '../utils/noise/line-forms';
import { formatCode } from './format-code';
import { needsOf } from './regex-needs';

/** The text of utils/noise/rules/needs.ts. */
export async function needsModule(): Promise<string> {
  const forms = lineForms();
  const free: number[] = [];
  const formsByNeed = new Map<string, number[]>();
  forms.forEach(({ pattern }, form) => {
    const needs = needsOf(pattern);
    if (!needs) free.push(form);
    for (const need of needs ?? []) formsByNeed.set(need, [...(formsByNeed.get(need) ?? []), form]);
  });
  // Needs of the same forms and the same length stand together, without anything between them.
  const groups = new Map<string, string>();
  for (const [need, numbers] of [...formsByNeed].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = `${need.length}, [${numbers.join(', ')}]`;
    groups.set(key, (groups.get(key) ?? '') + need);
  }
  const entries = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  const code = [
    '// Made by scripts/rules-needs.ts from the rules. Do not edit: change the rules and run `npm run rules`.',
    '',
    '/** The forms of `lineForms`, by number. */',
    `export const FORMS: readonly string[] = ${JSON.stringify(forms.map(({ id }) => id))};`,
    '',
    '/** Forms that promise nothing of the lines that they match. */',
    `export const FREE_FORMS: readonly number[] = ${JSON.stringify(free)};`,
    '',
    '/** Strings of so many characters, one after another, and the forms that match only lines with one of theirs. */',
    'export const NEEDS: readonly (readonly [length: number, forms: readonly number[], needs: string])[] = [',
    ...entries.map(([key, needs]) => `[${key}, ${JSON.stringify(needs)}],`),
    '];',
    '',
  ].join('\n');
  return formatCode(code);
}
