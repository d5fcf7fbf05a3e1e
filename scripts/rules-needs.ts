/** utils/noise/rules/needs.ts: what a line must hold before a rule's regular expression is asked. */
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { lineForms } from '../utils/noise/line-forms';
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
  const entries = [...formsByNeed].sort(([a], [b]) => (a < b ? -1 : 1));
  const code = [
    '// Made by scripts/rules-needs.ts from the rules. Do not edit: change the rules and run `npm run rules`.',
    '',
    '/** The forms of `lineForms`, by number. */',
    `export const FORMS: readonly string[] = ${JSON.stringify(forms.map(({ id }) => id))};`,
    '',
    '/** Forms that promise nothing of the lines that they match. */',
    `export const FREE_FORMS: readonly number[] = ${JSON.stringify(free)};`,
    '',
    '/** Strings of one or two characters, and the forms that match only lines with one of theirs. */',
    'export const FORMS_BY_NEED: Readonly<Record<string, readonly number[] | undefined>> = {',
    ...entries.map(([need, numbers]) => `${JSON.stringify(need)}: [${numbers.join(',')}],`),
    '};',
    '',
  ].join('\n');
  return format(code, {
    ...(await resolveConfig(fileURLToPath(import.meta.url))),
    parser: 'typescript',
  });
}
