import type { Article, Page } from '../model';
import { proseLength } from './cover';

/** A page drawn as a picture holds some hundred characters; with this much text for each, none is missed. */
const TEXT_PER_PICTURE = 150;
/** A single picture may be a portrait; alone it says something only with hardly any text. */
const TEXT_BESIDE_ONE = 60;
/** Pictures belong to the document within so many blocks after its text. */
const PICTURES_WITHIN = 30;
/** Where nothing was found, a page of so many blocks is a list with pictures, not a picture. */
const LIST_BLOCKS = 40;

/**
 * How many pictures or canvases seem to hold the document's text. Photographs in a report are none:
 * a drawn page has the form of a page, and hardly any text beside it.
 */
export function drawnPages(page: Page, article: Article): number {
  const { pictures, pageImages = [] } = page.signs;
  if (article.blocks.length === 0) {
    if (pageImages.length > 0) return pageImages.length;
    return page.blocks.length < LIST_BLOCKS ? pictures : 0;
  }
  const first = article.blocks[0]!;
  const last = article.blocks.at(-1)! + PICTURES_WITHIN;
  const count = pageImages.filter((before) => before >= first && before <= last).length;
  const text = proseLength(page, article);
  return text < count * TEXT_PER_PICTURE && (count > 1 || text < TEXT_BESIDE_ONE) ? count : 0;
}

/** So many characters of a private font inside words are letters, not ornaments. */
const PRIVATE_MIN = 4;
/** Beyond what Chinese and Latin texts are made of: only there a private character can be. */
const UNUSUAL = /[^\0-\u024f\u2000-\u2042\u3000-\u303f\u4e00-\u9fa5\uff01-\uff5e]/;
/** A private, or not yet assigned, character beside Han text or another one like it. */
const PRIVATE =
  /(?<=[\p{Script=Han}，。、\p{Co}\p{Cn}])[\p{Co}\p{Cn}]|[\p{Co}\p{Cn}](?=[\p{Script=Han}，。、])/gu;

/**
 * Whether the text has letters that only the site's own font can show: they look right on the page
 * and are wrong in every copy. A bullet or an icon, one sign again and again, is no letter.
 */
export function hasPrivateFont(page: Page, article: Article): boolean {
  let count = 0;
  const signs = new Set<string>();
  for (const block of article.blocks) {
    const { text } = page.blocks[block]!;
    if (!UNUSUAL.test(text)) continue;
    for (const [sign] of text.matchAll(PRIVATE)) {
      count++;
      signs.add(sign);
    }
  }
  return count >= PRIVATE_MIN && signs.size > 1;
}
