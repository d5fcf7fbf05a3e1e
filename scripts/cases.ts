/** Test pages with their gold: reads them strictly and judges what the popup made of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { noticeOf } from './drive/words';
import type { LoopbackServer } from './serve';

const EXPECTATIONS = ['article', 'none', 'cut'] as const;

/** One page on disk with what is expected of it; the form is described in docs. */
export interface Case {
  readonly name: string;
  /** The page or the plain text. */
  readonly file: string;
  /** The host that the page had, for rules that know a site's name. */
  readonly host: string | undefined;
  readonly gold: readonly string[];
  readonly keeps: readonly string[];
  readonly drops: readonly string[];
  readonly expect: (typeof EXPECTATIONS)[number];
}

/** What the popup shows of a page. */
export interface Outcome {
  readonly text: string;
  readonly suggestions: readonly string[];
  readonly notices: readonly string[];
}

/** The lines of a text as cases are compared: trimmed, without blank ones. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** Describes the first line in which two texts differ; undefined when they are equal. */
export function firstDifference(
  actual: readonly string[],
  gold: readonly string[],
): string | undefined {
  const at = gold.findIndex((line, i) => line !== actual[i]);
  const line = at >= 0 ? at : gold.length;
  if (line === gold.length && actual.length === gold.length) return undefined;
  const show = (lines: readonly string[]): string => lines[line] ?? '(nothing)';
  return `line ${line + 1}\n    gold: ${show(gold)}\n    here: ${show(actual)}`;
}

/** The folders of cases below a directory, in order. */
export function caseFolders(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(directory, entry.name))
    .sort();
}

interface CaseFile {
  readonly url?: string;
  readonly keeps?: readonly string[];
  readonly drops?: readonly string[];
  readonly expect?: Case['expect'];
}

/**
 * Reads a case.
 * @throws when its page or its expectation is missing or cannot be: a case that expects nothing
 * would always pass
 */
export function readCase(folder: string): Case {
  const name = basename(folder);
  const file = ['page.html', 'input.txt'].map((f) => join(folder, f)).find((f) => existsSync(f));
  if (!file) throw new Error(`${name}: neither page.html nor input.txt`);
  const { url, keeps = [], drops = [], expect = 'article' } = readJson(join(folder, 'case.json'));
  if (!EXPECTATIONS.includes(expect)) throw new Error(`${name}: unknown expectation "${expect}"`);
  const goldFile = join(folder, 'gold.txt');
  const gold = existsSync(goldFile) ? linesOf(readFileSync(goldFile, 'utf8')) : [];
  if (expect !== 'none' && gold.length === 0) throw new Error(`${name}: no gold.txt`);
  const missing = keeps.find((words) => !gold.some((line) => line.includes(words)));
  if (missing) throw new Error(`${name}: "${missing}" is to stay, but gold.txt does not have it`);
  const host = url === undefined ? undefined : new URL(url).hostname;
  return { name, file, host, gold, keeps, drops, expect };
}

function readJson(file: string): CaseFile {
  return JSON.parse(readFileSync(file, 'utf8')) as CaseFile;
}

/** Serves a case under a name like that of the site it comes from. */
export function serveCase({ file, host }: Case, server: LoopbackServer): string {
  return server.file(file, `${host ?? 'wenku'}.test`);
}

/** How a result differs from what a case expects, piece by piece. */
export interface Verdict {
  /** Gold lines that are not in the text. */
  readonly lost: readonly string[];
  /** Look-alikes that must stay and did not. */
  readonly gone: readonly string[];
  /** Noise that is still in the text, and not even suggested. */
  readonly left: readonly string[];
  /** What else is wrong. */
  readonly faults: readonly string[];
}

/** A gold line counts as kept when it stands alone, or as 8 characters or more inside a line. */
const SHORTEST_INSIDE = 8;

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}

function lostLines(gold: readonly string[], text: string): string[] {
  const lines = linesOf(text).map(squeeze);
  const alone = new Set(lines);
  return gold.filter((line) => {
    const words = squeeze(line);
    if (alone.has(words)) return false;
    return words.length < SHORTEST_INSIDE || !lines.some((other) => other.includes(words));
  });
}

/** Compares what the popup shows with what a case expects. */
export function judge(given: Case, outcome: Outcome): Verdict {
  const { gold, keeps, drops, expect } = given;
  const told = outcome.notices.map(noticeOf);
  const suggested = outcome.suggestions.join('\n');
  const faults: string[] = [];
  if (expect === 'none' && !told.includes('nothing-found')) faults.push('found an article');
  if (expect === 'cut' && !told.some((id) => id?.startsWith('cut')))
    faults.push('does not say that the site cut the document');
  return {
    lost: lostLines(gold, outcome.text),
    gone: keeps.filter((words) => !outcome.text.includes(words)),
    left: drops.filter((words) => outcome.text.includes(words) && !suggested.includes(words)),
    faults,
  };
}
