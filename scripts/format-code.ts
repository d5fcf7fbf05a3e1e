/** Formats code that a script writes, as the rest of the house is formatted. */
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/** @param code TypeScript @returns the same, formatted */
export async function formatCode(code: string): Promise<string> {
  const options = await resolveConfig(fileURLToPath(import.meta.url));
  return format(code, { ...options, parser: 'typescript' });
}
