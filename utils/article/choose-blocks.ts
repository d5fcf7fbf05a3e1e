import type { Page } from '../model';
import { isNumbered } from '../text/patterns';
import { isCommentList, isPostedList } from './comments';
import { isDocumentHead } from './document-lines';
import type { Shape, Sum } from './shape';

/** A part of the article with this share of its prose is not put aside for what it is called. */
const LARGE_PART = 0.3;
/** Above this share of link text a part is a list of links. */
const LINK_LIST = 0.5;
/** A part with a weak word needs this share of link text to be put aside. */
const WEAK_LINKS = 0.25;
/** A part with so much prose (characters) and so few links reads like text, whatever it is called. */
const READS_MIN = 30;
const READS_MIN_SHARE = 0.5;
const READS_MAX_LINKS = 0.1;
/** Below a title that is a heading so much prose (characters) makes what stands above it no text. */
const BELOW_TITLE_MIN = 60;
/** It must also be this many times the prose above; below a title that is no heading, as much. */
const BELOW_TITLE_SHARE = 0.2;
const PLAIN_TAGS = new Set(['ul', 'ol', 'li']);

/** What is known before the blocks are chosen. */
export interface Choosing {
  readonly page: Page;
  readonly shape: Shape;
  /** The block that repeats the page's title, when there is one. */
  readonly title: number | undefined;
  /** Containers that no article reaches into: 1. */
  readonly aside: Uint8Array;
}

/**
 * Chooses the blocks inside the scope: parts that are furniture by name and make-up, and lists of
 * links at the edges, are left out; everything else stays, for the noise rules to judge by line.
 * @param scope index of the container that holds the main text
 * @returns indices of blocks in page order
 */
export function chooseBlocks(choosing: Choosing, scope: number): number[] {
  const { page, shape, aside } = choosing;
  const inside = containersInside(page, scope);
  const edges = edgesOf(shape, scope);
  const context: Context = {
    ...choosing,
    total: shape.sums[scope]!.prose,
    edges,
    begins: beginsAtTitle(choosing, scope) ? choosing.title! : -1,
  };
  const dropped = new Uint8Array(page.containers.length);
  const chosen: number[] = [];
  let end = shape.sums[scope]!.last;
  for (let c = scope + 1; c < page.containers.length; c++) {
    const parent = page.containers[c]!.parent;
    if (!inside[c]) continue;
    dropped[c] = dropped[parent] || aside[c] || isNoPart(context, c) ? 1 : 0;
    // No text goes on below its readers' comments.
    if (dropped[c] && !dropped[parent] && isPostedList(page, shape, c))
      end = Math.min(end, shape.sums[c]!.first - 1);
  }
  for (let i = shape.sums[scope]!.first; i <= end; i++) {
    const c = page.blocks[i]!.container;
    if (inside[c] && !dropped[c] && !isMenuAbove(context, i)) chosen.push(i);
  }
  return chosen;
}

interface Context extends Choosing {
  readonly total: number;
  readonly edges: Edges;
  /** The title's block, when nothing above it belongs to the text; else -1. */
  readonly begins: number;
}

/** First and last block of prose in the scope. */
interface Edges {
  readonly first: number;
  readonly last: number;
}

function containersInside({ containers }: Page, scope: number): Uint8Array {
  const inside = new Uint8Array(containers.length);
  inside[scope] = 1;
  for (let c = scope + 1; c < containers.length; c++) inside[c] = inside[containers[c]!.parent]!;
  return inside;
}

function edgesOf({ prose, sums }: Shape, scope: number): Edges {
  let { first, last } = sums[scope]!;
  while (first < last && prose[first] === 0) first++;
  while (last > first && prose[last] === 0) last--;
  return { first, last };
}

/** Whether the text begins at the page's title, so that what stands above is another column. */
function beginsAtTitle({ page, shape, title }: Choosing, scope: number): boolean {
  const { first, last } = shape.sums[scope]!;
  if (title === undefined || title <= first || title > last) return false;
  let above = 0;
  let below = 0;
  for (let i = first; i <= last; i++) {
    if (i < title) above += shape.prose[i]!;
    else below += shape.prose[i]!;
  }
  const share = page.blocks[title]!.kind === 'heading' ? BELOW_TITLE_SHARE : 1;
  return below >= BELOW_TITLE_MIN && below >= above * share;
}

/** A line of links above the title, in no box of its own. */
function isMenuAbove({ page, shape, begins }: Context, i: number): boolean {
  return i < begins && page.blocks[i]!.linkChars > shape.measures[i]!.length * LINK_LIST;
}

/** Whether a container in the scope is no part of the text. */
function isNoPart(context: Context, c: number): boolean {
  const { page, shape, total, edges, begins } = context;
  const hint = shape.hints[c]!;
  const sum = shape.sums[c]!;
  if (sum.count === 0) return false;
  if (sum.last < begins && isOtherColumn(page, sum)) return true;
  if (isCommentList(page, shape, c)) return true;
  if (sum.prose >= total * LARGE_PART) return false;
  if (hint.comments) return !isOfficialReply(page, shape, c);
  if (isSiteNotice(context, sum)) return true;
  const links = linkShare(sum);
  const atEdge = sum.first > edges.last || sum.last < edges.first;
  if (hint.furniture && !hint.content) return !(hint.speaking && readsLikeText(page, shape, c));
  const named = hint.weak && !hint.vague && !hint.content;
  if (named && links > WEAK_LINKS && sum.prose === 0) return true;
  if (!atEdge || sum.prose > 0 || links <= LINK_LIST) return false;
  return !isPlainPart(page, c, sum.last > edges.last);
}

/** What stands over an office's answer to a letter. */
const REPLY_HEADING = /^.{0,6}(?:回复|答复|办理|处理)(?:内容|情况|意见|结果|单位)?\s?[：:]?$/;

/** An office's answer stands in a box called reply, as comments do, but below its own heading. */
function isOfficialReply(page: Page, shape: Shape, c: number): boolean {
  return (
    REPLY_HEADING.test(page.blocks[shape.sums[c]!.first]!.text.trim()) &&
    readsLikeText(page, shape, c)
  );
}

/** A heading that says that the site speaks of its rights; at most this long (characters). */
const NOTICE_HEADING = /版[权權]|免[责責]/;
const NOTICE_HEADING_MAX = 20;

/** A box below the text under a heading such as 版权声明： */
function isSiteNotice({ page, shape, edges }: Context, { first, last }: Sum): boolean {
  const heading = page.blocks[first]!.text.trim();
  if (last === first || first <= edges.first || heading.length > NOTICE_HEADING_MAX) return false;
  return shape.prose[first] === 0 && NOTICE_HEADING.test(heading) && /[：:]$/.test(heading);
}

/** Above the title: prose, or a card of data; but not a line over the title or a red head. */
function isOtherColumn(page: Page, { prose, first, last }: Sum): boolean {
  const isCard = page.blocks[first]!.kind === 'row' && last > first;
  if (prose === 0 && !isCard) return false;
  for (let i = first; i <= last; i++) if (isDocumentHead(page.blocks[i]!)) return false;
  return true;
}

/** Whether a part is made of prose and has hardly a link. */
export function readsLikeText(page: Page, shape: Shape, c: number): boolean {
  const sum = shape.sums[c]!;
  if (sum.prose < READS_MIN || linkShare(sum) > READS_MAX_LINKS) return false;
  return (
    sum.prose >= sum.length * READS_MIN_SHARE || isNumbered(page.blocks[sum.first]!.text.trim())
  );
}

/**
 * Links in the mark-up of the text (no class, no id) may be the text's: a paragraph anywhere (摘自
 * 某报), a list below it (attachments).
 */
function isPlainPart(page: Page, c: number, below: boolean): boolean {
  const { tag, tokens } = page.containers[c]!;
  return tokens === '' && (tag === 'p' || (below && PLAIN_TAGS.has(tag)));
}

function linkShare(sum: Sum): number {
  return sum.length === 0 ? 0 : sum.links / sum.length;
}
