/**
 * Quality floors for our own cases. A case must come out exactly as its gold says; case-floors.json
 * lists those that do not yet, with how far they are from it. An entry may only improve, until it
 * goes.
 */
import type { PageResult } from './quality';

export interface Floor {
  readonly f1: number;
  /** Gold lines that may be lost. */
  readonly lost: number;
  /** Lines outside the gold that may leak. */
  readonly leaked: number;
}

/** By the id of the case. */
export type Floors = Readonly<Record<string, Floor>>;

/** Floors keep three places; rounding down keeps one from being stricter than its figure. */
const PLACES = 1_000;

/** Whether `figures` are nowhere worse than `floor`. */
export function holds(floor: Floor, figures: Floor): boolean {
  return figures.f1 >= floor.f1 && figures.lost <= floor.lost && figures.leaked <= floor.leaked;
}

/** @returns one plain line for every case that is below its floor */
export function brokenFloors(pages: readonly PageResult[], floors: Floors): string[] {
  return shortfalls(pages).flatMap(({ id, figures }) => {
    const floor = floors[id];
    if (floor && holds(floor, figures)) return [];
    return [`${id}: ${say(figures)}; ${floor ? `the floor is ${say(floor)}` : 'it must be exact'}`];
  });
}

/** The floors after a run: better where the run was better, gone where a case is exact now. */
export function raiseFloors(pages: readonly PageResult[], floors: Floors): Floors {
  const raised: Record<string, Floor> = {};
  for (const { id, figures } of shortfalls(pages)) {
    const floor = floors[id];
    if (floor) {
      raised[id] = {
        f1: Math.max(floor.f1, figures.f1),
        lost: Math.min(floor.lost, figures.lost),
        leaked: Math.min(floor.leaked, figures.leaked),
      };
    }
  }
  return raised;
}

/** The floors with an entry for every new case that is not exact. */
export function admitCases(pages: readonly PageResult[], floors: Floors): Floors {
  const fresh = shortfalls(pages).filter(({ id }) => !floors[id]);
  return { ...floors, ...Object.fromEntries(fresh.map(({ id, figures }) => [id, figures])) };
}

/** One line a case, in the order of the ids: easy to read in a diff. */
export function formatFloors(floors: Floors): string {
  const lines = Object.keys(floors)
    .sort()
    .map((id) => {
      const { f1, lost, leaked } = floors[id]!;
      return `  ${JSON.stringify(id)}: { "f1": ${f1}, "lost": ${lost}, "leaked": ${leaked} }`;
    });
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}

function shortfalls(pages: readonly PageResult[]): { id: string; figures: Floor }[] {
  return pages.flatMap(({ id, scores: { jingwen } }) => {
    if (!jingwen || jingwen.exact) return [];
    const f1 = Math.floor(jingwen.f1 * PLACES) / PLACES;
    return [{ id, figures: { f1, lost: jingwen.lost.length, leaked: jingwen.leaked.length } }];
  });
}

function say({ f1, lost, leaked }: Floor): string {
  return `F1 ${f1}, ${lost} lost, ${leaked} leaked`;
}
