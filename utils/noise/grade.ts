import { SIGNED_ON } from '../text/patterns';
import { isAboutAccess } from './about-access';
import type { JudgedLine } from './lines';
import { ownFigures } from './own-figures';
import { hasOwnGoal } from './own-goal';
import { hasOwnNumber } from './own-number';
import type { Finding, NoiseRule, Zone } from './rule';
import { FILE_RULES } from './rules/source';
import { namesSite, saysWhatSitesSay } from './speech';

/** At this score a removal is certain; one below, it is a suggestion. */
const CERTAIN = 2;
/** From this share of link text on, a line is a link. */
export const LINK_SHARE = 0.6;
/** A line that stands this often is repeated by the site, not by the author. */
const MANY_COPIES = 3;
/** Kinds whose lines come in runs inside a text; names and sources next to each other are a form. */
const RUNS_IN_BODY = new Set(['count', 'tool', 'paywall', 'promotion', 'navigation']);

/** Kinds that say nothing of the lines beside them. */
export const BESIDE_ANYTHING: ReadonlySet<string> = new Set(['page', 'repeat', 'junk']);
/** Kinds that appeal to the reader. */
const APPEALS = new Set(['paywall', 'promotion', 'tool']);
/** Kinds of which documents speak in sentences, too: notices, contracts, calls. */
const STATED = new Set([...APPEALS, 'lead', 'legal']);
/** Kinds that are in documents of labels or short lines, too: contracts, menus, lists, poems. */
const OF_DOCUMENTS = new Set(['count', 'source', 'promotion', 'tool', 'lead', 'legal', 'paywall']);
/** A date with its hours, as machines write it. */
const STAMP = /\d{1,2}[-/.月]\d{1,2}日?\s?\d{1,2}:\d{2}/;
/** So many items of a site's in one line are a machine's: 上传者：…　格式：docx　大小：22KB */
const MANY_ITEMS = 3;
/** 小明：…… in a play, 1. …… in a programme, “……” that somebody said: the document speaks. */
const SPOKEN =
  /^(?:[一-龥·]{2,4}[：:].*[。！？!?]|\d{1,2}[.、．].*|[“「『][^”」』]*[”」』][。！？]?)$/;
/** What only a site says of itself; an address may be anybody's, and 本店 any shop. */
const OWN_NAME =
  /(?:版权|免责|转载|原创|平台|特别)声明|本站|本网|我站|本平台|小编|本文档|该文档|(?<![校课文样剧版])本(?:资源|资料)/;

/** A kind of site, and of collections: the site, where a form proves something or the line greets. */
const LIBRARY = /文库/;
const GREETS = /[您你]|欢迎/;

/**
 * Judges every line by its form and the signs around it.
 * @param own indices of lines that stand among labels of the document's own
 * @returns findings by block; certain ones make their neighbours more suspect, so runs are followed
 */
export function gradeByForm(
  lines: readonly JudgedLine[],
  zones: readonly Zone[],
  title: number | undefined,
  own: ReadonlySet<number>,
): Map<number, Finding> {
  const findings = new Map<number, Finding>();
  const isNoise = (i: number): boolean =>
    lines[i] !== undefined && findings.get(lines[i].block)?.grade === 'certain';
  // A page's number stands amid the text, beside the author's own lines.
  const isFellow = (i: number): boolean =>
    isNoise(i) && !BESIDE_ANYTHING.has(findings.get(lines[i]!.block)!.kind);
  const series = seriesOf(lines);
  const numbered = numbersItsLines(lines);
  const figures = ownFigures(lines);
  const signed = endsSigned(lines, zones);
  const spare = !lines.some(({ prose }) => prose);
  const access = isAboutAccess(lines, spare);
  const manual = lines.filter(namesButton).length >= MANUAL_LINES;
  // A run is followed from both sides: once down, once up.
  for (const order of [lines.keys(), [...lines.keys()].reverse()]) {
    for (const i of order) {
      const line = lines[i]!;
      if (!line.form || line.block === title || isNoise(i)) continue;
      // Words of a site's amid sentences are the document's.
      if (line.form.speech !== undefined && line.statement && line.sentences > 1) continue;
      const beside = isFellow(i - 1) || isFellow(i + 1);
      const closes = !isFellow(i - 1) && closesText(lines, zones, i);
      const finding = findingOf(line, line.form, {
        zone: zones[i]!,
        beside,
        spare,
        access,
        explains: manual && namesButton(line),
        labelled: own.has(i),
        faces:
          beside &&
          !(signed && zones[i] === 'tail' && !(closes && line.form.strength === 1)) &&
          facesText(lines, zones, i, (j) => lines[j]!.block === title || isFellow(j)),
        amongCredits: [lines[i - 1], lines[i + 1]].some((other) => other?.form?.kind === 'source'),
        closes,
      });
      if (!finding || (numbered && !beside && LONE_NUMBER.test(line.folded))) continue;
      const once = isLabelled(line.form) && zones[i] === 'tail';
      const ofDocument =
        figures.has(line) || (!once && seriesKeys(line).some((key) => series.has(key)));
      // A word or a number that stands there again and again is not even doubtful.
      if (ofDocument && line.form.strength === 1) continue;
      findings.set(line.block, ofDocument ? { ...finding, grade: 'maybe' } : finding);
    }
  }
  return findings;
}

/** So many lines that name a button explain a program. */
const MANUAL_LINES = 3;
/** 点击“收藏”: what is to be pressed, by its name. */
const BUTTON_NAMED = /(?:[点单双]击|点按|点选|轻触|选择|按下?)[^，。：]{0,6}[“"「『【[]/;

function namesButton({ text }: JudgedLine): boolean {
  return BUTTON_NAMED.test(text);
}

/** So many different lines of one form, in the text's own mark-up, are the document's: a log, cases. */
const SERIES = 3;
/** Entries of logs and of glossaries, whatever rule else may know them: 2024-03-01 08:00 接班, share 分享, 打印 print */
const ENTRIES: Readonly<Record<string, RegExp>> = {
  stamped: /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s\d{1,2}:\d{2}/,
  glossed: /^[a-z][a-z' -]{1,30}\s[一-龥、]{1,12}$/,
  translated: /^[一-龥、]{1,12}\s[a-z][a-z' :,-]{1,30}$/,
};

/**
 * Forms of dates, sources and names that a document is made of, entries, and labels of counts and of
 * what a file is whose values are its data: a site says each such thing once.
 */
function seriesOf(lines: readonly JudgedLine[]): ReadonlySet<string> {
  const texts = new Map<string, Set<string>>();
  for (const line of lines) {
    if (line.apart) continue;
    for (const key of seriesKeys(line))
      texts.set(key, (texts.get(key) ?? new Set()).add(line.text));
  }
  return new Set([...texts].flatMap(([key, different]) => (different.size >= SERIES ? [key] : [])));
}

/** A line of a timetable, a card, a verse may have its number in a line of its own, a riddle a row of them. */
const LONE_NUMBER = /^\d{1,4}(?:\s\d{1,4})*$/;

/** So many different ones are the document's, unless they stand beside buttons. */
function numbersItsLines(lines: readonly JudgedLine[]): boolean {
  const numbers = lines.filter(({ folded, apart }) => !apart && LONE_NUMBER.test(folded));
  return new Set(numbers.map(({ folded }) => folded)).size >= SERIES;
}

function seriesKeys(line: JudgedLine): string[] {
  const { form, folded } = line;
  const keys = Object.keys(ENTRIES).filter((key) => ENTRIES[key]!.test(folded));
  const speaker = speakerOf(line);
  if (speaker !== undefined) keys.push(speaker);
  if (form && isLabelled(form)) keys.push(labelOf(line));
  else if (form?.kind === 'source') keys.push(form.id);
  return keys;
}

/** 答：… and 主持人：…, which nobody but the document says again and again. */
const SPEAKER = /^[一-龥]{1,4}:(?=\s?\S)/;

function speakerOf({ folded, items }: JudgedLine): string | undefined {
  const type = items?.[0]?.type;
  return type === undefined || type === 'unknown' ? SPEAKER.exec(folded)?.[0] : undefined;
}

/** A site says it once, with its value. */
function isLabelled({ id, kind }: NoiseRule): boolean {
  return kind === 'count' || FILE_RULES.has(id);
}

/** A line of a count without its numbers, or of what a file is without its value. */
function labelOf({ folded, form }: JudgedLine): string {
  return form?.kind === 'count' ? folded.replace(/[\d.,\s]+/g, '#') : folded.split(':', 1)[0]!;
}

/** Where a line stands, and in what text. */
interface Stand {
  readonly zone: Zone;
  /** A line of certain noise is next to it. */
  readonly beside: boolean;
  /** The document is without prose: its own lines are as short as a site's. */
  readonly spare: boolean;
  /** The document is about who may read or load what: rules, a list of rights. */
  readonly access: boolean;
  /** It names a button in a text that explains a program. */
  readonly explains: boolean;
  /** It stands among labels of the document's own. */
  readonly labelled: boolean;
  /** Beside such a line: nothing of the site's, nor the document's own end, stands between it and the text. */
  readonly faces: boolean;
  /** A date, a source or a name is next to it. */
  readonly amongCredits: boolean;
  /** It is the one line between the document's text and what is below. */
  readonly closes: boolean;
}

/** A contact, a source, an appeal: authors may end with one as sites do. */
function authorsHave({ authorsToo, kind, speech }: NoiseRule): boolean {
  return authorsToo === true || kind === 'source' || speech !== undefined;
}

/** Whether the body ends with the day of a signature: the document has said its last. */
function endsSigned(lines: readonly JudgedLine[], zones: readonly Zone[]): boolean {
  const last = lines[zones.lastIndexOf('body')];
  return last !== undefined && SIGNED_ON.test(last.text);
}

/**
 * Whether no line that parts it from the text stands on its way there; the body is the text, and so is a
 * sentence without a form: a site's line may stand amid the text, too.
 */
function facesText(
  lines: readonly JudgedLine[],
  zones: readonly Zone[],
  i: number,
  parts: (j: number) => boolean,
): boolean {
  if (zones[i] === 'body') return true;
  const step = zones[i] === 'head' ? 1 : -1;
  for (let j = i + step; zones[j] === zones[i]; j += step) {
    if (parts(j)) return false;
    const { form, statement, apart } = lines[j]!;
    if (!form && statement && !apart) return true;
  }
  return true;
}

/** A contact, a signature, a mark of secrecy right below the text, and no second such line below it. */
function closesText(lines: readonly JudgedLine[], zones: readonly Zone[], i: number): boolean {
  const above = lines[i - 1];
  const below = lines[i + 1];
  if (above === undefined || above.apart) return false;
  if (above.form && !above.prose && zones[i - 1] !== 'body') return false;
  return !below?.form || !authorsHave(below.form) || SET_BY_PRESS.test(below.folded);
}

function findingOf(line: JudgedLine, rule: NoiseRule, stand: Stand): Finding | undefined {
  const { zone, beside } = stand;
  if (rule.besideOnly && !beside) return undefined;
  const signs = signsOfSite(line, rule, stand);
  const run = beside && hasCompany(line, rule, stand);
  const score = baseScore(line, rule, zone) + signs + (run ? 1 : 0);
  const stated = signs === 0 && isStated(line, rule) && !(run && isPrompt(line, rule));
  // What stands behind a line of the site's is the site's, whoever else might say so.
  const ownSide = !run || stand.faces;
  const mayBeOwn = endsText(line, rule, stand) || (ownSide && isShared(line, rule, stand));
  const ownGoal = rule.strength < 3 && APPEALS.has(rule.kind) && hasOwnGoal(line.folded);
  const shared = signs === 0 && (mayBeOwn || ownGoal);
  const unproven = rule.onlyMaybe || (rule.needsSign && signs === 0 && !run);
  if (score >= CERTAIN && !unproven && !stated && !shared)
    return { rule: rule.id, kind: rule.kind, grade: 'certain' };
  if (zone === 'body' && (rule.strength < CERTAIN || (stated && APPEALS.has(rule.kind))))
    return undefined;
  return score >= CERTAIN - 1 ? { rule: rule.id, kind: rule.kind, grade: 'maybe' } : undefined;
}

const WORDS = /[\p{L}\d]/u;

/**
 * Whether certain noise beside the line says anything of it. Between that and the text the document's own
 * short lines stand (a contact, a thanks), so a form that proves too little proves no more there.
 */
function hasCompany({ text }: JudgedLine, rule: NoiseRule, { zone, faces }: Stand): boolean {
  if (rule.standsAlone || (zone === 'body' && !RUNS_IN_BODY.has(rule.kind))) return false;
  return rule.strength > 1 || rule.besideOnly === true || !faces || !WORDS.test(text);
}

/** Beside furniture, yet the last line of the text: one that authors have, or the last of their labels. */
function endsText(line: JudgedLine, rule: NoiseRule, stand: Stand): boolean {
  const lastLabel = stand.labelled && rule.strength === 1 && line.items !== undefined;
  return stand.closes && (lastLabel || isAuthors(line, rule, stand));
}

function baseScore(line: JudgedLine, rule: NoiseRule, zone: Zone): number {
  if (rule.strength === 3) return 3;
  const atHome = rule.zone ? zone === rule.zone : zone !== 'body';
  const inTable = line.kind === 'row' && line.text.includes('\t') && !line.apart;
  return rule.strength - (atHome ? 0 : 1) - (inTable ? 1 : 0);
}

/** Signs that the line is the site's which come neither from the rule's form nor from its neighbours. */
function signsOfSite(line: JudgedLine, rule: NoiseRule, { zone, spare, labelled }: Stand): number {
  let count = 0;
  // A box called tips may be the document's: amid its text, of its labels, in a text without prose; and
  // a word or two is no proof in it.
  const theirs = zone === 'body' || labelled || spare || rule.strength === 1;
  if (line.apart && !(line.vaguelyApart && theirs)) count++;
  if (line.linkShare >= LINK_SHARE) count++;
  const naming = zone !== 'body' && !spare && !labelled && !rule.standsAlone && !hasOwnNumber(line);
  const named = OWN_NAME.test(line.folded) || isOfLibrary(line, rule);
  if (naming && named) count++;
  // Forms and exams repeat their own lines, too: copies count with another sign.
  if (line.copies >= MANY_COPIES && (count > 0 || line.beside)) count++;
  return count;
}

function isOfLibrary({ folded }: JudgedLine, { strength }: NoiseRule): boolean {
  return LIBRARY.test(folded) && (strength > 1 || GREETS.test(folded));
}

/** A site's words in a whole sentence: the document may say them itself. */
function isStated(line: JudgedLine, { kind, strength }: NoiseRule): boolean {
  return strength < 3 && STATED.has(kind) && (line.statement || SPOKEN.test(line.text));
}

/** A longer whole sentence (characters) is no prompt. */
const PROMPT_MAX = 40;

function isPrompt({ length }: JudgedLine, { kind }: NoiseRule): boolean {
  return kind === 'paywall' && length <= PROMPT_MAX;
}

/** Whether a document may have such a line of its own, in this place. */
function isShared(line: JudgedLine, rule: NoiseRule, stand: Stand): boolean {
  const { spare, labelled } = stand;
  if (rule.strength < 3 && rule.kind !== 'page' && hasOwnNumber(line)) return true;
  if (!OF_DOCUMENTS.has(rule.kind)) return false;
  if (stand.explains) return true;
  if (rule.kind === 'paywall' && (spare || stand.access)) return stand.access;
  if (spare && rule.kind !== 'count' && !isMachines(line)) return true;
  if (goesOn(line)) return true;
  // 报名：… among 时间：… and 地点：… is as much the document's as they are.
  if (labelled && line.items === undefined && !OWN_NAME.test(line.folded)) return true;
  if (labelled && !saysWhatSitesSay(line.folded, rule.speech !== undefined)) return true;
  return isAuthors(line, rule, stand);
}

/** 网址：www.……, also with an ending that no list has. */
const LABELLED_ADDRESS = /^[一-龥]{2,6}\s?:\s?[\w./:-]+$/;

/** Whether it is a signature, or one of the things that authors say as sites do. */
function isAuthors(line: JudgedLine, rule: NoiseRule, stand: Stand): boolean {
  if (signsText(line, stand)) return true;
  // 抖音号：… is a contact, although no list has its label.
  const labelled = line.items !== undefined || LABELLED_ADDRESS.test(line.folded);
  const contact = stand.closes && rule.speech !== undefined && labelled;
  if (!rule.authorsToo && !contact) return false;
  return !saysWhatSitesSay(line.folded, rule.speech !== undefined);
}

/** A source that only a site names: the newspaper, the broadcaster it has copied. */
const MEDIUM = /[日晚早时商都]报|新闻|网$|在线|电视台|客户端|公众号|论坛|微博/;

/** 更新日期：2024-06-18, a day without its hour. */
const DAY_OF_ISSUE = /^[一-龥]{2,4}日期:\s?\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/;

/** （责任编辑：林小舟） but not （文字整理：办公室） */
const SET_BY_PRESS = /^[([【]\s?(?:作者|[一-龥]{0,4}编辑|责编|稿源|来源)/;

/**
 * 作者：林小舟, 来源：县志办, 更新日期：2024年1月1日, and nothing else in the line: documents are signed so, too. The
 * press sets its credits in brackets at the end, machines write dates with strokes.
 */
function signsText({ folded, items }: JudgedLine, stand: Stand): boolean {
  const { zone, closes, beside, amongCredits } = stand;
  const [item, ...others] = items ?? [];
  if (!item || others.length > 0) return false;
  if (zone === 'tail' && SET_BY_PRESS.test(folded)) return false;
  if (item.type === 'date')
    return /月\d{1,2}日$/.test(folded) || (closes && DAY_OF_ISSUE.test(folded));
  if (item.type !== 'person' && item.type !== 'source') return false;
  // 来源：… above 责任编辑：… between the text and other furniture: the press's.
  if (beside && amongCredits) return false;
  const { text = '' } = item;
  return text !== '' && !/[,，]/.test(text) && !MEDIUM.test(text) && !namesSite(text);
}

/** 或扫描海报上的二维码: it goes on with what the document says above it. */
function goesOn({ text }: JudgedLine): boolean {
  return /^(?:或者?|以及|并(?!非)|也可)/.test(text);
}

function isMachines({ folded, items }: JudgedLine): boolean {
  return STAMP.test(folded) || (items !== undefined && items.length >= MANY_ITEMS);
}
