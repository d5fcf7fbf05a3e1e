import type { Block } from '../model';
import { DATE_LINE, MAIN_RECIPIENT, SALUTATION, SIGNATURE_MAX } from '../text/patterns';

/**
 * Lines that documents have between title and text, or below the text, often in boxes of their own.
 * They are known by their form alone, so that nothing else comes in with them.
 */

/** The number of an official document: 白政发〔2023〕41号. */
const NUMBER = /^[一-鿿]{1,12}[〔[(（【]\s?(?:19|20)\d\d\s?[〕\])）】]\s?第?\s?\d{1,5}\s?号$/;
/** The red head of an official document: 白石县人民政府文件. */
const RED_HEAD = /^[一-鿿]{4,24}文件$/;
/** A subtitle, or the heading of a table of contents. */
const SUBTITLE = /^(?:——|—|――|--)\s?\S.{1,60}$|^目\s*录$/;
/** When and by whom it was passed, given or published: （2023年5月6日县第十次会议通过）; 5月6日社员大会通过. */
const OCCASION =
  /^[（(].{0,30}(?:\d{4}|[〇○零一二三四五六七八九]{4})\s?年.{0,60}[）)]$|\d日.{0,30}通过$/;
/** A name alone below the title, as newspapers set it: □ 桑叶青. */
const NAME = /^(?:[□◎○■◆△]\s?)?[一-鿿]\s{0,3}[一-鿿](?:\s{0,3}[一-鿿]){0,2}$/;
/** How lines end that address somebody; few pages have one, and the long forms are dear to compile. */
const ADDRESSES = /[：:]$/;
/** Attachments, copies, printing notes and the like at the end. */
const TAIL =
  /^(?:附件?\s?\d{0,2}\s?[：:]|附件\s?\d{0,2}$|附件\s?【|抄送\s?[：:]|主题词\s?[：:]|[（(]此件.{2,12}[）)]$)/;
/** A file that can be fetched. */
const FILE = /\.(?:docx?|xlsx?|wps|et|pdf|pptx?|zip|rar|ofd)\s*(?:[（(].{1,16}[）)])?$/i;

/** A link to a file that can be fetched. */
export function isFileLink({ text, linkChars }: Block): boolean {
  return linkChars * 2 >= text.length && FILE.test(text.trim());
}

/** The form is asked, and compiled, only where its last character stands. */
function isNumber(text: string): boolean {
  return text.endsWith('号') && NUMBER.test(text);
}

/** A line of an official document's head above its title. */
export function isDocumentHead(block: Block): boolean {
  if (block.kind === 'row' || block.linkChars > 0) return false;
  const text = block.text.trim();
  return isNumber(text) || RED_HEAD.test(text);
}

/**
 * A line that belongs between title and text.
 * @param next whether it is the first line below the title, where an author's name or the main recipient may stand
 */
export function isUnderTitle(block: Block, next: boolean): boolean {
  if (block.kind === 'row' || block.linkChars > 0) return false;
  const text = block.text.trim();
  const addresses = ADDRESSES.test(text);
  return (
    isNumber(text) ||
    SUBTITLE.test(text) ||
    OCCASION.test(text) ||
    (addresses && SALUTATION.test(text)) ||
    (next &&
      block.kind === 'paragraph' &&
      (NAME.test(text) || (addresses && MAIN_RECIPIENT.test(text))))
  );
}

function isDate(text: string): boolean {
  return text.includes('月') && DATE_LINE.test(text);
}

/**
 * How many blocks from `at` on are the end of a document: signature and date, attachments, copies.
 * @param begun the end has begun above: a file that can be fetched is an attachment
 * @returns 0 when the block there is none of these
 */
export function documentEndAt(blocks: readonly Block[], at: number, begun: boolean): number {
  const block = blocks[at];
  if (!block) return 0;
  const text = block.text.trim();
  if (TAIL.test(text)) return 1;
  if (block.linkChars > 0) return begun && FILE.test(text) ? 1 : 0;
  if (isDate(text)) return 1;
  const date = blocks[at + 1];
  const signs =
    date !== undefined &&
    date.linkChars === 0 &&
    isDate(date.text.trim()) &&
    text.length <= SIGNATURE_MAX &&
    !/[。；，：:|｜>]/.test(text);
  return signs ? 2 : 0;
}
