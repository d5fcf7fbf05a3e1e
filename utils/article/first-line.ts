import { CHAPTER } from '../text/patterns';
import { DOCUMENT_WORD, PARTED } from './title-form';

/** The first line that noise has left of a text without mark-up, and what stands around it. */
export interface FirstLine {
  readonly text: string;
  /** The lines below it, without blank ones. */
  readonly below: readonly string[];
  /** Those of the nearest that are neither noise by their form nor bylines. */
  readonly own: readonly string[];
  /** No noise stood above it. */
  readonly atTop: boolean;
}

/** Above a shorter text nothing is called a title for its place alone (lines). */
const BELOW_MIN = 2;
/** 桥, 校歌, 致读者; but not 一 */
const SHORT = /^(?![一二三四五六七八九十]$)\p{Script=Han}{1,3}$/u;
/** Who wrote it, where a site does not know. */
const NO_NAME = /^(?:佚名|匿名)$/;
/** 我的母亲: a line that may be a title. */
const UNMARKED = /^[^，。！？；：、,:!?;“”|（(\d]{4,20}$/;
const SENTENCE = /[。！？；…”]$/;
/** A line of prose: so many characters, and the end of a sentence. */
const PROSE = /^(?=.{28}).*[。！？…”]$/u;

/** 绘本故事：…, 演讲稿：…: of what sort a text is, ahead of what it is called. */
const SORT =
  /(?:稿|心得|故事|童话|寓言|[诗词]歌?|散文|小说|小品|相声|剧本|歌词|词条|积累|卡|笔记|日记|随笔|访谈|专访|书评|影评|赏析|案例|征文|作文|讲座|课文|绘本)$/;
/** Shorter words ahead of a colon are labels and speakers, whatever they end in (characters). */
const SORT_MIN = 4;
const OPENING_MIN = 5;
/** What labels end in, however long they are: 活动承办单位：… */
const LABEL =
  /(?:[人者号按部组会处员址]|单位|部门|电话|时间|日期|地点|邮箱|名称|方式|姓名|位置|提示|声明|来源|标签|分类|字数|价格|费用|情况|内容)$/;
/** A title on both sides of one colon; what follows a label has numbers or addresses. */
const WITH_COLON =
  /^([^：:，,。\s]{2,16})[：:]\s*(?![^\p{Script=Han}A-Za-z《“‘]|https?:)[^：:。；！？]{2,40}$/u;

/** The longest first line with a comma (characters): a wrapped paragraph's would be longer. */
const PARTED_MAX = 30;
/** 怎样……？ alone among the lines is what a page of answers is called. */
const QUESTION = /^(?=.*(?:[吗哪怎]|如何|什么|为何))[^，。！？；：“”"]{5,30}[？?]$/;

/**
 * How much the first line looks like a title by its place, though lines elsewhere that look so are none:
 * it is short, has a colon, a comma or a question mark, or is the only heading of a chapter.
 * @returns 0 not at all, 1 by its form, 2 when it says of what sort the text is
 */
export function scoreOfFirst(line: FirstLine): number {
  if (line.below.length < BELOW_MIN) return 0;
  const sort = scoreOfColon(line.text, line.below[0]!);
  if (sort > 0) return sort;
  return isShort(line) || isChapter(line) || isParted(line) || isQuestion(line) ? 1 : 0;
}

function scoreOfColon(text: string, next: string): number {
  const label = WITH_COLON.exec(text)?.[1];
  if (label === undefined) return 0;
  if (SORT.test(label) && label.length >= 2) return 2;
  if (label.length >= SORT_MIN && DOCUMENT_WORD.test(label)) return 2;
  const isEntry = WITH_COLON.test(next);
  return label.length >= OPENING_MIN && !LABEL.test(label) && !isEntry ? 1 : 0;
}

/**
 * A word may be what is left of a menu. Then a title stands below it, with a sentence below that; and
 * below noise that was taken out, text must follow at once.
 */
function isShort({ text, below, own, atTop }: FirstLine): boolean {
  const next = below.find((line) => !NO_NAME.test(line)) ?? '';
  if (!SHORT.test(text) || SHORT.test(next) || !/[\p{Script=Han}\d]/u.test(next)) return false;
  const heads = UNMARKED.test(own[0] ?? '') && SENTENCE.test(own[1] ?? '');
  return atTop ? !heads : /[。！？：:|｜]/.test(next);
}

function isChapter({ text, below }: FirstLine): boolean {
  return (
    CHAPTER.test(text) && !/[，。；：]/.test(text) && !below.some((line) => CHAPTER.test(line))
  );
}

/** The paragraph below it begins and ends by itself. */
function isParted({ text, own }: FirstLine): boolean {
  const ends = /[，。！？；：、,.…”]$/.test(text);
  return PARTED.test(text) && !ends && text.length <= PARTED_MAX && PROSE.test(own[0] ?? '');
}

function isQuestion({ text, below }: FirstLine): boolean {
  return QUESTION.test(text) && !below.some((line) => QUESTION.test(line));
}
