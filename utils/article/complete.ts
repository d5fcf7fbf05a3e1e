import type { Block, Page } from '../model';
import { lettersOf } from '../text/letters';
import { isNumbered } from '../text/patterns';
import { chooseBlocks, readsLikeText, type Choosing } from './choose-blocks';
import { documentEndAt, isDocumentHead, isUnderTitle } from './document-lines';
import { isTeaser } from './is-index';
import { inPageOrder } from './page-order';
import type { Shape } from './shape';

/** So many levels above the scope are looked through for more parts of the text; old pages nest tables. */
const MAX_LEVELS = 10;
/** An official document's red head and number stand at most so many blocks above its title. */
const HEAD_MAX_DISTANCE = 4;
/** Share of link text in a numbered part: its tools. */
const PART_LINKS = 0.2;
/** A part in a box of the same class and id: so much prose (characters), and these shares of it and of links. */
const NAMESAKE = { prose: 60, share: 0.5, links: 0.5 };
/** The end of a document begins at most so many blocks below the text. */
const END_MAX_DISTANCE = 3;

/**
 * Adds the parts of one text that a site set in several boxes of the same make: when boxes of links
 * between them outweigh the smaller parts, the scope holds only the largest.
 * @param chosen the blocks chosen in the scope
 * @returns blocks in page order
 */
export function withTwins(choosing: Choosing, scope: number, chosen: readonly number[]): number[] {
  const { page, shape } = choosing;
  let around = scope;
  for (let level = 0; level < MAX_LEVELS && around > 0; level++) {
    const inner = around;
    const { parent } = page.containers[inner]!;
    around = parent;
    const beside = shape.children[parent]!.filter((c) => mayBeTwin(choosing, c, inner));
    if (beside.length === 0) continue;
    const blocks = new Set(chosen);
    const numbers = new Set(chosen.map((i) => ordinalOf(page.blocks[i]!.text)));
    for (const c of beside) {
      const number = ordinalOf(page.blocks[shape.sums[c]!.first]!.text);
      const goesOn = number > 1 && numbers.has(number - 1) && !numbers.has(number);
      if (!goesOn && !isSameMake(choosing, c, inner)) continue;
      for (const i of chooseBlocks(choosing, c)) {
        blocks.add(i);
        numbers.add(ordinalOf(page.blocks[i]!.text));
      }
    }
    if (blocks.size === chosen.length) continue;
    // The part of which the scope is only the inner box has a heading, as the others do.
    for (const i of chooseBlocks(choosing, inner)) blocks.add(i);
    return withLinesBetween(choosing, parent, blocks);
  }
  return [...chosen];
}

/** A part beside `inner` that may be the text's: no list of teasers, and not called furniture. */
function mayBeTwin({ page, shape, aside }: Choosing, c: number, inner: number): boolean {
  if (c === inner || aside[c] || page.containers[c]!.tag !== page.containers[inner]!.tag)
    return false;
  const hint = shape.hints[c]!;
  if (hint.comments || (hint.furniture && !hint.speaking)) return false;
  const { first, last, length, links, prose } = shape.sums[c]!;
  if (last < first) return false;
  // A reader's page may hold nothing but a list, a numbered part only short lines.
  const begins = PAGE.test(page.containers[c]!.tokens) || isNumbered(page.blocks[first]!.text);
  if (begins && links <= length * PART_LINKS) return true;
  const { tokens } = page.containers[c]!;
  const isNamesake = tokens !== '' && tokens === page.containers[inner]!.tokens;
  // Tools and lists stand below the last part; they are left out of it afterwards.
  const reads =
    isNamesake && prose >= Math.max(NAMESAKE.prose, length * NAMESAKE.share)
      ? links <= length * NAMESAKE.links
      : readsLikeText(page, shape, c) || isPureText(page, shape, c);
  return reads && !holdsTeaser(page, first, last);
}

function holdsTeaser({ blocks }: Page, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) if (isTeaser(blocks[i]!)) return true;
  return false;
}

/** What a box is called that holds one page of a document. */
const PAGE = /\bpage\b/;

/** Nothing but sentences, without a link. */
function isPureText({ blocks }: Page, { sums, prose }: Shape, c: number): boolean {
  const { first, last, links } = sums[c]!;
  if (links > 0) return false;
  for (let i = first; i <= last; i++) {
    if (prose[i] === 0 || !/[。！？”]$/.test(blocks[i]!.text)) return false;
  }
  return true;
}

/** Boxes that stand one below the other even without a class. */
const STACKED = new Set(['table', 'tr']);

function isSameMake({ page, shape }: Choosing, c: number, inner: number): boolean {
  const { tokens, tag } = page.containers[c]!;
  if (tokens !== page.containers[inner]!.tokens) return false;
  return tokens !== '' || (STACKED.has(tag) && isPureText(page, shape, c));
}

/** Headings that stand between the boxes. */
function withLinesBetween(
  { page }: Choosing,
  parent: number,
  chosen: ReadonlySet<number>,
): number[] {
  const blocks = inPageOrder(chosen);
  const between: number[] = [];
  for (let i = blocks[0]!; i < blocks.at(-1)!; i++) {
    const { container, linkChars } = page.blocks[i]!;
    if (container === parent && linkChars === 0 && !chosen.has(i)) between.push(i);
  }
  return inPageOrder(blocks, between);
}

/** A numbered line that the text has, too: an entry of its table of contents. */
function isContents({ text, linkChars }: Block, own: ReadonlySet<string>): boolean {
  return linkChars === 0 && isNumbered(text) && own.has(lettersOf(text));
}

const DIGITS = '〇一二三四五六七八九十';

/** The number of a heading of the first level, up to 十九; 0 for any other text. */
function ordinalOf(text: string): number {
  const numeral = /^\s*([一二三四五六七八九十]{1,2})\s?[、．.]/.exec(text)?.[1];
  if (numeral === undefined) return 0;
  const last = DIGITS.indexOf(numeral.at(-1)!);
  return numeral.length === 1 ? last : 10 + (last % 10);
}

/** Adds lines of the document between its title and its text, and below its text. */
export function withDocumentLines(
  { page, shape, aside }: Choosing,
  title: number | undefined,
  chosen: readonly number[],
): number[] {
  const { blocks } = page;
  const added: number[] = [];
  if (title !== undefined) {
    const text = chosen.find((i) => i > title) ?? title;
    const own = new Set(chosen.map((i) => lettersOf(blocks[i]!.text)));
    for (let i = title + 1; i < text; i++) {
      const block = blocks[i]!;
      if (isOpen(i) && (isUnderTitle(block, i === title + 1) || isContents(block, own)))
        added.push(i);
    }
    for (let i = Math.max(0, title - HEAD_MAX_DISTANCE); i < title; i++) {
      if (isOpen(i) && isDocumentHead(blocks[i]!)) added.push(i);
    }
  }
  let at = chosen.at(-1)! + 1;
  const limit = at + END_MAX_DISTANCE;
  let found = false;
  while (at < blocks.length && (found || at < limit)) {
    const count: number = isOpen(at) ? documentEndAt(blocks, at, found) : 0;
    if (count === 0 && found) break;
    for (let i = 0; i < count; i++) added.push(at + i);
    found ||= count > 0;
    at += Math.max(1, count);
  }
  return inPageOrder(chosen, added);

  function isOpen(i: number): boolean {
    const c = blocks[i]!.container;
    const hint = shape.hints[c]!;
    return !hint.furniture && !hint.comments && !aside[c];
  }
}
