import type { RemovalKind } from '../model';
import { lettersOf } from '../text/letters';
import { isNumbered, SALUTATION } from '../text/patterns';
import { closableAds } from './closable-ads';
import { headingTools } from './heading-tools';
import type { JudgedLine } from './lines';
import { LINK_SHARE } from './grade';
import { amongOwnLabels } from './own-labels';
import { speechScore } from './speech';
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
  companyInBoxes(lines, title, findings);
  repliesBelow(lines, zones, title, findings);
  summaryAgain(lines, title, findings);
  namesOfTheSite(lines, zones, title, findings);
  headingTools(lines, findings);
  closableAds(lines, title, findings);
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
    if (isReading(line, lines[i + 1])) {
      findings.delete(line.block);
      doubt(findings, line, 'related-heading', 'navigation');
      return;
    }
    const inTail = zones[i] === 'tail';
    const end = endOfList(lines, i + 1, inTail);
    if (end > i + 1 || inTail) findings.set(line.block, certain('related-heading', 'navigation'));
    for (let j = i + 1; j < end; j++) {
      if (!isCertain(findings, lines[j]!))
        findings.set(lines[j]!.block, certain('related-list', 'navigation'));
    }
    if (inTail) shortLinesBelow(lines, end, findings);
  });
}

/** 相关阅读：《市镇与码头》, or books below: the document's own list of what to read. */
function isReading(heading: JudgedLine, below: JudgedLine | undefined): boolean {
  if (/[:：]\s?《/.test(heading.text)) return heading.linkShare < LINK_SHARE;
  return (
    below !== undefined &&
    below.linkShare < LINK_SHARE &&
    /^(?:\d{1,2}[.、]\s?)?《/.test(below.text)
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

function mayBeRelated(line: JudgedLine): boolean {
  if (line.length > RELATED_MAX || line.sentences > 0 || line.kind === 'row') return false;
  return !OWN_LINE.test(line.text) && !isNumbered(line.text);
}

function doubt(
  findings: Map<number, Finding>,
  line: JudgedLine,
  rule: string,
  kind: RemovalKind,
): void {
  if (!findings.has(line.block)) findings.set(line.block, { rule, kind, grade: 'maybe' });
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
  const anchor = title ?? lines.find((line) => line.kind === 'heading')?.block;
  if (anchor === undefined) return;
  const ahead = lines.filter((line) => line.block < anchor);
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
  const apart = lines.filter(
    (line, i) => line.apartIn >= 0 && line.apart && zones[i] !== 'body' && line.block !== title,
  );
  for (const group of byBox(apart)) {
    const noise = group.filter((line) => isCertain(findings, line)).length;
    if (noise === 0 || noise < group.length * NOISE_SHARE) continue;
    for (const line of group) {
      if (!isCertain(findings, line) && line.length <= RELATED_MAX)
        findings.set(line.block, certain('noise-container', 'promotion'));
    }
  }
}

/** The lines of each box together. */
function byBox(lines: readonly JudgedLine[]): readonly (readonly JudgedLine[])[] {
  const boxes = new Map<number, JudgedLine[]>();
  for (const line of lines) {
    const box = boxes.get(line.apartIn);
    if (box) box.push(line);
    else boxes.set(line.apartIn, [line]);
  }
  return [...boxes.values()];
}

/** Words of sites; in a box beside the text they are a sign, never more. */
const SITE_WORD =
  /收藏|分享|转发|关注|下载|登录|登陆|打印|举报|订阅|客服|微信|公众号|会员|版权|本站|投稿|留言|评论|跟帖|浏览|阅读|原创|点击|点赞|作者|编辑|来源|摄影|排版|版式|小编|栏目|标签|推荐|相关|热门|往期|更多|广告|推广|本帖|楼主|展开|app|end|全文完|正文完|首页|©/g;
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
  const own = amongOwnLabels(lines, title);
  lines.forEach((line, i) => {
    if (isCertain(findings, line) || line.block === title || !line.beside) return;
    if (line.length > RELATED_MAX || line.statement || line.kind === 'row') return;
    if (OWN_LINE.test(line.text) || SALUTATION.test(line.text) || isNumbered(line.text)) return;
    const amid = zones[i] === 'body' ? 1 : 0;
    // An appeal to the reader and a box of its own are two signs, also amid the text: a doubt.
    const named = namedInNoise(line, lines, findings) ? 1 : 0;
    const signs = Math.max(named + signsBeside(line, noisy) - amid, speaksToReader(line) ? 1 : 0);
    if (signs < 1) return;
    // A box called info, with nothing else, may be the document's.
    const proof = signs - (line.vaguelyApart && zones[i] === 'body' ? 1 : 0);
    // So may one of its own labels or contacts: their words and their form are one sign, not two.
    const ofDocuments = own.has(i) || line.form?.authorsToo === true;
    const mayBeOwn = ofDocuments && signsOfBox(line, noisy) === (line.vaguelyApart ? 1 : 0);
    const grade = proof >= BESIDE_CERTAIN && !mayBeOwn ? 'certain' : 'maybe';
    if (grade === 'certain' || !findings.has(line.block))
      findings.set(line.block, { rule: 'beside-text', kind: 'navigation', grade });
  });
}

function signsBeside(line: JudgedLine, noisy: ReadonlySet<number>): number {
  let signs = signsOfBox(line, noisy);
  if (speaksToReader(line) || namesTool(line)) signs++;
  if (MACHINE_FORM.test(line.folded)) signs++;
  return signs;
}

/** Signs that do not come from the line's words: its box's name, links, noise in the same box. */
function signsOfBox(line: JudgedLine, noisy: ReadonlySet<number>): number {
  let signs = 0;
  if (line.apart) signs++;
  if (line.linkShare >= LINK_SHARE) signs += line.links > 1 ? 2 : 1;
  if (noisy.has(line.apartIn)) signs++;
  return signs;
}

/** 「某某地理」: a name in quotation marks. */
const QUOTED = /[「『“《【]([^」』”》】]{3,12})[」』”》】]/g;

/** What it calls by name stands in a line of noise as well: the site's or the account's own name. */
function namedInNoise(
  line: JudgedLine,
  lines: readonly JudgedLine[],
  findings: ReadonlyMap<number, Finding>,
): boolean {
  return [...line.text.matchAll(QUOTED)].some(({ 1: name }) =>
    lines.some(
      (other) => other !== line && isCertain(findings, other) && other.text.includes(name!),
    ),
  );
}

/** At the edges a line that names the site may introduce it: 这里是「某某地理」的第12次相遇 */
function namesOfTheSite(
  lines: readonly JudgedLine[],
  zones: readonly Zone[],
  title: number | undefined,
  findings: Map<number, Finding>,
): void {
  lines.forEach((line, i) => {
    if (zones[i] === 'body' || line.block === title || line.length > AHEAD_MAX) return;
    if (namedInNoise(line, lines, findings)) doubt(findings, line, 'site-named', 'promotion');
  });
}

/** A line that has words of so many sorts sounds like a site's. */
const SPEAKS = 2;

function speaksToReader(line: JudgedLine): boolean {
  return speechScore(line.folded) >= SPEAKS;
}

/** One word of a site's says little in a longer line without a date or label (characters). */
const WORD_MAX = 14;

function namesTool(line: JudgedLine): boolean {
  const words = new Set(line.folded.match(SITE_WORD));
  const many = line.length > WORD_MAX && !MACHINE_FORM.test(line.folded);
  return words.size > (many ? 1 : 0);
}

/** A box of more lines is a part of the document. */
const BOX_MAX = 8;

/**
 * In a small box beside the text the signs of all lines count together: who, when, a count, and
 * between them a reader's word. So much is never certain.
 */
function companyInBoxes(
  lines: readonly JudgedLine[],
  title: number | undefined,
  findings: Map<number, Finding>,
): void {
  for (const box of byBox(lines.filter((line) => line.beside))) {
    if (box.length < 2 || box.length > BOX_MAX || box.some((line) => !fitsBox(line, title)))
      continue;
    const forms = new Set(box.map((line) => line.form?.kind));
    forms.delete(undefined);
    const dated = box.some((line) => CLOCK_OR_DATE.test(line.folded)) ? 1 : 0;
    if (forms.size + dated < BESIDE_CERTAIN) continue;
    for (const line of box) doubt(findings, line, 'beside-text', 'navigation');
  }
}

const CLOCK_OR_DATE = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}-\d{1,2}\s|\d{1,2}:\d{2}/;

function fitsBox(line: JudgedLine, title: number | undefined): boolean {
  return line.block !== title && line.length <= RELATED_MAX && line.kind !== 'row' && !line.prose;
}

/** Who posted, and when: 沙发 发表于 2019-6-15 08:22 */
const POST =
  /(?:发表|回复|评论|回帖|沙发|板凳|地板|\d\s?[#楼]|于)[^。\d]{0,8}\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s?\d{1,2}:\d{2}|\d{1,2}:\d{2}(?::\d{2})?\s?(?:发表|回复|评论)/;
const EDITED = /编辑|修改|更新|发布/;
/** A heading over what readers wrote; 讨论 alone is a chapter of a paper. */
const READERS_SAY =
  /^(?:精选|全部|最新|热门|最热|网友|读者|用户|文章|本文)的?(?:评论|留言|跟帖|讨论|回复|热评|点评|想法)(?:区|列表)?\s?\(?\d*\)?\s?条?:?$|^(?:评论区|留言板?|跟帖|热评)\s?\(?\d*\)?\s?条?:?$/;
/** Such a heading is at most this long (characters). */
const READERS_SAY_MAX = 20;
const POST_MAX = 60;
/** Of a text with more prose below such a line than this, it is no end (share of the prose). */
const REPLIES_MAX = 0.5;
/** A poster's name above the line that says when. */
const NAME_MAX = 14;

/**
 * What readers wrote below the text: from the second post of a thread on, or from the first one or
 * a heading over comments when the text is above it. It may be the author's own next part.
 */
function repliesBelow(
  lines: readonly JudgedLine[],
  zones: readonly Zone[],
  title: number | undefined,
  findings: Map<number, Finding>,
): void {
  let start = startOfReplies(lines, zones);
  if (start < 0) return;
  const above = lines[start - 1];
  if (above && above.block !== title && above.length <= NAME_MAX && above.sentences === 0) start--;
  for (const line of lines.slice(start)) {
    if (line.block !== title) doubt(findings, line, 'reply', 'tool');
  }
}

function startOfReplies(lines: readonly JudgedLine[], zones: readonly Zone[]): number {
  const proseBelow = (i: number): number => proseOf(lines.slice(i));
  const all = proseBelow(0);
  const posts = [...lines.keys()].filter(
    (i) =>
      lines[i]!.folded.length <= POST_MAX &&
      lines[i]!.folded.includes(':') &&
      POST.test(lines[i]!.folded) &&
      !EDITED.test(lines[i]!.folded),
  );
  const heading = lines.findIndex(
    (line, i) =>
      zones[i] !== 'head' && line.length <= READERS_SAY_MAX && READERS_SAY.test(line.folded),
  );
  const opens = posts.length > 0 && zones[posts[0]!] === 'head';
  const starts = [heading, posts[opens ? 1 : 0] ?? -1].filter((i) => i > 0);
  const start = Math.min(...starts);
  return starts.length > 0 && proseBelow(start) <= all * REPLIES_MAX ? start : -1;
}

function proseOf(lines: readonly JudgedLine[]): number {
  return lines.reduce((sum, line) => sum + (line.prose ? line.length : 0), 0);
}

/** 文档简介：… 摘要：… ahead of the text */
const SUMMARY = /^[^:：。]{0,4}(?:简介|摘要|导读|概要|描述|提要|预览|核心提示)\s?[:：]/;
const BREAKS_OFF = /(?:…|\.\.\.|。。)$/;
/** Shorter summaries prove nothing (letters). */
const SUMMARY_MIN = 24;
/** A piece of a summary that is this short may stand anywhere (letters). */
const PIECE_MIN = 2;

/** The site's summary of a document is its beginning: nothing in it that does not follow below. */
function summaryAgain(
  lines: readonly JudgedLine[],
  title: number | undefined,
  findings: Map<number, Finding>,
): void {
  const first = lines.findIndex((line) => line.prose);
  const at = first < 0 ? -1 : lines.findIndex((line, i) => i <= first && isSummary(line.text));
  if (at < 0 || lines[at]!.block === title || isCertain(findings, lines[at]!)) return;
  const words = lines[at]!.text.replace(SUMMARY, '').split(/\s+/).map(lettersOf);
  const below = lettersOf(
    lines
      .filter((_, i) => i !== at)
      .map((line) => line.text)
      .join(''),
  );
  const long = words.join('').length >= SUMMARY_MIN;
  if (long && words.every((piece) => piece.length < PIECE_MIN || below.includes(piece)))
    findings.set(lines[at]!.block, certain('summary-again', 'repeat'));
}

/** One that is whole may be the author's own abstract. */
function isSummary(text: string): boolean {
  return BREAKS_OFF.test(text);
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
  const words = titleLetters(shown.text);
  lines.forEach((line, i) => {
    if (line === shown || findings.has(line.block) || titleLetters(line.text) !== words) return;
    const grade = zones[i] === 'head' || line.copies >= RUNNING_COPIES ? 'certain' : 'maybe';
    findings.set(line.block, { rule: 'title-again', kind: 'repeat', grade });
  });
}

/** 工作总结.docx is 工作总结 as the site names its file. */
const FILE_END = /\.(?:docx?|pdf|pptx?|wps|txt|rtf|xlsx?)$/i;

function titleLetters(text: string): string {
  return lettersOf(text.replace(FILE_END, ''));
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
  'site-named': {
    zh: '提到网站或账号名字的一行，像是它的自我介绍',
    en: 'A line that names the site or the account; it may introduce it',
  },
  reply: {
    zh: '像是读者的回帖或评论',
    en: 'It looks like what readers wrote below the text',
  },
  'summary-again': {
    zh: '网站摘出来的简介，正文里都有',
    en: 'The site’s summary; all of it stands in the text below',
  },
  'chunk-seam': {
    zh: '网站把文章切成几段时加上的序号，断开的句子已接上',
    en: 'A number that the site put where it cut the text; the sentence is joined again',
  },
  'number-in-sentence': {
    zh: '夹在句子中间的数字，像是页码；断开的句子已接上',
    en: 'A number inside a sentence, as of a page; the sentence is joined again',
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
  'heading-tool': {
    zh: '百科网站每个小标题下面都有的按钮',
    en: 'A button that stands below every heading of an encyclopaedia’s entry',
  },
  'close-button': { zh: '关闭广告的按钮', en: 'A button that closes an advertisement' },
  'closable-ad': {
    zh: '标着“广告”、可以关掉的一条',
    en: 'It is called an advertisement and can be closed',
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
