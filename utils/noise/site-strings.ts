import type { Article, Page, Removal, Span } from '../model';
import { lettersOf } from '../text/letters';
import type { Saying } from './rule';

/** So often a bracketed string must stand in the text to be the site's stamp. */
const MIN_COPIES = 3;
/** （某某书屋） [某某文档网]: short, in any brackets, at most this long inside. */
const BRACKETED = /[（(【[]([^（）()【】[\]，。；：,;]{2,16})[）)】\]]/g;
/** 某*某*书*屋 or w_w_w_._x: single characters parted by one and the same mark. */
const SPREAD = /(?:[一-龥a-z][_*~^]){3,30}[一-龥a-z]?(?:\.(?:[a-z] ?){2,12})?/gi;
/** Without one of these marks a block holds neither: most blocks are passed over at one look. */
const MAY_HOLD = /[（(【[_*~^]/;
/** What sites are called. */
const SITE_WORD = /网|文库|书屋|书院|书城|小说|文档|范文|论坛|资料|题库|课件|下载|www/;
/** Ahead of the key of a name that is taken apart. */
const SPREAD_KEY = '~';

/**
 * Finds strings of the site that were sprinkled into the text: the same bracketed name again and
 * again, and names taken apart by marks.
 * @returns one removal for each string, with all its places
 */
export function findSiteStrings(page: Page, article: Article): Removal[] {
  const places = new Map<string, Span[]>();
  for (const block of article.blocks) {
    const { text } = page.blocks[block]!;
    if (!MAY_HOLD.test(text)) continue;
    for (const match of text.matchAll(BRACKETED))
      add(places, nameIn(match[1]!), spanOf(block, match));
    for (const match of text.matchAll(SPREAD))
      add(places, SPREAD_KEY + nameIn(match[0]), spanOf(block, match));
  }
  const sprinkled = [...places].filter(
    ([key, { length }]) => isSpread(key) || length >= MIN_COPIES,
  );
  if (sprinkled.length === 0) return [];
  const names = siteWords(page, article);
  return sprinkled.filter(([key]) => isSite(key, names)).map(([, spans]) => removalOf(page, spans));
}

function isSpread(key: string): boolean {
  return key.startsWith(SPREAD_KEY);
}

/** A name taken apart needs this many characters when the page does not know it. */
const MIN_SPREAD = 8;

function isSite(key: string, names: ReadonlySet<string>): boolean {
  const name = key.replace(SPREAD_KEY, '');
  return names.has(name) || (isSpread(key) ? name.length >= MIN_SPREAD : SITE_WORD.test(name));
}

function add(places: Map<string, Span[]>, key: string, span: Span): void {
  places.set(key, [...(places.get(key) ?? []), span]);
}

function spanOf(block: number, match: RegExpExecArray): Span {
  return { block, start: match.index, end: match.index + match[0].length };
}

function removalOf(page: Page, spans: readonly Span[]): Removal {
  const first = spans[0]!;
  return {
    id: `site-string@${first.block}.${first.start}`,
    rule: 'site-string',
    kind: 'junk',
    grade: 'certain',
    spans,
    text: spans.map((s) => page.blocks[s.block]!.text.slice(s.start, s.end)).join(' '),
  };
}

/** What the page calls its site: in its title, its meta data, and in short blocks around the text. */
export function siteWords(page: Page, article: Article): ReadonlySet<string> {
  const inside = new Set(article.blocks);
  const words = [...page.siteNames, ...page.title.split(/[_|｜]|\s?[-–—]\s?/)];
  page.blocks.forEach(({ text }, i) => {
    if (!inside.has(i) && text.length <= 40) words.push(...text.split(/[\s>›»|→-]+/));
  });
  return new Set(words.map(nameIn).filter((word) => word.length >= 3));
}

/** A name as sites are compared by: in lower case, letters and digits alone. */
export function nameIn(text: string): string {
  return lettersOf(text.toLowerCase());
}

export const siteStringSays: Readonly<Record<string, Saying>> = {
  'site-string': {
    zh: '网站撒在正文里的站名',
    en: 'The site’s name, sprinkled into the text',
  },
};
