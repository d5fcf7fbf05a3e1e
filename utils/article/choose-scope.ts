import type { Page } from '../model';
import type { Shape } from './shape';

/** A container with this share of the page's prose is not put aside for what it is called. */
const MAJORITY = 0.5;
/** Comments need to be nearly the whole page before they count as its text. */
const COMMENTS_MAJORITY = 0.9;

/**
 * Chooses the container with the largest balance of prose over furniture: the maximum-sum subtree,
 * after the maximum-sum subsequence of Pasternack and Roth (WWW 2009), over the tree instead of the
 * sequence. Containers that name themselves furniture or comments add nothing to their parents.
 * @returns its index, or undefined when no container has a positive balance
 */
export function chooseScope(page: Page, shape: Shape): number | undefined {
  const { containers } = page;
  const { sums, hints, children } = shape;
  const total = sums[0]!.prose;
  const own = ownValues(page, shape);
  const balance = new Float64Array(containers.length);
  let best: number | undefined;
  for (let c = containers.length - 1; c >= 0; c--) {
    let sum = own[c]!;
    for (const child of children[c]!) {
      const aside = isAside(hints[child]!, sums[child]!.prose, total);
      sum += aside ? Math.min(0, balance[child]!) : balance[child]!;
    }
    balance[c] = sum;
  }
  const open = openContainers(page, shape);
  for (let c = 0; c < containers.length; c++) {
    if (open[c] && balance[c]! > 0 && (best === undefined || balance[c]! >= balance[best]!))
      best = c;
  }
  return best;
}

/** The balance of the blocks that stand directly in each container. */
function ownValues({ blocks, containers }: Page, { sums, children }: Shape): Float64Array {
  const own = new Float64Array(containers.length);
  if (blocks.length === 0) return own;
  for (let c = 0; c < containers.length; c++) {
    own[c] = sums[c]!.value;
    for (const child of children[c]!) own[c]! -= sums[child]!.value;
  }
  return own;
}

/** Containers that do not lie inside one that was put aside. */
function openContainers({ containers }: Page, { hints, sums }: Shape): Uint8Array {
  const open = new Uint8Array(containers.length).fill(1);
  const total = sums[0]!.prose;
  for (let c = 1; c < containers.length; c++) {
    const inside = open[containers[c]!.parent]!;
    open[c] = inside && !isAside(hints[c]!, sums[c]!.prose, total) ? 1 : 0;
  }
  return open;
}

function isAside(hint: Shape['hints'][number], prose: number, total: number): boolean {
  if (hint.comments) return prose < total * COMMENTS_MAJORITY;
  return hint.furniture && prose < total * MAJORITY;
}
