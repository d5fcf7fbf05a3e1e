import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILE_KINDS } from '../../../utils/files/write-file';
import { FORMATS, type DocBlock, type Numbering } from '../../../utils/model';
import { clipboardFlavours } from '../../../utils/writers/clipboard';
import { writeTxt } from '../../../utils/writers/txt';
import { anyDocument, PROPERTY_TIMEOUT_MS } from './arbitrary-document';
import { document, heading, item, paragraph, row, title } from './make-document';

describe('plain text', () => {
  it('is one block a line, the title first, cells parted by a tab', () => {
    const doc = document(
      title('总结'),
      heading(1, '一、概况'),
      paragraph('各位同事：'),
      row('body', '年', '数'),
    );
    expect(writeTxt(doc)).toBe('总结\n一、概况\n各位同事：\n年\t数\n');
  });

  it('has nothing of an empty document', () => {
    expect(writeTxt(document())).toBe('');
  });

  it('keeps a block on one line whatever is in it', () => {
    expect(writeTxt(document(paragraph('甲\r\n乙\n丙')))).toBe('甲 乙 丙\n');
  });

  it(
    'is the lines of the document, to the letter',
    () => {
      fc.assert(
        fc.property(anyDocument, (doc) => {
          expect(writeTxt(doc).split('\n').slice(0, -1)).toEqual(doc.blocks.map((b) => b.text));
        }),
      );
    },
    PROPERTY_TIMEOUT_MS,
  );

  it('has the numbers of lists where they are asked for, as the page writes them', () => {
    const at = (number: number, numbering?: Numbering): DocBlock => ({
      ...item(1, '物'),
      number,
      ...(numbering && { numbering }),
    });
    const doc = document(
      ...[at(1), at(0), item(1, '物'), at(27, 'lower-alpha'), at(2, 'upper-alpha')],
      ...[at(14, 'lower-roman'), at(0, 'upper-roman'), at(9, 'upper-roman')],
      ...[10, 21, 8, 100].map((number) => at(number, 'cjk-ideographic')),
    );
    const numbered =
      '1. 物|0. 物|物|aa. 物|B. 物|xiv. 物|0. 物|IX. 物|十、物|二十一、物|八、物|100. 物';
    expect(writeTxt(doc, { txtNumbers: true }).trim().split('\n').join('|')).toBe(numbered);
    expect(clipboardFlavours(doc, { txtNumbers: true }).plain).toBe(numbered.replaceAll('|', '\n'));
    expect(clipboardFlavours(doc, { txtNumbers: false }).plain).not.toContain('十');
  });

  it('is what the clipboard carries for editors without structure', () => {
    const { plain, html } = clipboardFlavours(document(title('甲'), paragraph('乙')), {
      txtNumbers: false,
    });
    expect({ plain, html }).toEqual({ plain: '甲\n乙', html: '<h1>甲</h1>\n<p>乙</p>' });
  });
});

it('knows an extension and a type for every format', () => {
  expect(Object.entries(FILE_KINDS).map(([format, kind]) => [format, kind.extension])).toEqual(
    FORMATS.map((format) => [format, format]),
  );
});
