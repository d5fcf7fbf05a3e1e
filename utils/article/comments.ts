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
  const names = entries.map((e) => page.blocks[shape.sums[e]!.first]?.text.trim() ?? '');
  const named = names.filter((name) => name.length <= NAME_MAX && /[：:]$/.test(name));
  if (named.length < entries.length * MIN_NAMED) return false;
  if (new Set(named).size < named.length * MIN_NAMED) return false;
  const above = page.blocks[shape.sums[c]!.first - 1]?.text.trim() ?? '';
  if (above.length <= HEADING_MAX && READERS.test(above)) return true;
  return named.filter((name) => READERS.test(name)).length >= 2;
}
