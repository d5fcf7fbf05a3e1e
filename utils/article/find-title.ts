import type { Block, Page } from '../model';
import { hintOf } from '../text/hints';
import { lettersOf } from '../text/letters';
import { isNumbered } from '../text/patterns';
import { headlineOf } from './headline';
import type { Shape } from './shape';
import { scoreOf } from './title-form';

/** Titles of documents are at most this long, in characters. */
const TITLE_MAX = 80;
/** A title shorter than this is not recognised by the page's title alone. */
const TITLE_MIN = 4;
/** A block that repeats this much of the page's title (characters) shows where the article begins. */
const PAGE_TITLE_MIN = 6;
/** So much (letters) may stand around it in one line: W, VIP专享文档. */
const BADGES_MAX = 9;
/** So many blocks of promotion may stand in the article above its title. */
const MAX_BELOW_START = 20;
/** What parts the document's title from the site's name in the page's title. */
const TITLE_SEPARATOR = /[-_|－＿｜—–]/;
/** What repeating the page's title counts. */
const NAMED_SCORE = 2;
/** What standing where titles do counts: a little less than the heading of the first rank. */
const HEADLINE_SCORE = 1.1;
/** What plain mark-up counts, when the line ends in what documents call themselves, or is bold. */
const PLAIN_SCORE = 0.4;
const BOLD_SCORE = 0.3;
/** Plain mark-up is a title only so many blocks above the first prose. */
const NEAR = 6;
/** How many blocks before the first chosen one may part it from its title (meta lines, tools). */
const MAX_DISTANCE = 40;

/** What the page itself says that the document is called. */
export interface PageTitle {
  /** Folded; '' where it says no more than the site's name. */
  readonly folded: string;
  /** The same of its first part, ahead of the site's name or of the title. */
  readonly firstPart: string;
  /** The block that repeats it; undefined when none does. */
  readonly block: number | undefined;
  /** Where none does, the block that stands where titles do. */
  readonly headline: number | undefined;
}

/**
 * Finds the block that shows the document's title.
 * @param chosen the article's blocks in page order
 * @param bodyStart index (in the page) of the first block of prose
 * @returns its index in the page, chosen or not; undefined when the page shows no title
 */
export function findTitle(
  page: Page,
  pageTitle: PageTitle,
  chosen: readonly number[],
  bodyStart: number,
): number | undefined {
  const named = pageTitle.block;
  const first = chosen[0] ?? 0;
  // What repeats the page's title is the title, even below a promotion that reads like prose.
  if (named !== undefined && named >= bodyStart && named <= first + MAX_BELOW_START) return named;
  let best: number | undefined;
  let bestScore = 0;
  const from = Math.max(0, first - MAX_DISTANCE);
  for (let i = from; i < bodyStart; i++) {
    const repeats = i === named ? NAMED_SCORE : 0;
    const near = bodyStart - i <= NEAR ? plainScore(page, i) : 0;
    const stands = i === pageTitle.headline ? HEADLINE_SCORE : 0;
    const score =
      Math.max(repeats, near, stands, titleScore(page, i, pageTitle)) - (bodyStart - i) / 1000;
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

/** The page's title, and the block that repeats it or stands for it. */
export function findPageTitle(page: Page, shape: Shape): PageTitle {
  const folded = fold(documentsTitle(page));
  const firstPart = folded === '' ? '' : fold(page.title.split(TITLE_SEPARATOR, 1)[0]!);
  const block = folded === '' ? undefined : blockThatRepeats(page, folded, firstPart);
  const headline = block === undefined ? headlineOf(page, shape) : undefined;
  return { folded, firstPart, block, headline };
}

/**
 * The first block outside links that repeats the beginning of the page's title as a whole; a short
 * one (修表铺), or one with badges around it, only when no other does, and when a separator ends it in
 * the page's title.
 */
function blockThatRepeats(page: Page, pageTitle: string, firstPart: string): number | undefined {
  let short: number | undefined;
  for (let i = 0; i < page.blocks.length; i++) {
    const block = page.blocks[i]!;
    const own = block.linkChars > 0 ? besideLink(block) : block.text;
    if (own === '' || !mayRepeat(own, page.title)) continue;
    const text = fold(own);
    if (text.length < 2) continue;
    if (block.kind === 'heading' && pageTitle.startsWith(text)) return i;
    if (text.length >= PAGE_TITLE_MIN && startsOrHolds(pageTitle, text)) return i;
    const badges = firstPart.length < PAGE_TITLE_MIN ? 0 : BADGES_MAX;
    if (
      block.kind === 'paragraph' &&
      text.includes(firstPart) &&
      text.length <= firstPart.length + badges
    )
      short ??= i;
  }
  return short;
}

/** What stands in a heading beside a link at its head, which tells its sort: [原创] 渡口; '' in any other block. */
function besideLink({ kind, text, marks }: Block): string {
  const links = marks.filter(({ type }) => type === 'link');
  if (kind !== 'heading' || links.length !== 1 || links[0]!.start > 0) return '';
  return links[0]!.end <= BADGES_MAX ? text.slice(links[0]!.end).trim() : '';
}

/** Most blocks begin with a Han character that the page's title does not have: they need no folding. */
function mayRepeat(text: string, title: string): boolean {
  if (text.length > TITLE_MAX) return false;
  const head = text.charAt(0);
  return head < '\u3400' || head > '\u9fff' || title.includes(head);
}

/** What sites are called; at most so long (characters). */
const CALLED_SITE = /(?:网|网站|文库|论坛|门户|平台|频道|资料库)$/;
const SITE_NAME_MAX = 10;

/**
 * The page's title, where it says more than the site's name. A heading that repeats it whole shows
 * that a document is called so, unless the site gives itself that name.
 */
function documentsTitle(page: Page): string {
  const { title, siteNames, blocks, containers } = page;
  const whole = fold(title);
  if (siteNames.some((name) => fold(name) === whole)) return '';
  const repeating = blocks.filter(
    ({ text }) => text.length >= whole.length && mayRepeat(text, title) && fold(text) === whole,
  );
  if (repeating.some(({ kind, linkChars }) => kind === 'heading' && linkChars === 0)) return title;
  const alone = whole.length <= SITE_NAME_MAX && !TITLE_SEPARATOR.test(title);
  if (alone && CALLED_SITE.test(whole)) return '';
  const heads = blocks.some(({ kind, level }) => kind === 'heading' && level === 1);
  const inFurniture = repeating.some(({ container }) => {
    const { tokens, tag } = containers[container]!;
    return tag === 'header' || hintOf(tokens, tag).furniture;
  });
  return heads && inFurniture ? '' : title;
}

/**
 * A line of plain mark-up close above the text: called a report, a notice…; or bold as a whole, or a link
 * elsewhere, as in the list of what stands on a newspaper's page.
 */
function plainScore(page: Page, index: number): number {
  const { text, kind, linkChars, marks } = page.blocks[index]!;
  if (kind !== 'paragraph' || linkChars > 0 || isNumbered(text)) return 0;
  const looks = scoreOf(text, text.length);
  if (looks !== 1) return looks === 2 ? PLAIN_SCORE : 0;
  const bold = marks.some((m) => m.type === 'bold' && m.start === 0 && m.end === text.length);
  return bold || isLinkElsewhere(page, text) ? BOLD_SCORE : 0;
}

function isLinkElsewhere({ blocks }: Page, text: string): boolean {
  return blocks.some((block) => block.linkChars >= text.length && block.text.includes(text));
}

function titleScore(page: Page, index: number, { folded, firstPart }: PageTitle): number {
  const block = page.blocks[index]!;
  if (block.kind === 'row') return 0;
  if (block.kind !== 'heading' && !mayRepeat(block.text, page.title)) return 0;
  const text = fold(block.text);
  if (text.length < 2 || text.length > TITLE_MAX) return 0;
  const inLink = block.linkChars > text.length / 2;
  const repeats = folded !== '' && text.length >= TITLE_MIN && startsOrHolds(folded, text);
  // 父亲, where the page is called 父亲 | and then the site's name.
  const named = repeats || text === firstPart;
  let score = 0;
  if (named) score += NAMED_SCORE;
  if (block.kind === 'heading' && block.level <= 2) score += block.level === 1 ? 1.2 : 0.7;
  else if (named && block.kind === 'heading') score += 0.5;
  if (inLink) score -= 1.5;
  return score;
}

/** The page's title begins with the text, or is little more than the text. */
function startsOrHolds(pageTitle: string, text: string): boolean {
  return (
    pageTitle.startsWith(text) || (pageTitle.includes(text) && text.length * 2 > pageTitle.length)
  );
}

/** Lower case, without white space and punctuation. */
function fold(text: string): string {
  return lettersOf(text.toLowerCase());
}
