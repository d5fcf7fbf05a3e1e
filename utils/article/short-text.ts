import type { Block, Page } from '../model';
import type { Shape } from './shape';

/** So many lines of other kinds (author, date, tabs) may stand between the title and the text. */
const REACH = 4;
/** A sentence (characters) is longer than what a site says of a button. */
const SENTENCE_MIN = 10;
/** How many Han characters verses have; two lines may be as short as a menu's words only from here. */
const VERSE = { min: 5, max: 16, pairMin: 7 };
/** Equally long lines without a mark are a verse when there are so many. */
const VERSE_LINES = 4;
/** Above this share of link text around it and the title, a sentence tells what a list holds. */
const LIST_LINKS = 0.5;
/** What sites say when there is no text. */
const MESSAGE =
  /您|登[录陆]|注册|验证|跳转|加载|删除|不存在|暂无|暂未|稍[后候等]|敬请|权限|失[败效]|点击|刷新|浏览器|页面|网页|收录|更新|欢迎/;

/**
 * Where a text stands that is too short for an article: right below the page's title, a verse, whose
 * lines are equally long, or a whole sentence that no site says of its pages.
 * @param title the block that repeats the page's title
 * @returns the smallest container that holds the whole text; undefined when there is none
 */
export function shortTextBelow(page: Page, shape: Shape, title: number): number | undefined {
  for (let first = title + 1; first <= title + 1 + REACH; first++) {
    const block = page.blocks[first];
    if (!block || !isPlain(block) || shape.hints[block.container]!.furniture) continue;
    if (verseFrom(page, first) || isTold(page, shape, title, first)) return boxOf(page, first);
  }
  return undefined;
}

function isPlain({ kind, linkChars, text }: Block): boolean {
  return (kind === 'paragraph' || kind === 'item') && linkChars === 0 && !MESSAGE.test(text);
}

/** Whether lines begin here that have the same number of Han characters and nothing but marks beside. */
function verseFrom({ blocks }: Page, first: number): boolean {
  const length = verseLength(blocks[first]!.text);
  if (length === 0) return false;
  let end = first + 1;
  while (blocks[end] && isPlain(blocks[end]!) && verseLength(blocks[end]!.text) === length) end++;
  const lines = blocks.slice(first, end);
  const marked = lines.some(({ text }) => /[，。！？；]$/.test(text));
  return lines.length >= (marked || length >= VERSE.pairMin ? 2 : VERSE_LINES);
}

/** How many Han characters a line has that may be a verse; 0 for any other line. */
function verseLength(text: string): number {
  const words = text.replace(/[，。！？；、\s]/g, '');
  const fits = words.length >= VERSE.min && words.length <= VERSE.max;
  return fits && /^\p{Script=Han}+$/u.test(words) ? words.length : 0;
}

/** Whether a whole sentence stands here, and no list of links around it and the title. */
function isTold(page: Page, { sums }: Shape, title: number, at: number): boolean {
  const { text } = page.blocks[at]!;
  const isWhole = /[，：；]/.test(text) && /[。！？]$/.test(text);
  if (!isWhole || text.length < SENTENCE_MIN) return false;
  let around = page.blocks[at]!.container;
  while (around > 0 && sums[around]!.first > title) around = page.containers[around]!.parent;
  return sums[around]!.links <= sums[around]!.length * LIST_LINKS;
}

/** Lines that are paragraphs of their own have a box around them; the whole page is none. */
function boxOf({ blocks, containers }: Page, first: number): number | undefined {
  const { container } = blocks[first]!;
  const alone = blocks[first + 1]?.container !== container;
  const box = alone ? containers[container]!.parent : container;
  return box > 0 ? box : undefined;
}
