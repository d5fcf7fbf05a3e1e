import type { Block, Page } from '../model';
import { containersAround } from '../text/containers-around';
import type { Choosing } from './choose-blocks';
import { inPageOrder } from './page-order';

/** A table has at least so many rows and columns. */
const MIN_ROWS = 2;
const MIN_COLUMNS = 2;
/** Labels with values, as sites tell of a file, have no more columns. */
const LABELS_COLUMNS = 2;
/** A longer line (characters) below a picture is a paragraph. */
const CAPTION_MAX = 40;
/** Verses stand in at least so many boxes, each of at least so many lines. */
const MIN_BOXES = 2;
const MIN_LINES = 2;
/** A line of verse: Han characters, no label, no number. */
const VERSE = /^[㐀-鿿，。、；！？…—\s]{2,20}$/;
const FIGURE = /^[¥￥]?\s?-?\d/;
/** Labels of what a site tells of a file and its readers. */
const OF_A_FILE =
  /^(?:文件|文档)?(?:格式|大小|页数|字数|类型|上传|下载|浏览|阅读|收藏|评分|积分|更新|发布|作者|来源|分类|标签)/;

/**
 * Adds what stands right beside the text in boxes of its own, without a link, and not called
 * furniture: a table of data below it, captions of pictures below it, boxes of verse between it and its title.
 * @param chosen blocks in page order, the title among them
 * @returns blocks in page order
 */
export function withAdjacent(
  choosing: Choosing,
  title: number | undefined,
  chosen: readonly number[],
): number[] {
  const above = title === undefined ? [] : versesAbove(choosing, title, chosen);
  return inPageOrder(chosen, above, partBelow(choosing, chosen));
}

/** The part right below the text, when it is a table of data, or pictures with captions, and nothing else. */
function partBelow(choosing: Choosing, chosen: readonly number[]): number[] {
  const { page, shape } = choosing;
  const from = chosen.at(-1)! + 1;
  const part = partOf(page, from, containersAround(page, chosen));
  if (part === undefined || !isPlainBox(choosing, part)) return [];
  const { first, last } = shape.sums[part]!;
  const blocks = page.blocks.slice(first, last + 1);
  const belongs = first === from && (isDataTable(blocks) || blocks.every(isCaption));
  return belongs ? blocks.map((_, i) => first + i) : [];
}

/** The outermost container of a block that holds nothing of the text. */
function partOf(
  { blocks, containers }: Page,
  at: number,
  holds: ReadonlySet<number>,
): number | undefined {
  let part: number | undefined;
  for (let c = blocks[at]?.container ?? 0; c > 0 && !holds.has(c); c = containers[c]!.parent)
    part = c;
  return part;
}

function isPlainBox({ shape, aside }: Choosing, c: number): boolean {
  const { furniture, weak, comments } = shape.hints[c]!;
  return !furniture && !weak && !comments && !aside[c] && shape.sums[c]!.links === 0;
}

/** A short line right below a picture. */
function isCaption({ kind, text, belowPicture }: Block): boolean {
  return belowPicture === true && kind === 'paragraph' && text.length <= CAPTION_MAX;
}

/** Figures of one unit below a head, or more than labels with values; not what a site tells of a file. */
function isDataTable(rows: readonly Block[]): boolean {
  if (rows.length < MIN_ROWS || rows.some(({ kind }) => kind !== 'row')) return false;
  const cells = rows.map(({ text }) => text.split('\t'));
  const [head, ...body] = cells;
  const columns = head!.length;
  if (columns < MIN_COLUMNS || body.some(({ length }) => length !== columns)) return false;
  if (cells.some(([label]) => OF_A_FILE.test(label!))) return false;
  if (columns > LABELS_COLUMNS || rows[0]!.level === 0) return true;
  const figures = body.map((row) => row.at(-1)!);
  const units = new Set(figures.map((figure) => figure.replace(/[\d.,，\s]/g, '')));
  return !/\d/.test(head!.join('')) && figures.every((f) => FIGURE.test(f)) && units.size === 1;
}

/** The lines of verse right above the text, when they stand in boxes of their own below the title. */
function versesAbove(
  choosing: Choosing,
  title: number,
  chosen: readonly number[],
): readonly number[] {
  const { page } = choosing;
  const { blocks } = page;
  const text = chosen.find((i) => i > title);
  if (text === undefined) return [];
  let from = text;
  while (from - 1 > title && isVerse(choosing, blocks[from - 1]!)) from--;
  const verses = Array.from({ length: text - from }, (_, i) => from + i);
  const holds = containersAround(page, chosen);
  const boxes = new Map<number, number>();
  for (const i of verses.filter((i) => blocks[i]!.kind === 'paragraph')) {
    const box = partOf(page, i, holds);
    if (box !== undefined && isPlainBox(choosing, box)) boxes.set(box, (boxes.get(box) ?? 0) + 1);
  }
  const full = [...boxes.values()].filter((lines) => lines >= MIN_LINES);
  return full.length >= MIN_BOXES ? verses : [];
}

function isVerse(choosing: Choosing, { kind, text, container }: Block): boolean {
  if (kind !== 'paragraph' && kind !== 'heading') return false;
  return VERSE.test(text) && isPlainBox(choosing, container);
}
