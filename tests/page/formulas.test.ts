import { describe, expect, it } from 'vitest';
import { read, textsOf } from './show';

const math = (inner: string): string => `<math>${inner}</math>`;

describe('a formula is read on one line', () => {
  it.each([
    ['<mi>S</mi><mo>=</mo><mi>a</mi><mi>b</mi>', 'S=ab'],
    ['<mi>S</mi><mo>=</mo><mi>π</mi><msup><mi>r</mi><mn>2</mn></msup>', 'S=πr^2'],
    ['<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>20</mn></mfrac>', '(a+b)/20'],
    ['<msub><mi>x</mi><mrow><mi>i</mi><mo>+</mo><mn>1</mn></mrow></msub>', 'x_(i+1)'],
    ['<msup><mi>f</mi><mo>′</mo></msup><mi>x</mi>', 'f′x'],
    ['<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>', '√(x+1)'],
    [
      '<semantics><mi>v</mi><annotation encoding="application/x-tex">\\nu</annotation></semantics>',
      'v',
    ],
    ['<mroot><mi>x</mi><mn>3</mn></mroot>', '√[3]x'],
    [
      '<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover>' +
        '<msub><mi>a</mi><mi>i</mi></msub>',
      '∑_(i=1)^n a_i',
    ],
    [
      '<munder><mo>lim</mo><mrow><mi>x</mi><mo>→</mo><mn>0</mn></mrow></munder><mi>f</mi>',
      'lim_(x→0)f',
    ],
    ['<mover><mi>a</mi><mi>k</mi></mover>', 'a^k'],
    ['<mover><mi>v</mi><mo>→</mo></mover>', 'v\u20D7'],
    ['<mover><mrow><mi>A</mi><mi>B</mi></mrow><mo>→</mo></mover>', '(AB)^→'],
    [
      '<mo>[</mo><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr>\n' +
        '<mtr><mtd><mn>3</mn></mtd><mtd><mn>4</mn></mtd></mtr></mtable><mo>]</mo>',
      '[1 2; 3 4]',
    ],
    ['<mo>(</mo><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac><mo>)</mo>', '(n; k)'],
    ['<mn>2</mn><mfrac><mn>1</mn><mn>3</mn></mfrac>', '2 1/3'],
    ['<mfrac><mi>a</mi><mi>b</mi></mfrac><mi>c</mi>', 'a/b c'],
    ['<mi>sin</mi><mo>&#x2061;</mo><mi>x</mi>', 'sin x'],
    ['<mi>x</mi><mtext>&nbsp;其中&nbsp;</mtext><mi>y</mi>', 'x 其中 y'],
    ['<mtext>若<b>深</b>则</mtext>', '若深则'],
    ['<mmultiscripts><mi>X</mi><mi>a</mi><mi>b</mi></mmultiscripts>', 'X a b'],
    ['<mfrac><mi>a</mi><mi>b</mi><mi>c</mi></mfrac>', 'a b c'],
    [`${'<mrow>'.repeat(60)}<mi>x</mi>${'</mrow>'.repeat(60)}`, 'x'],
    ['<mi>a</mi><mphantom><mi>b</mi></mphantom><mi>c</mi>', 'ac'],
  ])('%s', async (inner, text) => {
    expect(await textsOf(`<p>其中${math(inner)}为面积。</p>`)).toEqual([`其中${text}为面积。`]);
  });

  it('not where it is hidden, or only for screen readers', async () => {
    const unseen =
      'position:absolute;clip:rect(1px,1px,1px,1px);width:1px;height:1px;overflow:hidden';
    const html = `<p>令<span style="${unseen}">${math('<mi>x</mi>')}</span><span>x</span>为零。</p>`;
    expect(await textsOf(html)).toEqual(['令x为零。']);
    expect(
      await textsOf(`<p>令<span style="display:none">${math('<mi>x</mi>')}</span></p>`),
    ).toEqual(['令']);
  });
});

describe('a formula that is drawn beside its MathML is read once', () => {
  const formula = math(
    '<mi>E</mi><mo>=</mo><mfrac><mi>a</mi><mi>b</mi></mfrac>' +
      '<annotation encoding="application/x-tex">E=\\frac{a}{b}</annotation>',
  );
  const KATEX = `<style>
    .spoken{position:absolute;clip:rect(1px,1px,1px,1px);width:1px;height:1px;overflow:hidden}
    .stack{display:inline-table} .stack>span{display:block}
    .display,.display>.formula{display:block}</style>`;
  const katex =
    `<span class="formula"><span class="spoken">${formula}</span><span aria-hidden="true">E=` +
    '<span class="stack"><span>b</span><span>a</span></span></span></span>';
  const mathjax =
    `<mjx-container style="position:relative"><svg width="60" height="20" aria-hidden="true">` +
    '<path d="M0 0h9"/></svg><mjx-assistive-mml style="position:absolute;top:0;left:0;' +
    `clip:rect(1px,1px,1px,1px);display:block;overflow:hidden">${formula}</mjx-assistive-mml>` +
    '</mjx-container>';
  const picture =
    `<span><span style="display:none">${formula}</span>` +
    '<img src="data:," alt="E=a/b" width="60" height="20" aria-hidden="true"></span>';

  it.each([
    ['in boxes', KATEX, katex],
    ['in boxes without their style sheet', '', katex],
    ['as vectors', '', mathjax],
    ['as a picture', '', picture],
  ])('%s', async (_, style, html) => {
    expect(await textsOf(`${style}<p>能量：${html}，单位略。</p>`)).toEqual([
      '能量：E=a/b，单位略。',
    ]);
    expect(await textsOf(`${style}<p>${html}为能量。</p>`)).toEqual(['E=a/b为能量。']);
  });

  it('on a line of its own where the page sets it there', async () => {
    const html = `${KATEX}<p>如下<span class="display">${katex}</span>其中</p>`;
    expect(await textsOf(html)).toEqual(['如下', 'E=a/b', '其中']);
  });

  it('not where both are hidden', async () => {
    expect(await textsOf(`<p>令<span style="display:none">${katex}</span>零</p>`)).toEqual([
      '令零',
    ]);
  });

  it('but no other words go, though they are hidden from screen readers', async () => {
    const html = `<p><span>${math('<mi>x</mi>')}<span aria-hidden="true">水深</span></span></p>`;
    expect(await textsOf(html)).toEqual(['x水深']);
  });
});

describe('the words of a drawing', () => {
  const svg = (inner: string, size = 'width="300" height="80"'): string =>
    `<svg ${size}>${inner}</svg>`;

  it('are read as one line', async () => {
    const drawing = svg(
      '<title>图</title><defs><text>无</text></defs>' +
        '<text y="20">清淤</text><text y="40"><tspan>衬砌</tspan></text>',
    );
    expect(await textsOf(`<p>一</p><div>${drawing}</div><p>二</p>`)).toEqual([
      ...['一', '清淤 衬砌', '二'],
    ]);
  });

  it('are a line of their own in a paragraph, but those of an icon stand in its line', async () => {
    const drawing = svg('<text y="20">清淤</text>');
    expect(await textsOf(`<p>见图${drawing}所示</p>`)).toEqual(['见图', '清淤', '所示']);
    const icon = svg('<text y="15">新</text>', 'width="20" height="20"');
    expect(await textsOf(`<p>本期${icon}发布</p>`)).toEqual(['本期 新 发布']);
    expect(await textsOf(`<table><tr><td>甲<td>${drawing}<tr><td>乙<td>丙</table>`)).toEqual([
      ...['甲|清淤', '乙|丙'],
    ]);
  });

  it('are those that are shown', async () => {
    const drawing = svg(
      '<text y="20" style="display:none">暗</text><g visibility="hidden"><text y="20">隐</text></g>' +
        '<text y="40">明</text>',
    );
    expect(await textsOf(`<div>${drawing}</div>`)).toEqual(['明']);
  });

  it('are read in a scale of their own', async () => {
    const drawing =
      '<svg width="300" height="200" viewBox="0 0 15 10"><text y="5" font-size="1">深</text></svg>';
    expect(await textsOf(`<div>${drawing}</div>`)).toEqual(['深']);
  });

  it('are read once where drawings stand in drawings', async () => {
    const drawing = svg(
      '<foreignObject width="200" height="60"><div>上<p>中</p><style>p{}</style>' +
        `${svg('<text y="20">下</text>')}</div></foreignObject>`,
    );
    expect(await textsOf(`<div>${drawing}</div>`)).toEqual(['上 中 下']);
  });

  it('may be links, whose address is no text', async () => {
    const { blocks } = await read(svg('<text y="20"><a href="/a">甲</a>乙</text>'));
    expect(blocks.map(({ text }) => text)).toEqual(['甲乙']);
    expect(blocks[0]!.marks.every(({ href }) => href === undefined)).toBe(true);
  });
});
