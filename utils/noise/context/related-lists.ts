import { isNumbered } from '../../text/patterns';
import { BESIDE_ANYTHING, LINK_SHARE } from '../grade';
import type { JudgedLine } from '../lines';
import type { Finding, Saying } from '../rule';
import { runsOf } from '../runs';
import type { Context } from './context';
import { certain, demote, doubt, isCertain } from './findings';
import { OWN_LINE, SHORT_MAX } from './forms';

/** Fewer titles may be anything; and so large a share of the lines must be titles. */
const RELATED_MIN = 2;
const TITLES_SHARE = 0.6;
/** Headings that lead readers on. 相关资料 and 相关链接 may be the document's own. */
const FOR_READERS =
  /推荐|猜|阅读|[看读]了|[看读]过|喜欢|感兴趣|需要|热门|更多|精选|排行|同类|相关(?:文章|文档|范文|新闻)|like|read|related|popular/;
/** What documents are called at the end of their titles: 工作总结范文三篇 管理办法（试行） */
const NAMES_DOCUMENT =
  /(?:材料|报告|讲话稿?|发言稿?|总结|方案|意见|通知|提纲|体会|计划|规划|办法|细则|决定|公告|通报|汇报|致辞|倡议书|规定|条例|制度|清单|要点|经验|范文|党课|教案|合同|简报|综述|心得|感想|演讲稿?|论文|开场白|主持词|串词|大全|模板|作文|读后感|观后感|事迹|[篇分字章])(?:[（(][^）)]{1,16}[）)]|[\d一二三四五六七八九十]{1,3}篇|范文|大全|精选|模板){0,3}$/;
/** A Weir That Took Forty Years */
const IN_CAPITALS =
  /^[A-Z][\w'’]*(?: (?:[A-Z\d][\w'’]*|an?|the|of|in|on|and|for|to|that|with|at|by|from|across|is))+[?!]?$/;

const LIST = 'related-list';
const OWN_RULES: ReadonlySet<string> = new Set(['related-heading', LIST]);

/** 《市镇与码头》 on a line, with its number, its author, or both: 2. 某某某著：《市镇与码头》 */
const BOOK = /^(?:[[(（]?\d{1,2}[\]).、）]\s?)?(?:[一-龥·、]{2,20}\s?(?:[：:,，]\s?)?)?《/;

/** Short lines or links after a heading such as 相关文章, to the end or as long as they are links. */
export function relatedLists({ lines, zones, titleGuessed, findings }: Context): void {
  lines.forEach((line, i) => {
    if (line.form?.id !== 'related-heading') return;
    if (isReading(line, lines[i + 1]) || isPlain(line, lines[i + 1])) {
      findings.delete(line.block);
      doubt(findings, line, 'related-heading', 'navigation');
      return;
    }
    const inTail = zones[i] === 'tail';
    const end = endOfList(lines, i + 1, inTail);
    // A glossary has the word, too: more 更多
    const doubted = findings.get(line.block)?.grade === 'maybe';
    if (end > i + 1 || (inTail && !doubted))
      findings.set(line.block, certain('related-heading', 'navigation'));
    for (let j = i + 1; j < end; j++) {
      if (!isCertain(findings, lines[j]!))
        findings.set(lines[j]!.block, certain('related-list', 'navigation'));
    }
    if (inTail) shortLinesBelow(lines, end, findings);
  });
  takeBackPlain(lines, titleGuessed, findings);
  linksBelow(lines, findings);
}

/** Fewer links below a text may be what it goes by. */
const LINKS_MIN = 3;
/** 灌渠图.pdf: a file that belongs to the text. */
const FILE = /\.[a-z]{3,4}\)?$/;

/** The last lines of a text, when they are links as a whole, without a heading: suggestions. */
function linksBelow(lines: readonly JudgedLine[], findings: Map<number, Finding>): void {
  const left = lines.filter((line) => !isCertain(findings, line));
  const start = left.findLastIndex((line) => !leadsElsewhere(line)) + 1;
  if (start === 0 || left.length - start < LINKS_MIN) return;
  for (const line of left.slice(start)) doubt(findings, line, LIST, 'navigation');
}

function leadsElsewhere(line: JudgedLine): boolean {
  return line.linkShare >= LINK_SHARE && mayBeRelated(line) && !FILE.test(line.folded);
}

function isOtherNoise(findings: ReadonlyMap<number, Finding>, line: JudgedLine): boolean {
  return (
    isCertain(findings, line) &&
    !isRelated(findings, line) &&
    !BESIDE_ANYTHING.has(findings.get(line.block)!.kind)
  );
}

function isRelated(findings: ReadonlyMap<number, Finding>, { block }: JudgedLine): boolean {
  return OWN_RULES.has(findings.get(block)?.rule ?? '');
}

/**
 * A course may name what is to be read: suggestions where neither mark-up nor a link says that such a
 * heading and its list are a site's, nor, in a copied text, other noise of a site's around them.
 */
function takeBackPlain(
  lines: readonly JudgedLine[],
  isCopied: boolean,
  findings: Map<number, Finding>,
): void {
  for (const run of runsOf(lines, (line) => isRelated(findings, line))) {
    // Headings above nothing are a site's whose lists are gone.
    if (!run.some((i) => findings.get(lines[i]!.block)!.rule === LIST)) continue;
    if (run.some((i) => lines[i]!.apart || lines[i]!.links > 0)) continue;
    if (isCopied && hasNoiseAround(lines, run, findings)) continue;
    for (const i of run) demote(findings, lines[i]!);
  }
}

/** Beside the run; anywhere when a list of titles ends the text. */
function hasNoiseAround(
  lines: readonly JudgedLine[],
  run: readonly number[],
  findings: ReadonlyMap<number, Finding>,
): boolean {
  const end = run.at(-1)! + 1;
  const isLast = end === lines.length && run.every((i) => isCertain(findings, lines[i]!));
  const around = isLast ? lines : [lines[run[0]! - 1], lines[end]];
  return around.some((line) => line !== undefined && isOtherNoise(findings, line));
}

/** 相关阅读：《市镇与码头》, or books below: the document's own list of what to read. */
function isReading(heading: JudgedLine, below: JudgedLine | undefined): boolean {
  if (/[:：]\s?(?:[一-龥·]{2,12}[：:]?\s?)?《/.test(heading.text))
    return heading.linkShare < LINK_SHARE;
  return below !== undefined && below.linkShare < LINK_SHARE && BOOK.test(below.text);
}

/** 相关链接： and a title that is no link below it, both among the paragraphs: what the document goes by. */
function isPlain(heading: JudgedLine, below: JudgedLine | undefined): boolean {
  if (below === undefined || FOR_READERS.test(heading.folded)) return false;
  return (
    [heading, below].every(({ apart, beside, links }) => !apart && !beside && links === 0) &&
    !below.form
  );
}

/**
 * Below such a heading at the end, short lines that no mark-up calls links may be a list as well:
 * certain when the heading speaks to readers, nothing else follows, and most are called as documents are.
 */
function shortLinesBelow(
  lines: readonly JudgedLine[],
  start: number,
  findings: Map<number, Finding>,
): void {
  const below = lines.slice(start);
  const length = below.findIndex((line) => !mayBeRelated(line));
  const list = length < 0 ? below : below.slice(0, length);
  const rest = length < 0 ? [] : below.slice(length);
  const speaks = start > 0 && FOR_READERS.test(lines[start - 1]!.folded);
  const toTheEnd = rest.every((line) => isCertain(findings, line));
  const titles = list.filter(
    ({ text }) => NAMES_DOCUMENT.test(text) || IN_CAPITALS.test(text),
  ).length;
  const areTitles = titles >= RELATED_MIN && titles >= list.length * TITLES_SHARE;
  for (const line of list) {
    if (speaks && toTheEnd && areTitles && !isCertain(findings, line))
      findings.set(line.block, certain('related-list', 'navigation'));
    else doubt(findings, line, 'related-list', 'navigation');
  }
}

function mayBeRelated(line: JudgedLine): boolean {
  if (line.length > SHORT_MAX || line.sentences > 0 || line.kind === 'row') return false;
  return !OWN_LINE.test(line.text) && !isNumbered(line.text);
}

function endOfList(lines: readonly JudgedLine[], start: number, inTail: boolean): number {
  let end = start;
  while (end < lines.length) {
    const line = lines[end]!;
    const isLink = line.linkShare >= LINK_SHARE && line.length <= SHORT_MAX;
    // A paragraph among paragraphs may be the document's, however short.
    const isShort = inTail && line.beside && line.length <= SHORT_MAX && line.sentences === 0;
    if (!isLink && !isShort) break;
    end++;
  }
  return end;
}

export const relatedListSays: Readonly<Record<string, Saying>> = {
  'related-list': {
    zh: '“相关文章”之类的文章列表',
    en: 'The list under a heading such as “related articles”',
  },
};
