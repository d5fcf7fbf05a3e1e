/** `npm run bench`: measures our pipeline and its peers on directories of cases. See README.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { runBenchmark, type Report } from './benchmark';
import { renderDiff } from './diff';
import { admitCases, brokenFloors, formatFloors, raiseFloors, type Floors } from './floors';
import { renderHtml } from './html-report';
import { renderJson } from './json-report';
import { parseOptions, USAGE, type Options } from './options';
import type { Contender } from './quality';
import { renderTables } from './tables';

const FLOORS = new URL('case-floors.json', import.meta.url);

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

/** @returns false when a case is below its floor */
function holdFloors({ pages }: Report, mode: Options['floors']): boolean {
  if (mode === 'ignore') return true;
  const floors = JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors;
  if (mode === 'admit') {
    writeFileSync(FLOORS, formatFloors(admitCases(pages, floors)));
    return true;
  }
  if (mode === 'raise') writeFileSync(FLOORS, formatFloors(raiseFloors(pages, floors)));
  const broken = brokenFloors(pages, floors);
  for (const line of broken) console.error(line);
  return broken.length === 0;
}

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  const report = await runBenchmark(options);
  show(report, options);
  if (!holdFloors(report, options.floors)) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 1;
}
