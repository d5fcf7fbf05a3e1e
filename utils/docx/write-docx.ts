/** CleanDocument → a Word file, through the docx library. */
import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { ISectionOptions } from 'docx';
import type { CleanDocument } from '../model';
import type { DocxOptions } from '../options';
import { namesOf, type Encoded } from '../writers/encode';
import { bodyOf } from './body';
import { layoutOf, PAGE, TWIPS_PER_POINT } from './layout';
import type { Layout } from './layout';
import { listsOf } from './lists';
import { NOT_IN_XML } from './runs';
import { fonts, STYLE, stylesOf } from './styles';

/**
 * Makes a Word file. Its text, paragraph by paragraph and the cells of a row parted by a tab, is that
 * of the plain-text writer.
 * @returns the bytes of the .docx, and the characters that XML cannot hold
 */
export async function writeDocx(document: CleanDocument, options: DocxOptions): Promise<Encoded> {
  const layout = layoutOf(options);
  const lists = listsOf(layout);
  const children = bodyOf(document, layout, lists);
  const file = new Document({
    title: document.name,
    // The library would sign as “Un-named”; the text is the author's, and the file names nobody.
    creator: '',
    lastModifiedBy: '',
    evenAndOddHeaderAndFooters: options.docxPageNumbers,
    styles: stylesOf(layout),
    numbering: { config: lists.definitions() },
    sections: [
      {
        properties: pageOf(layout),
        ...(options.docxPageNumbers && { footers: footersOf(layout) }),
        children,
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
