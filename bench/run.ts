/** `npm run bench`: measures our pipeline and its peers on directories of cases. See README.md. */
import { writeFileSync } from 'node:fs';
import { runBenchmark, type Report } from './benchmark';
import { renderDiff } from './diff';
import { renderHtml } from './html-report';
import { renderJson } from './json-report';
import { parseOptions, USAGE, type Options } from './options';
import type { Contender } from './quality';
import { renderTables } from './tables';

function show(report: Report, options: Options): void {
  if (options.diff) {
    for (const page of report.pages) {
      const engines = Object.keys(page.outputs).filter((name) => name !== 'bestFilter');
      for (const name of engines) console.log(`${renderDiff(page, name as Contender)}\n`);
    }
  } else {
    console.log(renderTables(report));
  }
  if (options.json) writeFileSync(options.json, renderJson(report));
  if (options.html) writeFileSync(options.html, renderHtml(report));
}

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  show(await runBenchmark(options), options);
}

try {
  await main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 1;
}
