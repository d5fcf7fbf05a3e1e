import type { Article, Block, Page, Removal } from '../model';
import { CHAPTER, LEVEL_1, LEVEL_2 } from '../text/patterns';

/** The words of the article's blocks that are the document's, by block. */
export type TextsLeft = ReadonlyMap<number, string>;

/**
 * How a text ends: `open`, it breaks off; `headed`, with a heading of its own; `ended`, as documents
 * do; `neutral`, with a short line that may be either.
 */
export type End = 'open' | 'headed' | 'ended' | 'neutral';

/** What certain removals leave of the article's blocks, and what a site's line is not. */
export function textsLeft(page: Page, article: Article, removals: readonly Removal[]): TextsLeft {
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

/** How the text above a prompt (or the whole of it) ends. */
export function endAbove(page: Page, left: TextsLeft, prompt = page.blocks.length): End {
  const above = [...left].filter(([block, text]) => block < prompt && text.trim() !== '');
  for (const [block, text] of above.slice(-BETWEEN).reverse()) {
    const end = endOf(page.blocks[block]!, text.trim());
    if (end !== 'neutral') return end;
  }
  return 'neutral';
}

/** Whether a text that ends so stops inside a sentence or at a heading. */
export function breaksOff(end: End): boolean {
  return end === 'open' || end === 'headed';
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

function endOf({ kind, belowPicture }: Block, text: string): End {
  if (kind === 'row') return 'neutral';
  if (ENDED.test(text) || REFERENCE.test(text) || CLOSING.test(text)) return 'ended';
  if (TRAILS_OFF.test(text)) return LABEL.test(text) ? 'neutral' : 'open';
  const tail = text.slice(sentenceEnd(text));
  if (belowPicture && tail === text) return 'neutral';
  if (CLOSING.test(tail) || CREDIT.test(tail)) return 'ended';
  if (tail !== text || CLAUSE.test(tail)) return 'open';
  return kind === 'heading' || HEADED.some((form) => form.test(text)) ? 'headed' : 'neutral';
}

/** Where the last whole sentence ends; 0 when there is none. */
function sentenceEnd(text: string): number {
  return Math.max(...[...'。！？!?'].map((mark) => text.lastIndexOf(mark))) + 1;
}

/** What of the document is left below a block: a heading of its own, a whole sentence. */
export function goesOnBelow(left: TextsLeft, at: number, unit: 'heading' | 'sentence'): boolean {
  const forms = unit === 'heading' ? HEADED : [ENDED];
  return [...left].some(
    ([block, text]) => block > at && forms.some((form) => form.test(text.trim())),
  );
}
