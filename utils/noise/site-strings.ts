import type { Article, Grade, Page, Removal, Span } from '../model';
import { fold } from '../text/fold';
import { lettersOf } from '../text/letters';
import { HOLDINGS, LIBRARIES } from '../text/kinds-of-sites';
import type { Saying } from './rule';
import { namesSite } from './speech';

/** So often a bracketed string must stand in the text to be the site's stamp. */
const MIN_COPIES = 3;
/** （某某书屋） [某某文档网]: short, in any brackets, at most this long inside. */
const BRACKETED = /[（(【[]([^（）()【】[\]，。；：,;]{2,16})[）)】\]]/g;
/** 某*某*书*屋 or w_w_w_._x: single characters parted by one and the same mark. */
const SPREAD = /(?:[一-龥a-z][_*~^]){3,30}[一-龥a-z]?(?:\.(?:[a-z] ?){2,12})?/gi;
/** What stands behind the last sentence of a paragraph. */
const BEHIND_END =
  /(?<=[。！？!?…][”’"』」）)]?)\s*[^。！？!?…；;”’"』」）)\s][^。！？!?…；;]{3,59}$/;
/** The marks that part the characters of a name. */
const SPREADS = /[_*~^]/;
/** Without one of these marks a block holds neither: most blocks are passed over at one look. */
const MAY_HOLD = /[（(【[_*~^]/;
/** What only sites are called, after a name of their own; （长篇小说） is a sort of book. */
const CALLED = new RegExp(`[一-龥\\d]{2}(?:${LIBRARIES}|(?:${HOLDINGS})[网站])$`);
/** The same in what nobody takes apart but a site: any name that ends so. */
const CALLED_APART = new RegExp(`[一-龥]{2}(?:网|${LIBRARIES}|书院|小说|论坛|题库|文档|范文)$`);
/** An address without its marks: wwwabccom */
const ADDRESS = /^www[a-z\d]{4}|^[a-z\d]{3,30}(?:com|net|org|cn|cc)$/;
/** Words of sites that stand in authors' brackets as well: （播放课件） （组织下载） */
const SITE_WORD = /网(?![络格上点])|文库|书屋|书城|小说网|文档|范文|论坛|题库/;
/** An office is named in brackets by its own documents: （市民政局） on that office's site. */
const OFFICE =
  /(?:[局厅部委办处科室院校学府会镇乡县市区省村站]|中心|公司|集团|银行|社区|街道|支队|大队|单位)$/;
/** Ahead of the key of a name that is taken apart. */
const SPREAD_KEY = '~';
/** The same where it has an ending as addresses have: w_w_w_._x.c o m */
const SPREAD_ADDRESS_KEY = '~.';
/** A name taken apart that nothing calls a site's is a suggestion from this many characters on. */
const MIN_SPREAD = 8;
/** Ahead of the key of what stands behind sentences. */
const BEHIND_KEY = '。';
/** A short name behind a piece of news is where its author had it from: 人民网 (letters). */
const MIN_STAMP = 8;
/** What parts a title from the name of its site. */
const TITLE_PARTS = /[_|｜]|\s?[-–—]\s?/;
/** A shorter name may be any word (letters). */
const MIN_NAME = 3;

/**
 * Finds strings of the site that were sprinkled into the text: the same bracketed name again and
 * again, the same name behind the ends of paragraphs, and names taken apart by marks. Certain when the
 * page itself or the form of the name says that it is a site's: authors repeat what they put in brackets,
 * too, and hide names behind marks.
 * @returns one removal for each string, with all its places
 */
export function findSiteStrings(page: Page, article: Article): Removal[] {
  const places = new Map<string, Span[]>();
  for (const block of article.blocks) {
    const { text } = page.blocks[block]!;
    const behind = BEHIND_END.exec(text);
    if (behind) add(places, BEHIND_KEY + fold(behind[0].trim()), spanOf(block, behind));
    if (!MAY_HOLD.test(text)) continue;
    for (const match of text.matchAll(BRACKETED))
      add(places, nameIn(match[1]!), spanOf(block, match));
    if (!SPREADS.test(text)) continue;
    for (const match of text.matchAll(SPREAD))
      add(places, keyOfSpread(match[0]), spanOf(block, match));
  }
  const sprinkled = [...places].filter(
    ([key, { length }]) => isSpread(key) || length >= MIN_COPIES,
  );
  if (sprinkled.length === 0) return [];
  const own = ownNames(page);
  return sprinkled.flatMap(([key, spans]) => {
    const grade = gradeOf(key, own);
    return grade ? [removalOf(page, spans, grade)] : [];
  });
}

function keyOfSpread(text: string): string {
  return (text.includes('.') ? SPREAD_ADDRESS_KEY : SPREAD_KEY) + nameIn(text);
}

function isSpread(key: string): boolean {
  return key.startsWith(SPREAD_KEY);
}

function gradeOf(key: string, own: ReadonlySet<string>): Grade | undefined {
  if (key.startsWith(BEHIND_KEY)) return gradeOfStamp(key, own);
  if (key.startsWith(SPREAD_ADDRESS_KEY)) return 'certain';
  const name = key.replace(SPREAD_KEY, '');
  if (CALLED.test(name) || ADDRESS.test(name)) return 'certain';
  if (isSpread(key)) {
    if (own.has(name) || CALLED_APART.test(name)) return 'certain';
    return name.length >= MIN_SPREAD ? 'maybe' : undefined;
  }
  if (own.has(name)) return OFFICE.test(name) ? 'maybe' : 'certain';
  return SITE_WORD.test(name) ? 'maybe' : undefined;
}

/** Speakers end so, too: 谢谢大家 (掌声) */
function gradeOfStamp(text: string, own: ReadonlySet<string>): Grade | undefined {
  const letters = nameIn(text);
  if ([...own].some((name) => letters.includes(name) && !OFFICE.test(name))) return 'certain';
  if (!namesSite(text)) return undefined;
  return letters.length >= MIN_STAMP ? 'certain' : 'maybe';
}

/**
 * What the page says its site is called: in its meta data, as its host, and behind its title. The last
 * part of a title may also be the author's: 教案 - 出示课件
 */
function ownNames(page: Page): ReadonlySet<string> {
  const behindTitle = page.title.split(TITLE_PARTS).slice(1);
  const names = [
    ...page.siteNames,
    ...behindTitle.slice(-1).filter((name) => SITE_WORD.test(name)),
  ];
  return new Set(names.map(nameIn).filter((name) => name.length >= MIN_NAME));
}

function add(places: Map<string, Span[]>, key: string, span: Span): void {
  places.set(key, [...(places.get(key) ?? []), span]);
}

function spanOf(block: number, match: RegExpExecArray): Span {
  return { block, start: match.index, end: match.index + match[0].length };
}

function removalOf(page: Page, spans: readonly Span[], grade: Grade): Removal {
  const first = spans[0]!;
  return {
    id: `site-string@${first.block}.${first.start}`,
    rule: 'site-string',
    kind: 'junk',
    grade,
    spans,
    text: spans.map((s) => page.blocks[s.block]!.text.slice(s.start, s.end)).join(' '),
  };
}

/** What the page calls its site: in its title, its meta data, and in short blocks around the text. */
export function siteWords(page: Page, article: Article): ReadonlySet<string> {
  const inside = new Set(article.blocks);
  const words = [...page.siteNames, ...page.title.split(TITLE_PARTS)];
  page.blocks.forEach(({ text }, i) => {
    if (!inside.has(i) && text.length <= 40) words.push(...text.split(/[\s>›»|→-]+/));
  });
  return new Set(words.map(nameIn).filter((word) => word.length >= MIN_NAME));
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
