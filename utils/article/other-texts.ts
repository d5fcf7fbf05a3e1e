import type { Page } from '../model';
import { lettersOf } from '../text/letters';
import type { Shape, Sum } from './shape';

/** A longer line (characters) is no date of a text. */
const DATE_MAX = 40;

/**
 * Marks what is on the page beside its text and reads like text: feeds of other posts, readers' comments,
 * the next text that a page loads below the first. Nothing need call them so.
 * @param title the block that repeats the page's title, when there is one
 * @param aside 1 for each container that no article reaches into; such containers are added
 */
export function putOtherTextsAside(
  page: Page,
  shape: Shape,
  title: number | undefined,
  aside: Uint8Array,
): void {
  putFeedsAside(page, shape, title, aside);
  if (title !== undefined && isDatedHead(page, title)) putNextAside(page, shape, title, aside);
}

/** So many entries make a feed; fewer dated parts may be a text's own. */
const MIN_ENTRIES = 3;
/** This share of the parts that hold text must be entries. */
const MIN_SHARE = 0.6;
/** What each of them holds; the long form costs its compilation on pages without any. */
const CLOCK = /\d[:：]\d|前/;
/** A date with a clock's time, in either order, or how long ago. */
const STAMP =
  /\d[-/.月]\d{1,2}日?\s{0,2}\d{1,2}[:：]\d{2}|\d{1,2}[:：]\d{2}\]?\s{0,2}\d{1,4}[-/.月]\d|(?:今天|昨天|前天)\s?\d{1,2}[:：]\d{2}|\d\s?(?:[秒天周年]|分钟|分鐘|小时|小時|个月|個月)前/;

/**
 * Lists of other posts, or of readers' comments, each dated to the minute and with a link to the post or
 * to its writer; the entries of a document's log or programme have no link.
 */
function putFeedsAside(
  { blocks, containers }: Page,
  shape: Shape,
  title: number | undefined,
  aside: Uint8Array,
): void {
  const { children, sums } = shape;
  const stamps = new Uint16Array(containers.length);
  for (const { text, container } of blocks)
    if (text.length <= DATE_MAX && CLOCK.test(text) && STAMP.test(text)) stamps[container]!++;
  for (let c = containers.length - 1; c > 0; c--) stamps[containers[c]!.parent]! += stamps[c]!;
  for (let c = 1; c < containers.length && stamps[0]! >= MIN_ENTRIES; c++) {
    if (stamps[c]! < MIN_ENTRIES) continue;
    const parts = children[c]!.filter((part) => sums[part]!.count > 0);
    const entries = parts.filter(
      (part) => stamps[part] === 1 && sums[part]!.links > 0 && !holdsFile(blocks, sums[part]!),
    ).length;
    const isFeed = entries >= MIN_ENTRIES && entries >= parts.length * MIN_SHARE;
    if (isFeed && isBeside(shape, title, sums[c]!)) aside[c] = 1;
  }
}

/** An attachment, which a site dates as well. */
const FILE = /附件|\.(?:docx?|xlsx?|wps|et|pdf|pptx?|zip|rar|ofd)\b/i;

function holdsFile(blocks: Page['blocks'], { first, last }: Sum): boolean {
  return blocks.slice(first, last + 1).some(({ text }) => FILE.test(text));
}

/** So much prose (characters) between the title, or the page's beginning, and a feed is the text. */
const TEXT_MIN = 20;
const UNTITLED_TEXT_MIN = 60;

/** Whether the text stands elsewhere. In a forum it is the first post: no prose stands between title and posts. */
function isBeside({ prose }: Shape, title: number | undefined, { first, last }: Sum): boolean {
  if (title !== undefined && title > last) return true;
  let above = 0;
  for (let i = title ?? 0; i < first; i++) above += prose[i]!;
  return above >= (title === undefined ? UNTITLED_TEXT_MIN : TEXT_MIN);
}

/** So much prose (characters) below the title makes what stands below another heading another text. */
const OWN_MIN = 40;

/**
 * The texts beside the title's own: each has a heading of the first rank and a date, which chapters have not, and
 * links to its writer or tools of its own, which the entries of a diary have not.
 */
function putNextAside(page: Page, shape: Shape, title: number, aside: Uint8Array): void {
  const { sums, children } = shape;
  for (let own = page.blocks[title]!.container; own > 0; own = page.containers[own]!.parent) {
    if (sums[own]!.prose < OWN_MIN) continue;
    for (const other of children[page.containers[own]!.parent]!) {
      const { first, links } = sums[other]!;
      if (first > title && links > 0 && holdsText(page, sums[other]!, title)) aside[other] = 1;
    }
  }
}

/** Whether a text begins there that is not the title's, which some pages give twice. */
function holdsText(page: Page, { first, last }: Sum, title: number): boolean {
  const own = lettersOf(page.blocks[title]!.text);
  for (let i = first; i <= last; i++) {
    if (!isDatedHead(page, i)) continue;
    const head = lettersOf(page.blocks[i]!.text);
    return !own.includes(head) && !head.includes(own);
  }
  return false;
}

/** So many blocks below a heading stands the line that dates its text. */
const DATE_NEAR = 4;
const DATE = /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}/;

/** A heading of the first rank with a date close below it. */
function isDatedHead({ blocks }: Page, i: number): boolean {
  const { kind, level } = blocks[i]!;
  if (kind !== 'heading' || level !== 1) return false;
  return blocks
    .slice(i + 1, i + 1 + DATE_NEAR)
    .some(({ text }) => text.length <= DATE_MAX && DATE.test(text));
}
