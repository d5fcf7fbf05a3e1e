/** CleanDocument → a Word file, through the docx library. */
import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { ILevelsOptions, ISectionOptions, Table } from 'docx';
import type { CleanDocument, DocBlock } from '../model';
import type { DocxOptions } from '../options';
import { namesOf, type Encoded } from '../writers/encode';
import { blockInlines } from '../writers/inlines';
import { sectionsOf } from '../writers/sections';
import type { ListItem, Section } from '../writers/sections';
import { layoutOf, PAGE, TWIPS_PER_POINT } from './layout';
import type { Layout } from './layout';
import { OffGridParagraph } from './off-grid';
import { NOT_IN_XML, runsOf, splitInlines } from './runs';
import { signatureIndents, widthOf } from './signature';
import { fonts, HEADING_IDS, runInStyle, STYLE, stylesOf } from './styles';
import { tableOf } from './table';

/**
 * Makes a Word file. Its text, paragraph by paragraph and the cells of a row parted by a tab, is that
 * of the plain-text writer.
 * @returns the bytes of the .docx, and the characters that XML cannot hold
 */
export async function writeDocx(document: CleanDocument, options: DocxOptions): Promise<Encoded> {
  const layout = layoutOf(options);
  const file = new Document({
    title: document.name,
    // The library would sign as “Un-named”; the text is the author's, and the file names nobody.
    creator: '',
    lastModifiedBy: '',
    evenAndOddHeaderAndFooters: options.docxPageNumbers,
    styles: stylesOf(layout),
    numbering: { config: [{ reference: BULLETS, levels: bulletLevels(layout) }] },
    sections: [
      {
        properties: pageOf(layout),
        ...(options.docxPageNumbers && { footers: footersOf(layout) }),
        children: bodyOf(document, layout),
      },
    ],
  });
  const lost = new Set(document.blocks.flatMap(({ text }) => text.match(NOT_IN_XML) ?? []));
  return { content: new Uint8Array(await Packer.toArrayBuffer(file)), lost: namesOf(lost) };
}

function pageOf({ margins, pitch }: Layout): NonNullable<ISectionOptions['properties']> {
  return {
    page: { size: PAGE, margin: { ...margins, header: margins.footer, gutter: 0 } },
    ...(pitch !== undefined && {
      grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: pitch },
    }),
  };
}

/** `— 1 —`, on the outer side: right on odd pages, left on even ones. */
function footersOf({ pageNumber }: Layout): NonNullable<ISectionOptions['footers']> {
  const footer = (alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Footer => {
    const side = pageNumber.size * TWIPS_PER_POINT;
    const run = new TextRun({
      font: { ...(fonts(pageNumber.font) as object), hint: 'eastAsia' },
      children: ['— ', PageNumber.CURRENT, ' —'],
    });
    const indent = { left: side, right: side };
    return new Footer({
      children: [new Paragraph({ style: STYLE.footer, alignment, indent, children: [run] })],
    });
  };
  return { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) };
}

const BULLETS = 'bullets';
const BULLET_DEPTHS = 9;

/** The sign stands where first lines begin; each depth is two characters further in. */
function bulletLevels({ body }: Layout): ILevelsOptions[] {
  const character = body.size * TWIPS_PER_POINT;
  return Array.from({ length: BULLET_DEPTHS }, (_, level) => ({
    level,
    format: LevelFormat.BULLET,
    text: '•',
    alignment: AlignmentType.LEFT,
    style: {
      paragraph: { indent: { left: character * (3 + 2 * level), hanging: character } },
      run: { font: fonts(body.font) },
    },
  }));
}

function bodyOf(document: CleanDocument, layout: Layout): (Paragraph | Table)[] {
  const sections = sectionsOf(document);
  return sections.flatMap((section, i): (Paragraph | Table)[] => {
    switch (section.kind) {
      case 'heading':
        return [
          section.block.role === 'title'
            ? titleOf(section.block, layout)
            : headingOf(section.block),
        ];
      case 'paragraph':
        return [paragraphOf(section.block, { sections, index: i, layout })];
      case 'list':
        return section.items.map(itemOf);
      case 'table':
        return [tableOf(section.rows, layout), ...gapAfter(sections[i + 1])];
    }
  });
}

/** Word runs two tables together unless a paragraph parts them, and wants one at the end. */
function gapAfter(next: Section | undefined): Paragraph[] {
  return next && next.kind !== 'table' ? [] : [new Paragraph({ style: STYLE.cell })];
}

function headingOf(block: DocBlock): Paragraph {
  const style = HEADING_IDS[block.level - 1]!;
  return new Paragraph({ style, children: runsOf(blockInlines(block)) });
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

function itemOf({ block, depth, goesOn }: ListItem): Paragraph {
  if (goesOn) return new Paragraph({ style: STYLE.item, children: runsOf(blockInlines(block)) });
  return new Paragraph({
    style: STYLE.item,
    numbering: { reference: BULLETS, level: Math.min(depth, BULLET_DEPTHS) - 1 },
    children: runsOf(blockInlines(block)),
  });
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

function paragraphOf(block: DocBlock, place: Place): Paragraph {
  const style = isByline(block, place) ? STYLE.byline : (ROLE_STYLES[block.role] ?? STYLE.body);
  const right = rightIndent(block, place);
  return new Paragraph({
    style,
    ...(right !== undefined && { indent: { right, firstLine: 0, firstLineChars: 0 } }),
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

function isRole(section: Section, role: DocBlock['role']): boolean {
  return section.kind === 'paragraph' && section.block.role === role;
}

/** In twips; undefined where the style decides. */
function rightIndent(block: DocBlock, { sections, index, layout }: Place): number | undefined {
  const character = layout.body.size * TWIPS_PER_POINT;
  const textOf = (section: Section | undefined, role: DocBlock['role']): string | undefined =>
    section?.kind === 'paragraph' && section.block.role === role ? section.block.text : undefined;
  if (block.role === 'signature') {
    const date = textOf(sections[index + 1], 'date') ?? '';
    return Math.round(signatureIndents(block.text, date).signature * character);
  }
  if (block.role === 'date') {
    const signature = textOf(sections[index - 1], 'signature') ?? '';
    return Math.round(signatureIndents(signature, block.text).date * character);
  }
  return undefined;
}
