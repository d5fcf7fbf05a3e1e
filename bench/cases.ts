/** Finds the cases under the directories that the command line names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Servable } from './browser';

/**
 * A page and its gold. The id is `<set>/<folder>`, with `-a`/`-b` for a folder that holds two pages
 * of one gold and `-txt` for its plain text; host and path are made up where the case does not say.
 */
export interface BenchCase extends Servable {
  /** The directory's name, as the table's heading. */
  readonly set: string;
  readonly gold: string;
}

/** The files of a case folder that can be measured, and what their ids end in. */
const SOURCES = [
  { file: 'page.html', suffix: '' },
  { file: 'page-a.html', suffix: '-a' },
  { file: 'page-b.html', suffix: '-b' },
  { file: 'input.txt', suffix: '-txt' },
] as const;

/**
 * Reads every case below the directories.
 * @param only ids to which the run is limited; empty for all
 */
export function loadCases(
  directories: readonly string[],
  only: readonly string[] = [],
): BenchCase[] {
  const cases = directories.flatMap(loadSet);
  const unknown = only.filter((id) => !cases.some((c) => c.id === id));
  if (unknown.length > 0) throw new Error(`No such case: ${unknown.join(', ')}`);
  return only.length === 0 ? cases : cases.filter((c) => only.includes(c.id));
}

function loadSet(directory: string): BenchCase[] {
  if (!existsSync(directory)) throw new Error(`No such directory: ${directory}`);
  const set = basename(resolve(directory));
  const cases = readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .flatMap((name) => loadFolder(join(directory, name), `${set}/${name}`, set));
  if (cases.length === 0) {
    throw new Error(`No case in ${directory}: a case is a folder with gold.txt and page.html.`);
  }
  return cases;
}

function loadFolder(folder: string, id: string, set: string): BenchCase[] {
  const sources = SOURCES.filter(({ file }) => existsSync(join(folder, file)));
  if (sources.length === 0) return [];
  const { url, expect } = readCaseFile(join(folder, 'case.json'));
  const goldFile = join(folder, 'gold.txt');
  const hasGold = existsSync(goldFile);
  if (!hasGold && expect !== 'none') throw new Error(`${folder} has a page but no gold.txt.`);
  const gold = hasGold ? readFileSync(goldFile, 'utf8') : '';
  return sources.map(({ file, suffix }) => ({
    ...addressOf(url, id),
    id: sources.length === 1 ? id : id + suffix,
    set,
    type: file.endsWith('.html') ? 'text/html' : 'text/plain',
    gold,
    body: () => readFileSync(join(folder, file)),
  }));
}

/** What the benchmark needs to know of `case.json`; docs/adding-a-case.md has all of it. */
interface CaseFile {
  readonly url?: string;
  readonly expect?: string;
}

function readCaseFile(file: string): CaseFile {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as CaseFile) : {};
}

function addressOf(url: string | undefined, id: string): { host: string; path: string } {
  if (!url) return { host: id.replace(/[^a-z\d]+/gi, '-'), path: '/' };
  const { hostname, pathname, search } = new URL(url);
  return { host: hostname, path: pathname + search };
}
