import type { Page } from '../model';
import { isFileLink } from './document-lines';
import { isByline } from './headline';
import type { Shape } from './shape';

/** So many lines of other kinds (author, date, tabs) may stand between the title and the text. */
const REACH = 4;
/** A forum has a card of the writer between the title and the day of the post. */
const BYLINE_REACH = 20;
/** A sentence (characters) is longer than what a site says of a button. */
const SENTENCE_MIN = 10;
/** How many Han characters a verse has. */
const VERSE_MIN = 5;
const VERSE_MAX = 16;
/** So many equally long lines are a verse; two are enough with marks, or when they are so long. */
const VERSE_LINES = 4;
const COUPLET_MIN = 7;
/** So many plain lines, and so many characters, in a box that holds nothing else are a list or a poem. */
const COLUMN_LINES = 4;
const COLUMN_MIN = 16;
/** Above this share of link text around it and the title, a sentence tells what a list holds. */
const LIST_LINKS = 0.5;
/** What sites say where there is no text, and of their lists. */
const MESSAGE =
  /您|登[录陆]|密码|验证码|跳转|加载|删除|不存在|暂[无未]|稍[后候等]|失效|页面|网页|收录|更新|欢迎/;

/** Where a short text stands. */
interface ShortText {
  /** The smallest container that holds the whole of it. */
  readonly box: number;
  /** Neither verse nor sentence says that it is a text: it may be a list of anything. */
  readonly listed: boolean;
}

/**
 * Where a text stands that is too short for an article: right below the page's title, a verse, whose
 * lines are equally long, a whole sentence that no site says of its pages, a box of nothing but
 * short lines, or of attachments.
 * @param title the block that repeats the page's title
 * @returns undefined when there is none
 */
export function shortTextBelow(page: Page, shape: Shape, title: number): ShortText | undefined {
  const { blocks, containers } = page;
  const { measures, sums } = shape;

  const from = belowByline(page, title);
  for (let i = from; i <= from + REACH; i++) {
    // Without the line above, it is a page of downloads.
    const files = from > title + 1 ? boxOfFiles(page, shape, i) : undefined;
    if (files !== undefined) return { box: files, listed: false };
    if (!isPlain(page, shape, i)) continue;
    const { container } = blocks[i]!;
    // Lines that are paragraphs of their own have a box around them; the whole page is none.
    const isBox = blocks[i + 1]?.container === container;
    const box = isBox ? container : Math.max(0, containers[container]!.parent);
    const column = largestColumn({ page, shape, title }, i, box);
    if (box > 0 && isVerse(i)) return { box: column ?? box, listed: false };
    if (box > 0 && isTold(i)) return { box, listed: false };
    if (column !== undefined) return { box: column, listed: true };
  }
  return undefined;

  /** Whether lines begin here that have the same number of Han characters, and only marks beside. */
  function isVerse(first: number): boolean {
    const length = verseLength(first);
    if (length === 0) return false;
    let end = first + 1;
    while (isPlain(page, shape, end) && verseLength(end) === length) end++;
    const pairs = length >= COUPLET_MIN || measures[end - 1]!.clauses > 0;
    return end - first >= (pairs ? 2 : VERSE_LINES);
  }

  function verseLength(i: number): number {
    const { length, han, clauses } = measures[i]!;
    return han >= VERSE_MIN && han <= VERSE_MAX && han + clauses === length ? han : 0;
  }

  /** Whether a whole sentence stands here, and no list of links around it and the title. */
  function isTold(i: number): boolean {
    const { length, clauses } = measures[i]!;
    if (length < SENTENCE_MIN || clauses < 2 || !/[。！？]$/.test(blocks[i]!.text)) return false;
    let around = blocks[i]!.container;
    while (sums[around]!.first > title) around = containers[around]!.parent;
    return sums[around]!.links <= sums[around]!.length * LIST_LINKS;
  }
}

/** Where the text may begin: below the line that says when it was published, where one stands below the title. */
function belowByline({ blocks }: Page, title: number): number {
  const last = Math.min(blocks.length, title + BYLINE_REACH);
  for (let i = title + 1; i < last; i++) if (isByline(blocks[i]!)) return i + 1;
  return title + 1;
}

/** Where a text is looked for. */
interface Place {
  readonly page: Page;
  readonly shape: Shape;
  readonly title: number;
}

/** The largest box that begins here and holds nothing but links to files: the attachments are all of the document. */
function boxOfFiles(
  { blocks, containers }: Page,
  { sums }: Shape,
  first: number,
): number | undefined {
  let largest: number | undefined;
  for (let c = blocks[first]?.container ?? 0; c > 0; c = containers[c]!.parent) {
    const { first: begin, last } = sums[c]!;
    if (begin !== first || !blocks.slice(first, last + 1).every(isFileLink)) break;
    largest = c;
  }
  return largest;
}

/**
 * The largest box that begins here, or with the title, and holds only short plain lines: stanzas and lines may have
 * boxes of their own in it.
 */
function largestColumn(place: Place, first: number, box: number): number | undefined {
  const { sums } = place.shape;
  let largest: number | undefined;
  for (let c = box; c >= 0; c = place.page.containers[c]!.parent) {
    if (sums[c]!.first !== first && sums[c]!.first !== place.title) break;
    if (isColumn(place, first, c)) largest = c;
  }
  return largest;
}

/** Whether a box holds only such lines beside named furniture. */
function isColumn({ page, shape, title }: Place, first: number, box: number): boolean {
  const { blocks, containers } = page;
  const { hints, measures, sums } = shape;
  // Tabs and buttons are boxes of their own as well; texts have paragraphs, lines, a box for content or a day above.
  const { container } = blocks[first]!;
  const isOwn = container === box || containers[container]!.tag === 'p' || hints[box]!.content;
  if (!isOwn && !blocks.slice(title + 1, first).some(isByline)) return false;
  let lines = 0;
  let length = 0;
  for (let i = first; i <= sums[box]!.last; i++) {
    if (hints[blocks[i]!.container]!.furniture) continue;
    if (!isPlain(page, shape, i)) return false;
    lines++;
    length += measures[i]!.length;
  }
  return lines >= COLUMN_LINES && length >= COLUMN_MIN;
}

function isPlain({ blocks }: Page, { hints }: Shape, i: number): boolean {
  const block = blocks[i];
  if (!block || block.kind === 'heading' || block.kind === 'row' || block.linkChars > 0)
    return false;
  return !hints[block.container]!.furniture && !MESSAGE.test(block.text);
}
