import type { Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../utils/docx/write-docx';
import type { CleanDocument } from '../../../utils/model';
import { DEFAULT_OPTIONS, type DocxOptions } from '../../../utils/options';
import { writeTxt } from '../../../utils/writers/txt';
import {
  all,
  children,
  faultsOf,
  linesOf,
  openDocx,
  styleOf,
  textOf,
  value,
} from '../support/read-docx';
import type { Docx } from '../support/read-docx';
import { anyDocument, PROPERTY_TIMEOUT_MS } from '../writers/arbitrary-document';
import { block, document, heading, item, paragraph, row, title } from '../writers/make-document';

async function made(doc: CleanDocument, options: Partial<DocxOptions> = {}): Promise<Docx> {
  return openDocx((await writeDocx(doc, { ...DEFAULT_OPTIONS, ...options })).content as Uint8Array);
}

const REPORT = document(
  title('关于青禾县农村供水设施改造工作进展情况的汇报'),
  paragraph('（2024年3月5日）'),
  block('salutation', '各位领导、同志们：'),
  paragraph('根据安排，现将“三年改造”情况汇报如下——共完成**镇等12个点。'),
  heading(1, '一、总体情况'),
  paragraph('（一）管网改造稳步推进。全年更换旧管42公里。', { level: 2, runIn: 12 }),
  heading(2, '（二）水质监测'),
  heading(3, '1. 监测点位'),
  item(1, '取水口'),
  item(2, '每日一次'),
  row('head', '乡镇', '完成数'),
  row('body', '白石乡', '7'),
  block('closing', '特此报告。'),
  block('signature', '青禾县水利局'),
  block('date', '2024年3月5日'),
);

const paragraphs = ({ document: root }: Docx) => all(root, 'w:p');
const named = (docx: Docx, text: string) =>
  paragraphs(docx).find((p) => textOf(p).startsWith(text))!;
const styleNamed = (docx: Docx, id: string) =>
  all(docx.styles, 'w:style').find((style) => value(style, 'w:styleId') === id)!;

/** What a paragraph's number is written in. */
function formOf(docx: Docx, paragraph: Element): string {
  const [id, level] = ['w:numId', 'w:ilvl'].map((name) => value(all(paragraph, name)[0]));
  const numbering = docx.parts.get('word/numbering.xml')!;
  const num = all(numbering, 'w:num').find((each) => value(each, 'w:numId') === id)!;
  const list = value(all(num, 'w:abstractNumId')[0]);
  const abstract = all(numbering, 'w:abstractNum').find(
    (each) => value(each, 'w:abstractNumId') === list,
  )!;
  const wanted = all(abstract, 'w:lvl').find((each) => value(each, 'w:ilvl') === level)!;
  return value(all(wanted, 'w:numFmt')[0])!;
}

/** What Word shows before a paragraph: counted up from the start of its list, as Word counts. */
function shownNumber(docx: Docx, paragraph: Element): string {
  const numbering = docx.parts.get('word/numbering.xml')!;
  const keyOf = (p: Element) =>
    ['w:numId', 'w:ilvl'].map((name) => value(all(p, name)[0]) ?? '').join('/');
  const [id, level] = keyOf(paragraph).split('/');
  if (id === '') return '';
  const byId = (name: string, attribute: string, wanted: string) =>
    all(numbering, name).find((element) => value(element, attribute) === wanted)!;
  const num = byId('w:num', 'w:numId', id!);
  const abstract = byId('w:abstractNum', 'w:abstractNumId', value(all(num, 'w:abstractNumId')[0])!);
  const levelOf = (parent: Element, name: string) =>
    all(parent, name).find((element) => value(element, 'w:ilvl') === level)!;
  const start = Number(value(all(levelOf(num, 'w:lvlOverride'), 'w:startOverride')[0]));
  const same = paragraphs(docx).filter((p) => keyOf(p) === keyOf(paragraph));
  const shown = value(all(levelOf(abstract, 'w:lvl'), 'w:lvlText')[0])!;
  return shown.replace(/%\d/, String(start + same.indexOf(paragraph)));
}

/** Text of a file or a document as it is compared: XML has no controls, and no format outer blanks. */
const bare = (lines: readonly string[]): string[] =>
  lines
    .map((line) =>
      line
        .split('\t')
        .map((cell) => cell.trim())
        .join('\t')
        .trim(),
    )
    .filter((line) => line !== '');

describe('the Word file', () => {
  it('has the text of the plain file, line for line', async () => {
    expect(bare(linesOf(await made(REPORT)))).toEqual(bare(writeTxt(REPORT).split('\n')));
  });

  it('is sound in both layouts', async () => {
    for (const docxLayout of ['official', 'plain'] as const) {
      expect(faultsOf(await made(REPORT, { docxLayout }))).toEqual([]);
    }
  });

  it('has real headings, at the level of their number', async () => {
    const docx = await made(REPORT);
    expect(styleOf(named(docx, '关于'))).toBe('Title');
    expect(styleOf(named(docx, '一、'))).toBe('Heading1');
    expect(styleOf(named(docx, '（二）'))).toBe('Heading2');
    expect(styleOf(named(docx, '1. '))).toBe('Heading3');
    expect(value(all(styleNamed(docx, 'Heading2'), 'w:outlineLvl')[0])).toBe('1');
  });

  it('gives the heading font to a run-in heading only up to its end mark', async () => {
    const paragraphWithHeading = named(await made(REPORT), '（一）');
    const [head, rest] = all(paragraphWithHeading, 'w:r');
    expect(styleOf(paragraphWithHeading)).toBe('BodyText');
    expect([textOf(head!), value(all(head!, 'w:rStyle')[0])]).toEqual([
      '（一）管网改造稳步推进。',
      'Heading2Char',
    ]);
    expect(all(rest!, 'w:rStyle')).toEqual([]);
  });

  it('names a Chinese and a Latin font in every style with text', async () => {
    const docx = await made(REPORT);
    for (const style of all(docx.styles, 'w:style')) {
      if (['TableNormal', 'DefaultParagraphFont'].includes(value(style, 'w:styleId')!)) continue;
      const fonts = all(style, 'w:rFonts')[0];
      expect(value(fonts, 'w:eastAsia'), value(style, 'w:styleId')).toBeTruthy();
      expect(value(fonts, 'w:ascii'), value(style, 'w:styleId')).toBeTruthy();
    }
    const fontsOf = (id: string) => {
      const fonts = all(styleNamed(docx, id), 'w:rFonts')[0];
      return [value(fonts, 'w:eastAsia'), value(fonts, 'w:ascii')];
    };
    expect(fontsOf('BodyText')).toEqual(['仿宋', 'Times New Roman']);
    expect(fontsOf('Heading1')).toEqual(['黑体', 'Times New Roman']);
    expect(fontsOf('Heading2Char')).toEqual(['楷体', 'Times New Roman']);
  });

  it('takes the fonts and the line distance that were chosen', async () => {
    const docx = await made(REPORT, {
      docxBodyFont: '仿宋_GB2312',
      docxDigits: 'body',
      docxLinePitch: '30',
      docxPageNumbers: false,
    });
    const body = styleNamed(docx, 'BodyText');
    expect(value(all(body, 'w:rFonts')[0], 'w:ascii')).toBe('仿宋_GB2312');
    expect(value(all(body, 'w:spacing')[0], 'w:line')).toBe('600');
    expect([...docx.parts.keys()].filter((name) => name.includes('footer'))).toEqual([]);
  });

  it('tells Word that quotation marks and dashes are Chinese, but not an apostrophe', async () => {
    const docx = await made(document(paragraph('“三年”——it’s了')));
    const hinted = all(docx.document, 'w:r').map((run) => [
      textOf(run),
      value(all(run, 'w:rFonts')[0], 'w:hint') ?? '',
    ]);
    expect(hinted).toEqual([
      ['“三年”——it', 'eastAsia'],
      ['’', ''],
      ['s了', 'eastAsia'],
    ]);
  });

  it('has the page, the grid and the lines of the standard', async () => {
    const docx = await made(REPORT);
    const grid = all(docx.document, 'w:docGrid')[0]!;
    expect([value(grid, 'w:type'), value(grid, 'w:linePitch')]).toEqual(['linesAndChars', '579']);
    const margins = all(docx.document, 'w:pgMar')[0]!;
    expect(['top', 'bottom', 'left', 'right'].map((side) => value(margins, `w:${side}`))).toEqual([
      '2098',
      '1984',
      '1587',
      '1474',
    ]);
    const body = styleNamed(docx, 'BodyText');
    expect(value(all(body, 'w:ind')[0], 'w:firstLineChars')).toBe('200');
    expect(value(all(body, 'w:spacing')[0], 'w:lineRule')).toBe('exact');
    expect(value(all(styleNamed(docx, 'Salutation'), 'w:ind')[0], 'w:firstLine')).toBe('0');
  });

  it('numbers its pages on the outer side', async () => {
    const { parts } = await made(REPORT);
    const footers = [...parts]
      .filter(([name]) => /^word\/footer\d/.test(name))
      .map(([, xml]) => xml);
    expect(footers.map((footer) => value(all(footer, 'w:jc')[0]))).toEqual(['right', 'left']);
    expect(all(parts.get('word/settings.xml')!, 'w:evenAndOddHeaders')).toHaveLength(1);
  });

  it('counts the items as the page does, and anew in each list', async () => {
    const numbered = (level: number, number: number, text: string) => ({
      ...item(level, text),
      number,
    });
    const doc = document(
      numbered(1, 3, '闸门'),
      numbered(1, 4, '电源'),
      numbered(2, 1, '油料'),
      numbered(2, 2, '接地'),
      numbered(1, 5, '通信'),
      numbered(1, 9, '道路'),
      paragraph('另有两项：'),
      numbered(1, 1, '哨卡'),
      item(1, '船只'),
      numbered(1, -2, '其他'),
    );
    const docx = await made(doc);
    expect(faultsOf(docx)).toEqual([]);
    expect(paragraphs(docx).map((p) => [textOf(p), shownNumber(docx, p)].join(' '))).toEqual([
      '闸门 3.',
      '电源 4.',
      '油料 1.',
      '接地 2.',
      '通信 5.',
      '道路 9.',
      '另有两项： ',
      '哨卡 1.',
      '船只 •',
      '其他 -2.',
    ]);
  });

  it('writes the numbers of items as the page does', async () => {
    const doc = document(
      { ...item(1, '甲'), number: 1, numbering: 'cjk-ideographic' },
      { ...item(1, '乙'), number: 2, numbering: 'cjk-ideographic' },
      { ...item(2, '丙'), number: 3, numbering: 'lower-alpha' },
      { ...item(2, '丁'), number: 4, numbering: 'lower-roman' },
      { ...item(1, '戊'), number: 3 },
    );
    const docx = await made(doc);
    expect(faultsOf(docx)).toEqual([]);
    const shown = paragraphs(docx).map((p) => [textOf(p), shownNumber(docx, p), formOf(docx, p)]);
    expect(shown).toEqual([
      ['甲', '1、', 'chineseCountingThousand'],
      ['乙', '2、', 'chineseCountingThousand'],
      ['丙', '3.', 'lowerLetter'],
      ['丁', '4.', 'lowerRoman'],
      ['戊', '3.', 'decimal'],
    ]);
  });

  it('sets in what goes on with an item as far as the item, at its depth', async () => {
    const doc = document(
      item(1, '巡渠'),
      item(2, '早晚各一次'),
      paragraph('雨天加巡', { inItem: 2 }),
      paragraph('并报站', { inItem: 1 }),
      { ...item(1, '插旗'), number: 1 },
      paragraph('立即', { inItem: 1 }),
    );
    const docx = await made(doc);
    const left = (text: string) => Number(value(all(named(docx, text), 'w:ind')[0], 'w:left'));
    // A bullet takes one character, a number two; first lines begin after two.
    expect([left('雨天'), left('并报'), left('立即')]).toEqual([5 * 320, 3 * 320, 4 * 320]);
    expect(all(named(docx, '雨天'), 'w:numPr')).toEqual([]);
  });

  it('sets quotes in, each as far again, with all that stands in them', async () => {
    const doc = document(
      paragraph('书中说：'),
      paragraph('岁修之制不可废。', { quote: 1 }),
      paragraph('此条见卷二。', { quote: 2 }),
      { ...item(1, '首条'), quote: 1 },
      { ...row('body', '甲', '乙'), quote: 1 },
      row('body', '丙', '丁'),
      block('date', '2024年3月5日', { quote: 1 }),
    );
    const docx = await made(doc);
    const sides = (text: string) => {
      const indent = all(named(docx, text), 'w:ind')[0];
      return [styleOf(named(docx, text)), value(indent, 'w:left'), value(indent, 'w:right')];
    };
    expect(sides('书中说')).toEqual(['BodyText', undefined, undefined]);
    expect(sides('岁修')).toEqual(['Quote', '640', '640']);
    expect(sides('此条')).toEqual(['Quote', '1280', '1280']);
    expect(sides('首条').slice(0, 2)).toEqual(['ListParagraph', String(5 * 320)]);
    expect(sides('2024年')).toEqual(['Date', '640', '1280']);
    expect(value(all(styleNamed(docx, 'Quote'), 'w:rFonts')[0], 'w:eastAsia')).toBe('楷体');
    expect(all(docx.document, 'w:tbl').map((t) => value(all(t, 'w:tblInd')[0], 'w:w'))).toEqual([
      '640',
      undefined,
    ]);
    expect(bare(linesOf(docx))).toEqual(bare(writeTxt(doc).split('\n')));
  });

  it('keeps lines of verse in one paragraph, unless breaks part most of the text', async () => {
    const broken = (text: string) => paragraph(text, { afterBreak: true });
    const verse = [paragraph('水退到石阶，'), broken('灯就熄了。'), broken('船工不睡。')];
    const ordinary = [paragraph('甲镇修渠。'), paragraph('乙镇补堤。')];
    const docx = await made(document(...ordinary, ...verse));
    expect(paragraphs(docx).map(textOf)).toEqual([
      '甲镇修渠。',
      '乙镇补堤。',
      '水退到石阶，\n灯就熄了。\n船工不睡。',
    ]);
    const [lines] = paragraphs(docx).slice(2);
    const indent = all(lines!, 'w:ind')[0];
    expect([value(indent, 'w:left'), value(indent, 'w:firstLineChars')]).toEqual(['640', '0']);
    // Justified, its lines would be stretched.
    expect(value(all(lines!, 'w:jc')[0])).toBe('left');
    expect(paragraphs(await made(document(...verse)))).toHaveLength(3);
    const signed = document(
      ...ordinary,
      block('signature', '青禾县水利局'),
      block('date', '2024年3月5日', { afterBreak: true }),
    );
    expect(
      paragraphs(await made(signed))
        .map(styleOf)
        .slice(2),
    ).toEqual(['Signature', 'Date']);
  });

  it('ends the lines of a cell inside it', async () => {
    const marks = [{ type: 'break', start: 1, end: 2 }] as const;
    const docx = await made(document({ ...row('body', '甲 乙', '丙'), marks }));
    const cell = all(docx.document, 'w:tc')[0]!;
    expect([textOf(cell), all(cell, 'w:br').length]).toEqual(['甲\n乙', 1]);
  });

  it('merges the cells of a table as the page does', async () => {
    const one = { columns: 1, rows: 1 };
    const none = { columns: 0, rows: 0 };
    const wide = { columns: 2, rows: 1 };
    const block2 = { columns: 2, rows: 2 };
    const doc = document(
      { ...row('head', '村名', '完成户数', ''), cells: [{ columns: 1, rows: 2 }, wide, none] },
      { ...row('head', '', '上半年', '下半年'), cells: [none, one, one] },
      { ...row('body', '合计', '194', ''), cells: [one, block2, none] },
      { ...row('body', '备注', '', ''), cells: [one, none, none] },
    );
    const docx = await made(doc);
    expect(faultsOf(docx)).toEqual([]);
    const cellOf = (cell: Parameters<typeof textOf>[0]) => {
      const merge = all(cell, 'w:vMerge')[0];
      return [textOf(cell), value(all(cell, 'w:gridSpan')[0]) ?? '', value(merge) ?? ''].join(' ');
    };
    expect(all(docx.document, 'w:tr').map((tr) => all(tr, 'w:tc').map(cellOf))).toEqual([
      ['村名  restart', '完成户数 2 '],
      ['  continue', '上半年  ', '下半年  '],
      ['合计  ', '194 2 restart'],
      ['备注  ', ' 2 continue'],
    ]);
    const widths = all(docx.document, 'w:gridCol').map((column) => Number(value(column, 'w:w')));
    expect(value(all(all(docx.document, 'w:tc')[1]!, 'w:tcW')[0], 'w:w')).toBe(
      String(widths[1]! + widths[2]!),
    );
    expect(bare(linesOf(docx))).toEqual(bare(writeTxt(doc).split('\n')));
  });

  it('lets the rows of a table grow, and parts tables that follow each other', async () => {
    const docx = await made(document(row('head', '年'), row('body', '1'), row('head', '月')));
    expect(all(docx.document, 'w:tbl')).toHaveLength(2);
    expect(all(docx.document, 'w:trHeight').map((h) => value(h, 'w:hRule'))).toEqual(
      Array(3).fill('atLeast'),
    );
    const body = children(all(docx.document, 'w:body')[0]!).map((element) => element.tagName);
    expect(body).toEqual(['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr']);
    for (const cell of all(docx.document, 'w:tc')) {
      expect(value(all(cell, 'w:snapToGrid')[0])).toBe('false');
    }
  });

  it('centres the caption of a table above it, and no sentence', async () => {
    const styles = async (text: string, ...after: CleanDocument['blocks']) =>
      styleOf(named(await made(document(title('汇报'), paragraph(text), ...after)), text));
    const table = [row('head', '乡镇', '数量'), row('body', '白石乡', '7')];
    expect(await styles('表1 各乡镇完成情况', ...table)).toBe('Caption');
    expect(await styles('附表2－1：各乡镇完成情况（单位：处）', ...table)).toBe('Caption');
    expect(await styles('表二　完成情况', paragraph('略'))).toBe('BodyText');
    expect(await styles('表1列出了各乡镇完成情况。', ...table)).toBe('BodyText');
    expect(await styles('表决结果', ...table)).toBe('BodyText');
  });

  it('centres speaker and date between title and salutation, and nothing else', async () => {
    const styles = (...texts: string[]) => {
      const [head, ...rest] = texts;
      const body = rest.map((text) =>
        text.endsWith('：') ? block('salutation', text) : paragraph(text),
      );
      return made(document(title(head!), ...body)).then((docx) => paragraphs(docx).map(styleOf));
    };
    expect(await styles('讲话', '副县长 甲乙', '（2024年3月5日）', '同志们：')).toEqual([
      'Title',
      'Subtitle',
      'Subtitle',
      'Salutation',
    ]);
    expect(await styles('总结', '全年工作完成较好。', '同志们：')).toContain('BodyText');
    expect(await styles('总结', '基本情况', '全年工作完成较好。')).not.toContain('Subtitle');
    expect(await styles('总结', '（2024年）', '正文')).toEqual(['Title', 'Subtitle', 'BodyText']);
  });

  it('sets the date two characters to the right of the signature', async () => {
    const docx = await made(REPORT);
    const right = (text: string) => Number(value(all(named(docx, text), 'w:ind')[0], 'w:right'));
    // 青禾县水利局 takes 6 characters, the date 6: it ends 2 from the margin, the signature 4.
    expect([right('青禾县水利局'), right('2024年')]).toEqual([4 * 320, 2 * 320]);
  });

  it('links only to what is an address, and names nobody', async () => {
    const marks = [
      { type: 'link', start: 0, end: 1, href: 'https://a.test/一 二' },
      { type: 'link', start: 1, end: 2, href: 'https://' },
    ] as const;
    const docx = await made(document(paragraph('甲乙', { marks })));
    expect(all(docx.document, 'w:hyperlink').map(textOf)).toEqual(['甲']);
    const relations = all(docx.parts.get('word/_rels/document.xml.rels')!, 'Relationship');
    expect(relations.map((relation) => relation.getAttribute('Target'))).toContain(
      'https://a.test/%E4%B8%80%20%E4%BA%8C',
    );
    const core = docx.parts.get('docProps/core.xml')!;
    expect(
      all(core, 'dc:creator')
        .map((creator) => creator.textContent ?? '')
        .join(''),
    ).toBe('');
    expect(core.documentElement?.textContent).not.toMatch(/Un-named|净文|Jingwen/);
  });

  it('names what XML cannot hold', async () => {
    const { lost } = await writeDocx(document(paragraph('甲\u0001乙\ud842')), DEFAULT_OPTIONS);
    expect(lost).toEqual(['U+0001', 'U+D842']);
  });

  it(
    'is sound and complete whatever the document is',
    async () => {
      // eslint-disable-next-line no-control-regex -- what XML cannot hold, and the writer replaces
      const notInXml = /[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu;
      await fc.assert(
        fc.asyncProperty(anyDocument, async (doc) => {
          const docx = await made(doc);
          expect(faultsOf(docx)).toEqual([]);
          const expected = bare(writeTxt(doc).replace(notInXml, '〓').split('\n'));
          expect(bare(linesOf(docx))).toEqual(expected);
        }),
        { numRuns: 40 },
      );
    },
    PROPERTY_TIMEOUT_MS,
  );
});
