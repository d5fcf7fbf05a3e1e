import type { Page } from '../model';
import type { Shape } from './shape';

/** So many entries make a list of comments. */
const MIN_ENTRIES = 3;
/** This share of them begins with the name of its writer. */
const MIN_NAMED = 0.6;
/** A writer's name with its colon is at most this long (characters). */
const NAME_MAX = 24;
/** Words that say that readers wrote what follows. */
const READERS = /评论|評論|热议|熱議|网友|網友|跟帖|留言|回复|回復|网评/;
/** A heading over them is at most this long (characters). */
const HEADING_MAX = 16;

/**
 * Whether a container is a list of readers' comments that nothing calls so: each entry begins with
 * a line that is a name and a colon, most names differ, and a line above or in them says 评论. A
 * conversation in the text has the first but not the last.
 */
export function isCommentList(page: Page, shape: Shape, c: number): boolean {
  const entries = shape.children[c]!;
  if (entries.length < MIN_ENTRIES) return false;
  if (isPostedList(page, shape, c)) return true;
  const names = entries.map((e) => page.blocks[shape.sums[e]!.first]?.text.trim() ?? '');
  const named = names.filter((name) => name.length <= NAME_MAX && /[：:]$/.test(name));
  if (named.length < entries.length * MIN_NAMED) return false;
  if (new Set(named).size < named.length * MIN_NAMED) return false;
  const above = page.blocks[shape.sums[c]!.first - 1]?.text.trim() ?? '';
  if (above.length <= HEADING_MAX && READERS.test(above)) return true;
  return named.filter((name) => READERS.test(name)).length >= 2;
}

/** When and where it was written, in the line with the writer's name. */
const POSTED =
  /IP属地|IP归属|\d\s?楼|刚刚|昨天|\d\s?(?:分钟|小时|[天月年])前|(?:19|20)\d\d\s?[-年./]\s?\d{1,2}\s?[-月./]/;
const POSTED_MAX = 40;
/** What can be done with an entry: its last line. */
const ACTIONS = /回[复覆]|点?赞|举报|引用|支持|反对|踩/;
const ACTIONS_MAX = 20;
/** A forum's line over a thread, whose first post is the text: 查看 88 | 回复 3. */
const OF_THREAD = /查看|浏览|点击|人气/;
const FIRST_POST = /楼主|(?<!\d)1\s?[楼#]/;
/** A line over them such as 评论 12 is the first of the box, or stands right above it. */
const MIN_POSTED = 0.5;

/** Whether most boxes here begin with a line of writer and day, and end with buttons, below a line such as 评论 12. */
export function isPostedList({ blocks }: Page, { sums, children }: Shape, c: number): boolean {
  const entries = children[c]!;
  if (entries.length < MIN_ENTRIES) return false;
  const { first } = sums[c]!;
  const heads = [blocks[first - 1], blocks[first]];
  const isHead = (text: string): boolean =>
    text.length <= HEADING_MAX && READERS.test(text) && !OF_THREAD.test(text);
  if (!heads.some((block) => block && isHead(block.text))) return false;
  if (entries.some((e) => FIRST_POST.test(blocks[sums[e]!.first]?.text ?? ''))) return false;
  const posted = entries.filter((e) => {
    const head = blocks[sums[e]!.first];
    const end = blocks[sums[e]!.last];
    if (!head || !end || head === end) return false;
    if (head.text.length > POSTED_MAX || end.text.length > ACTIONS_MAX) return false;
    return POSTED.test(head.text) && ACTIONS.test(end.text);
  });
  return posted.length >= MIN_ENTRIES && posted.length >= entries.length * MIN_POSTED;
}
