/** The styles of the Word file: each names its Chinese and its Latin font; none uses a theme. */
import { AlignmentType, LineRuleType } from 'docx';
import type {
  ICharacterStyleOptions,
  IParagraphStyleOptions,
  IRunStylePropertiesOptions,
  IStylesOptions,
} from 'docx';
import type { FontPair, Layout, Look } from './layout';
import { widthOfBody } from './layout';

/** Style ids; those that Word has by itself bear Word's own names. */
export const STYLE = {
  normal: 'Normal',
  body: 'BodyText',
  title: 'Title',
  byline: 'Subtitle',
  salutation: 'Salutation',
  closing: 'Closing',
  signature: 'Signature',
  date: 'Date',
  item: 'ListParagraph',
  quote: 'Quote',
  caption: 'Caption',
  cell: 'TableText',
  footer: 'Footer',
} as const;

const NAMES: Readonly<Record<string, string>> = {
  BodyText: 'Body Text',
  ListParagraph: 'List Paragraph',
  TableText: 'Table Text',
};

/** The style ids of headings, by level. */
export const HEADING_IDS = ['Heading1', 'Heading2', 'Heading3', 'Heading4'] as const;

/** The character style of a run-in heading; Word takes such text into a table of contents. */
export function runInStyle(level: number): string {
  return `${HEADING_IDS[level - 1]}Char`;
}

/** First lines are set in by so many characters. */
const FIRST_LINE = 2;

/** A pair of fonts as runs name them: for ASCII, other Latin, Chinese and complex scripts. */
export function fonts({ han, latin }: FontPair): NonNullable<IRunStylePropertiesOptions['font']> {
  return { ascii: latin, hAnsi: latin, eastAsia: han, cs: latin };
}

function runOf(look: Look, { body, squeeze }: Layout): IRunStylePropertiesOptions {
  const { font, size, bold } = look;
  return {
    font: fonts(font),
    size: size * 2,
    sizeComplexScript: size * 2,
    bold,
    color: '000000',
    characterSpacing: size === body.size ? squeeze : 0,
  };
}

/** What a paragraph style says; indents and distances in twips. */
type ParagraphLook = NonNullable<IParagraphStyleOptions['paragraph']>;

/** All styles of a file, those that the library would write by itself among them. */
export function stylesOf(layout: Layout): IStylesOptions {
  const { body } = layout;
  return {
    default: {
      document: {
        run: { ...runOf(body, layout), language: { value: 'en-US', eastAsia: 'zh-CN' } },
      },
      ...defaultsOf(layout),
    },
    paragraphStyles: [...paragraphStyles(layout), ...contentsStyles(layout)],
    characterStyles: [UNSTYLED, ...layout.headings.map((look, i) => runInOf(layout, look, i))],
  };
}

/** What Word calls text without a character style; others are based on it. It has no looks. */
const UNSTYLED: ICharacterStyleOptions = {
  id: 'DefaultParagraphFont',
  name: 'Default Paragraph Font',
};

function runInOf(layout: Layout, look: Look, index: number): ICharacterStyleOptions {
  const id = HEADING_IDS[index]!;
  const name = `Heading ${index + 1} Char`;
  return { id: `${id}Char`, name, basedOn: UNSTYLED.id, link: id, run: runOf(look, layout) };
}

function paragraphStyles(layout: Layout): IParagraphStyleOptions[] {
  const { body } = layout;
  const flush = { ...body, indented: false };
  const after = layout.pitch ?? widthOfBody(layout, 1);
  const make = (
    id: string,
    look: Look,
    more: ParagraphLook = {},
    gap = 0,
  ): IParagraphStyleOptions => style(id, look, layout, { ...spacing(layout, look, gap), ...more });
  return [
    make(STYLE.normal, flush),
    make(STYLE.body, body, { alignment: AlignmentType.BOTH }),
    style(STYLE.title, layout.title, layout, titleLook(layout, after)),
    // An empty line after the last of them, none between two.
    make(
      STYLE.byline,
      layout.byline,
      { alignment: AlignmentType.CENTER, contextualSpacing: true },
      after,
    ),
    make(STYLE.salutation, flush),
    make(STYLE.closing, body),
    make(STYLE.signature, flush, { alignment: AlignmentType.RIGHT }),
    make(STYLE.date, flush, { alignment: AlignmentType.RIGHT }),
    make(STYLE.item, flush, { alignment: AlignmentType.BOTH }),
    make(STYLE.quote, layout.quote, { alignment: AlignmentType.BOTH }),
    style(STYLE.cell, layout.table, layout, CELL_LOOK),
    style(STYLE.footer, layout.pageNumber, layout, CELL_LOOK),
    ...layout.headings.map((look, i) => headingStyle(layout, look, i)),
  ];
}

/** The first line begins where the others do. */
const FLUSH = { firstLine: 0, firstLineChars: 0 };

/** Exact lines, or lines of the grid, would clip or stretch what is not of the body's size. */
const CELL_LOOK: ParagraphLook = {
  spacing: { before: 20, after: 20, line: 240, lineRule: LineRuleType.AUTO },
  indent: FLUSH,
};

function style(
  id: string,
  look: Look,
  layout: Layout,
  paragraph: ParagraphLook,
): IParagraphStyleOptions {
  const base = id === STYLE.normal ? {} : { basedOn: STYLE.normal };
  const name = NAMES[id] ?? id;
  return { id, name, ...base, quickFormat: true, run: runOf(look, layout), paragraph };
}

/** Line distance and first-line indent; `after` in twips. */
function spacing(layout: Layout, { indented }: Pick<Look, 'indented'>, after = 0): ParagraphLook {
  const firstLine = indented
    ? { firstLine: widthOfBody(layout, FIRST_LINE), firstLineChars: FIRST_LINE * 100 }
    : FLUSH;
  return { spacing: { before: 0, after, ...lineDistance(layout.pitch) }, indent: firstLine };
}

/** Exact where the layout has a pitch, else one and a half lines (`AUTO` counts 240 a line). */
function lineDistance(pitch: number | undefined): ParagraphLook['spacing'] {
  return pitch
    ? { line: pitch, lineRule: LineRuleType.EXACT }
    : { line: 360, lineRule: LineRuleType.AUTO };
}

function titleLook({ titlePitch }: Layout, after: number): ParagraphLook {
  return {
    spacing: { before: 0, after, ...lineDistance(titlePitch) },
    indent: FLUSH,
    alignment: AlignmentType.CENTER,
    keepNext: true,
  };
}

function headingStyle(layout: Layout, look: Look, index: number): IParagraphStyleOptions {
  const id = HEADING_IDS[index]!;
  const paragraph = { ...spacing(layout, look), keepNext: true, outlineLevel: index };
  const named = { name: `heading ${index + 1}`, next: STYLE.body, link: `${id}Char` };
  return { ...style(id, look, layout, paragraph), ...named };
}

const CONTENTS_LEVELS = 9;

/** For a table of contents that the user may add. */
function contentsStyles(layout: Layout): IParagraphStyleOptions[] {
  const flush = { ...layout.body, indented: false };
  return Array.from({ length: CONTENTS_LEVELS }, (_, i) => ({
    ...style(`TOC${i + 1}`, flush, layout, spacing(layout, flush)),
    name: `toc ${i + 1}`,
  }));
}

/** Styles that the library writes whether used or not: no font may be left to a theme. */
function defaultsOf(layout: Layout): NonNullable<IStylesOptions['default']> {
  const run = runOf(layout.body, layout);
  const note = { run: runOf({ ...layout.table, bold: false }, layout) };
  const fontOnly = { font: fonts(layout.body.font) };
  const mark = { run: { ...fontOnly, superScript: true } };
  return {
    heading5: { run },
    heading6: { run },
    strong: { run: { ...run, bold: true } },
    caption: {
      ...note,
      paragraph: { ...CELL_LOOK, alignment: AlignmentType.CENTER, keepNext: true },
    },
    bibliography: { run },
    hyperlink: { run: { ...fontOnly, color: '000000' } },
    footnoteReference: mark,
    footnoteText: note,
    footnoteTextChar: note,
    endnoteReference: mark,
    endnoteText: note,
    endnoteTextChar: note,
    lineNumber: { run: fontOnly },
  };
}
