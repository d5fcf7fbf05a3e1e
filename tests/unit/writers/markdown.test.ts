import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../../utils/writers/markdown';
import { anyDocument, PROPERTY_TIMEOUT_MS } from './arbitrary-document';
import { expectedPieces } from './expected-pieces';
import { document, heading, item, paragraph, row, title } from './make-document';
import { readMarkdown } from './read-markdown';

describe('the structure of a document', () => {
  it('has the title first and the headings below it', () => {
    const doc = document(title('总结'), heading(1, '一、概况'), heading(2, '（一）数字'));
    expect(writeMarkdown(doc)).toBe('# 总结\n\n## 一、概况\n\n### （一）数字\n');
  });

  it('skips no rank where the document skips a level', () => {
    const doc = document(title('总结'), heading(1, '一、概况'), heading(3, '第一项'));
    expect(writeMarkdown(doc)).toBe('# 总结\n\n## 一、概况\n\n### 第一项\n');
  });

  it('nests items', () => {
    const doc = document(item(1, '甲'), item(2, '乙'), item(1, '丙'));
    expect(writeMarkdown(doc)).toBe('- 甲\n  - 乙\n- 丙\n');
  });

  it('counts as the page counts; the other delimiter begins a new list', () => {
    const doc = document(
      { ...item(1, '甲'), number: 9 },
      { ...item(1, '乙'), number: 10 },
      paragraph('乙的下文', { inItem: 1 }),
      { ...item(2, '丙'), number: 2 },
      { ...item(1, '丁'), number: 15 },
    );
    expect(writeMarkdown(doc)).toBe('9. 甲\n10. 乙\n\n    乙的下文\n\n\n    2. 丙\n15) 丁\n');
  });

  it('has quotes, and breaks between lines that belong together', () => {
    const doc = document(
      paragraph('引', { quote: 1 }),
      paragraph('再引', { quote: 2 }),
      paragraph('灯灭了，'),
      paragraph('河没有。', { afterBreak: true }),
    );
    expect(writeMarkdown(doc)).toBe('> 引\n>\n> > 再引\n\n灯灭了，\\\n河没有。\n');
  });

  it('makes one table of rows that follow each other', () => {
    const doc = document(row('head', '年', '数'), row('body', '2023', '12|3'));
    expect(writeMarkdown(doc)).toBe('| 年 | 数 |\n| --- | --- |\n| 2023 | 12\\|3 |\n');
  });

  it('gives a table without a header row an empty one', () => {
    const doc = document(row('body', '甲', '乙'));
    expect(writeMarkdown(doc)).toBe('|  |  |\n| --- | --- |\n| 甲 | 乙 |\n');
  });

  it('ends the lines of a cell by a tag, which keeps the row on one line', () => {
    const marks = [{ type: 'break', start: 1, end: 2 }] as const;
    expect(writeMarkdown(document({ ...row('body', '甲 乙', '丙'), marks }))).toContain(
      '| 甲<br>乙 | 丙 |',
    );
  });

  it('gives each column the words of all header cells above it', () => {
    const span = (columns: number, rows: number) => ({ columns, rows });
    const doc = document(
      { ...row('head', '各村改厕', '', ''), cells: [span(3, 1), span(0, 0), span(0, 0)] },
      { ...row('head', '村名', '户数', ''), cells: [span(1, 2), span(2, 1), span(0, 0)] },
      { ...row('head', '', '上半年', '下半年'), cells: [span(0, 0), span(1, 1), span(1, 1)] },
      row('body', '下圩', '36', '60'),
    );
    expect(writeMarkdown(doc)).toBe(
      '各村改厕\n\n| 村名 | 户数 上半年 | 户数 下半年 |\n| --- | --- | --- |\n| 下圩 | 36 | 60 |\n',
    );
  });

  it('has nothing of an empty document', () => {
    expect(writeMarkdown(document())).toBe('');
  });
});

describe('words that look like markup', () => {
  it.each([
    ['**镇', '\\*\\*镇'],
    ['1. 抓好落实', '1\\. 抓好落实'],
    ['2)其次', '2\\)其次'],
    ['3.5亿元', '3.5亿元'],
    ['# 号码', '\\# 号码'],
    ['C#', 'C#'],
    ['- 5', '\\- 5'],
    [':--', '\\:--'],
    ['甲 & 乙 &amp; 丙', '甲 & 乙 \\&amp; 丙'],
    ['a_b_c <b> `x` ~~y~~', 'a\\_b\\_c \\<b\\> \\`x\\` \\~\\~y\\~\\~'],
  ])('%s stays what it is', (text, written) => {
    expect(writeMarkdown(document(paragraph(text)))).toBe(`${written}\n`);
  });
});

describe('marks', () => {
  const bold = (start: number, end: number) => ({ marks: [{ type: 'bold', start, end }] as const });

  it('are signs where they hold', () => {
    expect(writeMarkdown(document(paragraph('要抓好落实。', bold(1, 5))))).toBe(
      '要**抓好落实**。\n',
    );
  });

  it('are tags between a Chinese full stop and the next word', () => {
    const doc = document(paragraph('（一）加强领导。各地要重视', { runIn: 8 }));
    expect(writeMarkdown(doc)).toBe('<strong>（一）加强领导。</strong>各地要重视\n');
  });

  it('lose a link that leads nowhere safe, and keep its words', () => {
    const marks = [{ type: 'link', start: 0, end: 2, href: 'javascript:void 0' }] as const;
    expect(writeMarkdown(document(paragraph('下载全文', { marks })))).toBe('下载全文\n');
  });
});

it(
  'reads back as the same structure, words and marks',
  () => {
    fc.assert(
      fc.property(anyDocument, (doc) => {
        expect(readMarkdown(writeMarkdown(doc))).toEqual(expectedPieces(doc));
      }),
      { numRuns: 200 },
    );
  },
  PROPERTY_TIMEOUT_MS,
);
