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
  /^(?:精选|全部|最新|热门|最热|网友|读者|用户|文章|本文)的?(?:评论|留言|跟帖|讨论|回复|热评|点评|想法)(?:区|列表)?\s?\(?\d*\)?\s?条?:?$|^(?:评论区|留言板?|跟帖|热评)\s?\(?\d*\)?\s?条?:?$/;
/** Such a heading is at most this long (characters). */
const READERS_SAY_MAX = 20;
const POST_MAX = 60;
/** Of a text with more prose below such a line than this, it is no end (share of the prose). */
const REPLIES_MAX = 0.5;
/** A poster's name above the line that says when. */
const NAME_MAX = 14;

/**
 * What readers wrote below the text: from the second post of a thread on, or from the first one or
 * a heading over comments when the text is above it. It may be the author's own next part.
 */
export function repliesBelow({ lines, zones, title, findings }: Context): void {
  let start = startOfReplies(lines, zones);
  if (start < 0) return;
  const above = lines[start - 1];
  if (above && above.block !== title && above.length <= NAME_MAX && above.sentences === 0) start--;
  for (const line of lines.slice(start)) {
    if (line.block !== title) doubt(findings, line, 'reply', 'tool');
  }
}

function startOfReplies(lines: readonly JudgedLine[], zones: readonly Zone[]): number {
  const proseBelow = (i: number): number => proseOf(lines.slice(i));
  const all = proseBelow(0);
  const posts = [...lines.keys()].filter(
    (i) =>
      lines[i]!.folded.length <= POST_MAX &&
      lines[i]!.folded.includes(':') &&
      POST.test(lines[i]!.folded) &&
      !EDITED.test(lines[i]!.folded),
  );
  const heading = lines.findIndex(
    (line, i) =>
      zones[i] !== 'head' && line.length <= READERS_SAY_MAX && READERS_SAY.test(line.folded),
  );
  const opens = posts.length > 0 && zones[posts[0]!] === 'head';
  const starts = [heading, posts[opens ? 1 : 0] ?? -1].filter((i) => i > 0);
  const start = Math.min(...starts);
  return starts.length > 0 && proseBelow(start) <= all * REPLIES_MAX ? start : -1;
}

function proseOf(lines: readonly JudgedLine[]): number {
  return charactersIn(lines.filter(({ prose }) => prose));
}

export const replySays: Readonly<Record<string, Saying>> = {
  reply: {
    zh: '像是读者的回帖或评论',
    en: 'It looks like what readers wrote below the text',
  },
};
