import { charactersIn } from '../../text/measure';
import type { JudgedLine } from '../lines';
import type { Saying, Zone } from '../rule';
import type { Context } from './context';
import { doubt } from './findings';

/** Who posted, and when: 沙发 发表于 2019-6-15 08:22 */
const POST =
  /(?:发表|回复|评论|回帖|沙发|板凳|地板|\d\s?[#楼]|于)[^。\d]{0,8}\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s?\d{1,2}:\d{2}|\d{1,2}:\d{2}(?::\d{2})?\s?(?:发表|回复|评论)/;
const EDITED = /编辑|修改|更新|发布/;
/** A heading over what readers wrote; 讨论 alone is a chapter of a paper. */
const READERS_SAY =
  /^(?:精选|全部|最新|热门|最热|网友|读者|用户|文章|本文)的?(?:评论|留言|跟帖|讨论|回复|热评|点评|想法)(?:区|列表)?\s?\(?[\d/]*\)?\s?条?:?$|^(?:评论区|留言板?|跟帖|热评)\s?\(?\d*\)?\s?条?:?$/;
/** Such a heading is at most this long (characters). */
const READERS_SAY_MAX = 20;
const POST_MAX = 60;
/** Of a text with more below such a line than this, it is no end (share of the characters). */
const REPLIES_MAX = 0.5;
/** A poster's name above the line that says when. */
const NAME_MAX = 14;
/** What stands below each comment: 2-11 12:30, 赞 90, 回复. */
const FOOT = /\d{1,2}[-月]\d{1,2}日?\s?\d{1,2}:\d{2}|[赞顶踩]\s?\(?\d|^回复$/;
const FOOT_MAX = 30;
/** What a forum counts of its members, each beside a line with the number. */
const COUNTED =
  /^(?:主题|帖子|积分|精华|威望|金[币钱]|贡献|经验值?|回帖|好友|听众|关注|粉丝|在线时间|注册时间)$/;
const NUMBER = /^\d[\d,.-]*$/;
/** What a member writes below each of his posts. */
const SIGNED = /^(?:个[人性])?签名\s?:/;

/** What a forum says of the members in a thread: how much they posted, what they sign with. */
export function membersOfThread({ lines, findings }: Context): void {
  if (!lines.some(isPost)) return;
  lines.forEach((line, i) => {
    if (SIGNED.test(line.folded)) doubt(findings, line, 'reply', 'tool');
    if (!COUNTED.test(line.folded)) return;
    const number = [lines[i + 1], lines[i - 1]].find((beside) => NUMBER.test(beside?.folded ?? ''));
    if (number === undefined) return;
    doubt(findings, line, 'reply', 'tool');
    doubt(findings, number, 'reply', 'tool');
  });
}

/**
 * What readers wrote below the text: from the second post of a thread on, or from the first one or
 * a heading over comments when the text is above it. It may be the author's own next part.
 */
export function repliesBelow({ lines, zones, title, findings }: Context): void {
  let start = startOfReplies(lines, zones);
  if (start < 0) return;
  // Who posts stands above the line that says when; above a heading stands the text.
  const above = READERS_SAY.test(lines[start]!.folded) ? undefined : lines[start - 1];
  if (above && above.block !== title && above.length <= NAME_MAX && above.sentences === 0) start--;
  for (const line of lines.slice(start)) {
    if (line.block !== title) doubt(findings, line, 'reply', 'tool');
  }
}

function startOfReplies(lines: readonly JudgedLine[], zones: readonly Zone[]): number {
  const most = charactersIn(lines) * REPLIES_MAX;
  const posts = [...lines.keys()].filter((i) => isPost(lines[i]!));
  const heading = lines.findIndex(
    (line, i) =>
      zones[i] !== 'head' && line.length <= READERS_SAY_MAX && READERS_SAY.test(line.folded),
  );
  const opens = posts.length > 0 && zones[posts[0]!] === 'head';
  // Below a heading over comments that have their dates or likes, there may be more than the text.
  const sure = heading > 0 && lines.slice(heading).some(isFootOfComment);
  const starts = [heading, ...posts.slice(opens ? 1 : 0)].filter(
    (i) => i > 0 && ((sure && i === heading) || charactersIn(lines.slice(i)) <= most),
  );
  return starts.length > 0 ? Math.min(...starts) : -1;
}

/** Whether a line says who posted here, and when. */
function isPost({ folded }: JudgedLine): boolean {
  return (
    folded.length <= POST_MAX && folded.includes(':') && POST.test(folded) && !EDITED.test(folded)
  );
}

/** Whether a short line says when a comment was written, or who liked it. */
function isFootOfComment({ folded }: JudgedLine): boolean {
  return folded.length <= FOOT_MAX && FOOT.test(folded);
}

export const replySays: Readonly<Record<string, Saying>> = {
  reply: {
    zh: '像是读者的回帖或评论',
    en: 'It looks like what readers wrote below the text',
  },
};
