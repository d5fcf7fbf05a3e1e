import type { Article, Page } from '../model';
import { withAdjacent } from './adjacent';
import { beginsWithMenus, withBoxAroundText } from './boxless';
import { chooseBlocks } from './choose-blocks';
import { chooseScope, columnsBesideTitle } from './choose-scope';
import { isPostedList } from './comments';
import { withDocumentLines, withTwins } from './complete';
import { asGuess, confidenceOf, isFarBelow, NOTHING } from './confidence';
import { findPageTitle, findTitle, type PageTitle } from './find-title';
import { isIndex } from './is-index';
import { isByline } from './headline';
import { putOtherTextsAside } from './other-texts';
import { inPageOrder } from './page-order';
import { shapeOf, type Shape } from './shape';
import { shortTextBelow } from './short-text';

/** Less prose than this (characters) is no article. */
const ARTICLE_MIN = 20;
/** Up to here (characters) prose may be no more than labels with values, as in footers. */
const SURE_MIN = 60;
/** Without prose, so much text (characters) below the page's title may be a poem or a list. */
const PLAIN_MIN = 30;
/** Below a heading that the page's title does not repeat, it must be more. */
const UNNAMED_MIN = 60;
/** A poem or a list of so many times the lines is the text rather than a short paragraph of a site's elsewhere. */
const FAR_MORE = 2;

/**
 * Finds the main text of a page. A plain text and a selection are their own article;
 * their title is guessed where their noise is judged.
 * @returns the chosen blocks; none when the page shows no article
 */
export function findArticle(page: Page): Article {
  if (page.source !== 'html') return whole(page);
  // A page that holds nothing, as a picture opened by itself does, has no container either.
  if (page.blocks.length === 0) return NOTHING;
  const shape = shapeOf(page);
  const found = findIn(page, shape);
  const isDoubtful =
    found === NOTHING ||
    found.reasons.includes('other-prose') ||
    beginsWithMenus(page, shape, found.blocks);
  const boxed = isDoubtful ? withBoxAroundText(page, shape) : undefined;
  if (boxed === undefined) return found;
  const inBox = findIn(boxed, shapeOf(boxed));
  return isWithin(shape, found, inBox) ? inBox : found;
}

/** Whether an article holds all the prose of another. */
function isWithin({ prose }: Shape, { blocks }: Article, other: Article): boolean {
  const held = new Set(other.blocks);
  return blocks.every((i) => prose[i] === 0 || held.has(i));
}

/** @param prose the page's shape, as it counts prose */
function findIn(page: Page, prose: Shape): Article {
  const pageTitle = findPageTitle(page, prose);
  const title = pageTitle.block ?? pageTitle.headline;
  const sought: Sought = { page, pageTitle, title, min: ARTICLE_MIN };
  const found = search(sought, prose);
  // Teasers beside a poem outweigh it.
  if (found === 'index') return searchShort({ ...sought, min: 0 }, shapeOf(page, true)) ?? NOTHING;
  const far = found !== undefined && isFar(sought, prose, found);
  if (found?.reasons.includes('short') === false) return far ? asGuess(found, 'far') : found;
  return findWithoutProse(sought, found, far);
}

/**
 * Looks for a text that is not made of prose, or of one sentence.
 * @param found a short text, which may be that of a site
 * @param far whether that does not follow the page's title
 */
function findWithoutProse(sought: Sought, found: Article | undefined, far: boolean): Article {
  const { page } = sought;
  // A heading of the second rank may stand over any list: it counts only beside what was found.
  const heading = onlyHeading(page, found ? [1, 2] : [1]);
  const shape = shapeOf(page, true);
  const plain =
    searchPlain({ ...sought, min: PLAIN_MIN }, shape) ??
    searchPlain({ ...sought, title: heading, min: UNNAMED_MIN }, shape);
  const short = searchShort({ ...sought, title: sought.title ?? heading, min: 0 }, shape);
  // A sentence below a poem or a list that stands right below the title is a reader's.
  if (found && short && isParted(page, short, found)) return short;
  if (found && !far && !(plain && plain.blocks.length > found.blocks.length * FAR_MORE))
    return found;
  const other = plain ?? short;
  if (other && !isFar(sought, shape, other)) return other;
  const guess = found ?? other;
  return guess ? asGuess(guess, 'far') : NOTHING;
}

/** Whether one article ends above the text of another, and links stand between them. */
function isParted(page: Page, above: Article, below: Article): boolean {
  const start = below.blocks.find((i) => i !== below.title) ?? 0;
  return page.blocks.slice(above.blocks.at(-1)! + 1, start).some(({ linkChars }) => linkChars > 0);
}

/** Whether the text stands far from its own title or, where it has none, from what names it. */
function isFar({ page, title: named }: Sought, shape: Shape, { blocks, title }: Article): boolean {
  return isFarBelow(page, shape, title ?? named, blocks);
}

/** What is sought, and where. */
interface Sought {
  readonly page: Page;
  readonly pageTitle: PageTitle;
  /** The block below which the text is expected. */
  readonly title: number | undefined;
  /** So much prose (characters) the text must have. */
  readonly min: number;
}

/** A couplet, a single sentence: so short that only the title right above it makes it a text. */
function searchShort(sought: Sought, shape: Shape): Article | undefined {
  const { page, title } = sought;
  if (title === undefined) return undefined;
  const text = shortTextBelow(page, shape, title);
  const short = text && search(sought, shape, text.box);
  if (short === undefined || short === 'index') return undefined;
  return text?.listed ? asGuess(short, 'listed') : short;
}

/** A poem or a list of names has no prose; the title over it says that it is the text. */
function searchPlain(sought: Sought, shape: Shape): Article | undefined {
  const { page, title } = sought;
  if (title === undefined) return undefined;
  const plain = search(sought, shape);
  if (plain === undefined || plain === 'index' || plain.title !== title) return undefined;
  return isList(page, title, plain.blocks) ? undefined : plain;
}

/** Above this share of link text, what stands below a title is a list of other pages or of goods. */
const LIST_LINKS = 0.3;

/** Whether the text below the title, up to its last chosen block, is a list of links. */
function isList(page: Page, title: number, chosen: readonly number[]): boolean {
  let length = 0;
  let links = 0;
  for (let i = title + 1; i <= chosen.at(-1)!; i++) {
    const block = page.blocks[i]!;
    length += block.text.length;
    links += block.linkChars;
  }
  return links > length * LIST_LINKS;
}

/** Titles of pages that say that there is no page. */
const ERROR_PAGE = /404|不存在|找不到|无法访问|出错|not found|error/i;

/** The page's only heading of the first of these ranks that it has. */
function onlyHeading(page: Page, ranks: readonly number[]): number | undefined {
  if (ERROR_PAGE.test(page.title)) return undefined;
  for (const rank of ranks) {
    const headings = page.blocks.flatMap((b, i) =>
      b.kind === 'heading' && b.level === rank ? [i] : [],
    );
    if (headings.length > 0) return headings.length === 1 ? headings[0] : undefined;
  }
  return undefined;
}

/**
 * @param known where the text is, when that is known already; it need not be so long then
 * @returns 'index' for a page that lists other pages
 */
function search(
  { page, pageTitle, title: named, min }: Sought,
  shape: Shape,
  known?: number,
): Article | 'index' | undefined {
  const aside = columnsBesideTitle(page, shape, pageTitle.block);
  putOtherTextsAside(page, shape, pageTitle.block, aside);
  const scope = known ?? chooseScope(page, shape, named, aside);
  if (scope === undefined || isPostedList(page, shape, scope)) return undefined;
  const choosing = { page, shape, title: named, aside };
  const chosen = withTwins(choosing, scope, chooseBlocks(choosing, scope));
  const { headline } = pageTitle;
  const bodyStart = chosen.find((i) => shape.prose[i]! > 0 && i !== headline) ?? chosen[0];
  if (bodyStart === undefined) return undefined;
  if (isIndex(page, shape, chosen)) return 'index';
  const prose = chosen.reduce((sum, i) => sum + shape.prose[i]!, 0);
  const isShort = prose < min || (prose < SURE_MIN && !hasSentence(page, shape, chosen));
  if (isShort && known === undefined) return undefined;
  const title = findTitle(page, pageTitle, chosen, bodyStart);
  const titled = title === undefined ? chosen : withTitle(page, shape, chosen, title);
  const blocks = withDocumentLines(choosing, title, withAdjacent(choosing, title, titled));
  return { blocks, title, ...confidenceOf(shape, prose, title !== undefined) };
}

/** Whether any of the prose has more than colons and dots: labels with values are no text. */
function hasSentence(page: Page, shape: Shape, chosen: readonly number[]): boolean {
  return chosen.some(
    (i) => shape.prose[i]! > 0 && /[，。！？；]|[,.!?]\s/.test(page.blocks[i]!.text),
  );
}

/** Adds the title, and prose that stands between it and the chosen blocks: a summary, a lead. */
function withTitle(page: Page, shape: Shape, chosen: readonly number[], title: number): number[] {
  const first = chosen[0]!;
  if (title >= first) return inPageOrder(chosen, [title]);
  let between: number[] = [];
  for (let i = title + 1; i < first; i++) {
    const block = page.blocks[i]!;
    if (isByline(block)) {
      // Above the day of a post stands a card of its writer.
      between = between.filter((at) => shape.measures[at]!.clauses > 0);
      if (!/[，。！？；]/.test(block.text)) continue;
    }
    const hint = shape.hints[block.container]!;
    if (shape.prose[i]! > 0 && !hint.furniture && !hint.comments) between.push(i);
  }
  return [title, ...between, ...chosen];
}

function whole(page: Page): Article {
  const blocks = page.blocks.map((_, i) => i);
  return { blocks, title: undefined, confidence: blocks.length > 0 ? 1 : 0, reasons: [] };
}
