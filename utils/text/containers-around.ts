import type { Page } from '../model';

/**
 * All containers that hold any of the blocks, at any depth; linear, since a container that is known
 * ends the climb.
 * @param blocks indices into `page.blocks`
 */
export function containersAround(page: Page, blocks: Iterable<number>): ReadonlySet<number> {
  const around = new Set<number>();
  for (const block of blocks) {
    let c = page.blocks[block]!.container;
    while (c >= 0 && !around.has(c)) {
      around.add(c);
      c = page.containers[c]!.parent;
    }
  }
  return around;
}
