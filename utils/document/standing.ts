import type { Block, DocBlock, Page, Standing } from '../model';

/** Longer lines (characters) are paragraphs that the page parts by breaks, as old pages do. */
const BROKEN_LINE_MAX = 40;

/**
 * How a kept text stands among the others.
 * @param text what is left of the block; a row that lost cells has no spans any more
 * @param outerQuotes block quotes around the whole document say nothing
 */
export function standingOf(source: Block, text: string, outerQuotes: number): Standing {
  const { number, numbering, inItem, quote = 0, cells } = source;
  const depth = quote - outerQuotes;
  return {
    ...(number !== undefined && { number }),
    ...(numbering && { numbering }),
    ...(inItem !== undefined && { inItem }),
    ...(depth > 0 && { quote: depth }),
    ...(cells?.length === text.split('\t').length && { cells }),
  };
}

/** How many block quotes stand around all of these blocks: pages use them to set a text in. */
export function quotesAround(sources: readonly Block[]): number {
  return sources.length === 0 ? 0 : Math.min(...sources.map(({ quote = 0 }) => quote));
}

/**
 * Which blocks a line break parts from the one before, that matters: verse, an address, the lines of a
 * signature. All lines between two new paragraphs are short; else the breaks are the page's way to
 * part paragraphs. In a plain text every line end is one, and says nothing.
 */
export function brokenLines(page: Page, blocks: readonly DocBlock[]): ReadonlySet<number> {
  const broken = new Set<number>();
  if (page.source !== 'html') return broken;
  let run: number[] = [];
  const close = (): void => {
    const short = run.every((i) => blocks[i]!.text.length <= BROKEN_LINE_MAX);
    if (short) for (const i of run.slice(1)) broken.add(i);
    run = [];
  };
  blocks.forEach((block, i) => {
    if (!block.afterBreak || !isLine(block)) close();
    if (isLine(block)) run.push(i);
  });
  close();
  return broken;
}

function isLine({ role }: DocBlock): boolean {
  return role !== 'title' && role !== 'heading' && role !== 'item' && role !== 'row';
}
