import type { Page } from '../model';
import { isByline } from './headline';
import type { Shape, Sum } from './shape';

/** A container with this share of the page's prose is not put aside for what it is called. */
const MAJORITY = 0.5;
/** Prose outside a container that is called furniture: with the title there, the article is there. */
const OUTSIDE_MIN = 60;
/** Less prose than this (characters) does not save a container that is called furniture. */
const MAJORITY_MIN = 100;
/** A lone paragraph's parent is taken when it holds at most this many times its text in links. */
const LONE_MAX_LINKS = 2.5;
/** Or, where it holds the title, at least this many times its text outside links, and less inside. */
const LONE_MIN_TEXT = 2;
/** A part with this share of the scope's prose is its core, when what is beside it has less prose. */
const CORE = { share: 0.6, besideProse: 0.4 };
/** The same for a part that holds the page's title. */
const TITLED_CORE = { share: 0.4, besideProse: 0.6 };
/** The title's own part must have this share of the prose that the largest balance has. */
const TITLED_MIN_SHARE = 0.1;
/** So near (blocks) below the title's own part, the largest balance is what follows it. */
const FOLLOWS_MAX = 3;
/** So far (blocks) below an abstract: tools and a list may part them. */
const NEXT_MAX = 30;
/** So many blocks must stand beside the core, and at least this share of their text is links. */
const BESIDE_MIN_BLOCKS = 12;
const BESIDE_MIN_LINKS = 0.2;
/** Comments need to be nearly the whole page before they count as its text. */
const COMMENTS_MAJORITY = 0.9;

/**
 * Chooses the container with the largest balance of prose over furniture: the maximum-sum subtree,
 * after the maximum-sum subsequence of Pasternack and Roth (WWW 2009), over the tree instead of the
 * sequence. Containers that name themselves furniture or comments add nothing to their parents.
 * @param title the block that repeats the page's title, when there is one
 * @param columns containers that are put aside for where they stand: 1
 * @returns its index, or undefined when no container has a positive balance
 */
export function chooseScope(
  page: Page,
  shape: Shape,
  title: number | undefined,
  columns: Uint8Array,
): number | undefined {
  const { containers } = page;
  const { children } = shape;
  const aside = asideContainers(page, shape, title, columns);
  const own = ownValues(page, shape);
  const balance = new Float64Array(containers.length);
  for (let c = containers.length - 1; c >= 0; c--) {
    let sum = own[c]!;
    for (const child of children[c]!) {
      sum += aside[child] ? Math.min(0, balance[child]!) : balance[child]!;
    }
    balance[c] = sum;
  }
  const open = openContainers(page, aside);
  const largest = largestIn(0);
  if (largest === undefined) return undefined;
  const titled = partOfTitle(page, shape, title, largest);
  const best = (titled === undefined ? undefined : largestIn(titled)) ?? largest;
  return notAlone(page, shape, core(shape, best, open, title), aside, title);

  /** The open container with the largest positive balance in and below one, the innermost of equals. */
  function largestIn(top: number): number | undefined {
    let found: number | undefined;
    const inside = new Uint8Array(containers.length);
    for (let c = top; c < containers.length; c++) {
      inside[c] = c === top || inside[containers[c]!.parent] ? 1 : 0;
      if (!inside[c] || !open[c] || balance[c]! <= 0) continue;
      if (found === undefined || balance[c]! >= balance[found]!) found = c;
    }
    return found;
  }
}

/**
 * The smallest container that holds the page's title and prose, when the largest balance lies outside
 * it and is not much more: then the text is below its title, and the other is another column.
 */
function partOfTitle(
  page: Page,
  shape: Shape,
  title: number | undefined,
  largest: number,
): number | undefined {
  const { sums } = shape;
  if (title === undefined) return undefined;
  let part = page.blocks[title]!.container;
  while (part > 0 && sums[part]!.prose < OUTSIDE_MIN) part = page.containers[part]!.parent;
  const own = sums[part]!;
  const other = sums[largest]!;
  const holds = other.first >= own.first && other.last <= own.last;
  if (holds || goesOn(page, shape, own, other.first)) return undefined;
  return own.prose < other.prose * TITLED_MIN_SHARE ? undefined : part;
}

/**
 * Whether the text that begins at `first` goes on from the title's own part: right below it, or further down
 * where that part is a single paragraph, an abstract, which is added to the text again as it stands between.
 */
function goesOn({ blocks }: Page, { prose }: Shape, own: Sum, first: number): boolean {
  if (first <= own.last) return false;
  if (first <= own.last + FOLLOWS_MAX) return true;
  const { kind, level } = blocks[first]!;
  if (first > own.last + NEXT_MAX || (kind === 'heading' && level === 1)) return false;
  const paragraphs = prose.subarray(own.first, own.last + 1).filter((chars) => chars > 0).length;
  return paragraphs === 1 && prose.subarray(own.last + 1, first).every((chars) => chars === 0);
}

/**
 * Goes down into the child that holds most of the prose, as long as what stands beside it there is a
 * page full of other things: much of it, a good part of it links, and little of it prose. Boxes of
 * unlinked titles and short teasers raise a balance, but make no text. Less is asked of the child
 * that holds the title, too.
 */
function core(
  { sums, children }: Shape,
  best: number,
  open: Uint8Array,
  title: number | undefined,
): number {
  let scope = best;
  for (;;) {
    const whole = sums[scope]!;
    const child = children[scope]!.find((c) => sums[c]!.prose >= whole.prose * coreOf(c).share);
    if (child === undefined || !open[child]) return scope;
    const inner = sums[child]!;
    const count = whole.count - inner.count;
    const length = whole.length - inner.length;
    const isFull =
      count >= BESIDE_MIN_BLOCKS &&
      whole.links - inner.links >= length * BESIDE_MIN_LINKS &&
      whole.prose - inner.prose <= length * coreOf(child).besideProse;
    if (!isFull && count > 0) return scope;
    scope = child;
  }

  function coreOf(c: number): typeof CORE {
    const { first, last } = sums[c]!;
    return title !== undefined && title >= first && title <= last ? TITLED_CORE : CORE;
  }
}

/** A single paragraph is not the container of an article: its parent is, with what stands beside. */
function notAlone(
  page: Page,
  { sums }: Shape,
  best: number,
  aside: Uint8Array,
  title: number | undefined,
): number {
  let { parent } = page.containers[best]!;
  // It may stand in several boxes that are called nothing, one in the other.
  while (parent > 0 && sums[parent]!.count === 1 && page.containers[parent]!.tokens === '')
    parent = page.containers[parent]!.parent;
  if (sums[best]!.count > 1 || parent <= 0 || aside[parent]) return best;
  const { first, last, length, links } = sums[parent]!;
  const alone = sums[best]!.length;
  const isTitled = title !== undefined && title >= first && title <= last;
  // Labels and short lines of a notice, though links stand below them in the same box.
  const speaks = isTitled && length - links >= Math.max(links, alone * LONE_MIN_TEXT);
  return speaks || links <= alone * LONE_MAX_LINKS ? parent : best;
}

/** The balance of the blocks that stand directly in each container. */
function ownValues({ containers }: Page, { sums, children }: Shape): Float64Array {
  const own = new Float64Array(containers.length);
  for (let c = 0; c < containers.length; c++) {
    own[c] = sums[c]!.value;
    for (const child of children[c]!) own[c]! -= sums[child]!.value;
  }
  return own;
}

/** Containers that do not lie inside one that was put aside. */
function openContainers({ containers }: Page, aside: Uint8Array): Uint8Array {
  const open = new Uint8Array(containers.length).fill(1);
  for (let c = 1; c < containers.length; c++) {
    open[c] = open[containers[c]!.parent]! && !aside[c] ? 1 : 0;
  }
  return open;
}

/** Which containers are put aside for what they are called. */
function asideContainers(
  { blocks, containers }: Page,
  { sums, hints }: Shape,
  title: number | undefined,
  columns: Uint8Array,
): Uint8Array {
  const total = sums[0]!.prose;
  const aside = columns.slice();
  // Old sites wrap the title, its day and the whole text in a form.
  const isFormOfPage = title !== undefined && blocks.slice(title + 1, title + 3).some(isByline);
  for (let c = 1; c < sums.length; c++) {
    const hint = hints[c]!;
    if (!hint.furniture && !hint.comments) continue;
    const { prose, first, last } = sums[c]!;
    const elsewhere = title !== undefined && (title < first || title > last);
    if (isFormOfPage && !elsewhere && containers[c]!.tag === 'form') continue;
    const majority = hint.comments ? COMMENTS_MAJORITY : MAJORITY;
    if (
      prose < Math.max(MAJORITY_MIN, total * majority) ||
      (elsewhere && total - prose >= OUTSIDE_MIN)
    )
      aside[c] = 1;
  }
  return aside;
}

/** So much prose (characters) in the title's own column makes that column the text. */
const COLUMN_MIN = 20;

/**
 * Columns of a table that lays out the page: when the title stands in one of them together with
 * prose, the columns beside it are put aside. With the title above the row, all of them are text.
 */
export function columnsBesideTitle(
  page: Page,
  shape: Shape,
  title: number | undefined,
): Uint8Array {
  const aside = new Uint8Array(page.containers.length);
  if (title === undefined) return aside;
  for (let c = page.blocks[title]!.container; c > 0; c = page.containers[c]!.parent) {
    if (page.containers[c]!.tag !== 'td' || shape.sums[c]!.prose < COLUMN_MIN) continue;
    for (const other of shape.children[page.containers[c]!.parent]!) {
      if (other !== c) aside[other] = 1;
    }
  }
  return aside;
}
