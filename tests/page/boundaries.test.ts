/** Shadow trees, frames, selections, plain texts: where a document is more than its elements. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/page/read-page';
import { selectedRange } from '../../utils/page/selected-range';
import { read, show, textsOf } from './show';

describe('shadow trees', () => {
  it('are read where they are open, with what the page puts in their slots', async () => {
    const html =
      '<div><template shadowrootmode="open"><p>影</p><slot name="a"></slot><p>中</p><slot></slot></template>' +
      '<p>后</p><p slot="a">前</p><p slot="nowhere">无</p></div>';
    expect(await textsOf(html)).toEqual(['影', '前', '中', '后']);
  });

  it('show a slot’s own words when nothing is put in it', async () => {
    const html = '<div><template shadowrootmode="open"><p><slot>默认</slot></p></template></div>';
    expect(await textsOf(html)).toEqual(['默认']);
  });

  it('show the bare words that the page puts in a slot', async () => {
    const html = '<div><template shadowrootmode="open"><slot></slot></template>直接</div>';
    expect(await textsOf(html)).toEqual(['直接']);
  });

  it('may stand in the middle of a sentence', async () => {
    const html = '<p>甲<span><template shadowrootmode="open"><b>乙</b></template></span>丙</p>';
    expect(await textsOf(html)).toEqual(['甲乙丙']);
  });
});

describe('frames', () => {
  const INNER = "<p>框内</p><p style='display:none'>无</p>";

  it('of the same origin are read where they stand', async () => {
    const html = `<p>前</p><iframe srcdoc="${INNER}"></iframe><p>后</p>`;
    expect(await textsOf(html)).toEqual(['前', '框内', '后']);
  });

  it('that are hidden are not', async () => {
    expect(
      await textsOf(`<p>前</p><iframe style="display:none" srcdoc="${INNER}"></iframe>`),
    ).toEqual(['前']);
  });

  it('that scripts fill are read unless they are smaller than frames are by default', async () => {
    const doc = await show(
      '<p>前</p><iframe></iframe><iframe width="300" height="80"></iframe><p>后</p>',
    );
    for (const frame of doc.querySelectorAll('iframe')) {
      frame.contentDocument!.body.textContent = `高${frame.clientHeight}`;
    }
    expect(readPage(doc).blocks.map(({ text }) => text)).toEqual(['前', '高150', '后']);
  });

  it('of another origin are named when they are large enough for an article', async () => {
    const html =
      '<iframe sandbox src="data:text/html,甲" width="500" height="400"></iframe>' +
      '<iframe sandbox src="data:text/html,乙" width="50" height="40"></iframe>';
    const { signs } = await read(html);
    expect(signs.foreignFrames).toEqual([expect.stringContaining('data:text/html')]);
  });
});

describe('the rest of the page', () => {
  it('gives its title, and its site’s name', async () => {
    const page = await read(
      '<!doctype html><title> 标题_某站 </title><meta property="og:site_name" content="某站"><p>甲</p>',
    );
    expect(page).toMatchObject({ source: 'html', title: '标题_某站', siteNames: ['某站'] });
  });

  it('counts pictures that could hold text', async () => {
    const html =
      '<canvas width="300" height="300"></canvas><canvas width="20" height="300"></canvas>';
    expect((await read(html)).signs.pictures).toBe(1);
  });

  it('is not changed by being read', async () => {
    const doc = await show(
      '<div><template shadowrootmode="open"><slot></slot></template><p>甲<br>乙</p></div>' +
        '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table>' +
        '<iframe srcdoc="<p>框"></iframe><pre>一\n二</pre><details><summary>丙</summary>丁</details>',
    );
    const before = doc.documentElement.outerHTML;
    const watcher = new MutationObserver(() => undefined);
    watcher.observe(doc, { subtree: true, childList: true, attributes: true, characterData: true });
    readPage(doc);
    expect(watcher.takeRecords()).toEqual([]);
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});

describe('a plain text that the browser shows', () => {
  it('is read line by line, as any plain text', () => {
    const doc = new DOMParser().parseFromString('<pre></pre>', 'text/html');
    doc.querySelector('pre')!.textContent = '一\r\n\r\n  二  \n三';
    Object.defineProperty(doc, 'contentType', { value: 'text/plain' });
    const { source, blocks } = readPage(doc);
    expect(source).toBe('text');
    expect(blocks.map(({ text, afterBreak }) => [text, afterBreak])).toEqual([
      ['一', false],
      ['二', false],
      ['三', true],
    ]);
  });
});

/** Selects from the first occurrence of `from` to the end of the first occurrence of `to`. */
function select(doc: Document, from: string, to: string): void {
  const range = doc.createRange();
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT);
  let started = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    if (!started && data.includes(from)) {
      range.setStart(node, data.indexOf(from));
      started = true;
    }
    if (started && data.includes(to)) {
      range.setEnd(node, data.indexOf(to) + to.length);
      break;
    }
  }
  const selection = doc.getSelection()!;
  selection.removeAllRanges();
  selection.addRange(range);
}

async function readSelected(html: string, from: string, to: string): Promise<string[]> {
  const doc = await show(html);
  select(doc, from, to);
  const page = readPage(doc, selectedRange(doc));
  expect(page.source).toBe('selection');
  return page.blocks.map(({ text }) => text);
}

describe('a selection', () => {
  const HTML =
    '<h1>题</h1><p>第一段，<b>有</b>头有尾。</p><p>第二段。</p><p style="display:none">无</p><p>第三段，很长。</p>';

  it('inside a paragraph is that part', async () => {
    expect(await readSelected(HTML, '一段', '有')).toEqual(['一段，有']);
  });

  it('over paragraphs begins and ends where it begins and ends', async () => {
    expect(await readSelected(HTML, '头有尾', '第三段')).toEqual([
      '头有尾。',
      '第二段。',
      '第三段',
    ]);
  });

  it('in a table is the rows’ selected cells', async () => {
    const table = '<table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td><td>丁</td></tr></table>';
    const rows = await readSelected(table, '乙', '丙');
    expect(rows.map((row) => row.trim())).toEqual(['乙', '丙']);
  });

  it('of nothing is none', async () => {
    const doc = await show('<p>甲</p><p> </p>');
    expect(selectedRange(doc)).toBeUndefined();
    doc.getSelection()!.collapse(doc.body, 1);
    expect(selectedRange(doc)).toBeUndefined();
  });

  it('that ends before the next paragraph begins does not reach into it', async () => {
    const doc = await show('<p id="a">甲</p><p id="b">乙</p>');
    const range = doc.createRange();
    range.setStart(doc.getElementById('a')!, 0);
    range.setEnd(doc.getElementById('b')!, 0);
    expect(readPage(doc, range).blocks.map(({ text }) => text)).toEqual(['甲']);
  });
});
