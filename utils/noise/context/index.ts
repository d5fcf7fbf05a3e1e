import type { JudgedLine } from '../lines';
import type { Finding, Saying, Zone } from '../rule';
import { aheadOfTitle } from './ahead-of-title';
import { boxesBesideText, companyInBoxes, noiseContainers } from './boxes';
import { closableAds } from './closable-ads';
import { headingTools } from './heading-tools';
import { relatedLists } from './related-lists';
import { repeatedTitle, runningLines, summaryAgain } from './repeats';
import { repliesBelow } from './replies';
import { namesOfTheSite } from './site-names';

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
