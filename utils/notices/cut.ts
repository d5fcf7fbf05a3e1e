import type { Article, Page, Removal } from '../model';
import { fold } from '../text/fold';
import { isNumbered } from '../text/patterns';
import { breaksOff, endAbove, goesOnBelow, textsLeft, type TextsLeft } from './breaks-off';

/** Of the article's characters so many stand above a cut; earlier, a prompt is just an offer. */
const CUT_AFTER = 0.5;
/** So many blocks below the article may hold the site's word that it cut the document. */
const PROMPT_WITHIN = 12;
/** A prompt is at most this long (characters); what is longer is prose. */
const PROMPT_MAX = 70;
/** A longer whole sentence (characters) may be the document's. */
const STATED_MAX = 40;

/** How much of a text: 7页, 后三段, 三分之二, 一半. */
const AMOUNT = String.raw`(?:(?:\d+|[一二两三四五六七八九十几]+)\s?[页章段节]|一半|[三四五几]分之[一二三四几])`;
const UNSHOWN = '[未没]有?(?:显示|展示)';
const PRICE = String.raw`\d[\d.]*\s?(?:元|块|个?(?:积分|金币|书币|阅读券))|[¥￥]\s?\d`;
const THE_REST = '(?:剩余|剩下|余下|其余|后面)的?';

/**
 * The site says that a rest is not shown. Such forms are dear to compile and few pages have any: each
 * is asked only about lines with a word of its own.
 */
const SAYS_REST: readonly { readonly word: RegExp; readonly form: RegExp }[] = [
  // The pages or the share that is not shown; 还有15%的农户 is a report's.
  {
    word: /[剩藏叠略]|余下|还有/,
    form: /(?:还剩|剩余|余下|还有|剩下)[下余]?\s?\d+\s?(?:[页章](?:$|[,，。!)])|[页章字%]的?(?:内容|正文|文字|[未没]有?(?:读|看|显示|展示|阅读|加载|解锁)))|[已被](?:隐藏|折叠|省略)了?(?:剩余|余下|其余|后面)?的?\s?\d+\s?[页章]/,
  },
  // What stands behind a login or a payment: 剩余内容登录后可见. Members may be firms.
  {
    word: /剩|其余|[以余]下|后[面续]|此处|隐藏|部分/,
    form: /(?:剩余|剩下|余下|其余|(?<!可)以下|后面|后续|此处|隐藏|[这此该]部分)的?(?:内容|部分|文字|正文|段落|章节)?.{0,8}?(?:登录|登陆|付费|会员(?!单位|企业|代表|大会)|vip|购买|解锁|充值|(?:下载|扫码|回[复帖])后?才?可?[见看]|已?经?被?(?:隐藏|折叠))/,
  },
  // 还有三分之二没有显示; 未显示部分需支付2元, 未显示的部分请登录.
  {
    word: /[未没]有?[显展]示/,
    form: new RegExp(
      `(?:[还尚另]有|[前后])${AMOUNT}.{0,4}?${UNSHOWN}|` +
        `${UNSHOWN}的?(?:部分|内容|段落|文字|章节).{0,6}?(?:${PRICE}|登录|登陆|付费|购买|充值|会员(?!单位))`,
    ),
  },
  // 隐藏部分售价1元; 剩余部分支付2元后显示: what the rest of anything costs is no price of words.
  {
    word: /[¥￥元块]|积分|金币|书币|阅读券/,
    form: new RegExp(
      `(?:[后下]文的?(?:售?价|需|要|支?付)|未读(?:部分|内容)|隐藏的?(?:内容|部分|段落)|` +
        `${THE_REST}(?:内容|文字|正文|段落|章节|全文)).{0,6}?(?:${PRICE})|` +
        `(?:${THE_REST}部分|还有${AMOUNT}).{0,6}?(?:${PRICE}).{0,4}?(?:[看读见]|显示)`,
    ),
  },
  // The preview is over, or only a part is shown.
  {
    word: /预览|试[读看]|免费|[展显]示/,
    form: /(?:预览|试读|试看|免费阅读|免费部分)(?:部分)?(?:到此)?已?(?:结束|完毕|为止)|(?:超出|超过).{0,6}(?:预览|试读|免费).{0,6}(?:范围|页数)|(?:仅|只)(?:[能可供]|提供|支持)?(?:免费)?(?:预览|试读|展示|显示)(?:(?:了|前)?\s?\d+\s?[页%章]|了?前[一二两三四五六七八九十几]+[页段章节]|了?一小部分)/,
  },
  // It is the trial of a whole, or it asks who wants the whole: 试看版，购买后可得完整28页.
  {
    word: /试[看读]版|想/,
    form: /试[看读]版.{0,12}(?:完整|全文|全部)|想要?[看读]?(?:完整|全文|全篇).{0,4}[?？]/,
  },
];
/** 共8页，您已预览2页: the whole, and what is shown of it. */
const OF_ALL = /(?:共|总计|全[文部篇])\D{0,4}(\d+)\s?[页章段节]/;
const SHOWN =
  /(?:预览|试读|试看|展示|显示|免费阅读|免费看|可读|已读|已阅读)\D{0,4}(\d+)\s?[页章段节]/;

/** What is to be done for more, or to be had. */
const ACCESS =
  /登录|登陆|注册|付费|购买|支付|开通|充值|续费|扫码|关注|回复|解锁|兑换|下载|会员|vip|app|积分|金币|权限|移步|前往|领取|获取|公众号|微信|书城|索取|升级|客户端|[¥￥]\s?\d|\d\s?元/;
/** The whole or the rest of a text; in a site's own line the words alone, 全部 being all of anything. */
const MORE_TEXT =
  /(?:全文|原文)(?!数据库|检索|搜索)|[全整]篇|下文|后文|节选|下一页|往下[看读]|(?:剩余|剩下|余下|其余|后面|后续|隐藏|完整|全部)的?(?:内容|部分|正文|文字|文档|文章|资料|章节|段落|版|\d+\s?页|$|[，,。!?)])/;
const MORE =
  /剩余|剩下|余[下文]|其余|后面|后续|隐藏|完整|全部|未显示|更多(?:章节|内容)|(?:继续|接着)[读看]|[三几]分之|一半/;
/** Who has read all of it is not kept from a rest. */
const READ_OUT = /[看读]完(?!整)/;
/** Rules whose lines offer more of the text. */
const OFFERS = new Set(['unread-rest', 'unlock-prompt', 'download-prompt']);
/** What is offered is a program. */
const PROGRAM = /app|客户端|软件/;
/** What is looked at is something else than a text: 登录后可查看本人借阅记录. */
const NO_TEXT =
  /(?:查[看阅询]|浏览|办理|打印).{0,8}?(?:记录|目录|账单|明细|信息|余额|进度|结果|订单|成绩|书目|馆藏|名册)/;
/** A button that only unfolds or enlarges something else is none: 点击查看原图. */
const READS_ON = /全文|剩余|余下|未读|下文|原文|完整|继续|隐藏|进入|更多内容/;

const BEGIN_MARKER = /paid\s*begin|\[hide|<paid|\$paidbegin/i;
const END_MARKER = /paid\s*end|\[\/hide|<\/paid|\$paidend/i;

/**
 * Whether the site cut the document: it says that a rest is not shown; or it offers more where the
 * text breaks off; or a paid part begins and breaks off.
 * @param unfolds the page can show more in place: then its button is no sign of a cut
 */
export function isCut(
  page: Page,
  article: Article,
  removals: readonly Removal[],
  unfolds: boolean,
): boolean {
  const left = textsLeft(page, article, removals);
  const prompts = promptsOf(page, article, removals, unfolds || page.signs.folded === true);
  if (prompts.some(({ sure }) => sure)) return true;
  if (hasOpenMarker(removals) && breaksOff(endAbove(page, left, prompts[0]?.block))) return true;
  return prompts.some((prompt) => standsAtCut(page, left, prompt));
}

/** Whether the text above a prompt breaks off, and does not go on below it. */
function standsAtCut(page: Page, left: TextsLeft, { block, claimed, stated }: Prompt): boolean {
  if (goesOnBelow(left, block, claimed ? 'heading' : 'sentence')) return false;
  const end = endAbove(page, left, block);
  // What is said in a whole sentence below a heading may be what the heading is about.
  return end === 'headed' && stated ? false : breaksOff(end);
}

/** Whether a site says outright that there is more than it shows. */
export function saysCut(page: Page, article: Article): boolean {
  return promptsOf(page, article, [], true).some(({ sure }) => sure);
}

interface Prompt {
  readonly block: number;
  /** It says itself that the document is not whole. */
  readonly sure: boolean;
  /** It lies outside the article, or a removal took it. */
  readonly claimed: boolean;
  /** It is a whole sentence, and not surely the site's. */
  readonly stated: boolean;
}

/** The site's words about the rest, in the later part of the article and right below it. */
function promptsOf(
  page: Page,
  article: Article,
  removals: readonly Removal[],
  unfolds: boolean,
): Prompt[] {
  const inside = new Set(article.blocks);
  const claims = new Map(
    removals.flatMap((removal) => removal.spans.map(({ block }) => [block, removal])),
  );
  const end = article.blocks.at(-1)!;
  const below = page.blocks.slice(end + 1, end + 1 + PROMPT_WITHIN).map((_, i) => end + 1 + i);
  return [...laterPart(page, article), ...below].flatMap((block): Prompt[] => {
    const words = promptIn(page.blocks[block]!.text);
    const claim = claims.get(block);
    const claimed = !inside.has(block) || claim !== undefined;
    const surely = !inside.has(block) || claim?.grade === 'certain';
    if (words === '' || isOwnClause(words, surely)) return [];
    const sure = saysRest(words);
    const offered =
      isOffer(words, claimed) || (claim !== undefined && offersByRule(claim, words, unfolds));
    return sure || offered
      ? [{ block, sure, claimed, stated: !surely && words.endsWith('。') }]
      : [];
  });
}

/** A clause of rules; what a list counts may still be the site's where it is surely taken for it. */
function isOwnClause(words: string, surely: boolean): boolean {
  return /^第.{1,4}条/.test(words) || (!surely && isNumbered(words));
}

function offersByRule({ rule, grade, text }: Removal, words: string, unfolds: boolean): boolean {
  // A doubt about the words is no sign that there is more.
  if (OFFERS.has(rule)) return grade === 'certain' && !PROGRAM.test(words) && !NO_TEXT.test(words);
  return isReadOn(rule, text) && !unfolds;
}

function isReadOn(rule: string, text: string): boolean {
  return rule === 'read-on' && READS_ON.test(text);
}

function laterPart(page: Page, { blocks }: Article): readonly number[] {
  const lengths = blocks.map((block) => page.blocks[block]!.text.length);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  let above = 0;
  return blocks.filter((_, i) => (above += lengths[i]!) >= total * CUT_AFTER);
}

/** A short line, or what stands in brackets at the end of a paragraph; '' when there is neither. */
function promptIn(text: string): string {
  const words =
    text.length <= PROMPT_MAX ? text : /[（(【[]([^（(【[]{4,40})[）)】\]]$/.exec(text)?.[1];
  return fold(words?.trim() ?? '');
}

function isOffer(words: string, claimed: boolean): boolean {
  if (
    READ_OUT.test(words) ||
    NO_TEXT.test(words) ||
    (words.length > STATED_MAX && words.includes('。'))
  )
    return false;
  return ACCESS.test(words) && (MORE_TEXT.test(words) || (claimed && MORE.test(words)));
}

function saysRest(words: string): boolean {
  if (SAYS_REST.some(({ word, form }) => word.test(words) && form.test(words))) return true;
  const shown = SHOWN.exec(words)?.[1];
  return shown !== undefined && Number(shown) < Number(OF_ALL.exec(words)?.[1]);
}

function hasOpenMarker(removals: readonly Removal[]): boolean {
  const markers = removals.filter((r) => r.rule === 'paid-marker').map((r) => r.text);
  return markers.some((m) => BEGIN_MARKER.test(m)) && !markers.some((m) => END_MARKER.test(m));
}
