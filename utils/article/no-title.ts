import type { Page } from '../model';
import { HOLDINGS, LIBRARIES } from '../text/kinds-of-sites';

/** Lines below so many sentences are text, unless they say what document they are. */
const SENTENCES_ABOVE = 2;
const ENDS_SENTENCE = /[。！？]$/;
/** 公告栏, 通知公告: so short are the names of a menu (characters). */
const CHANNEL_MAX = 6;
const HOME = /^(?:网站)?首\s?页$/;

/** What is no title wherever it stands: a day, a row of an agenda, a remark, the heading of answers, a call to press, a number alone. */
const NEVER =
  /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$|\d{1,2}[:：]\d{2}\s|(?:(?:免责|郑重|特别|版权)?声明|(?:温馨)?提示|说明|备注|注)[：:]|(?:最佳|推荐|满意|其他)(?:答案|回答)$|(?:【[^】]{2,4}】)?(?:点击|点此|更多)|\d+$)/;
/** 问答 > 详情: the way to a page. */
const PATH = /^\S{1,8}\s[>›»＞]\s\S{1,12}$/;
/** 文/老梁, 朗读／老梁 伴奏／秦家: who did what. */
const CREDITS =
  /^(?:[文图词曲]|图文|[撰供]文|演播|作者|编辑|责编|校对|排版|摄影|主播|配乐|[朗诵]读|朗诵|作[词曲]|编剧)\s?[／/丨|｜]\s?\S|^\S{1,6}[／/丨]\S{1,12}(?:[\s·]+\S{1,6}[／/丨]\S{1,12})+$/;
/** 某某范文网, alone above the title. */
const SITE = new RegExp(`^\\p{Script=Han}{2,4}(?:${LIBRARIES}|(?:${HOLDINGS})[网站库]|论坛)$`, 'u');
const NO_TITLES: readonly RegExp[] = [NEVER, PATH, CREDITS, SITE];
/** What is none below the first line: 4 用处, 第一讲 通知, 参考文献 */
const PART =
  /^(?:\d{1,2}\s+\p{Script=Han}{2,8}$|第[一二三四五六七八九十\d]{1,3}(?:[讲课回集]|单元)\s|参考(?:资料|文献)$)/u;

/**
 * Finds the lines of a text without mark-up that are no title, though they are short and have no end
 * mark.
 * @param texts what is left of blocks that noise is in
 * @param isNamed whether a line says what document it is
 * @returns indices of blocks
 */
export function findNoTitles(
  { blocks }: Page,
  texts: ReadonlyMap<number, string>,
  isNamed: (text: string) => boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  let sentences = 0;
  let inMenu = false;
  let isFirst = true;
  blocks.forEach((block, i) => {
    const text = texts.get(i)?.trim() ?? block.text;
    if (text === '') return;
    inMenu = HOME.test(text) || (inMenu && text.length <= CHANNEL_MAX);
    const isText = sentences >= SENTENCES_ABOVE && !isNamed(text);
    const isNone = NO_TITLES.some((form) => form.test(text));
    if (inMenu || isText || isNone || (!isFirst && PART.test(text))) found.add(i);
    if (ENDS_SENTENCE.test(text)) sentences++;
    isFirst = false;
  });
  return found;
}
