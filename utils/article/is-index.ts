import type { Block, Page } from '../model';
import { isNumbered } from '../text/patterns';
import type { Shape } from './shape';

/** What cuts a teaser short. */
const CUT_SHORT =
  /(?:…|\.{3}|。{3})\s*(?:[[（(【]?(?:详情|详细|全文|更多|查看全文|阅读全文|点击查看)[\]）)】]?\s*>*)?$/;
/** So many teasers, and this share of the prose blocks, make a list of other pages. */
const MIN_TEASERS = 2;
const TEASER_SHARE = 0.5;

/**
 * Whether the chosen blocks are a list of other pages (search results, a channel): most of their
 * prose is cut short, or they are the words of a form.
 */
export function isIndex(page: Page, shape: Shape, chosen: readonly number[]): boolean {
  const prose = chosen.filter((i) => shape.prose[i]! > 0);
  if (prose.length > 0 && prose.every((i) => isWordOfForm(page, page.blocks[i]!))) return true;
  const own = prose.filter((i) => isTeaser(page.blocks[i]!));
  // A single text that breaks off is a teaser when a link leads on from it.
  if (own.length < MIN_TEASERS && !own.some((i) => page.blocks[i]!.linkChars > 0)) return false;
  // A channel has a box for each of its teasers: the page has more of them than the chosen box.
  const all = page.blocks.filter((block, i) => shape.prose[i]! > 0 && isTeaser(block)).length;
  return all >= MIN_TEASERS && own.length >= prose.length * TEASER_SHARE;
}

/** Whether a text is cut short, as the teaser of another page is. */
export function isTeaser(block: Block): boolean {
  return CUT_SHORT.test(block.text);
}

/**
 * The form is the nearest section: old sites wrap the whole page in one. Numbered questions make it a
 * document.
 */
function isWordOfForm({ containers }: Page, { container, text }: Block): boolean {
  const { tag, parent } = containers[container]!;
  return (tag === 'form' || containers[parent]?.tag === 'form') && !isNumbered(text);
}
