import type { Block, Page } from '../model';
import type { Shape } from './shape';

/** The line below a title tells when, and mostly by whom, the text was published; it is no longer (characters). */
const BYLINE_MAX = 160;
const DATE = /(?:19|20)\d\d\s?[-年./]\s?\d{1,2}\s?[-月./]\s?\d{1,2}/;
const AUTHOR = /^(?:文章)?(?:作者|来源|來源|出处|供稿)\s?[：:].{2,40}$/;
/** The day on which the page is read. */
const TODAY = /今天|今日|现在|星期/;
/** So many blocks, tools for instance, may stand between the title and that line. */
const DISTANCE = 2;
const TITLE_MIN = 2;
const TITLE_MAX = 60;
/** At least two letters: no count, no sign. */
const WORD = /\p{Letter}{2}/u;
const WAY = /位置\s?[：:].*[>›»＞→]/;
const WAY_MAX = 80;
/** The way to the page, the end of a sentence or a label, a line in brackets. */
const NO_TITLE = /[>›»＞→|｜]|位置\s?[：:]|[。；，：:…]$|^[【[（(].*[】\])）]$/;
/** What else stands around a title, and any label with a short value: 签发：张三. */
const ABOUT =
  /^(?:作者|来源|來源|编辑|責任|责编|责任|发布|发表|时间|日期|点击|阅读|浏览|分类|栏目|标签|记者|字[号体]|录入|上传|下载|大小|格式|人气|文章来源)|^.{1,8}[：:].{1,10}$/;
/** Buttons, and headings of lists, which have dates below them as well. */
const OF_SITE =
  /^(?:关注|收藏|分享|点赞|回复|打印|举报|纠错|返回|正文|详情|首页|登[录陆]|注册|搜索|复[制核])$|^.{0,4}(?:相关|推荐|热门|热点|最新|近期|排行|更多|评论|跟帖|留言|喜欢|公告栏|动态|列表).{0,4}$|powered by|©|copyright|版权/i;

/**
 * The line that stands where titles do: right above the first line that says when or by whom a text was
 * published, or else below the way to the page. It serves where the page's own title says nothing.
 * @returns undefined where there is none
 */
export function headlineOf({ blocks }: Page, { hints }: Shape): number | undefined {
  for (let i = 1; i < blocks.length; i++) {
    if (!isByline(blocks[i]!)) continue;
    for (let at = i - 1; at >= Math.max(0, i - DISTANCE); at--) if (mayBe(at)) return at;
  }
  const way = blocks.findIndex((block, i) => isWay(block) && mayBe(i + 1));
  return way >= 0 && blocks[way + 2]?.linkChars === 0 ? way + 1 : undefined;

  function mayBe(at: number): boolean {
    const block = blocks[at];
    if (block === undefined || !isHeadline(block)) return false;
    const { furniture, weak, vague, comments } = hints[block.container]!;
    return !furniture && !comments && (!weak || vague);
  }
}

/** The way to the page: 当前位置：首页 > 公告 > 正文. */
function isWay({ text }: Block): boolean {
  return text.length <= WAY_MAX && WAY.test(text);
}

/** Whether a line says when or by whom the text below it was published. */
export function isByline({ text, kind, linkChars }: Block): boolean {
  if (kind !== 'paragraph' || text.length > BYLINE_MAX || linkChars * 2 > text.length) return false;
  if (!DATE.test(text)) return AUTHOR.test(text);
  return !TODAY.test(text);
}

function isHeadline({ text, kind, linkChars }: Block): boolean {
  if ((kind !== 'heading' && kind !== 'paragraph') || linkChars > 0) return false;
  if (text.length < TITLE_MIN || text.length > TITLE_MAX || !WORD.test(text)) return false;
  return !NO_TITLE.test(text) && !ABOUT.test(text) && !OF_SITE.test(text);
}
