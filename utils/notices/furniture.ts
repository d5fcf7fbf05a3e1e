import type { Page } from '../model';
import { hintOf } from '../text/hints';

/**
 * Whether a container, or one around it, is called furniture of the page or comments.
 * @param around containers that hold the article: what they are called says nothing
 */
export function isFurniture(page: Page, container: number, around: ReadonlySet<number>): boolean {
  for (let c = container; c > 0 && !around.has(c); c = page.containers[c]!.parent) {
    const { tokens, tag } = page.containers[c]!;
    const hint = hintOf(tokens, tag);
    // A button is called furniture by its tag; what its boxes are called counts.
    if (hint.comments || (hint.furniture && tag !== 'button')) return true;
  }
  return false;
}
