import type { Article, Block, Extraction, Notice, Page, Removal } from '../model';
import { lettersOf } from '../text/letters';
import { ENDS_CLAUSE, isNumbered, SALUTATION } from '../text/patterns';

/** One page of a document, judged. */
export interface NumberedPage {
  /** Its number in the document, from 1. */
  readonly number: number;
  readonly extraction: Extraction;
}

/** A line shorter than this (characters) does not run on over the end of a page. */
const RUNS_ON_MIN = 12;
/** So many lines of a page's head, or of its end, may be those of another page. */
const REPEATS_MAX = 8;
/** So many lines, or a line on so many pages, at the end of pages are the site's. */
const END_LINES = 2;
const END_PAGES = 3;
/** 此致 敬礼 谢谢大家 特此报告, a date, a whole sentence */
const AUTHORS_END = /[。！!]|^(?:此致|敬礼|谢谢|特此)|年.{1,4}月/;

/**
 * Joins the pages of one document. Each was judged by itself, so that the head of the second page is
 * not taken for the middle of a text. What the pages repeat (the title, a source line) and the end
 * of a page inside a sentence become removals like all others: listed, and restorable.
 * @param pages in the order of their numbers; at least one
 * @param live the number of the page that is open: the ids of its removals stay as they are, so
 * that what the user decided stands
 */
export function joinPages(pages: readonly NumberedPage[], live: number): Extraction {
  const first = pages[0]!;
  if (pages.length === 1) return first.extraction;
  const moved = moveAll(pages, live);
  const page = mergedPage(moved.map((part) => part.page));
  const kept = moved.map((part) => keptBlocks(page, part));
  const names = blockNames(pages);
  const repeats = [
    ...headRepeats(page, pages, moved, kept).map((found) => repeat(page, names, found)),
    ...endRepeats(page, kept).map((found) => repeat(page, names, found)),
  ];
  const gone = new Set(repeats.filter(isCertain).flatMap(({ spans }) => spans.map((s) => s.block)));
  const left = kept.map((blocks) => blocks.filter((block) => !gone.has(block)));
  const joins = sentenceJoins(page, pages, left, names);
  return {
    page,
    article: mergedArticle(moved),
    removals: [...moved.flatMap((part) => part.removals), ...repeats, ...joins],
    notices: mergedNotices(pages, live),
  };
}

/** An extraction whose numbers of blocks and containers are those of the joined page. */
interface Moved {
  readonly page: Page;
  readonly article: Article;
  readonly removals: readonly Removal[];
}

/** Each block's page and its number there: that stays when further pages come in between. */
function blockNames(pages: readonly NumberedPage[]): string[] {
  return pages.flatMap(({ number, extraction }) =>
    extraction.page.blocks.map((_, i) => `p${number}:${i}`),
  );
}

function moveAll(pages: readonly NumberedPage[], live: number): Moved[] {
  let block = 0;
  let container = 0;
  return pages.map(({ number, extraction }) => {
    const part = moveBy(extraction, block, container, number === live ? '' : `p${number}:`);
    block += extraction.page.blocks.length;
    container += extraction.page.containers.length;
    return part;
  });
}

function moveBy(
  { page, article, removals }: Extraction,
  by: number,
  container: number,
  prefix: string,
): Moved {
  return {
    page: {
      ...page,
      signs: {
        ...page.signs,
        illustrations: (page.signs.illustrations ?? []).map((picture) => ({
          ...picture,
          before: picture.before + by,
          container: picture.container + container,
        })),
      },
      blocks: page.blocks.map((b) => ({ ...b, container: b.container + container })),
      // The root of a later page stands below that of the first: there is one tree.
      containers: page.containers.map((c) => ({
        ...c,
        parent: c.parent < 0 ? Math.min(container, 1) - 1 : c.parent + container,
      })),
    },
    article: {
      ...article,
      blocks: article.blocks.map((b) => b + by),
      title: article.title === undefined ? undefined : article.title + by,
    },
    removals: removals.map((removal) => ({
      ...removal,
      id: prefix + removal.id,
      spans: removal.spans.map((span) => ({ ...span, block: span.block + by })),
    })),
  };
}

function mergedPage(pages: readonly Page[]): Page {
  const illustrations = pages.flatMap(({ signs }) => signs.illustrations ?? []);
  return {
    ...pages[0]!,
    signs: { ...pages[0]!.signs, illustrations },
    blocks: pages.flatMap((page) => page.blocks),
    containers: pages.flatMap((page) => page.containers),
  };
}

function mergedArticle(parts: readonly Moved[]): Article {
  const articles = parts.map(({ article }) => article);
  return {
    blocks: articles.flatMap(({ blocks }) => blocks),
    title: articles[0]!.title,
    confidence: Math.min(...articles.map(({ confidence }) => confidence)),
    reasons: [...new Set(articles.flatMap(({ reasons }) => reasons))],
  };
}

/** What was true of one page only, and is not of the joined text. */
const OF_ONE_PAGE = new Set(['more-pages', 'loading']);

function mergedNotices(pages: readonly NumberedPage[], live: number): Notice[] {
  const notices = new Map<string, Notice>();
  for (const { number, extraction } of pages) {
    for (const notice of extraction.notices) {
      const stands = !OF_ONE_PAGE.has(notice.id) || (notice.id === 'loading' && number === live);
      if (stands && !notices.has(notice.id)) notices.set(notice.id, notice);
    }
  }
  return [...notices.values()];
}

function isCertain({ grade }: Removal): boolean {
  return grade === 'certain';
}

/** The blocks of an article of which certain removals leave something. */
function keptBlocks(page: Page, { article, removals }: Moved): number[] {
  const taken = new Map<number, number>();
  for (const { block, start, end } of removals.filter(isCertain).flatMap((r) => r.spans)) {
    taken.set(block, (taken.get(block) ?? 0) + end - start);
  }
  return article.blocks.filter((b) => (taken.get(b) ?? 0) < page.blocks[b]!.text.length);
}

/** What a site adds to a title on the later pages: 第2页 （2） (2/5) _2 -2 */
const SUFFIX_PAGE = /[\s_(（[【-]{0,3}第\s?(\d{1,3})\s?[页頁][)）\]】]?$/;
const SUFFIX_NUMBER =
  /\s?(?:[(（[【]\s?(\d{1,3})\s?(?:\/\s?\d{1,3}\s?)?[)）\]】]|(?<!\d\s?)[_-](\d{1,3}))$/;

/** A title without what the site adds on this page; a number that is not this page's is the author's. */
function bareTitle(title: string, form: RegExp, number: number): string {
  const suffix = form.exec(title);
  return suffix && Number(suffix[1] ?? suffix[2]) === number ? title.slice(0, suffix.index) : title;
}

/** @param title of the page `first`; `other` stands on the page `number` */
function isSameTitle(title: string, first: number, other: string, number: number): boolean {
  const plain = lettersOf(title);
  if (plain === '') return false;
  if (lettersOf(other) === plain) return true;
  const paged = lettersOf(bareTitle(other, SUFFIX_PAGE, number));
  if (paged === plain || paged === lettersOf(bareTitle(title, SUFFIX_PAGE, first)))
    return paged !== '';
  // 报告(1) and 报告(2) are two reports as likely as two pages: a bare number is the site's only
  // where the first page has none.
  return lettersOf(bareTitle(other, SUFFIX_NUMBER, number)) === plain;
}

/**
 * The title once more at the head of a later page, and the lines below it that are those of the
 * first page, in the same order. Without the title nothing is taken: an author may repeat a line.
 * With a salutation below it, it may be the head of another speech of the same title: a doubt.
 */
function headRepeats(
  page: Page,
  pages: readonly NumberedPage[],
  parts: readonly Moved[],
  kept: readonly number[][],
): Repeated[] {
  const title = parts[0]!.article.title;
  if (title === undefined) return [];
  const text = (block: number): string => page.blocks[block]!.text;
  const model = kept[0]!.slice(kept[0]!.indexOf(title), kept[0]!.indexOf(title) + REPEATS_MAX);
  const first = pages[0]!.number;
  return kept.slice(1).flatMap((blocks, k) => {
    const { number } = pages[k + 1]!;
    const head = blocks.slice(0, REPEATS_MAX);
    const at = head.findIndex((block) => isSameTitle(text(title), first, text(block), number));
    if (at < 0) return [];
    let last = at;
    while (
      last + 1 < head.length &&
      model[last + 1 - at] !== undefined &&
      lettersOf(text(model[last + 1 - at]!)) === lettersOf(text(head[last + 1]!))
    )
      last++;
    const isSpeech = blocks.slice(at + 1, last + 2).some((block) => SALUTATION.test(text(block)));
    return head
      .slice(at, last + 1)
      .map((block): Repeated => ({ block, grade: isSpeech ? 'maybe' : 'certain' }));
  });
}

/** A line that a page has in common with another one. */
interface Repeated {
  readonly block: number;
  readonly grade: Removal['grade'];
}

/**
 * Lines with which several pages end alike; the last page keeps them. Several speeches or letters on
 * as many pages end alike, too: only lines of links are taken with certainty.
 */
function endRepeats(page: Page, kept: readonly number[][]): Repeated[] {
  const fromEnd = (blocks: readonly number[], i: number): string | undefined => {
    const block = blocks[blocks.length - 1 - i];
    return block === undefined ? undefined : lettersOf(page.blocks[block]!.text);
  };
  return kept.slice(0, -1).flatMap((blocks, k) => {
    const following = kept[k + 1]!;
    let count = 0;
    while (
      count < Math.min(REPEATS_MAX, blocks.length - 1) &&
      fromEnd(blocks, count) !== '' &&
      fromEnd(blocks, count) === fromEnd(following, count)
    )
      count++;
    if (count === 0) return [];
    const pages = kept.filter((other) => fromEnd(other, 0) === fromEnd(blocks, 0)).length;
    const often = count >= END_LINES || pages >= END_PAGES;
    return blocks.slice(-count).map((block): Repeated => {
      const sure = often && isLinks(page.blocks[block]!);
      return { block, grade: sure ? 'certain' : 'maybe' };
    });
  });
}

/** A line that is mostly links, and no sentence, closing, salutation or date that has one in it. */
function isLinks({ text, linkChars }: Block): boolean {
  return linkChars * 2 > text.length && !AUTHORS_END.test(text) && !SALUTATION.test(text);
}

function repeat(page: Page, names: readonly string[], { block, grade }: Repeated): Removal {
  const { text } = page.blocks[block]!;
  return {
    id: `page-repeat@${names[block]!}`,
    rule: 'page-repeat',
    kind: 'repeat',
    grade,
    spans: [{ block, start: 0, end: text.length }],
    text,
  };
}

/** Where a page ends inside a sentence, the next page goes on with it. */
function sentenceJoins(
  page: Page,
  pages: readonly NumberedPage[],
  left: readonly (readonly number[])[],
  names: readonly string[],
): Removal[] {
  return left.slice(1).flatMap((blocks, k) => {
    const before = left[k]!.at(-1);
    const after = blocks[0];
    const isNext = pages[k + 1]!.number === pages[k]!.number + 1;
    if (before === undefined || after === undefined || !isNext) return [];
    if (!runsOn(page.blocks[before]!) || !goesOn(page.blocks[after]!)) return [];
    return [
      {
        id: `page-join@${names[after]!}`,
        rule: 'page-join',
        kind: 'page',
        grade: 'certain',
        spans: [{ block: after, start: 0, end: 0 }],
        text: `${pages[k]!.number} ↵ ${pages[k + 1]!.number}`,
        joins: true,
        continues: before,
      },
    ];
  });
}

function runsOn({ kind, text }: Block): boolean {
  if (kind !== 'paragraph' && kind !== 'item') return false;
  if (/[，、]$/.test(text)) return true;
  // Not a heading that happens to stand at the foot of a page: those have no clauses.
  return text.length >= RUNS_ON_MIN && /[，、；。：,]/.test(text) && !ENDS_CLAUSE.test(text);
}

function goesOn({ kind, text }: Block): boolean {
  return kind === 'paragraph' && !isNumbered(text);
}
