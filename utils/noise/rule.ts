import type { Grade, RemovalKind } from '../model';
import type { Item, ItemClass } from './grammar';

/** Where a line stands. `head`: before the first prose; `tail`: after the last; `body`: between. */
export type Zone = 'head' | 'body' | 'tail';

/** A line of the article as the rules see it. */
export interface Line {
  /** Index of its block in the page. */
  readonly block: number;
  /** The text as it stands. */
  readonly text: string;
  /** The text folded for matching; same offsets. */
  readonly folded: string;
  /** Characters without white space. */
  readonly length: number;
  /** Marks that end sentences. */
  readonly sentences: number;
  /** It states something, as documents do: it has 。 or ；. Appeals end with ！ or with nothing. */
  readonly statement: boolean;
  /** The line as label–value items, when it is nothing else. */
  readonly items: readonly Item[] | undefined;
  /** Share of its characters inside links, 0…1. */
  readonly linkShare: number;
  /** The mark-up sets it apart from prose and calls it something that furniture is called. */
  readonly apart: boolean;
  /** Only by words that boxes inside texts have as well: info, tips. */
  readonly vaguelyApart: boolean;
  readonly kind: 'paragraph' | 'heading' | 'item' | 'row';
  /** How often the same line stands in the article. */
  readonly copies: number;
}

/**
 * How much the form alone proves. 3: noise wherever it stands (a marker). 2: noise at the head and
 * the tail; in the body it needs another sign. 1: needs another sign at the edges, too.
 */
export type Strength = 1 | 2 | 3;

/** Words that must be in a line together: any `min` of the groups. */
export interface Signals {
  readonly groups: readonly RegExp[];
  readonly min: number;
}

/** What noise looks like. Data: the engine decides with it, the rule decides nothing. */
export interface NoiseRule {
  readonly id: string;
  readonly kind: RemovalKind;
  readonly strength: Strength;
  /** Edges where the strength holds; both when left out. */
  readonly zone?: 'head' | 'tail';
  /** The whole line is items of these classes, and at least one is of `some`. */
  readonly items?: {
    readonly some: readonly ItemClass[];
    readonly only: readonly ItemClass[];
    /** A further condition on the items. */
    readonly when?: (items: readonly Item[]) => boolean;
  };
  /** The whole folded line, trimmed, has this form. */
  readonly line?: RegExp;
  /** The whole line is nothing but these words (sticky flag), at least `min` of them. */
  readonly words?: { readonly any: RegExp; readonly min: number };
  /** Several kinds of words stand in one line. */
  readonly signals?: Signals;
  /** The line speaks as sites do: at least this `speechScore`. */
  readonly speech?: number;
  /** The whole line is a row of short pieces as menus and buttons are. */
  readonly menu?: true;
  /** At most this many characters. */
  readonly max?: number;
  /** Never when the line has this form. */
  readonly unless?: RegExp;
  /** Only inside a line: these spans of the folded text. Global flag. */
  readonly spans?: RegExp;
  /** Spans: the text as it stands must also hold all of these. */
  readonly spanHas?: readonly RegExp[];
  /** Spans: all of them make one entry of the ledger instead of one each. */
  readonly together?: boolean;
  /** Spans: only in an article in which that rule is certain at least twice. */
  readonly onlyWith?: string;
  /** Spans: a text about code names them itself; then all are suggestions. */
  readonly namedInTexts?: boolean;
  /** Spans: certain only at the end of a heading or of a line as short as one; else a suggestion. */
  readonly atEndOfHeading?: boolean;
  /** Spans: certain when at least three stand in the article, each ahead of a clause, none elsewhere. */
  readonly certainAheadOfClauses?: boolean;
  /** Never more than a suggestion. */
  readonly onlyMaybe?: boolean;
  /** Certain only with a sign of the site's, or beside certain noise. */
  readonly needsSign?: boolean;
  /** Authors write such lines of their own texts, too: alone, a suggestion. */
  readonly authorsToo?: boolean;
  /** Nothing at all unless a certain noise line stands next to it. */
  readonly besideOnly?: boolean;
  /** A certain noise line next to it proves nothing for this form. */
  readonly standsAlone?: boolean;
}

/** What a rule tells the user who reads the ledger; no rule leaves it out. */
export interface Saying {
  readonly zh: string;
  readonly en: string;
}

/** A rule's proof. Apart from the rule, because the product needs only rules and sayings. */
export interface RuleProof {
  /** Lines that the rule must recognise (spans: lines that hold such a span). */
  readonly removes: readonly string[];
  /** Look-alikes that no rule may remove, wherever they stand. */
  readonly keeps: readonly string[];
}

/** What was found out about one line. */
export interface Finding {
  readonly rule: string;
  readonly kind: RemovalKind;
  readonly grade: Grade;
}
