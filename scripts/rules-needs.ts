/** utils/noise/rules/needs.ts: what a line must hold before a rule's regular expression is asked. */
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { lineForms } from '../utils/noise/line-forms';
import { needsOf } from './regex-needs';

/** The text of utils/noise/rules/needs.ts. */
export async function needsModule(): Promise<string> {
  const entries = lineForms().flatMap(({ id, pattern }) => {
    const needs = needsOf(pattern);
    return needs ? [`  '${id}': ${JSON.stringify([...needs].sort().join('\n'))},`] : [];
  });
  const code = [
    '// Made by scripts/rules-needs.ts from the rules. Do not edit: change the rules and run `npm run rules`.',
    '',
    '/**',
    ' * By form (see `lineForms`): strings, one a line, at least one of which stands in every line that',
    ' * the form matches. A form that is missing here promises none.',
    ' */',
    'export const NEEDS: Readonly<Record<string, string>> = {',
    ...entries,
    '};',
    '',
  ].join('\n');
  return format(code, {
    ...(await resolveConfig(fileURLToPath(import.meta.url))),
    parser: 'typescript',
  });
}
