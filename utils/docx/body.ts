/** The blocks of a document → paragraphs and tables of the Word file. */
import { AlignmentType, Paragraph, TextRun } from 'docx';
import type { Table } from 'docx';
import type { CleanDocument, DocBlock } from '../model';
import { blockInlines } from '../writers/inlines';
import { sectionsOf } from '../writers/sections';
import type { Section } from '../writers/sections';
import { PAGE, TWIPS_PER_POINT, widthOfBody, type Layout } from './layout';
import type { Lists } from './lists';
import { OffGridParagraph } from './off-grid';
import { runsOf, splitInlines } from './runs';
import { signatureIndents, widthOf } from './signature';
import { HEADING_IDS, runInStyle, STYLE } from './styles';
import { tableOf } from './table';

/** Quotes are set in by so many characters on both sides; first lines by as many once more. */
const SET_IN = 2;
/** Quotes in more quotes than these are not set in further: text needs room. */
const DEEPEST_QUOTE = 3;

/** @param lists numbers the items, and knows afterwards what numberings the file needs */
export function bodyOf(
  document: CleanDocument,
  layout: Layout,
  lists: Lists,
): (Paragraph | Table)[] {
  const sections = sectionsOf(document);
  const breaks = breaksMatter(document);
  const body: (Paragraph | Table)[] = [];
  for (let index = 0; index < sections.length; index++) {
    const place = { sections, index, layout };
    const lines = breaks ? linesAt(place) : [];
    if (lines.length > 1) {
      body.push(linesOf(lines, layout));
      index += lines.length - 1;
    } else body.push(...sectionOf(place, lists));
  }
  return body;
}

function sectionOf(place: Place, lists: Lists): (Paragraph | Table)[] {
  const { sections, index, layout } = place;
  const section = sections[index]!;
  switch (section.kind) {
    case 'heading': {
      const { block } = section;
      return [block.role === 'title' ? titleOf(block, layout) : headingOf(block, layout)];
    }
    case 'paragraph':
      return [paragraphOf(section.block, place)];
    case 'list':
      return lists.write(section.items, shiftOf(section.items[0]!.block, layout));
    case 'table': {
      const shift = shiftOf(section.rows[0]!, layout);
      return [tableOf(section.rows, layout, shift), ...gapAfter(sections[index + 1])];
    }
  }
}

/** How far a block is set in on both sides because it is a quote, in twips. */
function shiftOf({ quote = 0 }: DocBlock, layout: Layout): number {
  return widthOfBody(layout, SET_IN * Math.min(quote, DEEPEST_QUOTE));
}

/**
 * Whether lines that breaks part become one paragraph. Not where breaks part most of the text: then they
 * are how the page makes paragraphs, and the user of a Word file wants these.
 */
function breaksMatter({ blocks }: CleanDocument): boolean {
  const paragraphs = blocks.filter(({ role }) => role === 'paragraph');
  return 2 * paragraphs.filter(({ afterBreak }) => afterBreak).length <= paragraphs.length;
}

/** The ordinary paragraphs from a place on that are lines of one: verse, an address. */
function linesAt({ sections, index, layout }: Place): DocBlock[] {
  const lines: DocBlock[] = [];
  for (let at = index; ; at++) {
    const section = sections[at];
    if (section?.kind !== 'paragraph') return lines;
    const { block } = section;
    const style = styleOf(block, { sections, index: at, layout });
    const goesOn = at === index || (block.afterBreak && block.quote === lines[0]!.quote);
    if (!goesOn || (style !== STYLE.body && style !== STYLE.quote)) return lines;
    lines.push(block);
  }
}

/** Its lines begin where first lines do; justified, Word would stretch them up to their breaks. */
function linesOf(lines: readonly DocBlock[], layout: Layout): Paragraph {
  const shift = shiftOf(lines[0]!, layout);
  const left = shift + widthOfBody(layout, SET_IN);
  const indent = { left, right: shift, firstLine: 0, firstLineChars: 0 };
  return new Paragraph({
    style: shift > 0 ? STYLE.quote : STYLE.body,
    alignment: AlignmentType.LEFT,
    indent,
    children: lines.flatMap((line, i) => [
      ...(i > 0 ? [new TextRun({ break: 1 })] : []),
      ...runInRuns(line),
    ]),
  });
}

/** Word runs two tables together unless a paragraph parts them, and wants one at the end. */
function gapAfter(next: Section | undefined): Paragraph[] {
  return next && next.kind !== 'table' ? [] : [new Paragraph({ style: STYLE.cell })];
}

function headingOf(block: DocBlock, layout: Layout): Paragraph {
  const style = HEADING_IDS[block.level - 1]!;
  const left = shiftOf(block, layout);
  const children = runsOf(blockInlines(block));
  return new Paragraph({ style, ...(left > 0 && { indent: { left, right: left } }), children });
}

function titleOf(block: DocBlock, layout: Layout): Paragraph {
  const side = titleSide(widthOf(block.text), layout);
  return new OffGridParagraph({
    style: STYLE.title,
    indent: { left: side, right: side, firstLine: 0, firstLineChars: 0 },
    children: runsOf(blockInlines(block)),
  });
}

/** A line of a title may end in a sign that needs no room of its own. */
const SPARE = 0.5;

/**
 * How far a title is set in on both sides, so that its lines are about equally long and no last
 * character stands alone (the standard asks for a trapezoid or a diamond).
 * @param width of the title in its own characters
 * @returns twips
 */
function titleSide(width: number, { margins, title }: Layout): number {
  const character = title.size * TWIPS_PER_POINT;
  const room = (PAGE.width - margins.left - margins.right) / character;
  const lines = Math.ceil(width / Math.floor(room));
  if (lines < 2) return 0;
  const line = Math.min(room, Math.ceil(width / lines) + SPARE);
  return Math.floor(((room - line) / 2) * character);
}

/** Where a paragraph stands among the others. */
interface Place {
  readonly sections: readonly Section[];
  readonly index: number;
  readonly layout: Layout;
}

/** Paragraphs whose role is their style. */
const ROLE_STYLES: Readonly<Partial<Record<DocBlock['role'], string>>> = {
  salutation: STYLE.salutation,
  closing: STYLE.closing,
  signature: STYLE.signature,
  date: STYLE.date,
};

function styleOf(block: DocBlock, place: Place): string {
  if (isByline(block, place)) return STYLE.byline;
  if (isTableCaption(block, place)) return STYLE.caption;
  return ROLE_STYLES[block.role] ?? (block.quote ? STYLE.quote : STYLE.body);
}

function paragraphOf(block: DocBlock, place: Place): Paragraph {
  const shift = shiftOf(block, place.layout);
  const end = rightIndent(block, place);
  const sides = { ...(shift > 0 && { left: shift }), right: shift + (end ?? 0) };
  const first = end !== undefined && { firstLine: 0, firstLineChars: 0 };
  return new Paragraph({
    style: styleOf(block, place),
    ...((shift > 0 || first) && { indent: { ...sides, ...first } }),
    children: runInRuns(block),
  });
}

/** The runs of a paragraph; a run-in heading alone, up to its end mark, has the heading's font. */
function runInRuns(block: DocBlock): ReturnType<typeof runsOf> {
  const inlines = blockInlines({ ...block, runIn: 0 });
  if (block.runIn === 0) return runsOf(inlines);
  // Inlines begin at the first character that is not blank.
  const dropped = /^[ \t\r\n]*/.exec(block.text)![0].length;
  const [head, rest] = splitInlines(inlines, block.runIn - dropped);
  return [...runsOf(head, { style: runInStyle(block.level) }), ...runsOf(rest)];
}

/** A line in parentheses: （2024年3月5日） */
const IN_PARENTHESES = /^[（(][^（()）]{1,40}[）)]$/;
/** A name, an office, a date: short, and no sentence. */
const SHORT_LINE = /^[^。；：！？]{1,30}$/;
/** So many of them may stand between title and salutation. */
const BYLINES_MAX = 3;

/** Speaker and date: short lines between title and salutation, or one in parentheses under the title. */
function isByline(block: DocBlock, { sections, index }: Place): boolean {
  const title = sections.findIndex((s) => s.kind === 'heading' && s.block.role === 'title');
  if (title < 0 || index <= title || index > title + BYLINES_MAX) return false;
  if (index === title + 1 && IN_PARENTHESES.test(block.text)) return true;
  const after = sections.slice(title + 1, title + 2 + BYLINES_MAX);
  const salutation = after.findIndex((section) => isRole(section, 'salutation'));
  const between = after.slice(0, Math.max(0, salutation));
  const allShort = between.every((s) => s.kind === 'paragraph' && SHORT_LINE.test(s.block.text));
  return allShort && index - title - 1 < salutation;
}

/** 表1 …, 附表2－1：…; a sentence about a table ends in a mark. */
const TABLE_CAPTION = /^(?:附?表|Table)\s?[\d一二三四五六七八九十]+[^。；！？]{0,40}$/;

function isTableCaption({ text }: DocBlock, { sections, index }: Place): boolean {
  return sections[index + 1]?.kind === 'table' && TABLE_CAPTION.test(text);
}

function isRole(section: Section, role: DocBlock['role']): boolean {
  return section.kind === 'paragraph' && section.block.role === role;
}

/** In twips; undefined where the style decides. */
function rightIndent(block: DocBlock, { sections, index, layout }: Place): number | undefined {
  const textOf = (section: Section | undefined, role: DocBlock['role']): string | undefined =>
    section?.kind === 'paragraph' && section.block.role === role ? section.block.text : undefined;
  if (block.role === 'signature') {
    const date = textOf(sections[index + 1], 'date') ?? '';
    return Math.round(widthOfBody(layout, signatureIndents(block.text, date).signature));
  }
  if (block.role === 'date') {
    const signature = textOf(sections[index - 1], 'signature') ?? '';
    return Math.round(widthOfBody(layout, signatureIndents(signature, block.text).date));
  }
  return undefined;
}
