/** utils/noise/grammar-guards.ts: where a form of the grammar need not be asked. */
import { GRAMMAR_FORMS } from '../utils/noise/grammar-forms';
import { formatCode } from './format-code';
import { guardOf } from './regex-starts';

/** The text of utils/noise/grammar-guards.ts. */
export async function guardsModule(): Promise<string> {
  const guards = Object.entries(GRAMMAR_FORMS).map(
    ([name, pattern]) => `${JSON.stringify(name)}: ${JSON.stringify(guardOf(pattern))},`,
  );
  const code = [
    '// Made by scripts/grammar-guards.ts from the forms. Do not edit: change them and run `npm run rules`.',
    "import type { GrammarForm, Guard } from './grammar-forms';",
    '',
    'export const GUARDS: Readonly<Record<GrammarForm, Guard>> = {',
    ...guards,
    '};',
    '',
  ].join('\n');
  return formatCode(code);
}
