/** Turns the scores of pages into the figures of a table. */
import type { Score } from './measures';
import type { Contender, PageResult } from './quality';

/** One row of the quality table: an engine on a group of pages. */
export interface Summary {
  readonly pages: number;
  readonly f1: number;
  readonly f1Median: number;
  readonly keep: number;
  readonly lostLines: number;
  readonly leak: number;
  readonly furniture: number;
  readonly clean: number;
  readonly exact: number;
}

/** Gold lengths by which pages are grouped: characters without white space. */
const LENGTHS = [
  { name: '<300', from: 0, to: 300 },
  { name: '300–1,000', from: 300, to: 1_000 },
  { name: '1,000–3,000', from: 1_000, to: 3_000 },
  { name: '>3,000', from: 3_000, to: Infinity },
] as const;

/** Pages that are summarised together. */
export interface Group {
  readonly name: string;
  readonly pages: readonly PageResult[];
}

/** Every set, and all of them together when there are several. */
export function setsOf(pages: readonly PageResult[]): Group[] {
  const names = [...new Set(pages.map(({ set }) => set))];
  const sets = names.map((name) => ({ name, pages: pages.filter(({ set }) => set === name) }));
  return sets.length > 1 ? [...sets, { name: 'all sets', pages }] : sets;
}

/** The pages of a set: all of them, and by the length of their gold; no group is empty. */
export function groupsOf(pages: readonly PageResult[]): Group[] {
  const byLength = LENGTHS.map(({ name, from, to }) => ({
    name: `gold ${name}`,
    pages: pages.filter(({ goldLength }) => goldLength >= from && goldLength < to),
  }));
  return [{ name: 'all lengths', pages }, ...byLength].filter((group) => group.pages.length > 0);
}

/** Undefined when no page of the group has a score of the engine. */
export function summarize(pages: readonly PageResult[], engine: Contender): Summary | undefined {
  const scores = pages.flatMap((page) => page.scores[engine] ?? []);
  if (scores.length === 0) return undefined;
  const over = (pick: (score: Score) => number): number => mean(scores.map(pick));
  return {
    pages: scores.length,
    f1: over((s) => s.f1),
    f1Median: median(scores.map((s) => s.f1)),
    keep: over((s) => s.keep),
    lostLines: scores.reduce((sum, s) => sum + s.lost.length, 0),
    leak: over((s) => s.leak),
    furniture: mean(scores.flatMap((s) => s.furniture ?? [])),
    clean: over((s) => Number(s.clean)),
    exact: over((s) => Number(s.exact)),
  };
}

/** 0 for no values: no line was there that could leak. */
function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The middle of the sorted values, between two neighbours when they are even in number. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The value at a share of the sorted values, between two neighbours when it falls between them. */
export function percentile(values: readonly number[], share: number): number {
  if (values.length === 0) return NaN;
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)]!;
  const high = sorted[Math.ceil(place)]!;
  return low + (high - low) * (place - Math.floor(place));
}
