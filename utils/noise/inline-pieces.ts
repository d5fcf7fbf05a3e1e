import type { Article, Block, Grade, Page, Removal, RemovalKind } from '../model';
import { fold } from '../text/fold';
import { HOLDINGS, LIBRARIES } from '../text/kinds-of-sites';
import { formOfText } from './lines';
import type { Saying } from './rule';
import { nameIn, siteWords } from './site-strings';

/** Another tag of the sort: the document sorts things by them. */
const OTHER_TAG = /[[【(（](?:免费|付费|收费|会员|限免)[\]】)）]/;
const SITE_NAME = new RegExp(`[一-龥]{2}(?:${LIBRARIES}|题库|论坛|文档|(?:${HOLDINGS}|写作)网)`);

/** What was found inside a line. */
interface Piece {
  readonly rule: string;
  readonly kind: RemovalKind;
  readonly grade: Grade;
  readonly start: number;
  readonly end: number;
}

/** What the page says of itself, for telling its own name and address from others. */
interface Site {
  readonly names: ReadonlySet<string>;
  /** Its host without www. */
  readonly host: string;
}

/**
 * Finds pieces of the site's own inside lines, beside the known markers: badges, counts and buttons
 * that an inline element sets among the words, notes in brackets on where the text is from, and file
 * endings of titles. Certain needs two signs: the mark-up and the form, a note and its address, or an
 * address and the page's own. One sign is a suggestion.
 */
export function findInlinePieces(page: Page, article: Article): Removal[] {
  let known: Site | undefined;
  // Most lines hold nothing for which the site must be known.
  const site = (): Site => (known ??= { names: siteWords(page, article), host: hostOf(page.url) });
  return article.blocks.flatMap((index) => {
    const block = page.blocks[index]!;
    const pieces = [
      ...asidesIn(block, site),
      ...notesIn(block.text, site),
      ...lonePieces(block.text),
      ...callsIn(block.text),
      ...leadOn(block),
      ...backLinks(block),
      ...editLink(block),
    ];
    if (index === article.title)
      pieces.push(...fileSign(page, block.text), ...fileEnding(page, article, block.text));
    return apart(pieces, block.text).map((piece) => removalOf(index, block.text, piece));
  });
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(url)?.[1] ?? '';
}

/**
 * Of two that overlap the first stays. The rules about lines judge what is a whole line, but for a note
 * with an address, which is two signs wherever it stands.
 */
function apart(pieces: readonly Piece[], text: string): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const whole = text.slice(0, piece.start).trim() === '' && text.slice(piece.end).trim() === '';
    const overlaps = kept.some((other) => other.start < piece.end && piece.start < other.end);
    if ((!whole || piece.rule === 'inserted-note') && !overlaps) kept.push(piece);
  }
  return kept;
}

/** Kinds of pieces that sites set among words; names and dates in a sentence are its own. */
const INSERTED_KINDS: ReadonlySet<string> = new Set([
  'count',
  'tool',
  'paywall',
  'promotion',
  'legal',
]);
/** 浏览量3456次: the sentence goes on with the number. */
const COUNTS_ON = /^\s?[次人万亿余多个条元%]/;
/** 的浏览量3456: the sentence speaks of it. */
const SPEAKS_OF = /[的达到为其均总年月日]\s?$/;
const BRACKETED = /^[[【(（].*[\]】)）]$/;

/** An element that is called a piece of the site's own, and whose text has the form of one. */
function asidesIn({ text, asides = [] }: Block, site: () => Site): Piece[] {
  return asides.flatMap(({ start, end }) => {
    const piece = text.slice(start, end).trim();
    if (SITE_NAME.test(piece) && site().names.has(nameIn(piece)))
      return [{ rule: 'inserted-piece', kind: 'promotion', grade: 'certain', start, end } as const];
    const form = formOfText(piece);
    if (!form || !INSERTED_KINDS.has(form.kind)) return [];
    if (form.kind === 'count' && COUNTS_ON.test(text.slice(end))) return [];
    const rest = text.slice(0, start) + text.slice(end);
    const proves = form.strength > 1 || (BRACKETED.test(piece) && !OTHER_TAG.test(rest));
    const spoken = form.kind === 'count' && SPEAKS_OF.test(text.slice(0, start));
    const grade = proves && !spoken && !form.onlyMaybe ? 'certain' : 'maybe';
    return [{ rule: 'inserted-piece', kind: form.kind, grade, start, end } as const];
  });
}

const IN_BRACKETS = /[（(【[]([^（）()【】[\]。；]{4,60})[）)】\]]/g;
/** An address as sites write it into texts; the path may follow. */
const HOST = String.raw`(?:https?:\/\/|www\.)(?:[a-z\d-]{1,40}\.){1,4}[a-z]{2,8}`;
const ADDRESS = new RegExp(String.raw`${HOST}(?:\/[\w./?&=%-]{0,60})?`);
/** Offices and schools give their addresses to the readers of their documents. */
const OFFICIAL = /\.(?:gov|edu|mil|ac)\b/;
/** The note speaks of the text that it stands in, or sends its readers on. */
const NOTE =
  /[本此该](?:文档?|资料|材料|稿|篇|资源).{0,12}(?:来源|来自|出自|源自|转载|转自|摘自|整理|上传|提供|下载|首发)|更多.{0,12}(?:请|访问|关注|尽在|登录|搜索)|来源\s?:|(?:整理|提供|首发|转载)$/;
/** 如某某文库 www.…: the document names it. */
const NAMED_BY_DOCUMENT = /^\s?(?:[如即含]|例如|比如|详?见|参见|网址|简称|包括)/;
/** The same without brackets, with what it asks of the reader behind the address. */
const OPEN_NOTE = new RegExp(
  String.raw`[本此该](?:文档?|资料|材料)(?:来源于?|来自|转载自?|转自|摘自)\s?:?\s?[^,。;]{0,14}?${HOST}` +
    String.raw`(?:[,;]\s?(?:转载|更多|欢迎|请)[^,。;]{1,16}(?:[。;!]|$))?`,
  'g',
);

/** 更多范文尽在www.… behind the last sentence of a paragraph. */
const CALL_BEHIND = new RegExp(
  String.raw`(?<=[。!?…”"])\s?(?:更多|完整|全部)[^。,;]{0,16}(?:尽在|请?(?:访问|登录|上|看|关注))\s?:?\s?${HOST}[。!]?$`,
  'g',
);
/** Full-width letters in an address between two words: no author writes so. */
const WIDE_ADDRESS =
  /(?<=[一-龥，。、])ｗ{3}[．.。](?:[ａ-ｚＡ-Ｚ０-９－]{1,30}[．.。]){1,3}[ａ-ｚ]{2,4}(?=[一-龥])/g;
/** Brackets that ask for an account or a click; not a button's name: 点击[…]按钮. */
const CALL =
  /^(?:(?:添?加|关注)(?:微信|qq|v信|vx|薇信|公众号).{0,16}(?:[领取看获]|资料|进群)|(?:点击|戳|点此|长按|扫码).{0,4}(?:查看|阅读|下载|领取|获取|加入).{1,16}$)/;
/** #某某文库# */
const TOPIC = /#[^#\s]{2,12}#/g;

/** What a site calls out amid a paragraph, known by its form alone: suggestions. */
function callsIn(text: string): Piece[] {
  if (!/[[【#ｗ]|www/i.test(text)) return [];
  const folded = fold(text);
  const found = [
    ...[...folded.matchAll(CALL_BEHIND)].filter(([call]) => !OFFICIAL.test(call)),
    ...text.matchAll(WIDE_ADDRESS),
    ...[...folded.matchAll(TOPIC)].filter(([topic]) => SITE_NAME.test(topic)),
    ...[...folded.matchAll(IN_BRACKETS)].filter((match) => isCall(match, folded)),
  ];
  return found.map(({ 0: { length }, index }) => ({
    rule: 'inserted-note',
    kind: 'promotion',
    grade: 'maybe',
    start: index,
    end: index + length,
  }));
}

/** Only in square brackets; a program's guide names its buttons in them. */
function isCall({ 0: whole, 1: words, index }: RegExpExecArray, folded: string): boolean {
  if (!/^[[【]/.test(whole) || !CALL.test(words!)) return false;
  const named = /(?:[击按选点]|按钮)\s?$/.test(folded.slice(0, index));
  return !named && !/^\s?(?:按钮|按键|键|图标|链接|字样)/.test(folded.slice(index + whole.length));
}

/** Notes on where the text is from, inside a sentence. */
function notesIn(text: string, site: () => Site): Piece[] {
  if (!/[（(【[]|www\.|https?:/i.test(text)) return [];
  const folded = fold(text);
  const found: Piece[] = [];
  const add = (match: RegExpExecArray, grade: Grade | undefined): void => {
    const start = match.index;
    if (grade)
      found.push({
        rule: 'inserted-note',
        kind: 'promotion',
        grade,
        start,
        end: start + match[0].length,
      });
  };
  for (const match of folded.matchAll(IN_BRACKETS)) add(match, gradeOfNote(match[1]!, site));
  if (!ADDRESS.test(folded)) return found;
  for (const match of folded.matchAll(OPEN_NOTE)) {
    if (!OFFICIAL.test(match[0])) add(match, isOwn(match[0], site) ? 'certain' : 'maybe');
  }
  return found;
}

function gradeOfNote(note: string, site: () => Site): Grade | undefined {
  const address = ADDRESS.test(note);
  const name = SITE_NAME.test(note);
  if (!address && !name) return undefined;
  if (NAMED_BY_DOCUMENT.test(note) || OFFICIAL.test(note)) return undefined;
  const says = NOTE.test(note);
  if (address && (says || (name && isOwn(note, site)))) return 'certain';
  return name && (address || says) ? 'maybe' : undefined;
}

function isOwn(note: string, site: () => Site): boolean {
  const { host, names } = site();
  if (host !== '' && note.includes(host)) return true;
  return [...names].some((name) => SITE_NAME.test(name) && nameIn(note).includes(name));
}

/** [付费], 浏览量3456 and 浏览(3456) between two words, which nothing sets apart: suggestions. */
const TAG =
  /(?<=[一-龥])[[【](?:s?vip|付费|收费|会员)(?:专享|专属|可[见读]|内容|阅读)?[\]】](?=[一-龥])/g;
const COUNT =
  /(?<=[一-龥,。])(?<![的达到为其均总年月日个])(?:浏览|阅读|点击|访问|下载|收藏|点赞)(?:(?:次数|量|数)\s?:?\s?\d[\d,.]{0,9}|(?:次数|量|数)?\s?\(\d{1,9}\))(?=[一-龥])(?![次人万亿余多个条元以左同增的位份篇本])/g;
/** What texts about such counts speak of. */
const ABOUT_COUNTS = /浏览|阅读|点击|访问|下载|收藏|点赞|粉丝|平台|公众号|视频|网站|推文|流量|推送/;

function lonePieces(text: string): Piece[] {
  if (!/[[【［]|[量数]\s?[:：]?\s?\d|[览读击问载藏赞数量]\s?[(（]\d/.test(text)) return [];
  const folded = fold(text);
  const pieces: Piece[] = [];
  for (const [pattern, kind, ofDocument] of [
    [TAG, 'paywall', OTHER_TAG],
    [COUNT, 'count', ABOUT_COUNTS],
  ] as const) {
    for (const { 0: found, index } of folded.matchAll(pattern)) {
      const end = index + found.length;
      if (!ofDocument.test(folded.slice(0, index) + folded.slice(end)))
        pieces.push({ rule: 'inserted-piece', kind, grade: 'maybe', start: index, end });
    }
  }
  return pieces;
}

/** Few lines have one. */
const ARROW = /[>＞]/;
/** 。>>>嗓子发干怎么办 at the end of a paragraph. */
const LEADS_ON = /(?<=[。!?…”"])\s?>{2,}\s?[^。;>]{2,40}$/;

/** Two arrows and a title behind the last sentence lead to another page; certain when they are a link. */
function leadOn({ text, marks }: Block): Piece[] {
  const match = ARROW.test(text) ? LEADS_ON.exec(fold(text)) : null;
  if (!match) return [];
  const [start, end] = [match.index, text.length];
  const words = match[0].replace(/^[\s>]+/, '').length;
  const linked = marks.some((m) => m.type === 'link' && m.start <= end - words && m.end === end);
  const grade = linked ? 'certain' : 'maybe';
  return [{ rule: 'inserted-link', kind: 'navigation', grade, start, end }];
}

/** A sign alone that leads from a note back to the place in the text where its number stands. */
function backLinks({ text, marks }: Block): Piece[] {
  return marks.flatMap(({ type, href, start, end }) =>
    type === 'link' && href?.includes('#') && /^\s?[↩↵↑⤴⇧]\ufe0e?\s?$/.test(text.slice(start, end))
      ? [{ rule: 'inserted-link', kind: 'navigation', grade: 'certain', start, end } as const]
      : [],
  );
}

/** 历史编辑: the link at the end of a section's heading, without the brackets that others have. */
function editLink({ kind, text, marks }: Block): Piece[] {
  if (kind !== 'heading') return [];
  const link = marks.find(({ type, end }) => type === 'link' && end === text.length);
  return link && /^\s?(?:编辑|編輯|播报|edit)\s?$/i.test(text.slice(link.start))
    ? [
        {
          rule: 'edit-link',
          kind: 'encyclopedia',
          grade: 'certain',
          start: link.start,
          end: link.end,
        },
      ]
    : [];
}

/** W年度总结: the letter of a file's sort, drawn as a picture. */
const FILE_SIGN = /^(?:[wpxt]|pdf|docx?|word|pptx?|xlsx?|excel)\s?(?=[㐀-鿿《“（])/i;

/** So much of the title (characters) shows that the page's own begins behind the sign. */
const AGAIN_MIN = 6;

/** The sort of file ahead of a title that the page's own title has without it. */
function fileSign({ title }: Page, text: string): Piece[] {
  const end = FILE_SIGN.exec(text)?.[0].length ?? 0;
  return end > 0 && title.startsWith(text.slice(end, end + AGAIN_MIN))
    ? [{ rule: 'sign-ahead', kind: 'junk', grade: 'certain', start: 0, end }]
    : [];
}

/** 工作总结.docx: certain where the title stands without its ending as well, or named as a file: 《工作总结.docx》 */
const FILE_ENDING = /\.(?:docx?|pdf|pptx?|wps|rtf)$/i;

function fileEnding(page: Page, article: Article, text: string): Piece[] {
  const ending = FILE_ENDING.exec(text);
  if (!ending) return [];
  const name = text.slice(0, ending.index);
  const again = article.blocks.some((i) => {
    const other = page.blocks[i]!.text;
    return other === name || other.includes(`《${text}`) || other.startsWith(`${text}_`);
  });
  const grade = again ? 'certain' : 'maybe';
  return [{ rule: 'file-ending', kind: 'junk', grade, start: ending.index, end: text.length }];
}

const HAN_BEFORE = /[一-龥，、。；：]$/;
const HAN_AFTER = /^[一-龥，、。；：]/;

/** Between Han the white space around a piece was put there for it. */
function removalOf(block: number, text: string, { rule, kind, grade, ...piece }: Piece): Removal {
  const before = text.slice(0, piece.start).trimEnd();
  const after = text.slice(piece.end).trimStart();
  const closes = HAN_BEFORE.test(before) && HAN_AFTER.test(after);
  const start = closes ? before.length : piece.start;
  const end = closes ? text.length - after.length : piece.end;
  return {
    id: `${rule}@${block}.${start}`,
    rule,
    kind,
    grade,
    spans: [{ block, start, end }],
    text: text.slice(start, end),
  };
}

export const inlineSays: Readonly<Record<string, Saying>> = {
  'inserted-piece': {
    zh: '网站插在文字中间的标记、计数或按钮',
    en: 'A badge, a count or a button that the site set among the words',
  },
  'inserted-note': {
    zh: '网站插在句子里的出处和网址',
    en: 'The site’s note on where the text is from, inside a sentence',
  },
  'inserted-link': {
    zh: '段末通向别处的链接',
    en: 'A link to another place at the end of a paragraph',
  },
  'sign-ahead': {
    zh: '网站画在标题前面的符号',
    en: 'A sign that the site draws ahead of the title',
  },
  'file-ending': { zh: '标题后面的文件扩展名', en: 'The ending of a file’s name behind the title' },
};
