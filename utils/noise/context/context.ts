import type { JudgedLine } from '../lines';
import type { Finding, Zone } from '../rule';

/** What the rules of context look at, and what has been found out so far. */
export interface Context {
  /** The lines that no certain removal of an earlier pass has taken, in order. */
  readonly lines: readonly JudgedLine[];
  /** Where each of them stands. */
  readonly zones: readonly Zone[];
  /** The title's block. */
  readonly title: number | undefined;
  /** The text has no mark-up: what it is called is a guess. */
  readonly titleGuessed: boolean;
  /** Indices of lines that stand among labels of the document's own. */
  readonly own: ReadonlySet<number>;
  /** By block. Every rule adds to it, or makes what is certain a suggestion. */
  readonly findings: Map<number, Finding>;
}
