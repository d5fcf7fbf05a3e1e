import type { Page } from '../model';

/** Titles of documents are at most this long, in characters. */
const TITLE_MAX = 80;
/** A title shorter than this is not recognised by the page's title alone. */
const TITLE_MIN = 4;
/** A block that repeats this much of the page's title (characters) shows where the article begins. */
const PAGE_TITLE_MIN = 6;
/** So many blocks of promotion may stand in the article above its title. */
const MAX_BELOW_START = 20;
/** How many blocks before the first chosen one may part it from its title (meta lines, tools). */
const MAX_DISTANCE = 40;

/**
 * Finds the block that shows the document's title.
 * @param chosen the article's blocks in page order
 * @param bodyStart index (in the page) of the first block of prose
 * @returns its index in the page, chosen or not; undefined when the page shows no title
 */
export function findTitle(
  page: Page,
  chosen: readonly number[],
  bodyStart: number,
): number | undefined {
  const pageTitle = fold(page.title);
  const named = findPageTitle(page);
  const first = chosen[0] ?? 0;
  // What repeats the page's title is the title, even below a promotion that reads like prose.
  if (named !== undefined && named >= bodyStart && named <= first + MAX_BELOW_START) return named;
  let best: number | undefined;
  let bestScore = 0;
  const from = Math.max(0, (chosen[0] ?? 0) - MAX_DISTANCE);
  for (let i = from; i < bodyStart; i++) {
    const score = titleScore(page, i, pageTitle) - (bodyStart - i) / 1000;
    if (score > bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best;
}

/**
 * The first block outside links that repeats the beginning of the page's title as a whole.
 * @returns its index; undefined when there is none
 */
export function findPageTitle(page: Page): number | undefined {
  const pageTitle = fold(page.title);
  const index = page.blocks.findIndex((block) => {
    if (block.linkChars > 0 || block.text.length > TITLE_MAX) return false;
    const text = fold(block.text);
    if (block.kind === 'heading' && text.length >= 2 && pageTitle.startsWith(text)) return true;
    return text.length >= PAGE_TITLE_MIN && startsOrHolds(pageTitle, text);
  });
  return index < 0 ? undefined : index;
}

function titleScore(page: Page, index: number, pageTitle: string): number {
  const block = page.blocks[index]!;
  const text = fold(block.text);
  if (text.length < 2 || text.length > TITLE_MAX || block.kind === 'row') return 0;
  const inLink = block.linkChars > text.length / 2;
  const named = pageTitle !== '' && text.length >= TITLE_MIN && startsOrHolds(pageTitle, text);
  let score = 0;
  if (named) score += 2;
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
  return text.toLowerCase().replace(/[\s\p{P}\p{S}]+/gu, '');
}
