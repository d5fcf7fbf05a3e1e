import type { Container, Page } from '../model';
import { costOf, type Shape } from './shape';

/** So much prose (characters) must stand in one box beside menus that have no box of their own. */
const RUN_MIN = 100;

/** The box that the page's author did not make. */
const BOX: Omit<Container, 'parent'> = { tag: 'div', tokens: '' };

/**
 * The page as if its longest run of text had a box of its own: some pages set menus, text and lists one
 * below the other, line by line, in the same box, where the links outweigh the text. The run is the
 * maximum-sum subsequence of Pasternack and Roth (WWW 2009).
 * @returns the same blocks, in containers of other numbers; undefined where there is no such run
 */
export function withBoxAroundText(page: Page, shape: Shape): Page | undefined {
  const { blocks, containers } = page;
  const around = boxOfMost(page, shape);
  if (around === undefined) return undefined;
  const { first, last } = shape.sums[around]!;
  const [from, to] = runIn(page, shape, around);
  if (from === first && to === last) return undefined;
  const isIn = (i: number): boolean => i >= from && i <= to;
  const box = around + 1;
  const moved = (c: number): number => (c > around ? c + 1 : c);
  const inner = containers.slice(box).map((container, i) => {
    const sum = shape.sums[box + i]!;
    const goesIn =
      container.parent === around && sum.count > 0 && isIn(sum.first) && isIn(sum.last);
    return { ...container, parent: goesIn ? box : moved(container.parent) };
  });
  return {
    ...page,
    containers: [...containers.slice(0, box), { ...BOX, parent: around }, ...inner],
    blocks: blocks.map((block, i) => ({
      ...block,
      container: block.container === around && isIn(i) ? box : moved(block.container),
    })),
  };
}

/** So many lines of links above the text are menus; below it they may be the document's own. */
const MENUS_MIN = 8;

/** Whether what was chosen begins with menus: then they have no box of their own. */
export function beginsWithMenus(
  { blocks }: Page,
  { prose }: Shape,
  chosen: readonly number[],
): boolean {
  const text = chosen.findIndex((i) => prose[i]! > 0);
  const links = chosen.slice(0, text).filter((i) => {
    const { linkChars, text: line } = blocks[i]!;
    return linkChars > line.length / 2;
  });
  return text > 0 && links.length >= MENUS_MIN;
}

/** The container of which a block is a line: the one that holds it, or in which it has its own paragraph. */
function boxOfLine({ blocks, containers }: Page, { sums }: Shape, i: number): number {
  const { container } = blocks[i]!;
  const { parent } = containers[container]!;
  return sums[container]!.count === 1 && parent >= 0 ? parent : container;
}

/** The container with the most prose in its lines. */
function boxOfMost(page: Page, shape: Shape): number | undefined {
  const prose = new Float64Array(page.containers.length);
  page.blocks.forEach((_, i) => (prose[boxOfLine(page, shape, i)]! += shape.prose[i]!));
  const most = prose.reduce((best, own, c) => (own > prose[best]! ? c : best), 0);
  return prose[most]! >= RUN_MIN ? most : undefined;
}

/**
 * The run of blocks in a container with the largest sum (Kadane's algorithm): its lines of prose add, whatever
 * else stands there takes away or, in boxes of its own, is passed over.
 * @returns its first and last block
 */
function runIn(page: Page, shape: Shape, around: number): [from: number, to: number] {
  let best: [from: number, to: number] = [0, -1];
  let bestSum = 0;
  let from = 0;
  let sum = 0;
  const { first, last } = shape.sums[around]!;
  for (let i = first; i <= last; i++) {
    if (sum <= 0) [from, sum] = [i, 0];
    if (shape.prose[i] === 0) sum -= costOf(page.blocks[i]!);
    else if (boxOfLine(page, shape, i) === around) sum += shape.prose[i]!;
    if (sum > bestSum) [best, bestSum] = [[from, i], sum];
  }
  return best;
}
