import { charactersIn } from '../../text/measure';
import type { JudgedLine } from '../lines';
import type { Saying } from '../rule';
import type { Context } from './context';
import { certain, doubt, isCertain } from './findings';

/** Headings over what a site tells those who load its files: 温馨提示 【下载声明】 */
const HEADING =
  /^[[【《<※■◆•\s]*(?:友情|温馨|特别|重要|下载|购买|版权|免责|网站|本站)?(?:小?提示|说明|须知|声明|提醒)[】\]》>:\s]*$/;
const HEADING_MAX = 12;
const ITEM = /^[(（]?\d{1,2}\s?[.、．)）]/;
/** What a site calls itself, its users and its files. */
const OF_SITE =
  /本站|本网站|本平台|文库|上传(?:者|人|用户|会员)|用户上传|下载(?:后|资源|的?文档|本)|(?:ppt|word|rar|pdf)[一-龥]{0,4}(?:文档|文件|格式|包|阅读器)/;
/** One item at least names the site or who brought the file. */
const NAMES_SITE = /本站|本网站|本平台|上传(?:者|用户|会员)|用户上传/;
/** So many items, and half of all, must speak so. */
const MIN_ITEMS = 2;
const ITEMS_SHARE = 0.5;
/** A longer list (share of all letters) may be the document: the rules of a site. */
const LIST_SHARE = 0.3;
/** So many other lines of the same sort make it certain that it is. */
const OTHERS_MAX = 1;

/**
 * A numbered list under such a heading, of which half of the items speak of the site and its files:
 * certain, unless it is much of the text or the text itself is about a site.
 */
export function noticeLists({ lines, findings }: Context): void {
  lines.forEach((heading, i) => {
    if (heading.length > HEADING_MAX || !HEADING.test(heading.folded)) return;
    const rest = lines.slice(i + 1);
    const length = rest.findIndex(({ folded }) => !ITEM.test(folded));
    const items = length < 0 ? rest : rest.slice(0, length);
    const ofSite = items.filter(isOfSite).length;
    if (ofSite < MIN_ITEMS || ofSite < items.length * ITEMS_SHARE) return;
    if (!items.some(({ folded }) => NAMES_SITE.test(folded))) return;
    const text = lines.filter((line) => !isCertain(findings, line));
    const others = text.filter((line) => line.prose && isOfSite(line) && !items.includes(line));
    const isOwn =
      others.length > OTHERS_MAX || charactersIn(items) > charactersIn(text) * LIST_SHARE;
    for (const line of [heading, ...items]) {
      if (isOwn) doubt(findings, line, 'notice-list', 'legal');
      else findings.set(line.block, certain('notice-list', 'legal'));
    }
  });
}

function isOfSite({ folded }: JudgedLine): boolean {
  return OF_SITE.test(folded);
}

export const noticeListSays: Readonly<Record<string, Saying>> = {
  'notice-list': {
    zh: '网站给下载者的提示，一条一条的',
    en: 'The site’s notes to those who load its files, one by one',
  },
};
