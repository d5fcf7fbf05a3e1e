/**
 * Writes what is made from the noise rules and the grammar: their catalogue, their needs, its guards. `npm run rules`; with
 * `--check` it writes nothing and fails when a file is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { guardsModule } from './grammar-guards';
import { catalogue } from './rules-catalogue';
import { needsModule } from './rules-needs';

const MADE = {
  'docs/rules.md': catalogue(),
  'utils/noise/grammar-guards.ts': await guardsModule(),
  'utils/noise/rules/needs.ts': await needsModule(),
};

const check = process.argv.includes('--check');
for (const [name, text] of Object.entries(MADE)) {
  const file = fileURLToPath(new URL(`../${name}`, import.meta.url));
  if (!check) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${name} is stale: npm run rules`);
    process.exitCode = 1;
  }
}
