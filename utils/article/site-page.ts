import type { Article, Page } from '../model';
import { asGuess, NOTHING } from './confidence';
import { documentEndAt } from './document-lines';

/** The names of a site's own pages are not longer (characters). */
const NAME_MAX = 10;
/** What sites call the pages on which they speak to the reader. */
const NAME =
  /404|^出错|[页档].{0,6}(?:找不到|不存在|丢)|(?:找不到|不存在).{0,6}[页档]|(?:系统|网站)维护|维护中|验证$|支付|[付交]款?成功|(?:意见|问题|用户)反馈|会员[中权]|开通会员|^上传|下载页?$|档.{0,4}下架|没有权限|无权|扫码|客服|联系我们|关于本站|消息中心|我的(?:订单|收藏|消息)|积分(?:兑换|商城|充值)|[回改置]密码|cookie|app$/i;
/** How documents are called that may speak of the same. */
const DOCUMENT = /[知告书事法则定介]$/;
/** What only sites speak of. */
const SITES = /页面|网[址页]|本站|登[录陆]|秒后|文档|账号|浏览(?!器)|点击/;
/** What they speak of on their own pages, and others elsewhere. */
const OFTEN_SITES =
  /您|自动|文件|[上下][载架]|[支实共]付|\d元|积分|会员|客服|滑块|微信|谅解|升级|告诉我们|快去|最多/;
/** Buttons that pages of documents have. */
const TOOL = /^(?:打印|关闭|返回|朗读|复制|分享|收藏|展开|阅读|点?赞|.{0,4}下载)/;
/** Fewer prices may stand in any text. */
const MIN_PRICES = 3;
const PRICE = /^[￥¥]\s?\d/;
/** What stands beside the price of goods; a document's own price has no basket. */
const BASKET = /购物[车袋篮]/;
/** Labels of the form by which a site lets its users in; a lone one stands in any instruction. */
const LOG_IN =
  /^(?:用户名|[账帐]号|密码|验证码|手机号码?|忘记密码|[^，。]{0,4}号\/密码)\s?[:：?？]?$/;
const MIN_LABELS = 2;
/** Count of a film's viewers: 2.1万播放, 88条弹幕; longer lines (characters) are prose. */
const FILM = /\d\s?[万w]?\s?[次条]?\s?(?:播放|弹幕)/;
const FILM_MAX = 60;

/**
 * Judges whether what was found is what a site says in place of a text: that a page is gone, what a form
 * or a button is for, which goods it has. Of a short text two signs are needed, for sites and short
 * documents speak of the same: words, and the name of the page or a button among the lines.
 * @returns nothing then; a guess when there is one sign; else the article as it is
 */
export function withoutSitePage(page: Page, article: Article): Article {
  const { blocks, title, reasons } = article;
  const lines = blocks.filter((i) => i !== title);
  const texts = lines.map((i) => page.blocks[i]!.text);
  if (isShop(texts)) return NOTHING;
  if (isGoods(texts)) return asGuess(article, 'site');
  if (!reasons.includes('short')) return article;
  if (asksToLogIn(page, texts)) return NOTHING;
  if (page.blocks.some(({ text }) => text.length <= FILM_MAX && FILM.test(text)))
    return asGuess(article, 'site');
  if (lines.some((i) => isDocuments(page, i))) return article;

  const named = isSitesName(title === undefined ? page.title : page.blocks[title]!.text);
  const prose = lines.filter((i) => !isButton(page, i));
  const said = prose.filter((i) => SITES.test(page.blocks[i]!.text)).length;
  const often = texts.filter((text) => OFTEN_SITES.test(text)).length;
  const calls = lines.some((i) => isButton(page, i) && !TOOL.test(page.blocks[i]!.text));
  // 积分 in some lines of a list may be its subject.
  const speaks = said > 0 || often * 2 >= lines.length || (often > 0 && calls);
  if ((named && speaks) || (calls && said * 2 >= prose.length)) return NOTHING;
  return named || said === prose.length ? asGuess(article, 'site') : article;
}

function isSitesName(name: string): boolean {
  return name.length <= NAME_MAX && NAME.test(name) && !DOCUMENT.test(name);
}

/** 王校长： but no label of a site's whose value is missing. */
const ADDRESS = /(?<!作者|来源|编辑|时间|日期|标签|分类|[数量])[：:]$/;

/** Whether somebody is addressed here, or it is signed or dated: no site does so. */
function isDocuments({ blocks }: Page, i: number): boolean {
  return ADDRESS.test(blocks[i]!.text) || documentEndAt(blocks, i, false) > 0;
}

/** Whether the line is hardly more than buttons. */
function isButton({ blocks }: Page, i: number): boolean {
  const { text, asides = [] } = blocks[i]!;
  const length = asides.reduce((sum, { start, end }) => sum + end - start, 0);
  return length * 2 > text.length;
}

/** Whether the lines hold no sentence, but prices, each with a line (a button) that is the same for all. */
function isShop(lines: readonly string[]): boolean {
  const prices = lines.filter((line) => PRICE.test(line)).length;
  if (prices < MIN_PRICES || hasSentence(lines)) return false;
  const copies = new Map<string, number>();
  for (const line of lines) copies.set(line, (copies.get(line) ?? 0) + 1);
  return [...copies.values()].some((count) => count >= prices);
}

/** Whether the lines hold no sentence, but a price and a basket: goods, or a document that costs something. */
function isGoods(lines: readonly string[]): boolean {
  return (
    lines.some((l) => PRICE.test(l)) && lines.some((l) => BASKET.test(l)) && !hasSentence(lines)
  );
}

function hasSentence(lines: readonly string[]): boolean {
  return lines.some((line) => line.includes('。'));
}

/** Whether the page asks who its user is, and what was found is of that form, or speaks of nothing else. */
function asksToLogIn({ blocks }: Page, lines: readonly string[]): boolean {
  if (blocks.filter(({ text }) => LOG_IN.test(text)).length < MIN_LABELS) return false;
  const speaks = lines.filter((line) => SITES.test(line)).length;
  return speaks > 0 && (speaks === lines.length || lines.some((line) => LOG_IN.test(line)));
}
