import type { Mark } from '../../model';
import { median, middle, type Fragment } from './fragment';

/** Fragments whose middles differ by less than this (em) stand on one line; a raised note mark, too. */
const SAME_LINE = 0.5;
/** A gap of this size (em) between two Latin words is a space. */
const LATIN_SPACE = 0.18;
/** Beside a Latin word and a Han character it must be larger: typesetters put a quarter em there. */
const MIXED_SPACE = 0.45;
/** Between Han characters only a gap of about a character's width is one. */
const HAN_SPACE = 0.9;
/** A gap of this size (em) parts cells, or a running title from its page number. */
export const CELL_GAP = 1.5;
/** Smaller than this part of its line, and above its middle, a fragment is a raised note mark. */
const RAISED_SIZE = 0.8;
/** How much higher (em) its middle must be. */
const RAISED_BY = 0.12;
/** The same text at a distance below this (em) is drawn twice: a shadow, or bold type. */
const TWICE = 0.3;
const ALL_HAN = /^[\u3400-\u9fff]+$/;
const RATIO_SAMPLE = 400;

/** Fragments that stand on one line, from left to right. */
export interface Row {
  readonly fragments: readonly Fragment[];
  readonly left: number;
  readonly right: number;
  /** The middle of its largest piece. */
  readonly y: number;
  /** The height of the fragments with most of its text: a measure of its type size. */
  readonly size: number;
}

/**
 * The width of a Han character as a part of the height of its box. Fonts differ much: 0.69 to 1.
 * @returns 0.75 when there is no fragment that is all Han
 */
export function emRatio(fragments: readonly Fragment[]): number {
  const ratios: number[] = [];
  for (const { text, width, height, turned } of fragments) {
    if (!turned && height > 0 && ALL_HAN.test(text)) ratios.push(width / text.length / height);
    if (ratios.length >= RATIO_SAMPLE) break;
  }
  return ratios.length > 0 ? Math.min(1.2, Math.max(0.5, median(ratios))) : 0.75;
}

/**
 * Puts fragments together to lines, from top to bottom.
 * @param ratio what `emRatio` gave
 */
export function rowsOf(fragments: readonly Fragment[], ratio: number): Row[] {
  const sorted = [...fragments].sort((a, b) => middle(a) - middle(b));
  const rows: Row[] = [];
  let open: Fragment[] = [];
  let y = 0;
  let tallest = 0;
  for (const fragment of sorted) {
    const reach = SAME_LINE * ratio * Math.max(tallest, fragment.height);
    if (open.length > 0 && middle(fragment) - y > reach) {
      rows.push(rowOf(open));
      open = [];
    }
    if (open.length === 0 || fragment.height > tallest * 1.01) {
      y = middle(fragment);
      tallest = fragment.height;
    }
    open.push(fragment);
  }
  if (open.length > 0) rows.push(rowOf(open));
  return rows;
}

/** A fragment as a line of its own. */
export function rowFor(fragment: Fragment): Row {
  const { left, width, height } = fragment;
  return { fragments: [fragment], left, right: left + width, y: middle(fragment), size: height };
}

/** @param fragments at least one; in any order */
export function rowOf(fragments: readonly Fragment[]): Row {
  const sorted = [...fragments].sort((a, b) => a.left - b.left);
  let right = -Infinity;
  let main = sorted[0]!;
  const weights = new Map<number, number>();
  for (const fragment of sorted) {
    right = Math.max(right, fragment.left + fragment.width);
    const size = Math.round(fragment.height * 2);
    const weight = (weights.get(size) ?? 0) + fragment.text.length;
    weights.set(size, weight);
    if (weight > (weights.get(Math.round(main.height * 2)) ?? 0)) main = fragment;
  }
  return { fragments: sorted, left: sorted[0]!.left, right, y: middle(main), size: main.height };
}

/** Cuts a row where a gap is at least `gap` pixels wide. */
export function segmentsOf(row: Row, gap: number): Row[] {
  const segments: Row[] = [];
  let from = 0;
  let right = -Infinity;
  row.fragments.forEach((fragment, i) => {
    if (i > from && fragment.left - right >= gap) {
      segments.push(rowOf(row.fragments.slice(from, i)));
      from = i;
      right = -Infinity;
    }
    right = Math.max(right, fragment.left + fragment.width);
  });
  if (from === 0) return [row];
  segments.push(rowOf(row.fragments.slice(from)));
  return segments;
}

/** The text of a row. */
export interface RowText {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly linkChars: number;
  /** Fragments that only repeat another at the same place; not in the text. */
  readonly doubles: readonly Fragment[];
}

/** Joins the fragments of a row; a gap becomes a space where a reader sees one. */
export function textOfRow(row: Row, ratio: number): RowText {
  const em = row.size * ratio;
  const marks: Mark[] = [];
  const doubles: Fragment[] = [];
  let text = '';
  let linkChars = 0;
  let last: Fragment | undefined;
  for (const fragment of row.fragments) {
    const words = fragment.text.trim().replace(/\s+/g, ' ');
    if (words === '') continue;
    if (last && isDouble(last, fragment, em)) {
      doubles.push(fragment);
      continue;
    }
    if (last && isSpace(text, words, distanceOf(last, fragment, em) / em)) text += ' ';
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    if (isRaised(fragment, row, em, words)) marks.push({ type: 'sup', ...span });
    if (fragment.href !== undefined) {
      linkChars += words.length;
      marks.push({ type: 'link', ...span, href: fragment.href });
    }
    last = fragment;
  }
  return { text, marks, linkChars, doubles };
}

function isDouble(a: Fragment, b: Fragment, em: number): boolean {
  return (
    b.left - a.left < TWICE * em &&
    Math.abs(a.top - b.top) < TWICE * em &&
    a.text.trim() === b.text.trim()
  );
}

/** The distance (pixels) between two fragments, with the white space at their ends. */
function distanceOf(a: Fragment, b: Fragment, em: number): number {
  const behind = a.text.slice(a.text.trimEnd().length);
  const ahead = b.text.slice(0, b.text.length - b.text.trimStart().length);
  const white = spaceWidth(behind) + spaceWidth(ahead);
  return Math.max(b.left - (a.left + a.width), 0) + white * em;
}

function spaceWidth(space: string): number {
  let width = 0;
  for (const c of space) width += c === '\u3000' ? 1 : 0.25;
  return width;
}

const LATIN_END = /[!-~\u00a1-\u024f\u0370-\u04ff]$/;
const LATIN_START = /^[!-~\u00a1-\u024f\u0370-\u04ff]/;

function isSpace(before: string, after: string, gap: number): boolean {
  const latin = (LATIN_END.test(before) ? 1 : 0) + (LATIN_START.test(after) ? 1 : 0);
  return gap >= [HAN_SPACE, MIXED_SPACE, LATIN_SPACE][latin]!;
}

const NOTE_MARK = /^(?:[[(〔［（]?\d{1,3}[\])〕］）]?|[①-⑳*†‡])$/;

function isRaised(fragment: Fragment, row: Row, em: number, words: string): boolean {
  return (
    fragment.height < row.size * RAISED_SIZE &&
    row.y - middle(fragment) > RAISED_BY * em &&
    NOTE_MARK.test(words)
  );
}
