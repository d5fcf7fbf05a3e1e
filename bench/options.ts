/** The command line. */
import { parseArgs } from 'node:util';
import { ENGINES, type EngineName } from './bundle';

/** What a run is told. */
export interface Options {
  readonly pages: readonly string[];
  readonly engines: readonly EngineName[];
  /** Ids to which the run is limited; empty for all. */
  readonly only: readonly string[];
  readonly time: boolean;
  /** On how many of the pages the engines are timed, at most. */
  readonly timePages: number;
  readonly json: string | undefined;
  readonly html: string | undefined;
  readonly diff: boolean;
}

/** What the command line takes. */
export const USAGE = `npm run bench -- --pages DIR… [options]
  --pages DIR…     directories of case folders
  --engines a,b    only these of: ${ENGINES.join(', ')}
  --only ID,ID     only these cases (news/001)
  --no-time        quality only
  --time-pages N   time on N evenly spread pages (60)
  --diff ID,ID     show the lost (red) and leaked (yellow) lines of these pages
  --json FILE      everything that was measured, for machines
  --html FILE      a page with a chart and the worst cases`;

const TIME_PAGES = '60';

/** @throws Error with a plain sentence when the arguments make no sense */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true, // `--pages A B`, as a shell expands a pattern
    allowNegative: true,
    options: {
      pages: { type: 'string', multiple: true, default: [] },
      engines: { type: 'string' },
      only: { type: 'string', default: '' },
      time: { type: 'boolean', default: true },
      'time-pages': { type: 'string', default: TIME_PAGES },
      json: { type: 'string' },
      html: { type: 'string' },
      diff: { type: 'string' },
    },
  });
  const pages = [...values.pages, ...positionals];
  if (pages.length === 0) throw new Error('Name at least one directory of cases: --pages DIR');
  const diff = values.diff !== undefined;
  return {
    pages,
    // A diff is about our text: other engines and timing would only make it wait.
    engines: parseEngines(values.engines ?? (diff ? 'jingwen' : ENGINES.join(','))),
    only: splitList(values.diff ?? values.only),
    time: values.time && !diff,
    timePages: parseCount(values['time-pages']),
    json: values.json,
    html: values.html,
    diff,
  };
}

function parseEngines(list: string): EngineName[] {
  const names = splitList(list);
  const unknown = names.filter((name) => !ENGINES.some((engine) => engine === name));
  if (unknown.length > 0) throw new Error(`No such engine: ${unknown.join(', ')}`);
  return ENGINES.filter((engine) => names.includes(engine));
}

function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`Not a number of pages: ${text}`);
  return count;
}

function splitList(list: string): string[] {
  return list.split(',').filter(Boolean);
}
