/**
 * Quality floors: what our own figures on a set must not fall below. They stand in floors.json and
 * only rise.
 */
import type { Summary } from './summary';

/** Measures of which more is better. */
const HIGHER = ['f1', 'keep', 'clean', 'exact'] as const;
/** Measures of which less is better: their floor is a ceiling. */
const LOWER = ['leak', 'furniture'] as const;

type Measure = (typeof HIGHER)[number] | (typeof LOWER)[number];
export type SetFloors = Readonly<Record<Measure, number>>;
/** By the name of the set. */
export type Floors = Readonly<Record<string, SetFloors>>;

/** Floors keep three places; rounding never makes one stricter than the figure it came from. */
const PLACES = 1_000;

/** @returns one plain line for every figure that is worse than its floor */
export function brokenFloors(set: string, floors: SetFloors, figures: SetFloors): string[] {
  const say = (measure: Measure): string =>
    `${set}: ${measure} is ${figures[measure].toFixed(4)}, the floor is ${floors[measure]}`;
  return [
    ...HIGHER.filter((measure) => figures[measure] < floors[measure]).map(say),
    ...LOWER.filter((measure) => figures[measure] > floors[measure]).map(say),
  ];
}

/** The floors after a run: raised where the figures are better, never lowered. */
export function raiseFloors(floors: SetFloors | undefined, figures: SetFloors): SetFloors {
  const raised = {} as Record<Measure, number>;
  for (const measure of HIGHER) {
    const reached = Math.floor(figures[measure] * PLACES) / PLACES;
    raised[measure] = Math.max(floors?.[measure] ?? 0, reached);
  }
  for (const measure of LOWER) {
    const reached = Math.ceil(figures[measure] * PLACES) / PLACES;
    raised[measure] = Math.min(floors?.[measure] ?? 1, reached);
  }
  return raised;
}

/** The measures of a summary that have floors. */
export function floorsOf({ f1, keep, clean, exact, leak, furniture }: Summary): SetFloors {
  return { f1, keep, clean, exact, leak, furniture };
}
