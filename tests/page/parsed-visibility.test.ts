/** What is hidden in a document that was parsed and never shown, told with the page that is shown. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createParsedVisibility } from '../../utils/page/parsed-visibility';
import { readPage } from '../../utils/page/read-page';

const added: Element[] = [];

function addToPage(html: string): void {
  const box = document.createElement('div');
  box.append(...new DOMParser().parseFromString(`<body>${html}`, 'text/html').body.childNodes);
  document.body.append(box);
  added.push(box);
}

afterEach(() => added.splice(0).forEach((el) => el.remove()));

/** The lines that are read of a fetched page. */
function linesOf(html: string): string[] {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const page = readPage(doc, undefined, undefined, createParsedVisibility(doc, document));
  return page.blocks.map(({ text }) => text);
}

describe('a parsed document', () => {
  it.each([
    ['an inline style', '<p style="display:none">x</p>'],
    ['a parent’s inline style', '<div style="display: none"><section><p>x</p></section></div>'],
    ['hidden', '<p hidden>x</p>'],
    ['visibility', '<div style="visibility:hidden"><p>x</p></div>'],
    ['opacity', '<div style="opacity:0"><p>x</p></div>'],
    ['a font of nothing', '<p style="font-size:0">x</p>'],
    ['a transparent colour', '<p style="color:transparent">x</p>'],
    ['a place off the page', '<p style="position:absolute;left:-9999px">x</p>'],
    ['an indent off the page', '<p style="text-indent:-9999px">x</p>'],
    ['closed details', '<details><p>x</p></details>'],
    ['a sheet of its own', '<style>.k7{display:none}</style><p class="k7">x</p>'],
    ['a weightier rule', '<style>p.k{display:none}.k{display:block}</style><p class="k">x</p>'],
    [
      'an important rule',
      '<style>.k{display:none!important}</style><p class="k" style="display:block">x</p>',
    ],
    ['a media rule that holds', '<style>@media screen{.k{display:none}}</style><p class="k">x</p>'],
  ])('does not read what is hidden by %s', (_, html) => {
    expect(linesOf(`<p>前文</p>${html}<p>后文</p>`)).toEqual(['前文', '后文']);
  });

  it.each([
    [
      'shown by a later rule',
      '<style>.t{display:none}.t.on{display:block}</style><p class="t on">x</p>',
    ],
    [
      'shown by its inline style',
      '<style>.k{display:none}</style><p class="k" style="display:block">x</p>',
    ],
    [
      'shown inside what is hidden from view',
      '<div style="visibility:hidden"><p style="visibility:visible">x</p></div>',
    ],
    ['hidden only in print', '<style>@media print{.k{display:none}}</style><p class="k">x</p>'],
    ['hidden only before it', '<style>.k::before{display:none}</style><p class="k">x</p>'],
    ['hidden only under the mouse', '<style>.k:hover{display:none}</style><p class="k">x</p>'],
    ['given another display than hidden', '<style>[hidden]{display:block}</style><p hidden>x</p>'],
    ['small but legible', '<p style="font-size:9px">x</p>'],
    ['in open details', '<details open><p>x</p></details>'],
  ])('reads what is %s', (_, html) => {
    expect(linesOf(html)).toEqual(['x']);
  });

  describe('with the open page’s style sheets', () => {
    beforeEach(() =>
      addToPage('<style>#watermark, .jam.a {display:none} b.line {display:block}</style>'),
    );

    it('does not read what they hide', () => {
      expect(linesOf('<p>前<span class="a jam">x</span>后</p><i id="watermark">y</i>')).toEqual([
        '前后',
      ]);
      expect(linesOf('<p class="jam">x</p>')).toEqual(['x']);
    });

    it('lays out as they do', () => {
      expect(linesOf('<p>前<b class="line">中</b>后</p><pre>一\n二</pre>')).toEqual([
        '前',
        '中',
        '后',
        '一',
        '二',
      ]);
    });
  });

  describe('with a style sheet that cannot be read', () => {
    /** A page that links to a sheet which the open one does not have. */
    const linked = (html: string): string =>
      `<link rel="stylesheet" href="https://cdn.example/a.css">${html}`;

    beforeEach(() => {
      // A sheet that is in no list of sheets hides as one of another site does: its rules are unknown.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.far, .cap { display: none }');
      document.adoptedStyleSheets = [sheet];
      addToPage('<div class="box"><p class="far">x</p><p class="near">y</p></div>');
      addToPage('<div class="cap"><b class="inner">x</b></div>');
    });
    afterEach(() => (document.adoptedStyleSheets = []));

    it('takes elements for hidden that the open page has and hides', () => {
      expect(linesOf(linked('<div class="box"><p class="far">x</p><p>一</p></div>'))).toEqual([
        '一',
      ]);
      expect(linesOf(linked('<div class="cap"><b class="inner">x</b></div><p>一</p>'))).toEqual([
        '一',
      ]);
    });

    it('reads those that the open page shows, or does not have', () => {
      const html = '<div class="box"><p class="near">一</p><p class="new">二</p><p>三</p></div>';
      expect(linesOf(linked(html))).toEqual(['一', '二', '三']);
      expect(linesOf(linked('<main class="other"><p class="far">一</p></main>'))).toEqual(['一']);
    });
  });
});
