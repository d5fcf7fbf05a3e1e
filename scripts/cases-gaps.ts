/**
 * The known gaps: tests/case-gaps.json lists the cases that are not exact yet, with how far they are
 * from it. A case that is not listed must be exact; a listed one may not be worse than listed, and
 * once it is better the list must say so. Gaps only shrink.
 */
import type { Verdict } from './cases';

const FIGURES = ['lost', 'leaked', 'dropsLeft'] as const;

/** How far a case is from exact. */
export interface Gap {
  /** Gold lines whose words are gone. */
  readonly lost: number;
  /** Lines that the gold does not have. */
  readonly leaked: number;
  /** Pieces of `drops` that are neither gone nor suggested. */
  readonly dropsLeft: number;
}

/** By the id of the case. */
export type Gaps = Readonly<Record<string, Gap>>;

/** A case that came out exactly. */
const NONE: Gap = { lost: 0, leaked: 0, dropsLeft: 0 };

/** How far a case is from exact, in figures. */
export function gapOf({ lost, leaked, left }: Verdict): Gap {
  return { lost: lost.length, leaked: leaked.length, dropsLeft: left.length };
}

/** Whether a case came out exactly. */
export function isExact(gap: Gap): boolean {
  return equal(gap, NONE);
}

/** A gap in words, for a person. */
export function sayGap({ lost, leaked, dropsLeft }: Gap): string {
  return `${lost} lost, ${leaked} leaked, ${dropsLeft} drops left`;
}

function equal(one: Gap, other: Gap): boolean {
  return FIGURES.every((figure) => one[figure] === other[figure]);
}

/** Whether `gap` is nowhere larger than `listed`. */
function within(gap: Gap, listed: Gap): boolean {
  return FIGURES.every((figure) => gap[figure] <= listed[figure]);
}

/** @returns everything for which a case fails, one plain line each; empty when it passes */
export function complaints(verdict: Verdict, listed: Gap | undefined): string[] {
  const complaint = gapComplaint(gapOf(verdict), listed);
  return complaint === undefined ? [...verdict.faults] : [complaint, ...verdict.faults];
}

/** @returns what is wrong with the size of a gap; undefined when it is as listed */
export function gapComplaint(gap: Gap, listed: Gap = NONE): string | undefined {
  if (equal(gap, listed)) return undefined;
  if (within(gap, listed))
    return `${sayGap(gap)}: better than listed (${sayGap(listed)}); run npm run cases -- --update`;
  const wanted = isExact(listed) ? 'it must be exact' : `the known gap is ${sayGap(listed)}`;
  return `${sayGap(gap)}; ${wanted}`;
}

/** What a run makes of the list. */
export interface Update {
  readonly gaps: Gaps;
  /** The cases that are worse than listed and keep their entry, or their lack of one. */
  readonly refused: readonly string[];
}

/**
 * The gaps after a run.
 * @param force also lets gaps grow, and new ones in
 */
export function updateGaps(gaps: Gaps, measured: Gaps, force: boolean): Update {
  const updated: Record<string, Gap> = { ...gaps };
  const refused: string[] = [];
  for (const [id, gap] of Object.entries(measured)) {
    if (!force && !within(gap, gaps[id] ?? NONE)) refused.push(id);
    else updated[id] = gap;
  }
  const open = Object.entries(updated).filter(([, gap]) => !isExact(gap));
  return { gaps: Object.fromEntries(open), refused };
}

/** One line a case, in the order of the ids: easy to read in a diff. */
export function formatGaps(gaps: Gaps): string {
  const lines = Object.keys(gaps)
    .sort()
    .map((id) => {
      const { lost, leaked, dropsLeft } = gaps[id]!;
      const figures = `"lost": ${lost}, "leaked": ${leaked}, "dropsLeft": ${dropsLeft}`;
      return `  ${JSON.stringify(id)}: { ${figures} }`;
    });
  return lines.length === 0 ? '{}\n' : `{\n${lines.join(',\n')}\n}\n`;
}
