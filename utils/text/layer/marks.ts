/** Running heads, page numbers and watermarks: what the pages of a document repeat. */
import type { BesideText } from '../../model';
import { median, middle, type Fragment, type LayerPage } from './fragment';
import { CELL_GAP, rowFor, rowsOf, segmentsOf, type Row } from './rows';

/** So many lines at the top of a page, and at its foot, may be beside the text. */
const EDGE_ROWS = 3;
/** A running head stands on at least so many pages; on half of them where there are few. */
const RUNNING_PAGES = 3;
const FEW_PAGES = 4;
/** Two lines at heights that differ by less than this (em) stand at the same place of their pages. */
const SAME_PLACE = 1;
/** A running head is parted from the text by at least this part of the usual distance of lines. */
const PARTED = 1.25;
/** A watermark stands on at least this share of the pages, at one place. */
const WATERMARK_SHARE = 0.5;
/** Where it is not turned, it is set larger than the text it lies over. */
const WATERMARK_SIZE = 1.2;
/** Print of at most this part of the text's size is small. */
const SMALL_PRINT = 0.9;
/** A running head longer than this (characters) would be a paragraph. */
const RUNNING_MAX = 60;
/** Lines that follow each other closely touch; what covers half of a line's height lies over it. */
const OVER = 0.5;

/** Something on a page that does not belong to the text that runs through the pages. */
export interface PageMark extends BesideText {
  readonly row: Row;
}

/** The pages without what stands beside their text, and that, page by page. */
export interface Sifted {
  readonly text: readonly (readonly Fragment[])[];
  readonly marks: readonly (readonly PageMark[])[];
}

/**
 * Tells what runs through the pages from what is repeated on them.
 * @param ratio what `emRatio` gave
 */
export function siftMarks(pages: readonly LayerPage[], ratio: number): Sifted {
  const marks = pages.map((): PageMark[] => []);
  const taken = new Set<Fragment>();
  const take = (page: number, mark: PageMark): void => {
    marks[page]!.push(mark);
    for (const fragment of mark.row.fragments) taken.add(fragment);
  };
  watermarks(pages, ratio, take);
  const left = pages.map(({ fragments }) => fragments.filter((f) => !taken.has(f)));
  const edges = left.flatMap((fragments, page) => edgesOf(fragments, page, ratio));
  const numbers = new Set<Edge>();
  pageNumbers(edges, pages.length, (edge, sure) => {
    numbers.add(edge);
    take(edge.page, { as: 'number', sure, row: edge.segment });
  });
  const others = edges.filter((edge) => !numbers.has(edge));
  runningHeads(others, pages.length, (edge, sure) =>
    take(edge.page, { as: 'running', sure, row: edge.segment }),
  );
  if (pages.length === 1) {
    for (const edge of others.filter((other) => isLoneHead(other, usualSize(left[0]!))))
      take(edge.page, { as: 'running', sure: false, row: edge.segment });
  }
  return { text: left.map((fragments) => fragments.filter((f) => !taken.has(f))), marks };
}

/** The size of most characters. */
function usualSize(fragments: readonly Fragment[]): number {
  return median(fragments.flatMap(({ height, text }) => [...text].map(() => height)));
}

/**
 * On the only page that is shown nothing is repeated: a line in smaller print at the very top, parted from
 * the text, may be a running head. It is a doubt.
 */
function isLoneHead({ top, outermost, parted, segment, text }: Edge, size: number): boolean {
  const isSmall = segment.size < size * SMALL_PRINT;
  return (
    top && outermost && parted && isSmall && text.length <= RUNNING_MAX && !/[。；：]$/.test(text)
  );
}

type Take = (page: number, mark: PageMark) => void;

/** A piece of a line near the top or the foot of its page. */
interface Edge {
  readonly page: number;
  readonly segment: Row;
  readonly text: string;
  readonly top: boolean;
  /** The distance to the next line towards the text is wider than between lines of text. */
  readonly parted: boolean;
  /** It is the outermost line. */
  readonly outermost: boolean;
  readonly em: number;
}

function edgesOf(fragments: readonly Fragment[], page: number, ratio: number): Edge[] {
  const rows = rowsOf(fragments, ratio);
  const pitch = median(rows.slice(1).map((row, i) => row.y - rows[i]!.y));
  const edges: Edge[] = [];
  const add = (i: number, inner: number, top: boolean): void => {
    const row = rows[i]!;
    const next = rows[inner];
    const parted = !next || Math.abs(next.y - row.y) > pitch * PARTED;
    const outermost = i === 0 || i === rows.length - 1;
    const em = row.size * ratio;
    for (const segment of segmentsOf(row, CELL_GAP * em)) {
      const text = segment.fragments.map((f) => f.text).join('');
      edges.push({ page, segment, text: text.trim(), top, parted, outermost, em });
    }
  };
  const half = Math.ceil(rows.length / 2);
  for (let i = 0; i < Math.min(EDGE_ROWS, half); i++) add(i, i + 1, true);
  for (let i = rows.length - 1; i >= Math.max(half, rows.length - EDGE_ROWS); i--)
    add(i, i - 1, false);
  return edges;
}

const PAGE_NUMBER =
  /^(?:第\s?)?[—–―－·.\-\s]{0,4}(\d{1,4})[—–―－·.\-\s]{0,4}页?(?:\s?[/,，|]\s?(?:共\s?)?\d{1,4}\s?页?|\s?共\s?\d{1,4}\s?页)?$/;
const ENGLISH_NUMBER = /^page\s?(\d{1,4})(?:\s?(?:of|\/)\s?\d{1,4})?$/i;

/** Numbers at one height of the pages that grow from page to page. */
function pageNumbers(
  edges: readonly Edge[],
  pages: number,
  take: (edge: Edge, sure: boolean) => void,
): void {
  const found = edges.flatMap((edge) => {
    const match = PAGE_NUMBER.exec(edge.text) ?? ENGLISH_NUMBER.exec(edge.text);
    return match ? [{ edge, value: Number(match[1]) }] : [];
  });
  const groups = groupBy(found, ({ edge }) => (edge.top ? 'top' : 'foot'));
  for (const group of groups) {
    const series = longestSeries(group.map(({ edge, value }) => ({ edge, value })));
    const sure = series.length >= 2 && series.length * 2 >= Math.min(pages, group.length);
    for (const { edge } of group) {
      const fits = sure && series.includes(edge);
      // Alone it proves nothing; but nothing else is so far out and apart from the text.
      if (fits || (edge.outermost && edge.parted)) take(edge, fits);
    }
  }
}

/** The edges of the longest run of numbers that grow with their pages by the same step. */
function longestSeries(numbers: readonly { edge: Edge; value: number }[]): Edge[] {
  let best: Edge[] = [];
  for (const group of groupBy(numbers, ({ edge, value }) => String(value - edge.page))) {
    const { edge: first } = group[0]!;
    const atOnePlace = group.filter(({ edge }) => samePlace(edge, first));
    if (new Set(atOnePlace.map(({ edge }) => edge.page)).size > best.length)
      best = atOnePlace.map(({ edge }) => edge);
  }
  if (best.length >= 2) return best;
  // Pages that are not shown leave holes in the numbers.
  const growing = numbers.filter(({ value }, i) => i === 0 || value > numbers[i - 1]!.value);
  return growing.length === numbers.length && growing.length >= RUNNING_PAGES
    ? growing.map(({ edge }) => edge)
    : [];
}

/** The same words at the same height of several pages, parted from the text. */
function runningHeads(
  edges: readonly Edge[],
  pages: number,
  take: (edge: Edge, sure: boolean) => void,
): void {
  const short = edges.filter(({ text }) => text.length > 0 && text.length <= RUNNING_MAX);
  const key = ({ top, text }: Edge): string =>
    `${top ? 'top' : 'foot'} ${text.replace(/\s+/g, '').replace(/\d+/g, '#')}`;
  for (const group of groupBy(short, key)) {
    const heights = group.map(({ segment }) => segment.y);
    const place = median(heights);
    const same = group.filter(({ segment, em }) => Math.abs(segment.y - place) < SAME_PLACE * em);
    const on = new Set(same.map(({ page }) => page)).size;
    const enough = pages < FEW_PAGES ? on >= 2 && on * 2 > pages : on >= RUNNING_PAGES;
    if (!enough) continue;
    const parted = same.every((edge) => edge.parted);
    for (const edge of same) take(edge, parted);
  }
}

function samePlace(a: Edge, b: Edge): boolean {
  return Math.abs(a.segment.y - b.segment.y) < SAME_PLACE * 1.5 * Math.max(a.em, b.em);
}

/** What is written across the pages, or over the text at the same place of most pages. */
function watermarks(pages: readonly LayerPage[], ratio: number, take: Take): void {
  const all = pages.flatMap(({ fragments }, page) =>
    fragments.map((fragment) => ({ fragment, page })),
  );
  const turned = all.filter(({ fragment }) => fragment.turned);
  for (const group of groupBy(turned, ({ fragment }) => wordsOf(fragment))) {
    for (const { fragment, page } of group) {
      const sure = group.length > 1;
      if (sure || liesOver(fragment, pages[page]!))
        take(page, { as: 'watermark', sure, row: rowFor(fragment) });
    }
  }
  if (pages.length < RUNNING_PAGES) return;
  const usual = median(all.map(({ fragment }) => fragment.height));
  const level = all.filter(
    ({ fragment: { turned, height, text } }) =>
      !turned && height > usual * WATERMARK_SIZE && text.trim().length > 1,
  );
  const place = ({ fragment: f }: { fragment: Fragment }): string =>
    `${wordsOf(f)} ${Math.round(f.left / 4)} ${Math.round((middle(f) / f.height / ratio) * 2)}`;
  for (const group of groupBy(level, place)) {
    const on = new Set(group.map(({ page }) => page)).size;
    if (on < RUNNING_PAGES || on < pages.length * WATERMARK_SHARE) continue;
    const over = group.filter(({ fragment, page }) => liesOver(fragment, pages[page]!));
    if (over.length * 2 < group.length) continue;
    for (const { fragment, page } of group)
      take(page, { as: 'watermark', sure: true, row: rowFor(fragment) });
  }
}

function wordsOf({ text }: Fragment): string {
  return text.replace(/\s+/g, '');
}

/** Its box covers a good part of another fragment of the page. */
function liesOver(fragment: Fragment, { fragments }: LayerPage): boolean {
  return fragments.some((other) => {
    if (other === fragment || other.turned) return false;
    const wide =
      Math.min(fragment.left + fragment.width, other.left + other.width) -
      Math.max(fragment.left, other.left);
    const high =
      Math.min(fragment.top + fragment.height, other.top + other.height) -
      Math.max(fragment.top, other.top);
    return (
      wordsOf(other) !== wordsOf(fragment) && wide > other.height / 2 && high > other.height * OVER
    );
  });
}

function groupBy<T>(values: readonly T[], key: (value: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const name = key(value);
    const group = groups.get(name);
    if (group) group.push(value);
    else groups.set(name, [value]);
  }
  return [...groups.values()];
}
