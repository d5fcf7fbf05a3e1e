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

const TAG = /<(\/?)([a-z]+[1-6]?)(?: (?:href|border)="[^"<>]*")?>/g;

/** The tags that are still open at the end; throws when one closes that is not open. */
function openTags(html: string): string[] {
  const open: string[] = [];
  for (const [, close, tag] of html.matchAll(TAG)) {
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
