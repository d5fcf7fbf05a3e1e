import type { Page } from '../model';
import { measure } from '../text/measure';
import { isNumbered, SALUTATION } from '../text/patterns';

/** A title stands among the first lines. */
const FIRST_LINES = 24;
/** Titles of documents, in characters. */
const TITLE_MIN = 4;
const TITLE_MAX = 60;
/** From this length on, a line with a sentence end is prose. */
const PROSE_MIN_LENGTH = 28;
/** What documents call themselves. */
const DOCUMENT_WORD =
  /(?:材料|报告|讲话|发言|总结|方案|意见|通知|提纲|体会|计划|规划|办法|细则|决定|公告|通告|通报|公报|函|纪要|情况|汇报|致辞|倡议书|稿|规定|条例|制度|清单|要点|典型|经验|范文|党课|教案|合同|协议|简报|综述|心得|感想|演讲|论文|须知|指南|说明|请示|批复|议案|建议|评语|主持词|贺信|慰问信|启事|手册|预案|措施|记录)(?:[（(][^）)]{1,20}[）)])?$/;
/** Lines that stand between a title and its text: （2026年1月3日） 张某某 */
const UNDER_TITLE = /^[（(].*[）)]$/;

/**
 * Guesses the title of a text that has no mark-up: a short line without an end mark, close above
 * the first prose, the more so when it is called a report, a speech or the like.
 * @param texts what noise has left of blocks that it is in: nothing, or the text without a marker
 * @returns the index of its block; undefined when no line qualifies
 */
export function guessTitle(
  page: Page,
  texts: ReadonlyMap<number, string> = new Map(),
): number | undefined {
  let best: number | undefined;
  let bestScore = 0;
  const count = Math.min(page.blocks.length, FIRST_LINES);
  for (let i = 0; i < count; i++) {
    const text = texts.get(i)?.trim() ?? page.blocks[i]!.text;
    if (text === '' || beginsWrapped(page, i)) continue;
    const { length, sentences } = measure(text);
    if ((length >= PROSE_MIN_LENGTH && sentences > 0) || isNumbered(text) || SALUTATION.test(text))
      break;
    const score = scoreOf(text, length);
    // Later lines stand closer to the text: they win among equals.
    if (score > 0 && score >= bestScore) {
      best = i;
      bestScore = score;
    }
  }
  return best !== undefined && best + 1 < page.blocks.length ? best : undefined;
}

/** The first line of a wrapped paragraph: indented, and the next line, without an indent, goes on with it. */
function beginsWrapped({ blocks }: Page, i: number): boolean {
  const next = blocks[i + 1];
  if (!blocks[i]!.indented || !next?.afterBreak || next.indented) return false;
  return /[，。；、]/.test(blocks[i]!.text);
}

/** How much a line looks like a document's title: 0 not at all, 1 by its form, 2 by its last word. */
export function scoreOf(text: string, length: number): number {
  if (length < TITLE_MIN || length > TITLE_MAX) return 0;
  if (/[。！!；;，,：:？?|]$/.test(text) || /[：:|。；]/.test(text) || UNDER_TITLE.test(text))
    return 0;
  if (/^[【[■●•·*#-]/.test(text)) return 0;
  return DOCUMENT_WORD.test(text) ? 2 : 1;
}
