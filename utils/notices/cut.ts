import type { Article, Block, Page, Removal } from '../model';
import { fold } from '../text/fold';
import { CHAPTER, LEVEL_1, LEVEL_2 } from '../text/patterns';

/** Of the article's characters so many stand above a cut; earlier, a prompt is just an offer. */
const CUT_AFTER = 0.5;
/** So many blocks below the article may hold the site's word that it cut the document. */
const BELOW = 12;
/** A prompt is at most this long (characters); what is longer is prose. */
const PROMPT_MAX = 70;
/** A longer whole sentence (characters) may be the document's. */
const STATED_MAX = 40;

/** The pages or the share that is not shown; 还有15%的农户 is a report's. */
const REST =
  /(?:还剩|剩余|余下|还有|剩下)[下余]?\s?\d+\s?(?:[页章](?:$|[,，。!)])|[页章字%]的?(?:内容|正文|文字|[未没](?:读|看|显示|展示|阅读|加载|解锁)))/;
/** What stands behind a login or a payment: 剩余内容登录后可见. Members may be firms. */
const WITHHELD =
  /(?:剩余|剩下|余下|其余|以下|后面|后续|此处|隐藏|[这此该]部分)的?(?:内容|部分|文字|正文|段落|章节)?.{0,8}?(?:登录|登陆|付费|会员(?!单位|企业|代表|大会)|vip|购买|解锁|充值|(?:下载|扫码|回[复帖])后?才?可?[见看]|已?经?被?(?:隐藏|折叠))/;
/** The preview is over, or only a part is shown. */
const PREVIEW_OVER =
  /(?:预览|试读|试看|免费阅读|免费部分)(?:部分)?(?:到此)?已?(?:结束|完毕|为止)|(?:超出|超过).{0,6}(?:预览|试读|免费).{0,6}(?:范围|页数)|(?:仅|只)(?:[能可供]|提供|支持)?(?:免费)?(?:预览|试读|展示|显示)(?:了|前)?\s?\d+\s?[页%章]/;
/** 共8页，您已预览2页: the whole, and what is shown of it. */
const OF_ALL = /(?:共|总计|全[文部篇])\D{0,4}(\d+)\s?[页章]/;
const SHOWN = /(?:预览|试读|试看|展示|显示|免费阅读|可读|已读|已阅读)\D{0,4}(\d+)\s?[页章]/;

/** A way to more: what is to be done, to read, the whole. */
const OFFER = [
  /登录|登陆|注册|付费|购买|支付|开通|充值|续费|扫码|关注|回复|解锁|兑换|下载|会员|vip|app/,
  /查看|阅读|浏览|观看|获取|解锁|畅读|预览|显示|[可才往继续]看/,
  /全文|完整|剩余|余下|其余|全部|整篇|全篇|下文|后文|后续|往下|隐藏/,
] as const;
/** Rules whose lines offer more of the text. */
const OFFERS = new Set(['unread-rest', 'unlock-prompt', 'download-prompt']);
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
  if (hasOpenMarker(removals) && breaksOffAbove(page, left, prompts[0]?.block)) return true;
  return prompts.some(({ block }) => breaksOffAbove(page, left, block));
}

/** Whether a site says outright that there is more than it shows. */
export function saysCut(page: Page, article: Article): boolean {
  return promptsOf(page, article, [], true).some(({ sure }) => sure);
}

interface Prompt {
  readonly block: number;
  /** It says itself that the document is not whole. */
  readonly sure: boolean;
}

/** The site's words about the rest, in the later part of the article and right below it. */
function promptsOf(
  page: Page,
  article: Article,
  removals: readonly Removal[],
  unfolds: boolean,
): Prompt[] {
  const offers = new Set(
    removals
      .filter(({ rule, text }) => OFFERS.has(rule) || (isReadOn(rule, text) && !unfolds))
      .map(({ spans }) => spans[0]!.block),
  );
  const end = article.blocks.at(-1)!;
  const below = page.blocks.slice(end + 1, end + 1 + BELOW).map((_, i) => end + 1 + i);
  return [...laterPart(page, article), ...below].flatMap((block): Prompt[] => {
    const words = promptIn(page.blocks[block]!.text);
    const sure = words !== '' && saysRest(words);
    const offered = offers.has(block) || isOffer(words);
    return sure || offered ? [{ block, sure }] : [];
  });
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

function isOffer(words: string): boolean {
  return !(words.length > STATED_MAX && words.includes('。')) && OFFER.every((g) => g.test(words));
}

function saysRest(words: string): boolean {
  if (REST.test(words) || WITHHELD.test(words) || PREVIEW_OVER.test(words)) return true;
  const all = Number(OF_ALL.exec(words)?.[1]);
  return Number(SHOWN.exec(words)?.[1]) < all;
}

/** What certain removals leave of the article's blocks, and what a site's line is not. */
function textsLeft(
  page: Page,
  article: Article,
  removals: readonly Removal[],
): ReadonlyMap<number, string> {
  const left = new Map(article.blocks.map((block) => [block, page.blocks[block]!.text]));
  const spans = removals.flatMap(({ grade, spans }) => (grade === 'certain' ? spans : []));
  for (const { block, start, end } of [...spans].sort((a, b) => b.start - a.start)) {
    const text = left.get(block);
    if (text !== undefined) left.set(block, text.slice(0, start) + text.slice(end));
  }
  // A doubtful line is not what the document ends with.
  for (const { grade, kind, spans } of removals) {
    if (grade === 'maybe' && kind !== 'page') for (const { block } of spans) left.delete(block);
  }
  return left;
}

/** So many short lines that prove nothing may stand between the text and the prompt. */
const BETWEEN = 3;

/** Whether the text above a prompt (or the whole of it) stops inside a sentence or at a heading. */
function breaksOffAbove(
  page: Page,
  left: ReadonlyMap<number, string>,
  prompt = page.blocks.length,
): boolean {
  const above = [...left].filter(([block, text]) => block < prompt && text.trim() !== '');
  for (const [block, text] of above.slice(-BETWEEN).reverse()) {
    const end = endOf(page.blocks[block]!, text.trim());
    if (end !== 'neutral') return end === 'open';
  }
  return false;
}

/** What ends a document: a sentence, a bracket, a signature's day. */
const ENDED =
  /[。！？!?”"）)》】」』]$|\d{4}\s?[年.\-/]\s?\d{1,2}\s?[月.\-/]\s?\d{1,2}\s?日?$|[\d×x*一二三四五六七八九十〇○零月]\s*[年月日]$|[a-z]\.$/i;
/** Entries of a list of references, and what authors say last. */
const REFERENCE = /^[[［【]\s?\d{1,3}\s?[\]］】]|\[[JMDCNPRSZ](?:\/OL)?\]|https?:\/\/\S+$|isbn/i;
const CLOSING =
  /^(?:谢谢|特此|此致|敬礼|以上|汇报完毕|附[件表：:])|请(?:予以?)?(?:审[议阅]|批[示评准]|指正)/;
/** 某某编辑报道: who wrote it needs no full stop. */
const CREDIT =
  /(?:报道|摄影?|供稿|供图|编辑|记者|通讯员|作者)[\s:：]?[一-龥]{0,4}$|^[一-龥]{0,4}(?:来源|來源)\s?[:：]/;
/** 站长签名： is a place to fill in. */
const LABEL = /^.{0,12}[：:]$/;
const TRAILS_OFF = /(?:[…，、：；,:;]|\.{3})$/;
/** Arabic numbers count attachments, too. */
const HEADED = [LEVEL_1, LEVEL_2, CHAPTER];
const CLAUSE = /[，；,;]/;

/** `open`: the text breaks off here; `ended`: it does not; `neutral`: a short line may be either. */
function endOf({ kind, belowPicture }: Block, text: string): 'open' | 'ended' | 'neutral' {
  if (kind === 'row') return 'neutral';
  if (ENDED.test(text) || REFERENCE.test(text) || CLOSING.test(text)) return 'ended';
  if (TRAILS_OFF.test(text)) return LABEL.test(text) ? 'neutral' : 'open';
  const tail = text.slice(sentenceEnd(text));
  if (belowPicture && tail === text) return 'neutral';
  if (CLOSING.test(tail) || CREDIT.test(tail)) return 'ended';
  if (tail !== text || CLAUSE.test(tail)) return 'open';
  return kind === 'heading' || HEADED.some((form) => form.test(text)) ? 'open' : 'neutral';
}

/** Where the last whole sentence ends; 0 when there is none. */
function sentenceEnd(text: string): number {
  return Math.max(...[...'。！？!?'].map((mark) => text.lastIndexOf(mark))) + 1;
}

function hasOpenMarker(removals: readonly Removal[]): boolean {
  const markers = removals.filter((r) => r.rule === 'paid-marker').map((r) => r.text);
  return markers.some((m) => BEGIN_MARKER.test(m)) && !markers.some((m) => END_MARKER.test(m));
}
