import type { Block, DocBlock } from '../model';
import { DEEPEST_LEVEL, numberLevel } from './headings';

/** 附件：1. …; the numbers go on in the lines below. */
const ATTACHMENTS = /^附[件表]\s?[：:]/;
/** What divides a page or a book: 篇一, 第二篇, 【范文3】, 第一章. */
const NUMBER = '(?:[一二三四五六七八九十百零〇]{1,4}|\\d{1,3})';
const DIVISION = new RegExp(
  `^[【［〔（(「[]?\\s?(?:(第)\\s?${NUMBER}\\s?(部分|[篇编章])|(篇|范文|例文|范本|模板)\\s?${NUMBER})`,
);

/**
 * Judges numbered headings by what stands around them: sentences of a list, names of attachments and
 * entries of a table of contents are none, and what stands below 篇一 is one level lower.
 * @param sources the page block that each of `blocks` was made of
 */
export function settleHeadings(blocks: readonly DocBlock[], sources: readonly Block[]): DocBlock[] {
  const attached = attachmentLines(blocks);
  const plain = blocks.map((block, i): DocBlock => {
    if (block.role !== 'heading') return block;
    const isHeading = sources[i]!.kind === 'heading';
    const listed = !isHeading && (attached.has(i) || isListed(blocks, i));
    return listed || isContents(blocks, i) ? withoutRank(block, sources[i]!) : block;
  });
  return nested(plain);
}

function withoutRank(block: DocBlock, { kind, level }: Block): DocBlock {
  return kind === 'item'
    ? { ...block, role: 'item', level, runIn: 0 }
    : { ...block, role: 'paragraph', level: 0, runIn: 0 };
}

/** A whole sentence right above or below another one of the same numbering: （一）……。（二）……。 */
function isListed(blocks: readonly DocBlock[], at: number): boolean {
  const { text } = blocks[at]!;
  if (!/。$/.test(text)) return false;
  return [blocks[at - 1], blocks[at + 1]].some(
    (other) =>
      other !== undefined &&
      /[。；;]$/.test(other.text) &&
      numberLevel(other.text) === numberLevel(text),
  );
}

/** The lines that go on with the numbers of 附件：1. … */
function attachmentLines(blocks: readonly DocBlock[]): ReadonlySet<number> {
  const lines = new Set<number>();
  let open = false;
  blocks.forEach(({ text }, i) => {
    if (ATTACHMENTS.test(text)) open = true;
    else if (open && (open = numberLevel(text) === numberLevel('1.'))) lines.add(i);
  });
  return lines;
}

/** A line that is one link, within this page or to a heading that stands below it as a text. */
function isContents(blocks: readonly DocBlock[], at: number): boolean {
  const { text, marks } = blocks[at]!;
  const link = marks.find(
    ({ type, start, end }) => type === 'link' && start === 0 && end === text.length,
  );
  if (!link) return false;
  const isHere = link.href?.includes('#') === true;
  return isHere || blocks.some((other, i) => i > at && other.text === text);
}

/** Numbered headings below a division are one level lower than it; two of a sort are a division. */
function nested(blocks: readonly DocBlock[]): DocBlock[] {
  const sorts = blocks.map((block) => (block.role === 'heading' ? sortOf(block.text) : ''));
  const outer = sorts.find((sort, i) => sort !== '' && sorts.indexOf(sort, i + 1) > 0);
  if (outer === undefined) return [...blocks];
  const first = sorts.indexOf(outer);
  return blocks.map((block, i) => {
    if (i <= first || sorts[i] === outer || numberLevel(block.text) === undefined) return block;
    if (block.role !== 'heading' && block.runIn === 0) return block;
    return { ...block, level: Math.min(DEEPEST_LEVEL, block.level + 1) };
  });
}

/** 第…篇, 第…章, 篇…: the sort of a division; '' for any other heading. */
function sortOf(text: string): string {
  const [, ordinal = '', unit = '', word = ''] = DIVISION.exec(text) ?? [];
  return ordinal + unit + word;
}
