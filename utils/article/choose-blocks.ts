import type { Page } from '../model';
import type { Shape, Sum } from './shape';

/** A part of the article with this share of its prose is not put aside for what it is called. */
const LARGE_PART = 0.3;
/** Above this share of link text a part is a list of links. */
const LINK_LIST = 0.5;
/** A part with a weak word needs this share of link text to be put aside. */
const WEAK_LINKS = 0.25;

/**
 * Chooses the blocks inside the scope: parts that are furniture by name and make-up, and lists of
 * links at the edges, are left out; everything else stays, for the noise rules to judge by line.
 * @param scope index of the container that holds the main text
 * @returns indices of blocks in page order
 */
export function chooseBlocks(page: Page, shape: Shape, scope: number): number[] {
  const inside = containersInside(page, scope);
  const context: Context = {
    page,
    shape,
    total: shape.sums[scope]!.prose,
    edges: edgesOf(shape, scope),
  };
  const dropped = new Uint8Array(page.containers.length);
  const chosen: number[] = [];
  for (let c = scope + 1; c < page.containers.length; c++) {
    const parent = page.containers[c]!.parent;
    if (!inside[c]) continue;
    dropped[c] = dropped[parent] || isFurniture(context, c) ? 1 : 0;
  }
  const { first, last } = shape.sums[scope]!;
  for (let i = first; i <= last; i++) {
    const c = page.blocks[i]!.container;
    if (inside[c] && !dropped[c]) chosen.push(i);
  }
  return chosen;
}

interface Context {
  readonly page: Page;
  readonly shape: Shape;
  readonly total: number;
  readonly edges: Edges;
}

/** First and last block of prose in the scope. */
interface Edges {
  readonly first: number;
  readonly last: number;
}

function containersInside({ containers }: Page, scope: number): Uint8Array {
  const inside = new Uint8Array(containers.length);
  inside[scope] = 1;
  for (let c = scope + 1; c < containers.length; c++) inside[c] = inside[containers[c]!.parent]!;
  return inside;
}

function edgesOf({ prose, sums }: Shape, scope: number): Edges {
  let { first, last } = sums[scope]!;
  while (first < last && prose[first] === 0) first++;
  while (last > first && prose[last] === 0) last--;
  return { first, last };
}

function isFurniture({ page, shape, total, edges }: Context, c: number): boolean {
  const hint = shape.hints[c]!;
  const sum = shape.sums[c]!;
  const share = sum.prose / total;
  if (share >= LARGE_PART) return false;
  if (hint.comments) return true;
  const links = linkShare(sum);
  if (hint.furniture && !hint.content) return true;
  if (hint.weak && !hint.content && links > WEAK_LINKS && sum.prose === 0) return true;
  const atEdge = sum.first > edges.last || sum.last < edges.first;
  if (!atEdge || sum.prose > 0 || links <= LINK_LIST) return false;
  return !isPlainPart(page, c, sum.last > edges.last);
}

/** Links below the text in the mark-up of the text (no class, no id) may be its attachments. */
function isPlainPart(page: Page, c: number, below: boolean): boolean {
  return below && PLAIN_TAGS.has(page.containers[c]!.tag) && page.containers[c]!.tokens === '';
}

const PLAIN_TAGS = new Set(['p', 'ul', 'ol', 'li']);

function linkShare(sum: Sum): number {
  return sum.length === 0 ? 0 : sum.links / sum.length;
}
