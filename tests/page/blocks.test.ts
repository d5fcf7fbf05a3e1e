import { describe, expect, it } from 'vitest';
import { read, textsOf } from './show';

describe('paragraphs', () => {
  it('are one block each, in the order of the page', async () => {
    expect(await textsOf('<h1>题</h1><p>一</p><div>二<p>三</p>四</div>')).toEqual([
      ...['题', '一', '二', '三', '四'],
    ]);
  });

  it('end at a line break, which is remembered', async () => {
    const { blocks } = await read('<p>一<br>二</p><p>三</p>');
    expect(blocks.map(({ text, afterBreak }) => [text, afterBreak])).toEqual([
      ['一', false],
      ['二', true],
      ['三', false],
    ]);
  });

  it.each(['　　', '&emsp;&emsp;', '&nbsp;&nbsp;&nbsp;&nbsp;', '\n &nbsp; &nbsp; &nbsp; &nbsp;'])(
    'begin at a break before an indent: "%s"',
    async (indent) => {
      const { blocks } = await read(`<p>${indent}一<br>${indent}二<br>三<br> 四</p>`);
      expect(blocks.map(({ text, afterBreak }) => [text, afterBreak])).toEqual([
        ['一', false],
        ['二', false],
        ['三', true],
        ['四', true],
      ]);
    },
  );

  it('are not made of empty elements and breaks in a row', async () => {
    expect(await textsOf('<p>一<br><br><br>二</p><p></p><p>&nbsp;</p><div> \n </div>')).toEqual([
      ...['一', '二'],
    ]);
  });

  it('are made by spans that are laid out as blocks', async () => {
    expect(
      await textsOf(
        '<div><span style="display:block">一</span><span style="display:block">二</span></div>',
      ),
    ).toEqual(['一', '二']);
  });

  it('are not split by inline elements, whatever splits the word', async () => {
    const html = '<p>民生短<b>##paid</b><i>begin##</i><span>板</span>和<font>长</font>板</p>';
    expect(await textsOf(html)).toEqual(['民生短##paidbegin##板和长板']);
  });

  it('of a page without a body are none', async () => {
    expect(await textsOf('<!doctype html><frameset></frameset>')).toEqual([]);
  });
});

describe('pictures', () => {
  it('that may illustrate the text are known by their place and their description', async () => {
    const picture = (alt: string, width: number): string =>
      `<img alt="${alt}" style="display:block;width:${width}px;height:90px">`;
    const html = `<div id="a"><p>一</p>${picture(' 新打的 浅井 ', 300)}${picture('图标', 40)}
      <picture><source srcset="data:,">${picture('多种大小', 300)}</picture><p>二${picture('渠口', 200)}三</p></div>`;
    const { signs, containers } = await read(html);
    const box = containers.findIndex(({ tokens }) => tokens === 'a');
    expect(signs.illustrations).toEqual([
      { before: 1, container: box, alt: '新打的 浅井' },
      { before: 1, container: box, alt: '多种大小' },
      { before: 2, container: expect.any(Number) as number, alt: '渠口' },
    ]);
  });

  it('that were not loaded are as large as the page says, where they are to be seen', async () => {
    const missing = (alt: string, more: string): string =>
      `<p>一</p><img src="data:," alt="${alt}" ${more}>`;
    const { signs } = await read(
      missing('渠首', 'width="600" height="400"') +
        missing('标', 'width="30" height="30"') +
        missing('点', 'width="600" height="400" style="display:none"') +
        missing('不知', ''),
    );
    expect(signs.illustrations?.map(({ alt }) => alt)).toEqual(['渠首']);
  });
});

describe('white space', () => {
  it('is collapsed as the page renders it', async () => {
    expect(await textsOf('<p>  甲 \n\t 乙<b> 丙 </b> 丁  </p>')).toEqual(['甲 乙 丙 丁']);
  });

  it('does not part Chinese words at the edges of elements', async () => {
    expect(await textsOf('<p>甲<b>乙</b>丙</p>')).toEqual(['甲乙丙']);
  });

  it('parts two elements that the source parts', async () => {
    expect(await textsOf('<p><span>浏览 3</span>\n<span>评论 4</span></p>')).toEqual([
      '浏览 3 评论 4',
    ]);
  });

  it('that does not break is a space, indents of full width go', async () => {
    expect(await textsOf('<p>&emsp;&emsp;甲&nbsp;乙</p><p>　　丙</p>')).toEqual(['甲 乙', '丙']);
  });

  it('keeps wide spaces between its parts', async () => {
    expect(await textsOf('<p><b>甲　</b>乙　　<i>丙</i></p>')).toEqual(['甲　乙　　丙']);
  });

  it('does not end inside an inline element that is laid out as a block', async () => {
    expect(await textsOf('<div><a style="display:block">甲<span>乙</span></a>丙</div>')).toEqual([
      '甲乙',
      '丙',
    ]);
  });

  it('keeps its line ends in preformatted text', async () => {
    const { blocks } = await read('<pre>一\n二\n\n三</pre>');
    expect(blocks.map(({ text, afterBreak }) => [text, afterBreak])).toEqual([
      ['一', false],
      ['二', true],
      ['三', false],
    ]);
  });

  it('keeps its line ends where the style says so', async () => {
    expect(await textsOf('<p style="white-space:pre-line">一\n二</p>')).toEqual(['一', '二']);
  });
});

describe('headings and lists', () => {
  it('know their rank', async () => {
    const { blocks } = await read('<h1>甲</h1><h3>乙</h3><p>丙</p>');
    expect(blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 1],
      ['heading', 3],
      ['paragraph', 0],
    ]);
  });

  it('know their depth', async () => {
    const { blocks } = await read('<ul><li>一<ol><li>二</li></ol></li><li>三</li></ul>');
    expect(blocks.map(({ kind, level, text }) => [kind, level, text])).toEqual([
      ['item', 1, '一'],
      ['item', 2, '二'],
      ['item', 1, '三'],
    ]);
  });

  it('have the numbers that the page shows', async () => {
    const { blocks } = await read(
      '<ol start="3"><li>一<ol reversed><li>二</li><li>三</li></ol></li><li value="9">四</li><li>五</li></ol>' +
        '<ol style="list-style:none"><li>六</li></ol><ul><li>七</li></ul>',
    );
    expect(blocks.map(({ number }) => number)).toEqual([3, 2, 1, 9, 10, undefined, undefined]);
  });

  it('say how their number is written, where not in digits', async () => {
    const { blocks } = await read(
      '<ol type="a"><li>一</li><li type="I">二</li></ol>' +
        '<ol style="list-style-type:simp-chinese-informal"><li>三</li></ol>' +
        '<ol style="list-style-type:decimal-leading-zero"><li>四</li></ol>',
    );
    expect(blocks.map(({ number, numbering }) => [number, numbering])).toEqual([
      [1, 'lower-alpha'],
      [2, 'upper-roman'],
      [1, 'cjk-ideographic'],
      [1, undefined],
    ]);
  });

  it('take a paragraph in an item as the item, a second one as a paragraph', async () => {
    const { blocks } = await read('<ul><li><p>一</p><p>二</p></li><li><p>三</p></li></ul>');
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['item', '一'],
      ['paragraph', '二'],
      ['item', '三'],
    ]);
  });

  it('read terms and their explanations one by one', async () => {
    expect(await textsOf('<dl><dt>甲</dt><dd>乙</dd><dt>丙</dt><dd>丁</dd></dl>')).toEqual([
      ...['甲', '乙', '丙', '丁'],
    ]);
  });
});

describe('pictures', () => {
  const picture = (width: number): string =>
    `<img width="${width}" height="50" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">`;

  it('are remembered by the block below them', async () => {
    const page = await read(`<p>上文</p>${picture(300)}<p>图一</p><p>下文</p>`);
    expect(page.blocks.map((b) => [b.text, b.belowPicture])).toEqual([
      ['上文', undefined],
      ['图一', true],
      ['下文', undefined],
    ]);
  });

  it('are not, when they are icons', async () => {
    const page = await read(`<p>${picture(16)}首页</p><p>${picture(32)}某某</p>`);
    expect(page.blocks.some((b) => b.belowPicture)).toBe(false);
  });
});

describe('tables', () => {
  const DATA =
    '<table><caption>表1</caption><tr><th>年</th><th>数</th></tr>' +
    '<tr><td>2023</td><td></td></tr><tr><td></td><td><p>四</p><p>一</p></td></tr></table>';

  it('of data are rows, their cells parted by a tab, empty ones too', async () => {
    const { blocks } = await read(DATA);
    expect(
      blocks.filter(({ kind }) => kind === 'row').map(({ level, text }) => [level, text]),
    ).toEqual([
      [0, '年\t数'],
      [1, '2023\t'],
      [1, '\t四 一'],
    ]);
  });

  it('have their caption where the page shows it: above', async () => {
    expect(await textsOf(DATA)).toEqual(['表1', '年|数', '2023|', '|四 一']);
  });

  it('that lay out a page are read like any other elements', async () => {
    const html =
      '<table><tr><td><ul><li>栏目</li></ul></td><td><h2>题</h2><p>一</p><p>二</p></td></tr>' +
      '<tr><td>左</td><td>右</td></tr></table>';
    const { blocks } = await read(html);
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['item', '栏目'],
      ['heading', '题'],
      ['paragraph', '一'],
      ['paragraph', '二'],
      ['paragraph', '左'],
      ['paragraph', '右'],
    ]);
  });

  it('have no rows and cells that are hidden', async () => {
    const html =
      '<table><tr><td>甲</td><td>乙</td></tr><tr style="display:none"><td>无</td><td>无</td></tr>' +
      '<tr><td>丙</td><td>丁<span style="display:none">无</span></td></tr></table>';
    expect(await textsOf(html)).toEqual(['甲|乙', '丙|丁']);
  });

  it('keep their columns where cells reach over several', async () => {
    const html =
      '<table><tr><th rowspan="2">村</th><th colspan="2">户数</th></tr><tr><th>上</th><th>下</th></tr>' +
      '<tr><td>甲</td><td>1</td><td>2</td></tr></table>';
    const { blocks } = await read(html);
    expect(blocks.map(({ text }) => text.replaceAll('\t', '|'))).toEqual([
      ...['村|户数|', '|上|下', '甲|1|2'],
    ]);
    expect(blocks.map(({ cells }) => cells?.map(({ columns, rows }) => columns * rows))).toEqual([
      ...[[2, 2, 0], [0, 1, 1], undefined],
    ]);
  });

  it('with breaks in a cell stay one row', async () => {
    const html =
      '<table><tr><td>甲<br>乙</td><td>丙</td></tr><tr><td>丁</td><td>戊</td></tr></table>';
    expect(await textsOf(html)).toEqual(['甲 乙|丙', '丁|戊']);
  });

  it('keep where the lines of a cell end', async () => {
    const html =
      '<table><tr><td><p>甲一</p><p>乙<b>二</b><br></p></td><td> 丙<br> <br>丁 戊</td></tr>' +
      '<tr><td><div>己</div></td><td>庚</td></tr></table>';
    const { blocks } = await read(html);
    expect(blocks.map(({ text }) => text)).toEqual(['甲一 乙二\t丙 丁 戊', '己\t庚']);
    const ends = blocks.map(({ marks }) => marks.filter(({ type }) => type === 'break'));
    expect(ends).toEqual([
      [
        { type: 'break', start: 2, end: 3 },
        { type: 'break', start: 7, end: 8 },
      ],
      [],
    ]);
  });
});

describe('links and marks', () => {
  it('stand at their offsets, with the address that the browser would open', async () => {
    const { blocks } = await read('<p>见<a href="https://wenku.test/a">附件</a>与<b>表</b></p>');
    expect(blocks[0]).toMatchObject({
      text: '见附件与表',
      linkChars: 2,
      marks: [
        { type: 'link', start: 1, end: 3, href: 'https://wenku.test/a' },
        { type: 'bold', start: 4, end: 5 },
      ],
    });
  });

  it('tell struck words from those that stand, where they are seen as struck', async () => {
    const { blocks } = await read(
      '<style>.icon{text-decoration:none}</style>' +
        '<p>定为<s>五</s><del>六</del><strike>七</strike>八亩<s class="icon">。</s></p>',
    );
    const { text, marks } = blocks[0]!;
    expect(text).toBe('定为五六七八亩。');
    expect(marks.map(({ type, start, end }) => [type, start, end])).toEqual([
      ['del', 2, 3],
      ['del', 3, 4],
      ['del', 4, 5],
    ]);
  });

  it('count each character of a link once, also in nested marks', async () => {
    const { blocks } = await read('<p><a href="#x"><b>全</b>是<em>链接</em></a></p>');
    expect(blocks[0]!.linkChars).toBe(4);
    expect(blocks[0]!.marks.map(({ type, start, end }) => [type, start, end])).toEqual([
      ['bold', 0, 1],
      ['italic', 2, 4],
      ['link', 0, 4],
    ]);
  });

  it('reach over the ends of blocks', async () => {
    const { blocks } = await read('<b>甲<br>乙</b>丙<a href="https://wenku.test/a"><p>丁</p></a>');
    expect(
      blocks.map(({ text, marks }) => [text, marks.map((m) => [m.type, m.start, m.end])]),
    ).toEqual([
      ['甲', [['bold', 0, 1]]],
      ['乙丙', [['bold', 0, 1]]],
      ['丁', [['link', 0, 1]]],
    ]);
  });

  it('know the quotes that they stand in', async () => {
    const { blocks } = await read(
      '<p>一</p><blockquote>二<blockquote>三</blockquote></blockquote>',
    );
    expect(blocks.map(({ quote }) => quote)).toEqual([undefined, 1, 2]);
  });

  it('cover their words and not the white space around them', async () => {
    const { blocks } = await read('<p>甲 <b> 乙 </b> 丙</p>');
    const { text, marks } = blocks[0]!;
    expect(text).toBe('甲 乙 丙');
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['乙']);
  });

  it('raise and lower what the page raises and lowers', async () => {
    const { blocks } = await read('<p>10<sup>2</sup>H<sub>2</sub>O</p>');
    expect(blocks[0]!.marks).toEqual([
      { type: 'sup', start: 2, end: 3 },
      { type: 'sub', start: 4, end: 5 },
    ]);
  });

  it('count link characters of a link around blocks', async () => {
    const { blocks } = await read('<a href="#x"><p>甲乙</p><p>丙</p></a>');
    expect(blocks.map(({ linkChars }) => linkChars)).toEqual([2, 1]);
  });
});

describe('containers', () => {
  it('form a tree, with the words of class and id', async () => {
    const { blocks, containers } = await read(
      '<div id="articleContent" class="Main_box-2"><p class="a">甲</p></div>',
    );
    const own = containers[blocks[0]!.container]!;
    expect(own).toMatchObject({ tag: 'p', tokens: 'a' });
    expect(containers[own.parent]).toMatchObject({
      tag: 'div',
      tokens: 'main box article content',
    });
    expect(containers[0]).toMatchObject({ parent: -1, tag: 'body' });
  });

  it('come after their parents', async () => {
    const { containers } = await read('<div><ul><li>甲</li></ul></div><div><p>乙</p></div>');
    expect(containers.every(({ parent }, i) => parent < i)).toBe(true);
  });
});

describe('inline elements that are called the site’s own', () => {
  const asidesOf = async (html: string): Promise<string[]> => {
    const { blocks } = await read(html);
    return blocks.flatMap(({ text, asides = [] }) =>
      asides.map(({ start, end }) => text.slice(start, end)),
    );
  };

  it('are kept with their places', async () => {
    const html =
      '<p>防汛 <span class="vip-tag"> VIP<b>免费</b></span>清单<i id="viewCount">34</i>。</p>';
    expect(await asidesOf(html)).toEqual(['VIP免费', '34']);
  });

  it('are nothing when the name says nothing, in another block, or when they are long', async () => {
    const long = '清单'.repeat(30);
    const html = `<p>甲<span class="hl">乙</span><span class="vip"><br>丙</span><b class="vip">${long}</b></p><p>丁</p>`;
    expect(await asidesOf(html)).toEqual([]);
  });
});
