/**
 * Sets an invented document on pages, as a document reader shows it: lines at places, with running
 * heads and page numbers. The text layers of the tests are made of it.
 */

/** Pixels of a page. */
export const PAGE = { width: 794, height: 1123, left: 110, right: 684, top: 120, bottom: 1010 };
const EM = 16;
const PITCH = 28;

/** A line, or a piece of one, at its place on a page. */
export interface SetPiece {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly size: number;
  readonly turned?: boolean;
}

/** What stands on a page. */
export type SetPage = readonly SetPiece[];

/** A document that was set, and what must come of it. */
export interface SetDocument {
  readonly pages: readonly SetPage[];
  /** The paragraphs that must come out, the title first. */
  readonly paragraphs: readonly string[];
  /** What stands beside the text. */
  readonly beside: readonly string[];
}

/** What is set, and how. */
export interface Look {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly columns?: number;
  readonly head?: (page: number) => string;
  readonly foot?: (page: number) => string;
  readonly watermark?: string;
  /** First lines begin so many em from the margin. */
  readonly indent?: number;
  /** Between paragraphs, beside the line distance. */
  readonly gap?: number;
}

/** How wide a text is: Latin letters take half the width of a Han character. */
export function widthOf(text: string, size = EM): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) < 0x2000 ? size / 2 : size;
  return width;
}

const NOT_AT_START = /^[，。、；：！？”’）》」』%]/;
const TOKEN = /[\w.%]+|./gsu;

/** Breaks a paragraph into lines as typesetters do. */
function breakLines(text: string, width: number, indent: number): string[] {
  const lines: string[] = [];
  let line = '';
  let room = width - indent;
  for (const token of text.match(TOKEN) ?? []) {
    // A mark hangs over rather than begin a line.
    if (widthOf(line + token) > room && !NOT_AT_START.test(token)) {
      lines.push(line.trimEnd());
      line = '';
      room = width;
    }
    if (line !== '' || token !== ' ') line += token;
  }
  if (line) lines.push(line.trimEnd());
  return lines;
}

/** Sets a document on as many pages as it needs. */
export function typeset(look: Look): SetDocument {
  const { title, paragraphs, columns = 1, indent = 2, gap = 0 } = look;
  const gutter = columns > 1 ? 2 * EM : 0;
  const width =
    (PAGE.right - PAGE.left - gutter * (columns - 1)) / columns - ((PAGE.right - PAGE.left) % 1);
  const pages: SetPiece[][] = [[]];
  const titleSize = EM * 1.6;
  const titleLeft = (PAGE.left + PAGE.right - widthOf(title, titleSize)) / 2;
  pages[0]!.push({ text: title, left: titleLeft, top: PAGE.top, size: titleSize });
  const firstTop = PAGE.top + PITCH * 2.5;
  let column = 0;
  let top = firstTop;
  for (const paragraph of paragraphs) {
    breakLines(paragraph, width, indent * EM).forEach((text, i) => {
      if (top > PAGE.bottom) {
        column = (column + 1) % columns;
        if (column === 0) pages.push([]);
        top = pages.length === 1 ? firstTop : PAGE.top;
      }
      const left = PAGE.left + column * (width + gutter) + (i === 0 ? indent * EM : 0);
      pages.at(-1)!.push({ text, left, top, size: EM });
      top += PITCH;
    });
    top += gap;
  }
  return { pages, paragraphs: [title, ...paragraphs], beside: addBeside(pages, look) };
}

function addBeside(pages: SetPiece[][], { head, foot, watermark }: Look): string[] {
  const beside: string[] = [];
  const centred = (text: string, top: number): SetPiece => {
    const left = (PAGE.width - widthOf(text, 12)) / 2;
    return { text, left, top, size: 12 };
  };
  pages.forEach((page, i) => {
    if (head) page.push(centred(head(i + 1), 60));
    if (foot) page.push(centred(foot(i + 1), 1060));
    if (watermark) page.push({ text: watermark, left: 250, top: 500, size: 40, turned: true });
    beside.push(...[head?.(i + 1), foot?.(i + 1), watermark].filter((text) => text !== undefined));
  });
  return beside;
}

/** Cuts a line into pieces: whole, at words, or at every character. */
export function piecesOf(piece: SetPiece, by: 'line' | 'word' | 'glyph'): SetPiece[] {
  if (by === 'line' || piece.turned) return [piece];
  const pattern = by === 'glyph' ? /\S/gu : /[\w.%]+|[，。、；：！？“”（）《》]|\S{1,3}/gu;
  const pieces: SetPiece[] = [];
  for (const match of piece.text.matchAll(pattern)) {
    const before = widthOf(piece.text.slice(0, match.index), piece.size);
    pieces.push({ ...piece, text: match[0], left: piece.left + before });
  }
  return pieces;
}

const WHO = ['柳塘镇', '县水务站', '白鹭渡村', '青石坡社区', '驻村工作队', '镇农技服务中心'];
const WHEN = ['今年以来', '去年秋收之后', '到6月底', '开春前', '汛期到来之前', '第三季度'];
const WHAT = [
  '排水沟渠',
  '旱改水田块',
  '村级账目',
  '老旧泵房',
  '便民窗口',
  '山塘水库',
  '留守老人台账',
];
const DID = [
  '逐户走访登记',
  '分三批完成了改造',
  '请老把式现场把关',
  '把图纸贴到了村口的公告栏里',
  '投入资金48.5万元',
  '换下了用了21年的旧闸门',
];
const SO = [
  '群众上门反映问题的次数比上年少了三成',
  '受益农户达到1264户',
  '还有两处隐患要等到枯水期才能动工',
  '账目一笔一笔都对得上',
  '村民说这一回水总算听话了',
];

/** A source of numbers that is the same every time. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Invented paragraphs of reports, together at least so many characters long. */
export function inventParagraphs(characters: number, seed = 1): string[] {
  const next = numbersFrom(seed);
  const pick = (list: readonly string[]): string => list[next(list.length)]!;
  const paragraphs: string[] = [];
  let length = 0;
  while (length < characters) {
    let text = '';
    for (let i = 0; i < 1 + next(5); i++)
      text += `${pick(WHEN)}，${pick(WHO)}围绕${pick(WHAT)}，${pick(DID)}，${pick(SO)}。`;
    paragraphs.push(text);
    length += text.length;
  }
  return paragraphs;
}
