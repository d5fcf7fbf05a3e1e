import type { Article, Block, Page } from '../model';
import { containersAround } from '../text/containers-around';
import { isFurniture } from './furniture';

/** A button's label is at most this long (characters). */
const LABEL_MAX = 18;
/** The button stands within so many blocks after the text. */
const BUTTON_WITHIN = 6;
/** One that only says "more" is also that of a list: it stands right below the text. */
const RIGHT_BELOW = 1;

/** Labels that speak of the text itself. */
const UNFOLD =
  /^(?:点击|点此|立即|继续)?(?:展开|显示|查看|阅读|加载|浏览)(?:剩余|余下|全部|后续|更多|全|下)?(?:全文|正文|内容|文章|部分|全部|剩余|余下|下文)(?:[（(]?(?:还剩|剩余)?\d{1,3}[%％][)）]?)?$|^(?:下拉|上拉|上滑|下滑|向下滚动|向下滑动|滚动|滑动)(?:页面)?(?:加载|阅读|查看|显示|继续)[^，。]{0,8}$|^(?:正文|内容|全文|文章)(?:正在)?加载中$|^正在加载(?:正文|内容|全文|文章)$/;
/** Labels that lists have, too. */
const MORE = /^(?:点击)?(?:加载|显示|查看|展开)更多$|^(?:正在)?(?:加载中|加载|载入|努力加载中)$/;
/** What any of those labels has: most short lines are passed over at one look. */
const DEED = /[展显查阅览载滚滑]/;
/** What is behind a login, a payment or an app is not "below". */
const BEHIND_A_WALL =
  /登录|登陆|会员|付费|购买|支付|开通|充值|vip|app|下载|客户端|扫码|关注|评论|回复|跟帖/i;

/**
 * Whether the page says that the text goes on below: a button that unfolds it, a line that says it
 * loads on scrolling. A link to another page is none, nor is what asks for a login or a payment.
 * @returns the page's own words
 */
export function moreBelow(page: Page, article: Article): string | undefined {
  if (page.source !== 'html' || page.signs.folded) return undefined;
  const end = article.blocks.at(-1);
  if (end === undefined) return undefined;
  const inside = new Set(article.blocks);
  const around = containersAround(page, article.blocks);
  const from = article.blocks[Math.floor(article.blocks.length / 2)]!;
  for (let i = from; i < Math.min(page.blocks.length, end + 1 + BUTTON_WITHIN); i++) {
    const block = page.blocks[i]!;
    const label = labelOf(block);
    if (!DEED.test(label) || BEHIND_A_WALL.test(block.text) || leadsAway(page, block)) continue;
    if (!inside.has(i) && isFurniture(page, block.container, around)) continue;
    if (UNFOLD.test(label)) return block.text;
    if (MORE.test(label) && i <= end + RIGHT_BELOW && isLast(page, article, i)) return block.text;
  }
  return undefined;
}

function labelOf({ text }: Block): string {
  return text.length > LABEL_MAX ? '' : text.replace(/[\s>»﹀∨▼↓▾⌄.…·~～!！]/g, '');
}

function leadsAway({ url }: Page, { marks }: Block): boolean {
  const own = url.split('#')[0]!;
  return marks.some(
    ({ type, href }) =>
      type === 'link' &&
      href !== undefined &&
      !/^javascript:/i.test(href) &&
      href.split('#')[0] !== own,
  );
}

/** A list's own "more" has the list between itself and the text. */
function isLast(page: Page, article: Article, at: number): boolean {
  const last = article.blocks.findLast((block) => block < at);
  const text = last === undefined ? '' : page.blocks[last]!;
  return text !== '' && text.linkChars * 2 < text.text.length;
}
