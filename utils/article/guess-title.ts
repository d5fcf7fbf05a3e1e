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
  /(?:材料|报告|讲话|发言|总结|方案|意见|通知|提纲|体会|计划|规划|办法|细则|决定|公告|通告|通报|公报|函|纪要|情况|汇报|致辞|倡议书|稿|规定|条例|制度|清单|要点|典型|经验|范文|党课|教案|合同|协议|简报|综述|心得|感想|演讲|论文|须知|指南|说明|请示|批复|议案|建议|评语|主持词|贺信|慰问信|启事|手册|预案|措施|记录|名单|简历|做法|台账|试卷|公示|章程|议程)(?:[（(][^）)]{1,20}[）)])?$/;
/** Lines that stand between a title and its text: （2026年1月3日） 张某某 */
const UNDER_TITLE = /^[（(].*[）)]$/;

/** Fewer characters than a title elsewhere has. */
const SHORT_TITLE = /^\p{Script=Han}{2,3}$/u;
/** The cells of a row that was copied from a table. */
const ROW = /\S(?:\t|[ \u3000]{2,})\S/;
/** What parts clauses; few titles have it. Behind so many characters a colon ends no label. */
const PARTED = /[，,]|^[^：:]{7,}[：:](?=\p{Script=Han}{2})/u;
/** Documents that are files are called so; nothing else at the head of a text is. */
const FILE_END = /\.(?:docx?|pdf|pptx?|wps|rtf|xlsx?)$/i;

/** A line that may be the title. */
interface Candidate {
  readonly index: number;
  readonly score: number;
}

/** What noise has made of the blocks. */
interface Cleaned {
  /** What is left of blocks that noise is in: nothing, or the text without a marker. */
  readonly texts: ReadonlyMap<number, string>;
  /** Blocks that go on with the one above. */
  readonly joined: ReadonlySet<number>;
}

/**
 * Guesses the title of a text that has no mark-up. The first short line without an end mark is it,
 * unless it is not called a report, a speech or the like, and a later one is: of those the one that
 * stands closest above the first prose.
 * @returns the index of its block; undefined when no line qualifies
 */
export function guessTitle(
  page: Page,
  { texts, joined }: Cleaned = { texts: new Map(), joined: new Set() },
): number | undefined {
  const candidates: Candidate[] = [];
  let aboveText = false;
  const count = Math.min(page.blocks.length, FIRST_LINES);
  for (let i = 0; i < count && !aboveText; i++) {
    const text = texts.get(i)?.trim() ?? page.blocks[i]!.text;
    if (text === '' || beginsWrapped(page, i)) continue;
    const { length, sentences } = measure(text);
    aboveText =
      (length >= PROSE_MIN_LENGTH && sentences > 0) || isNumbered(text) || SALUTATION.test(text);
    if (aboveText || ROW.test(text) || joined.has(i) || joined.has(i + 1)) continue;
    const score = isShortTitle(page, i, text) ? 1 : scoreOf(text, length);
    if (score > 0 && (!PARTED.test(text) || mayBeParted(page, i, score, candidates))) {
      candidates.push({ index: i, score });
    }
  }
  const best = bestOf(candidates, (at) => aboveText || headsMost(page, at));
  return best !== undefined && best + 1 < page.blocks.length ? best : undefined;
}

function bestOf(
  candidates: readonly Candidate[],
  headsText: (at: number) => boolean,
): number | undefined {
  const [first] = candidates;
  const named = candidates.filter(({ score }) => score > 1);
  if (first === undefined || first.score > 1 || named.length === 0) return first?.index;
  // Below a first line, and with no text below them, they are a list of titles.
  const last = named.at(-1)!.index;
  return headsText(last) ? last : first.index;
}

/** More stands below it than above it: the title of another document stands at the end of a text. */
function headsMost({ blocks }: Page, at: number): boolean {
  let above = 0;
  let below = 0;
  blocks.forEach(({ text }, i) => {
    if (i < at) above += text.length;
    else below += text.length;
  });
  return below > above;
}

/** The title of a poem or an essay: few characters on the first line, and a blank one below. */
function isShortTitle({ blocks }: Page, i: number, text: string): boolean {
  return i === 0 && SHORT_TITLE.test(text) && blocks[1]?.afterBreak !== true;
}

/** A comma or colon is in titles that say what they are, and in first lines that stand by themselves. */
function mayBeParted(
  { blocks }: Page,
  i: number,
  score: number,
  above: readonly Candidate[],
): boolean {
  return score > 1 || (above.length === 0 && blocks[i + 1]?.afterBreak !== true);
}

/** The first line of a wrapped paragraph: indented, and the next line, without an indent, goes on with it. */
function beginsWrapped({ blocks }: Page, i: number): boolean {
  const next = blocks[i + 1];
  if (!blocks[i]!.indented || !next?.afterBreak || next.indented) return false;
  return /[，。；、]/.test(blocks[i]!.text);
}

/** 首页 > 材料 > 总结: the way to a page is no title. */
const PATH = /(?:[>›»→＞].*){2}|(?:\s[/\\]\s.*){2}/;

/** [转帖]村口的井: what sort of post it is, ahead of a forum's title. */
const SORTED = /^[[【][^\]】]{2,4}[\]】][^[【|]{4,}$/;

/** How much a line looks like a document's title: 0 not at all, 1 by its form, 2 by its last word. */
export function scoreOf(text: string, length: number): number {
  if (length < TITLE_MIN || length > TITLE_MAX) return 0;
  if (/[。！!；;，,：:？?|]$/.test(text) || /[|｜。；]/.test(text) || UNDER_TITLE.test(text))
    return 0;
  if (/[：:]/.test(text) && !PARTED.test(text)) return 0;
  if ((/^[【[■●•·*#-]/.test(text) && !SORTED.test(text)) || PATH.test(text)) return 0;
  return DOCUMENT_WORD.test(text) || FILE_END.test(text) ? 2 : 1;
}
