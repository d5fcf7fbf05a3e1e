import type { Article, Block, Page, Removal } from '../model';
import { containersAround } from '../text/containers-around';

/** From this length on (characters), a block outside the article is listed alone: it may be missed. */
const ALONE_MIN_LENGTH = 60;

/**
 * Lists what lies outside the article, so that nothing vanishes: one entry for each part of the
 * page (a menu, a list, a footer), and one for each longer text.
 */
export function outsideRemovals(page: Page, article: Article): Removal[] {
  const inside = new Set(article.blocks);
  const holds = containersAround(page, article.blocks);
  const runs: number[][] = [];
  let part = -1;
  let open = false;
  page.blocks.forEach((block, i) => {
    if (inside.has(i)) {
      open = false;
      return;
    }
    const outermost = outermostWithout(page, block.container, holds);
    const alone = block.text.length >= ALONE_MIN_LENGTH;
    if (open && !alone && outermost === part) runs.at(-1)!.push(i);
    else runs.push([i]);
    open = !alone;
    part = outermost;
  });
  return runs.map((run) => removalOf(page, run));
}

function removalOf(page: Page, run: readonly number[]): Removal {
  return {
    id: `outside@${run[0]!}`,
    rule: 'outside',
    kind: 'outside',
    grade: 'certain',
    spans: run.map((block) => ({ block, start: 0, end: page.blocks[block]!.text.length })),
    text: run.map((block) => listed(page.blocks[block]!)).join('\n'),
  };
}

/** A block's text with a space between links that touch: a menu's entries are no words together. */
function listed({ text, marks }: Block): string {
  if (marks.length < 2) return text.trim();
  const links = marks.filter(({ type }) => type === 'link');
  const ends = new Set(links.map(({ end }) => end));
  const seams = links.map(({ start }) => start).filter((start) => ends.has(start));
  if (seams.length === 0) return text.trim();
  const starts = [0, ...new Set(seams)].sort((a, b) => a - b);
  return starts.map((start, i) => text.slice(start, starts[i + 1]).trim()).join(' ');
}

/** The outermost container around `container` that holds nothing of the article. */
function outermostWithout(page: Page, container: number, holds: ReadonlySet<number>): number {
  let outermost = -1;
  for (let c = container; c > 0 && !holds.has(c); c = page.containers[c]!.parent) outermost = c;
  return outermost;
}
