import { isNumbered, SALUTATION } from '../../text/patterns';
import { LINK_SHARE } from '../grade';
import { hasOwnNumber } from '../own-number';
import type { JudgedLine } from '../lines';
import type { Saying } from '../rule';
import { speechScore } from '../speech';
import type { Context } from './context';
import { certain, doubt, isCertain } from './findings';
import { OWN_LINE, SHORT_MAX } from './forms';
import { namedInNoise } from './site-names';

/** A container of which this share of lines is certain noise is noise as a whole. */
const NOISE_SHARE = 0.5;
/** Words of sites; in a box beside the text they are a sign, never more. */
const SITE_WORD =
  /收藏|分享|转发|关注|下载|登录|登陆|打印|举报|订阅|客服|微信|公众号|会员|版权|本站|投稿|留言|评论|跟帖|浏览|阅读|原创|点击|点赞|作者|编辑|来源|摄影|排版|版式|小编|栏目|标签|推荐|相关|热门|往期|更多|广告|推广|本帖|楼主|展开|app|end|全文完|正文完|首页|©/g;
/** Dates as machines write them, and strokes between pieces. */
const MACHINE_FORM = /\d{4}[-/.]\d{1,2}|\d{1,2}-\d{1,2}(?!\d)|\d{1,2}:\d{2}|[|｜丨]/;
const LABEL = /[一-龥]{2,6}\s?:/g;
/** A label with a value. Two of its characters are enough: more would be tried at every place. */
const LABELLED = /[一-龥]{2}\s?:\s?\S/;
/** So many signs beside the box itself make a line certain; in the body, one more. */
const BESIDE_CERTAIN = 2;
/** A line that has words of so many sorts sounds like a site's. */
const SPEAKS = 2;
/** One word of a site's says little in a longer line without a date or label (characters). */
const WORD_MAX = 14;
/** A box of more lines is a part of the document. */
const BOX_MAX = 8;
const CLOCK_OR_DATE = /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}-\d{1,2}\s|\d{1,2}:\d{2}/;

/** A container without prose, half of whose lines are certain noise. */
export function noiseContainers({ lines, zones, title, findings }: Context): void {
  const apart = lines.filter(
    (line, i) => line.apartIn >= 0 && line.apart && zones[i] !== 'body' && line.block !== title,
  );
  for (const group of byBox(apart)) {
    const noise = group.filter((line) => isCertain(findings, line)).length;
    if (noise === 0 || noise < group.length * NOISE_SHARE) continue;
    for (const line of group) {
      if (isCertain(findings, line) || line.length > SHORT_MAX) continue;
      // A box called tips may be the document's, but for the lines that speak as sites do.
      const plain = !line.form && speechScore(line.folded) < 1;
      if (line.vaguelyApart && plain) doubt(findings, line, 'noise-container', 'promotion');
      else findings.set(line.block, certain('noise-container', 'promotion'));
    }
  }
}

/** The lines of each box together. */
function byBox(lines: readonly JudgedLine[]): readonly (readonly JudgedLine[])[] {
  const boxes = new Map<number, JudgedLine[]>();
  for (const line of lines) {
    const box = boxes.get(line.apartIn);
    if (box) box.push(line);
    else boxes.set(line.apartIn, [line]);
  }
  return [...boxes.values()];
}

/**
 * Short lines in boxes beside the text (another class than the paragraphs, another parent), judged
 * by signs that are independent of each other: what the box is called, what words and forms stand
 * in it, links, and certain noise in the same box.
 */
export function boxesBesideText({ lines, zones, title, own, findings }: Context): void {
  const noisy = new Set(lines.filter((l) => isCertain(findings, l)).map((l) => l.apartIn));
  lines.forEach((line, i) => {
    if (isCertain(findings, line) || line.block === title || !line.beside) return;
    if (line.length > SHORT_MAX || line.statement || line.kind === 'row') return;
    if (OWN_LINE.test(line.text) || SALUTATION.test(line.text) || isNumbered(line.text)) return;
    const amid = zones[i] === 'body' ? 1 : 0;
    // An appeal to the reader and a box of its own are two signs, also amid the text: a doubt.
    const named = namedInNoise(line, lines, findings) ? 1 : 0;
    const signs = Math.max(named + signsBeside(line, noisy) - amid, speaksToReader(line) ? 1 : 0);
    if (signs < 1) return;
    // A box called info, with nothing else, may be the document's.
    // Nor are its name and a word or two more than one sign: 请勿转载馆内图片 among tips.
    const wordsOnly = signsOfBox(line, noisy) === 1 && !/\d/.test(line.folded);
    const proof = signs - (line.vaguelyApart && (zones[i] === 'body' || wordsOnly) ? 1 : 0);
    // So may one of its own labels or contacts: their words and their form are one sign, not two.
    const ofDocuments = own.has(i) || line.form?.authorsToo === true;
    const ofBox = signsOfBox(line, own.has(i) ? NO_BOXES : noisy);
    const mayBeOwn = hasOwnNumber(line) || (ofDocuments && ofBox === (line.vaguelyApart ? 1 : 0));
    const grade = proof >= BESIDE_CERTAIN && !mayBeOwn ? 'certain' : 'maybe';
    if (grade === 'certain' || !findings.has(line.block))
      findings.set(line.block, { rule: 'beside-text', kind: 'navigation', grade });
  });
}

/** Among a document's own labels a line of noise says nothing of the others. */
const NO_BOXES: ReadonlySet<number> = new Set();

function signsBeside(line: JudgedLine, noisy: ReadonlySet<number>): number {
  let signs = signsOfBox(line, noisy);
  const speaks = speaksToReader(line) || namesTool(line);
  if (speaks) signs++;
  // 编辑：林小舟 is one sign: the word is the label.
  const named = speaks && hasOneLabel(line);
  if (MACHINE_FORM.test(line.folded) || (LABELLED.test(line.folded) && !named)) signs++;
  return signs;
}

/** Signs that do not come from the line's words: its box's name, links, noise in the same box. */
function signsOfBox(line: JudgedLine, noisy: ReadonlySet<number>): number {
  let signs = 0;
  if (line.apart) signs++;
  if (line.linkShare >= LINK_SHARE) signs += line.links > 1 ? 2 : 1;
  if (noisy.has(line.apartIn)) signs++;
  return signs;
}

function hasOneLabel({ folded }: JudgedLine): boolean {
  return folded.match(LABEL)?.length === 1;
}

function speaksToReader(line: JudgedLine): boolean {
  return speechScore(line.folded) >= SPEAKS;
}

function namesTool(line: JudgedLine): boolean {
  const words = new Set(line.folded.match(SITE_WORD));
  const many =
    line.length > WORD_MAX && !MACHINE_FORM.test(line.folded) && !LABELLED.test(line.folded);
  return words.size > (many ? 1 : 0);
}

/**
 * In a small box beside the text the signs of all lines count together: who, when, a count, and
 * between them a reader's word. So much is never certain.
 */
export function companyInBoxes({ lines, title, findings }: Context): void {
  for (const box of byBox(lines.filter((line) => line.beside))) {
    if (box.length < 2 || box.length > BOX_MAX || box.some((line) => !fitsBox(line, title)))
      continue;
    const forms = new Set(box.map((line) => line.form?.kind));
    forms.delete(undefined);
    const dated = box.some((line) => CLOCK_OR_DATE.test(line.folded)) ? 1 : 0;
    if (forms.size + dated < BESIDE_CERTAIN) continue;
    for (const line of box) doubt(findings, line, 'beside-text', 'navigation');
  }
}

function fitsBox(line: JudgedLine, title: number | undefined): boolean {
  return line.block !== title && line.length <= SHORT_MAX && line.kind !== 'row' && !line.prose;
}

export const boxSays: Readonly<Record<string, Saying>> = {
  'noise-container': {
    zh: '与网站推广或工具排在同一个框里',
    en: 'In one box with the site’s promotion or tools',
  },
  'beside-text': {
    zh: '正文外的小框，像是网站的信息或工具',
    en: 'In a box beside the text; it looks like the site’s information or tools',
  },
};
