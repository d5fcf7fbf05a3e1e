/** Test pages with their gold: reads them strictly and judges what the extension made of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Popup } from './drive/popup';
import { noticeOf } from './drive/words';
import type { LoopbackServer } from './serve';

const EXPECTATIONS = ['article', 'none', 'cut'] as const;

/** One page on disk with what is expected of it; docs/adding-a-case.md describes the form. */
export interface Case {
  /** `<set>/<folder>`, such as `pages/360doc-like`. */
  readonly id: string;
  /** The page or the plain text. */
  readonly file: string;
  /** The host that the page had, for rules that know a site's name. */
  readonly host: string | undefined;
  readonly gold: readonly string[];
  readonly keeps: readonly string[];
  readonly drops: readonly string[];
  /** Text in the source that no reader sees. */
  readonly hidden: readonly string[];
  readonly expect: (typeof EXPECTATIONS)[number];
  /** Ids of notices that must be there, and of those that must not. */
  readonly notices: readonly string[];
  readonly noNotices: readonly string[];
  /** How many certain removals there may be inside the article; undefined: any number. */
  readonly certain: number | undefined;
  /** It waits for a file that comes too late: it is read before it has loaded. */
  readonly pending: boolean;
}

/** What became of a page. */
export interface Outcome {
  readonly text: string;
  readonly suggestions: readonly string[];
  /** The ids of the notices. */
  readonly notices: readonly string[];
  /** What was taken out of the article, without what lies outside it. */
  readonly removed: readonly string[];
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
  readonly hidden?: readonly string[];
  readonly expect?: Case['expect'];
  readonly certain?: number;
  readonly notices?: readonly string[];
  readonly noNotices?: readonly string[];
}

/**
 * Reads a case.
 * @throws when its page or its expectation is missing or cannot be: a case that expects nothing
 * would always pass
 */
export function readCase(folder: string): Case {
  const id = `${basename(dirname(resolve(folder)))}/${basename(folder)}`;
  const file = ['page.html', 'input.txt'].map((f) => join(folder, f)).find((f) => existsSync(f));
  if (!file) throw new Error(`${id}: neither page.html nor input.txt`);
  const given = readJson(join(folder, 'case.json'));
  const { url, keeps = [], drops = [], hidden = [], expect = 'article', certain } = given;
  const { notices = [], noNotices = [] } = given;
  if (!EXPECTATIONS.includes(expect)) throw new Error(`${id}: unknown expectation "${expect}"`);
  const goldFile = join(folder, 'gold.txt');
  const gold = existsSync(goldFile) ? linesOf(readFileSync(goldFile, 'utf8')) : [];
  if (expect !== 'none' && gold.length === 0) throw new Error(`${id}: no gold.txt`);
  const missing = keeps.find((words) => !gold.some((line) => line.includes(words)));
  if (missing) throw new Error(`${id}: "${missing}" is to stay, but gold.txt does not have it`);
  const host = url === undefined ? undefined : new URL(url).hostname;
  const pending = readFileSync(file, 'utf8').includes('src="pending.');
  return {
    id,
    file,
    host,
    gold,
    keeps,
    drops,
    hidden,
    expect,
    certain,
    notices,
    noNotices,
    pending,
  };
}

function readJson(file: string): CaseFile {
  return JSON.parse(readFileSync(file, 'utf8')) as CaseFile;
}

/** Serves a case under a name like that of the site it comes from. */
export function serveCase({ file, host }: Case, server: LoopbackServer): string {
  return server.file(file, `${host ?? 'wenku'}.test`);
}

/** What the open popup shows. */
export async function outcomeOf(popup: Popup): Promise<Outcome> {
  const removals = await popup.removals();
  return {
    text: await popup.preview(),
    suggestions: await popup.suggestions(),
    notices: (await popup.notices()).map((line) => noticeOf(line) ?? line),
    removed: removals.filter(({ kind }) => kind !== 'outside').map(({ text }) => text),
  };
}

/** How a result differs from what a case expects, piece by piece. */
export interface Verdict {
  /** Gold lines whose words are not in the text: what must never happen. */
  readonly lost: readonly string[];
  /** Lines of the text that are not lines of the gold, or do not stand where the gold has them. */
  readonly leaked: readonly string[];
  /** Noise that is still in the text, and not even suggested. */
  readonly left: readonly string[];
  /** What else is wrong; unlike the rest this is never a known gap. */
  readonly faults: readonly string[];
}

/** Compares what became of a page with what its case expects. */
export function judge(given: Case, outcome: Outcome): Verdict {
  const { text, suggestions } = outcome;
  const suggested = suggestions.join('\n');
  return {
    ...compareLines(given.gold, linesOf(text)),
    left: given.drops.filter((words) => text.includes(words) && !suggested.includes(words)),
    faults: findFaults(given, outcome),
  };
}

function findFaults(given: Case, { text, notices, removed }: Outcome): string[] {
  const { keeps, hidden, expect, certain } = given;
  const faults = [
    ...keeps.filter((words) => !text.includes(words)).map((words) => `gone: ${words}`),
    ...hidden.filter((words) => text.includes(words)).map((words) => `not hidden: ${words}`),
    ...given.notices.filter((id) => !notices.includes(id)).map((id) => `does not say: ${id}`),
    ...given.noNotices.filter((id) => notices.includes(id)).map((id) => `wrongly says: ${id}`),
  ];
  if (expect === 'none' && !notices.includes('nothing-found')) faults.push('found an article');
  if (expect === 'cut' && !notices.some((id) => id.startsWith('cut')))
    faults.push('does not say that the site cut the document');
  if (certain !== undefined && removed.length !== certain)
    faults.push(`${removed.length} certain removals, expected ${certain}: ${removed.join(' · ')}`);
  return faults;
}

/** A gold line counts as kept when it stands alone, or as 8 characters or more inside the text. */
const SHORTEST_INSIDE = 8;

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}

/**
 * What two texts do not share, their common lines in order put aside. Nothing lost and nothing
 * leaked means that they are equal: a line that is only joined, split or moved has not lost a word,
 * but shows as leaked.
 */
function compareLines(
  gold: readonly string[],
  text: readonly string[],
): Pick<Verdict, 'lost' | 'leaked'> {
  const common = commonLines(gold, text);
  const leaked = text.filter((_, i) => !common.text.has(i));
  const alone = new Set(leaked.map(squeeze));
  const joined = squeeze(leaked.join(''));
  const lost = gold.filter((line, i) => {
    const words = squeeze(line);
    if (common.gold.has(i) || alone.has(words)) return false;
    return words.length < SHORTEST_INSIDE || !joined.includes(words);
  });
  return { lost, leaked };
}

/** A longest common subsequence, as the indices that it has on each side. */
function commonLines(
  gold: readonly string[],
  text: readonly string[],
): { readonly gold: ReadonlySet<number>; readonly text: ReadonlySet<number> } {
  // best[g][t]: how many lines gold from g on and text from t on have in common.
  const best = Array.from({ length: gold.length + 1 }, () =>
    new Array<number>(text.length + 1).fill(0),
  );
  for (let g = gold.length - 1; g >= 0; g--) {
    for (let t = text.length - 1; t >= 0; t--) {
      best[g]![t] =
        gold[g] === text[t]
          ? best[g + 1]![t + 1]! + 1
          : Math.max(best[g + 1]![t]!, best[g]![t + 1]!);
    }
  }
  const common = { gold: new Set<number>(), text: new Set<number>() };
  for (let g = 0, t = 0; g < gold.length && t < text.length;) {
    if (gold[g] === text[t]) {
      common.gold.add(g++);
      common.text.add(t++);
    } else if (best[g + 1]![t]! >= best[g]![t + 1]!) g++;
    else t++;
  }
  return common;
}
