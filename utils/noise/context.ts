import type { RemovalKind } from '../model';
import { isNumbered, SALUTATION } from '../text/patterns';
import type { JudgedLine } from './lines';
import { LINK_SHARE } from './grade';
import type { Finding, Saying, Zone } from './rule';

/** Lines longer than this are not titles of related articles (characters). */
const RELATED_MAX = 60;
/** Ahead of the title a line of at most this length may be part of a promotion (characters). */
const AHEAD_MAX = 40;
/** So many certain lines make a promotion block of what stands between them. */
const AHEAD_MIN = 2;
/** A container of which this share of lines is certain noise is noise as a whole. */
const NOISE_SHARE = 0.5;
/** A line that stands this often, as a whole, is a running title. */
const RUNNING_COPIES = 3;

/**
 * Rules that need more than one line to see: what follows a "related" heading, what stands among
 * promotion, a repeated title. Adds to `findings`.
 */
export function contextFindings(
  lines: readonly JudgedLine[],
  zones: readonly Zone[],
  title: number | undefined,
  findings: Map<number, Finding>,
): void {
  relatedLists(lines, zones, findings);
  aheadOfTitle(lines, title, findings);
  noiseContainers(lines, zones, title, findings);
  boxesBesideText(lines, zones, title, findings);
  repeatedTitle(lines, zones, title, findings);
  runningLines(lines, title, findings);
}

function certain(rule: string, kind: RemovalKind): Finding {
  return { rule, kind, grade: 'certain' };
}

function isCertain(findings: ReadonlyMap<number, Finding>, line: JudgedLine): boolean {
  return findings.get(line.block)?.grade === 'certain';
}

/** Short lines or links after a heading such as 相关文章, to the end or as long as they are links. */
function relatedLists(
  lines: readonly JudgedLine[],
  zones: readonly Zone[],
  findings: Map<number, Finding>,
): void {
  lines.forEach((line, i) => {
    if (line.form?.id !== 'related-heading') return;
    const inTail = zones[i] === 'tail';
    const end = endOfList(lines, i + 1, inTail);
    if (end > i + 1 || inTail) findings.set(line.block, certain('related-heading', 'navigation'));
    for (let j = i + 1; j < end; j++) {
      if (!isCertain(findings, lines[j]!))
        findings.set(lines[j]!.block, certain('related-list', 'navigation'));
    }
  });
}

function endOfList(lines: readonly JudgedLine[], start: number, inTail: boolean): number {
  let end = start;
  while (end < lines.length) {
    const line = lines[end]!;
    const isLink = line.linkShare >= LINK_SHARE && line.length <= RELATED_MAX;
    const isShort =
      inTail && line.apartIn >= 0 && line.length <= RELATED_MAX && line.sentences === 0;
    if (!isLink && !isShort) break;
    end++;
  }
  return end;
}

/** What a site says of itself ahead of a document; words of promotion, not of reports. */
const PROMOTES =
  /会员|免费|原创|订阅|\d群|群[:：号一二三]|资料|材料|文库|文友|盗版|倒卖|转卖|外传|[网★〓※]|本站|更新|定制|套餐|\d\*{2,}\d/;
/** This share of the lines ahead of the title must be noise by form or word. */
const AHEAD_SHARE = 0.6;
/** Who issued a document stands above its title: 某某县人民政府文件, 国办发〔2024〕3号 */
const ISSUER =
  /(?:政府|委员会|办公室|[局厅部号]|公司|学校|大学|学院|医院|中心|法院|文件)$|〔\d{4}〕/;

/** What stands among noise ahead of the title belongs to it. */
function aheadOfTitle(
  lines: readonly JudgedLine[],
  title: number | undefined,
  findings: Map<number, Finding>,
): void {
  if (title === undefined) return;
  const ahead = lines.filter((line) => line.block < title);
  const first = ahead.findIndex((line) => isCertain(findings, line));
  if (first < 0) return;
  const suspects = ahead.filter((line) => line.form || PROMOTES.test(line.text)).length;
  const isBlock = suspects >= AHEAD_MIN && suspects >= ahead.length * AHEAD_SHARE;
  const count = ahead.filter((line) => isCertain(findings, line)).length;
  const last = ahead.findLastIndex((line) => isCertain(findings, line));
  ahead.forEach((line, i) => {
    const between = count >= AHEAD_MIN && i > first && i < last;
    if (isCertain(findings, line) || line.length > AHEAD_MAX || ISSUER.test(line.text)) return;
    if (between || isBlock) findings.set(line.block, certain('ahead-of-title', 'promotion'));
  });
}

/** A container without prose, half of whose lines are certain noise. */
function noiseContainers(
  lines: readonly JudgedLine[],
  zones: readonly Zone[],
  title: number | undefined,
  findings: Map<number, Finding>,
): void {
  const groups = new Map<number, JudgedLine[]>();
  lines.forEach((line, i) => {
    if (line.apartIn < 0 || !line.apart || zones[i] === 'body' || line.block === title) return;
    groups.set(line.apartIn, [...(groups.get(line.apartIn) ?? []), line]);
  });
  for (const group of groups.values()) {
    const noise = group.filter((line) => isCertain(findings, line)).length;
    if (noise === 0 || noise < group.length * NOISE_SHARE) continue;
    for (const line of group) {
      if (!isCertain(findings, line) && line.length <= RELATED_MAX)
        findings.set(line.block, certain('noise-container', 'promotion'));
    }
  }
}

/** Words of sites; in a box beside the text they are a sign, never more. */
const SITE_WORD =
  /收藏|分享|转发|关注|下载|登录|登陆|打印|举报|订阅|客服|微信|公众号|会员|版权|本站|投稿|留言|评论|跟帖|浏览|阅读|原创|点击|点赞|作者|编辑|来源|摄影|排版|版式|小编|栏目|标签|推荐|相关|热门|往期|更多|广告|推广|本帖|楼主|展开|app|end|全文完|正文完|首页|©/;
/** Dates as machines write them, and labels with a value. */
const MACHINE_FORM =
  /\d{4}[-/.]\d{1,2}|\d{1,2}-\d{1,2}(?!\d)|\d{1,2}:\d{2}|[一-龥]{2,6}\s?:\s?\S|[|｜丨]/;
/** What stands in a box of its own in documents, too: a date, a bracketed line, attachments. */
const OWN_LINE =
  /^[（(].*[）)]$|^(?:\d{4}|[〇○零一二三四五六七八九]{4})年.{1,8}日$|^(?:附[件表录]|抄送)/;
/** So many signs beside the box itself make a line certain; in the body, one more. */
const BESIDE_CERTAIN = 2;

/**
 * Short lines in boxes beside the text (another class than the paragraphs, another parent), judged
 * by signs that are independent of each other: what the box is called, what words and forms stand
 * in it, links, and certain noise in the same box.
 */
function boxesBesideText(
  lines: readonly JudgedLine[],
  zones: readonly Zone[],
  title: number | undefined,
  findings: Map<number, Finding>,
): void {
  const noisy = new Set(lines.filter((l) => isCertain(findings, l)).map((l) => l.apartIn));
  lines.forEach((line, i) => {
    if (isCertain(findings, line) || line.block === title || !line.beside) return;
    if (line.length > RELATED_MAX || line.statement || line.kind === 'row') return;
    if (OWN_LINE.test(line.text) || SALUTATION.test(line.text) || isNumbered(line.text)) return;
    const signs = signsBeside(line, noisy) - (zones[i] === 'body' ? 1 : 0);
    if (signs < 1) return;
    const grade = signs >= BESIDE_CERTAIN ? 'certain' : 'maybe';
    if (grade === 'certain' || !findings.has(line.block))
      findings.set(line.block, { rule: 'beside-text', kind: 'navigation', grade });
  });
}

function signsBeside(line: JudgedLine, noisy: ReadonlySet<number>): number {
  let signs = 0;
  if (line.apart) signs++;
  if (line.linkShare >= LINK_SHARE) signs++;
  if (SITE_WORD.test(line.folded)) signs++;
  if (MACHINE_FORM.test(line.folded)) signs++;
  if (noisy.has(line.apartIn)) signs++;
  return signs;
}

/** An address, or what sites are called. */
const SITE_NAME = /[a-z\d]\.[a-z]{2,7}\b|网|文库|文档|资料|范文/;

/** A short line that stands again and again beside page marks, or names a site: a running title. */
function runningLines(
  lines: readonly JudgedLine[],
  title: number | undefined,
  findings: Map<number, Finding>,
): void {
  const isMark = (i: number): boolean =>
    lines[i] !== undefined && findings.get(lines[i].block)?.kind === 'page';
  lines.forEach((line, i) => {
    if (line.copies < RUNNING_COPIES || line.length > AHEAD_MAX || line.statement) return;
    if (line.block === title || line.kind === 'row' || isCertain(findings, line)) return;
    if (isMark(i - 1) || isMark(i + 1) || SITE_NAME.test(line.folded))
      findings.set(line.block, certain('running-line', 'page'));
  });
}

/** The title once more, as a whole line; and lines that run through the pages. */
function repeatedTitle(
  lines: readonly JudgedLine[],
  zones: readonly Zone[],
  title: number | undefined,
  findings: Map<number, Finding>,
): void {
  const shown = lines.find((line) => line.block === title);
  if (!shown) return;
  const words = letters(shown.text);
  lines.forEach((line, i) => {
    if (line === shown || findings.has(line.block) || letters(line.text) !== words) return;
    const grade = zones[i] === 'head' || line.copies >= RUNNING_COPIES ? 'certain' : 'maybe';
    findings.set(line.block, { rule: 'title-again', kind: 'repeat', grade });
  });
}

function letters(text: string): string {
  return text.replace(/[\s\p{P}]+/gu, '');
}

export const contextSays: Readonly<Record<string, Saying>> = {
  'related-list': {
    zh: '“相关文章”之类标题下面的文章列表',
    en: 'The list under a heading such as “related articles”',
  },
  'ahead-of-title': {
    zh: '夹在标题前一堆推广文字里的一行',
    en: 'A line among the promotion ahead of the title',
  },
  'noise-container': {
    zh: '与网站推广或工具排在同一个框里',
    en: 'In one box with the site’s promotion or tools',
  },
  'beside-text': {
    zh: '排在正文之外的小框里，像是网站的信息或工具',
    en: 'In a box beside the text; it looks like the site’s information or tools',
  },
  'chunk-seam': {
    zh: '网站把文章切成几段时加上的序号，断开的句子已接上',
    en: 'A number that the site put where it cut the text; the sentence is joined again',
  },
  'line-wraps': {
    zh: '固定宽度的换行，已合并成段落',
    en: 'Line ends at a fixed width; joined into paragraphs',
  },
  'picture-caption': {
    zh: '图片下面的说明，带有摄影或供图的署名',
    en: 'Below a picture; it names who took or gave it',
  },
  'site-string': {
    zh: '网站撒在正文里的站名',
    en: 'The site’s name, sprinkled into the text',
  },
  'running-line': {
    zh: '每一页都重复的一行',
    en: 'A line that is repeated on every page',
  },
  'title-again': { zh: '标题又出现了一次', en: 'The title once more' },
  // Found where pages are joined (utils/paging).
  'page-repeat': {
    zh: '别的页上已有的标题或说明',
    en: 'A title or a line that another page of the document has, too',
  },
  'page-join': {
    zh: '翻页断开的句子，已接上',
    en: 'A sentence that the end of a page parted; joined again',
  },
};
