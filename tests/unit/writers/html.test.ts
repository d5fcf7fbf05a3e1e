import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlFragment } from '../../../utils/writers/html';
import { anyDocument, PROPERTY_TIMEOUT_MS } from './arbitrary-document';
import { block, document, heading, item, paragraph, row, title } from './make-document';

describe('the rich clipboard', () => {
  it('has headings, paragraphs and run-in headings', () => {
    const doc = document(
      title('总结'),
      block('salutation', '同事们：'),
      heading(1, '一、概况'),
      paragraph('（一）人手。共五人', { runIn: 6 }),
    );
    expect(htmlFragment(doc).split('\n')).toEqual([
      '<h1>总结</h1>',
      '<p>同事们：</p>',
      '<h2>一、概况</h2>',
      '<p><strong>（一）人手。</strong>共五人</p>',
    ]);
  });

  it('nests lists inside their items', () => {
    const doc = document(item(1, '甲'), item(2, '乙'), item(4, '丙'), item(1, '丁'));
    expect(htmlFragment(doc)).toBe(
      '<ul><li>甲<ul><li>乙<ul><li>丙</li></ul></li></ul></li><li>丁</li></ul>',
    );
  });

  it('counts as the page counts, and puts further paragraphs into their item', () => {
    const doc = document(
      { ...item(1, '甲'), number: 3 },
      paragraph('甲的下文', { inItem: 1 }),
      { ...item(2, '乙'), number: 1 },
      { ...item(1, '丙'), number: 7 },
      item(1, '丁'),
    );
    expect(htmlFragment(doc)).toBe(
      '<ol start="3"><li>甲<p>甲的下文</p><ol><li>乙</li></ol></li><li value="7">丙</li></ol><ul><li>丁</li></ul>',
    );
  });

  it('writes numbers as the page does, another way in another list', () => {
    const doc = document(
      { ...item(1, '甲'), number: 2, numbering: 'lower-alpha' },
      { ...item(1, '乙'), number: 3, numbering: 'lower-alpha' },
      { ...item(2, '丙'), number: 1, numbering: 'upper-roman' },
      { ...item(1, '丁'), number: 1, numbering: 'cjk-ideographic' },
    );
    expect(htmlFragment(doc)).toBe(
      '<ol type="a" start="2"><li>甲</li><li>乙<ol type="I"><li>丙</li></ol></li></ol>' +
        '<ol style="list-style-type: cjk-ideographic"><li>丁</li></ol>',
    );
  });

  it('has quotes, and lines that belong together', () => {
    const doc = document(
      paragraph('引', { quote: 1 }),
      paragraph('再引', { quote: 2 }),
      paragraph('灯灭了，'),
      paragraph('河没有。', { afterBreak: true }),
    );
    expect(htmlFragment(doc).replaceAll('\n', '')).toBe(
      '<blockquote><p>引</p><blockquote><p>再引</p></blockquote></blockquote><p>灯灭了，<br>河没有。</p>',
    );
  });

  const free = { columns: 0, rows: 0 };
  const one = { columns: 1, rows: 1 };
  const merged = [
    {
      ...row('body', '村', '户数', ''),
      cells: [{ columns: 1, rows: 2 }, { columns: 2, rows: 1 }, free],
    },
    { ...row('body', '', '上', '下'), cells: [free, one, one] },
  ];

  it('lets cells reach as far as on the page', () => {
    expect(htmlFragment(document(...merged))).toContain(
      '<tr><td rowspan="2">村</td><td colspan="2">户数</td></tr><tr><td>上</td><td>下</td></tr>',
    );
  });

  it('writes every cell when a row of merged cells is gone, or words stand under one', () => {
    expect(htmlFragment(document(merged[1]!))).toContain('<td></td><td>上</td><td>下</td>');
    const written = { ...merged[1]!, text: '补\t上\t下' };
    expect(htmlFragment(document(merged[0]!, written))).toContain('<td>补</td><td>上</td>');
  });

  it('fills up short rows and tells headers from cells', () => {
    const doc = document(row('head', '年', '数'), row('body', '2023'));
    expect(htmlFragment(doc)).toBe(
      '<table border="1"><tr><th>年</th><th>数</th></tr><tr><td>2023</td><td></td></tr></table>',
    );
  });

  it('keeps marks inside the cell they stand in', () => {
    const cells = { ...row('body', '甲乙', '丙丁'), marks: [{ type: 'bold', start: 1, end: 4 }] };
    expect(htmlFragment(document(cells as ReturnType<typeof row>))).toContain(
      '<td>甲<strong>乙</strong></td><td><strong>丙</strong>丁</td>',
    );
  });

  it('ends the lines of a cell, but for words that were written there', () => {
    const cells = { ...row('body', '甲 乙', '丙，丁'), marks: [] };
    const marks = [
      { type: 'break', start: 1, end: 2 },
      { type: 'break', start: 5, end: 6 },
    ] as const;
    expect(htmlFragment(document({ ...cells, marks }))).toContain(
      '<td>甲<br>乙</td><td>丙，丁</td>',
    );
  });

  it('links only to what is safe, and escapes the address', () => {
    const link = (href: string) =>
      htmlFragment(
        document(paragraph('见文', { marks: [{ type: 'link', start: 1, end: 2, href }] })),
      );
    expect(link('https://a.test/?b="1"&c')).toBe(
      '<p>见<a href="https://a.test/?b=&quot;1&quot;&amp;c">文</a></p>',
    );
    expect(link('JavaScript:alert(1)')).toBe('<p>见文</p>');
  });

  it('strikes out what the page strikes out', () => {
    const doc = document(paragraph('旧新', { marks: [{ type: 'del', start: 0, end: 1 }] }));
    expect(htmlFragment(doc)).toBe('<p><del>旧</del>新</p>');
  });

  it('does not part the halves of a rare character', () => {
    const marks = [{ type: 'bold', start: 1, end: 3 }] as const;
    expect(htmlFragment(document(paragraph('𠮷祥', { marks })))).toBe(
      '<p><strong>𠮷祥</strong></p>',
    );
  });

  it(
    'has balanced tags and every word in its order',
    () => {
      fc.assert(
        fc.property(anyDocument, (doc) => {
          const html = htmlFragment(doc);
          expect(openTags(html)).toEqual([]);
          const words = doc.blocks.map((b) => b.text).join('');
          expect(textOf(html)).toBe(words.replace(/[ \t]/g, ''));
        }),
      );
    },
    PROPERTY_TIMEOUT_MS,
  );
});

const TAG = /<(\/?)([a-z]+[1-6]?)(?: (?:href|border|start|value|colspan|rowspan)="[^"<>]*")*>/g;

/** The tags that are still open at the end; throws when one closes that is not open. */
function openTags(html: string): string[] {
  const open: string[] = [];
  for (const [, close, tag] of html.matchAll(TAG)) {
    if (tag === 'br') continue;
    if (!close) open.push(tag!);
    else if (open.pop() !== tag) throw new Error(`</${tag}> closes nothing in ${html}`);
  }
  return open;
}

function textOf(html: string): string {
  return html
    .replace(TAG, '')
    .replace(/[ \n]/g, '')
    .replace(
      /&(lt|gt|quot|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"' })[name] ?? '&',
    );
}
