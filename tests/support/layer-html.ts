/** The text layers of a set document, as different document readers write them. */
import { PAGE, piecesOf, widthOf, type SetDocument, type SetPage, type SetPiece } from './typeset';

/** How the fragments are written. */
export const LAYER_FORMS = ['words', 'canvas', 'classes', 'glyphs'] as const;
/** One of the ways in which readers draw a page. */
export type LayerForm = (typeof LAYER_FORMS)[number];

/** A font whose Latin letters are half as wide as its Han characters, as the typesetter has it. */
const FONT = "font-family:'Noto Sans Mono CJK SC','Noto Sans CJK SC',monospace";

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The pages of a document in their viewer; its body, without doctype. */
export function layerHtml(document: SetDocument, form: LayerForm): string {
  const pages = document.pages.map((page, i) => FORMS[form](page, i + 1)).join('\n');
  return `<style>${STYLES[form]}</style><div id="viewer" class="viewer" style="${FONT}">${pages}</div>`;
}

const STYLES: Readonly<Record<LayerForm, string>> = {
  words: `.sheet{position:relative;width:${PAGE.width}px;height:${PAGE.height}px}
.word-layer{position:absolute;margin:0;white-space:pre}`,
  canvas: `.page{position:relative;width:${PAGE.width}px;height:${PAGE.height}px}
.page canvas{width:100%;height:100%}
.textLayer{position:absolute;inset:0;line-height:1}
.textLayer span,.textLayer br{color:transparent;position:absolute;white-space:pre}`,
  classes: `.pf{position:relative;width:${PAGE.width}px;height:${PAGE.height}px;overflow:hidden}
.pc{position:absolute;left:0;top:0;width:100%;height:100%}
.t{position:absolute;white-space:pre;line-height:1;transform-origin:0 0;transform:scale(0.25)}`,
  glyphs: `.panel{position:relative;width:${PAGE.width}px;height:${PAGE.height}px}
.panel span{position:absolute}`,
};

const turned = ({ turned: t }: SetPiece): string => (t ? 'transform:rotate(-30deg);' : '');

const FORMS: Readonly<Record<LayerForm, (page: SetPage, number: number) => string>> = {
  /** A paragraph element for every word. */
  words: (page, number) => {
    const words = page
      .flatMap((piece) => piecesOf(piece, 'word'))
      .map((piece) => {
        const { text, left, top, size } = piece;
        const style = `left:${left}px;top:${top}px;width:${widthOf(text, size)}px;height:${size}px;line-height:${size}px;font-size:${size}px;${turned(piece)}`;
        return `<p class="word-layer word-s${number}-1" style="${style}">${escape(text)}</p>`;
      });
    return `<div class="sheet sheet-${number}"><div class="pic-layer"></div><div class="txt-layer"><div class="fix">${words.join('')}</div></div></div>`;
  },
  /** A transparent sheet over a picture, in shares of the page. */
  canvas: (page, number) => {
    const lines = page.map((piece) => {
      const { text, left, top, size } = piece;
      const place = `left:${(left / PAGE.width) * 100}%;top:${(top / PAGE.height) * 100}%;font-size:${size}px;`;
      return `<span role="presentation" dir="ltr" style="${place}${turned(piece)}">${escape(text)}</span><br role="presentation">`;
    });
    return `<div class="page" data-page-number="${number}"><div class="canvasWrapper"><canvas width="${PAGE.width}" height="${PAGE.height}"></canvas></div><div class="textLayer">${lines.join('')}<div class="endOfContent"></div></div></div>`;
  },
  /** Places in a style sheet, four times as large and scaled down; gaps as elements. */
  classes: (page, number) => {
    const rules: string[] = [];
    const lines = page.map((piece, i) => {
      const { text, left, top, size } = piece;
      const name = `p${number}x${i}`;
      const turn = piece.turned ? `transform:scale(0.25) rotate(-30deg);` : '';
      rules.push(`.${name}{left:${left}px;top:${top}px;font-size:${size * 4}px;${turn}}`);
      const words = escape(text).replace('，', '，<span class="_ _0"></span>');
      return `<div class="t m0 ${name} ff1 fc0 ls0 ws0">${words}</div>`;
    });
    return `<style>${rules.join('')}</style><div id="pf${number}" class="pf w0 h0" data-page-no="${number}"><div class="pc pc${number} w0 h0">${lines.join('')}</div></div>`;
  },
  /** A span for every character, in an order that tells nothing of the text. */
  glyphs: (page, number) => {
    const glyphs = page
      .flatMap((piece) => piecesOf(piece, 'glyph'))
      .map((piece, i) => {
        const { text, left, top, size } = piece;
        const style = `left:${left}px;top:${top}px;font-size:${size}px;${turned(piece)}`;
        return { order: (i * 7919) % 4099, html: `<span style="${style}">${escape(text)}</span>` };
      });
    glyphs.sort((a, b) => a.order - b.order);
    return `<div class="panel" id="page_${number}">${glyphs.map(({ html }) => html).join('')}</div>`;
  },
};
