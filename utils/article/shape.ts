import type { Block, Page } from '../model';
import { measure, type TextMeasure } from '../text/measure';
import { remembered } from '../text/remembered';
import { isSiteStatement } from '../text/site-statement';
import { hintOf, type Hint } from '../text/hints';

/** A block needs this many characters outside links, and a clause mark, to count as prose. */
const PROSE_MIN_LENGTH = 15;
/** A shorter one with a clause mark is a verse or a short sentence; it counts this part of prose. */
const SHORT_PROSE_WEIGHT = 0.5;
/** Above this share of link text a block is a link, not prose. */
const PROSE_MAX_LINK_SHARE = 0.4;
/** A sentence with several links in it may have this share, when it has so many clauses. */
const LINKED_MAX_SHARE = 0.75;
const LINKED_MIN_CLAUSES = 2;
/** A block of links cannot outweigh more than this many characters of prose. */
const LINK_BLOCK_MAX = 40;
/** What a short block without clause marks costs: menus and tables are full of them. */
const SHORT_BLOCK_COST = 0.5;

/** Boxes of one container that hold nothing but prose and are called so many different things are paragraphs. */
const MIN_NAMES = 4;
/** Nearly all of its text, for a last short sentence is no prose. */
const ALL_PROSE = 0.9;
/** So many of the boxes hold more prose than this share of their text. */
const MOST_BOXES = 0.8;
const EACH_PROSE = 0.6;

/** Sums over all blocks in a container and below it. */
export interface Sum {
  /** Characters of prose. */
  prose: number;
  /** Prose minus what speaks against a main text (links, short blocks). */
  value: number;
  /** All characters. */
  length: number;
  links: number;
  /** First and last block, in page order; first > last where there is none. */
  first: number;
  last: number;
  count: number;
}

/** The page in numbers: what every step of the finder reads. */
export interface Shape {
  readonly measures: readonly TextMeasure[];
  /** Characters of prose of each block. */
  readonly prose: Float64Array;
  readonly sums: readonly Sum[];
  readonly hints: readonly Hint[];
  /** Child containers of each container, in page order. */
  readonly children: readonly (readonly number[])[];
}

/**
 * Measures every block and sums up along the tree of containers; linear in the page.
 * @param plain counts every text outside links as prose: for poems and lists
 */
export function shapeOf(page: Page, plain = false): Shape {
  const { blocks, containers } = page;
  const hints = hintsOf(containers);
  // No block has this number; Infinity would make every sum's numbers floating ones.
  const none = blocks.length;
  const sums = containers.map((): Sum => ({
    prose: 0,
    value: 0,
    length: 0,
    links: 0,
    first: none,
    last: -1,
    count: 0,
  }));
  const children = containers.map((): number[] => []);
  for (let c = 1; c < containers.length; c++) children[containers[c]!.parent]!.push(c);
  const measures = blocks.map((block) => measure(block.text));
  const prose = new Float64Array(blocks.length);
  const worth = plain ? plainOf : proseOf;
  let statement = -1;
  blocks.forEach((block, i) => {
    prose[i] = worth(block, measures[i]!);
    const continues = statement === i - 1 && areTogether(containers, blocks[statement], block);
    let isSpoken = true;
    // A line of copyright is no prose, but a statement may go on below it.
    if (prose[i]! > 0 || block.text.includes('©')) {
      if (isSiteStatement(block.text, continues)) statement = i;
      isSpoken = statement !== i && (plain || !isLabels(block.text, measures[i]!));
      if (!isSpoken) prose[i] = 0;
    }
    addBlock(sums[block.container]!, block, i, measures[i]!, prose[i]!, isSpoken);
  });
  // A parent is registered before its children, so one pass from the end sums up all subtrees.
  for (let c = containers.length - 1; c > 0; c--) addSum(sums[containers[c]!.parent]!, sums[c]!);
  children.forEach((boxes, c) => {
    if (isNamedAtRandom(containers, boxes, sums, sums[c]!))
      for (const box of boxes) hints[box] = UNNAMED;
  });
  return { measures, prose, sums, hints, children };
}

/** Whether a statement may go on from one block into the next: in its box, or in the box beside it. */
function areTogether(
  containers: Page['containers'],
  above: Block | undefined,
  below: Block,
): boolean {
  if (above === undefined) return false;
  if (above.container === below.container) return true;
  return containers[above.container]!.parent === containers[below.container]!.parent;
}

/** What a box of no name says. */
const UNNAMED = hintOf('', '');

/** Whether the names of boxes say nothing of what is in them. */
function isNamedAtRandom(
  containers: Page['containers'],
  boxes: readonly number[],
  sums: readonly Sum[],
  { prose, length }: Sum,
): boolean {
  if (boxes.length < MIN_NAMES || prose < length * ALL_PROSE) return false;
  // A long text weighs more than the boxes of links and of comments beside it.
  const spoken = boxes.filter((box) => sums[box]!.prose > sums[box]!.length * EACH_PROSE).length;
  if (spoken < boxes.length * MOST_BOXES) return false;
  return new Set(boxes.map((box) => containers[box]!.tokens)).size === boxes.length;
}

function proseOf(block: Block, { length, clauses }: TextMeasure): number {
  if (block.kind === 'heading') return 0;
  const own = length - block.linkChars;
  if (clauses === 0 || own < PROSE_MIN_LENGTH) return 0;
  if (block.linkChars <= length * PROSE_MAX_LINK_SHARE) return own;
  return isLinkedSentence(block, length, clauses) ? own : 0;
}

/** So many labels stand in a line; more marks are not all of labels. */
const LABELS_MIN = 2;
const LABELS_MAX = 6;
const NO_LABEL = /[，。！？；、…]|[,.!?;](?:\s|$|\p{Script=Han})/u;

/** Whether all its marks are colons: labels with values, as below titles and in footers. */
function isLabels(text: string, { clauses }: TextMeasure): boolean {
  return clauses >= LABELS_MIN && clauses <= LABELS_MAX && !NO_LABEL.test(text);
}

/** A sentence of an encyclopedia, many of whose words are links: menus have no full stop. */
function isLinkedSentence(
  { text, linkChars, marks }: Block,
  length: number,
  clauses: number,
): boolean {
  if (clauses < LINKED_MIN_CLAUSES || linkChars > length * LINKED_MAX_SHARE) return false;
  return /[。！？]$/.test(text) && marks.filter(({ type }) => type === 'link').length > 1;
}

/** Shorter texts (characters) are not even a verse. */
const PLAIN_MIN_LENGTH = 4;

function plainOf(block: Block, { length }: TextMeasure): number {
  if (block.kind === 'heading' || block.linkChars > 0 || length < PLAIN_MIN_LENGTH) return 0;
  return length;
}

/**
 * Pages have few different class names: each is looked up once. By tag, then by words: a key joined of
 * both would have to be hashed for each container.
 */
function hintsOf(containers: Page['containers']): Hint[] {
  const ofTag = remembered((tag) => remembered((tokens) => hintOf(tokens, tag)));
  return containers.map(({ tag, tokens }) => ofTag(tag)(tokens));
}

function addBlock(
  sum: Sum,
  block: Block,
  index: number,
  { length, clauses }: TextMeasure,
  prose: number,
  isSpoken: boolean,
): void {
  sum.prose += prose;
  sum.length += length;
  sum.links += Math.min(length, block.linkChars);
  sum.first = Math.min(sum.first, index);
  sum.last = Math.max(sum.last, index);
  sum.count++;
  if (prose > 0) sum.value += prose;
  else if (clauses > 0 && block.linkChars === 0 && isSpoken)
    sum.value += length * SHORT_PROSE_WEIGHT;
  else sum.value -= costOf(block);
}

/** What a block that is no text speaks against the text around it. */
export function costOf({ linkChars }: Block): number {
  return Math.min(LINK_BLOCK_MAX, linkChars) + SHORT_BLOCK_COST;
}

function addSum(into: Sum, from: Sum): void {
  into.prose += from.prose;
  into.value += from.value;
  into.length += from.length;
  into.links += from.links;
  into.first = Math.min(into.first, from.first);
  into.last = Math.max(into.last, from.last);
  into.count += from.count;
}
