import type { Grade, Page, Removal } from '../model';
import { charactersIn } from '../text/measure';
import { ENDS_CLAUSE, isNumbered } from '../text/patterns';
import type { Finding, Saying } from './rule';
import type { DraftLine } from './lines';

/** A line shorter than this (characters) does not run on over a seam. */
const RUNS_ON_MIN = 12;
/** A label, and what stands behind it. */
const ENTRY = /^[^，。；、：:]{1,10}[：:]([^。！？]+)$/;
/** Values are words; clauses are longer (characters). */
const VALUE_MAX = 10;
/** A number that was put before a chunk: 2、 */
const CHUNK = /^(\d{1,2})、\s*/;
/** Items of several sentences are seldom so long that a site could have cut them as pages (characters). */
const CHUNK_MIN = 100;
/** The numbers of a list, at the line's start or behind a mark: 1、 （1） 如下：1. */
const ITEM_NUMBERS = /(?:^|[：:；;。，,\s])[（(]?(\d{1,2})\s?[、.．)）](?!\d)/g;
/** So many of the other paragraphs end with a mark, where lines without one are broken. */
const MIN_ENDED_SHARE = 0.75;
/** What stands at the ends of pages. */
const PAGE_KINDS: ReadonlySet<string> = new Set(['page', 'repeat']);
/** What sites set inside sentences, too: there a free part ends. */
const ALONE_KINDS: ReadonlySet<string> = new Set([...PAGE_KINDS, 'paywall']);

/** What was found out about the seams of a text that was cut into pages or chunks. */
export interface Seams {
  readonly removals: readonly Removal[];
  /** Numbers that look like seams but do not fit: they stay, and the user is told. */
  readonly doubtful: boolean;
}

/** A numbered line that stands below a line without an end mark. */
interface Seam {
  /** The line above. */
  readonly first: DraftLine;
  readonly block: number;
  readonly number: number;
  /** How long its number is, with what parts it from the text. */
  readonly length: number;
  /** It goes on with a list whose item 1 stands above. */
  readonly listed: boolean;
  /** It is the rest of a sentence that broke off above. */
  readonly breaks: boolean;
}

/**
 * Finds the seams of page chunks: the text breaks off inside a sentence, and what follows begins
 * with the next number 2、 3、 4、. Certain only when all numbers from 2 on fit, and each of them stands
 * inside a sentence. A list that its author wrote without end marks has an item 1 above, or items
 * without any end, or stands among other lines without one. Below an item 1 they may be chunks when
 * they are long, and each breaks off after whole sentences; certain only on a site that cuts files so.
 * @param lines the article's lines that stay, in order
 * @param fromSharing whether the site said elsewhere in the text that its files are shared by users
 */
export function findChunkSeams(
  page: Page,
  lines: readonly DraftLine[],
  fromSharing: boolean,
): Seams {
  const seams = seamsIn(lines);
  const none = { removals: [], doubtful: false };
  if (seams.length < 2) return none;
  const opening = openingOf(lines, seams);
  if (!opening && seams.some(({ listed }) => listed)) return none;
  if (!othersEnd(lines, new Set(seams.map(({ first }) => first)))) return none;
  if (!seams.every(({ breaks }) => breaks)) {
    return { removals: [], doubtful: seams.filter(({ breaks }) => breaks).length > 1 };
  }
  if (!seams.every(({ number }, i) => number === i + 2)) return { removals: [], doubtful: true };
  const grade = opening && !fromSharing ? 'maybe' : 'certain';
  const removals = seams.map(({ block, length }) => ({
    ...numberAt(page, block, length, grade),
    joins: true,
  }));
  const first = opening && numberAt(page, opening.block, lengthOfNumber(opening.text), grade);
  return { removals: first ? [first, ...removals] : removals, doubtful: false };
}

function numberAt({ blocks }: Page, block: number, length: number, grade: Grade): Removal {
  return {
    id: `chunk-seam@${block}`,
    rule: 'chunk-seam',
    kind: 'page',
    grade,
    spans: [{ block, start: 0, end: length }],
    text: blocks[block]!.text.slice(0, length),
  };
}

function lengthOfNumber(text: string): number {
  return CHUNK.exec(text)?.[0].length ?? 0;
}

/** The line with the number 1 of chunks that its site counted from 1; undefined where it may be a list. */
function openingOf(lines: readonly DraftLine[], seams: readonly Seam[]): DraftLine | undefined {
  const starts = seams.map(({ block }) => lines.findIndex((line) => line.block === block));
  const at = lines.slice(0, starts[0]).findLastIndex(({ text }) => CHUNK.exec(text)?.[1] === '1');
  const areLong = [at, ...starts].slice(0, -1).every((from, i) => {
    const chunk = lines.slice(from, starts[i]);
    return charactersIn(chunk) >= CHUNK_MIN;
  });
  const breakOff = seams.every(({ first, breaks }) => breaks && first.sentences > 0);
  const openings = [at, ...starts].map((i) => openingWords(lines[i]?.text ?? ''));
  const parallel = new Set(openings).size < openings.length;
  return at >= 0 && areLong && breakOff && !parallel ? lines[at] : undefined;
}

/** 该生…, 第一天…, 要…: what items of one list have in common; a number counts as any other. */
function openingWords(text: string): string {
  return text
    .slice(lengthOfNumber(text))
    .replace(/^第[一二三四五六七八九十\d]+/, '第')
    .slice(0, 2);
}

function seamsIn(lines: readonly DraftLine[]): Seam[] {
  const seams: Seam[] = [];
  const isSeam = (i: number): boolean =>
    i > 0 && i < lines.length && CHUNK.test(lines[i]!.text) && runsOn(lines[i - 1]!);
  if (![...lines.keys()].some(isSeam)) return seams;
  let item = 0;
  for (const [i, line] of lines.entries()) {
    const match = isSeam(i) ? CHUNK.exec(line.text) : null;
    if (match) {
      const number = Number(match[1]);
      const first = lines[i - 1]!;
      const breaks =
        hasClauses(first) && line.sentences > 0 && (ENDS_CLAUSE.test(line.text) || isSeam(i + 1));
      seams.push({
        first,
        block: line.block,
        number,
        length: match[0].length,
        listed: item > 0 && number === item + 1,
        breaks,
      });
    }
    item = lastItem(line.text, item);
  }
  return seams;
}

/** Whether an end mark is the habit of the paragraphs that no seam cuts. */
function othersEnd(lines: readonly DraftLine[], halves: ReadonlySet<DraftLine>): boolean {
  const others = lines.filter((line) => !halves.has(line) && continues(line) && hasClauses(line));
  const ended = others.filter(({ text }) => ENDS_CLAUSE.test(text));
  return ended.length >= others.length * MIN_ENDED_SHARE;
}

/** Up to which item a list has come after this text: 1 begins one, others count on. */
function lastItem(text: string, item: number): number {
  let last = item;
  for (const [, digits] of text.matchAll(ITEM_NUMBERS)) {
    const number = Number(digits);
    if (number === 1 || (last > 0 && number === last + 1)) last = number;
  }
  return last;
}

/** Lines of noise, and the lines between which they stand. */
interface Gap {
  readonly before: DraftLine;
  readonly inside: readonly DraftLine[];
  readonly after: DraftLine;
}

function gapsIn(lines: readonly DraftLine[], isInside: (line: DraftLine) => boolean): Gap[] {
  const gaps: Gap[] = [];
  let before: DraftLine | undefined;
  let inside: DraftLine[] = [];
  for (const line of lines) {
    if (isInside(line)) inside.push(line);
    else {
      if (before && inside.length > 0) gaps.push({ before, inside, after: line });
      before = line;
      inside = [];
    }
  }
  return gaps;
}

/** The number of a page that nothing says is one. */
const BARE_NUMBER = /^\d{1,3}$/;
/** Answers to choose from, one a line or several: A. 帮助 B．高兴, 1. (A) went (B) goes */
const CHOICE = /^(?:\d{1,2}\s?[.．、]\s?)?[(（]?A\s?[.．、)）]\s?\S/;
/** What a text with gaps says of them: 选词填空 完形填空 在横线上填上… Fill in the blanks */
const GAPS =
  /填空|选词|完[形型]|(?:横线|括号|空格|空白)[处上里内中]|填[入上进]|\bblanks?\b|\bcloze\b/i;

/**
 * A line of a document does not stand inside a sentence of it: a form that alone is a doubt amid the
 * text is proved by that place. A form of strength 1, and a bare number, become doubts there; bare
 * numbers that count on are page numbers, but in an exercise they may stand for the words to be filled in.
 * @param findings by block; lines inside sentences are added or made certain
 */
export function judgeInsideSentences(
  lines: readonly DraftLine[],
  title: number | undefined,
  findings: Map<number, Finding>,
): void {
  const isSuspect = (line: DraftLine): boolean =>
    line.block !== title &&
    (findings.has(line.block) || line.form !== undefined || BARE_NUMBER.test(line.text));
  const kindOf = (line: DraftLine): string | undefined =>
    findings.get(line.block)?.kind ?? line.form?.kind;
  const isAlone = (gap: Gap): boolean => holds(gap, kindOf, ALONE_KINDS);
  const cuts = cutsAmong(gapsIn(lines, isSuspect), lines, title, isAlone);
  const numbers = cuts.flatMap(({ inside }) => inside.filter(({ text }) => BARE_NUMBER.test(text)));
  const counted = numbers.length > 1 && numbers.every(isNextNumber) && !lines.some(isOfExercise);
  for (const line of cuts.flatMap(({ inside }) => inside)) {
    const { block, form } = line;
    if (findings.get(block)?.grade === 'certain') continue;
    if (BARE_NUMBER.test(line.text)) {
      const grade = counted ? 'certain' : 'maybe';
      findings.set(block, { rule: 'number-in-sentence', kind: 'page', grade });
    } else if (form && !form.onlyMaybe) {
      const grade = form.strength > 1 ? 'certain' : 'maybe';
      findings.set(block, { rule: form.id, kind: form.kind, grade });
    }
  }
}

function isOfExercise({ text }: DraftLine): boolean {
  return CHOICE.test(text) || GAPS.test(text) || (isNumbered(text) && /[？?]$/.test(text));
}

function isNextNumber({ text }: DraftLine, i: number, all: readonly DraftLine[]): boolean {
  return i === 0 || Number(text) === Number(all[i - 1]!.text) + 1;
}

/**
 * Where noise was taken out inside a sentence, its halves belong together.
 * @param lines all lines of the article
 * @returns by the block of noise after which the text runs on: the block that it continues
 */
export function blocksToJoinOver(
  lines: readonly DraftLine[],
  title: number | undefined,
  findings: ReadonlyMap<number, Finding>,
): ReadonlyMap<number, number> {
  const joins = new Map<number, number>();
  const gradeOf = ({ block }: DraftLine): string | undefined => findings.get(block)?.grade;
  const add = ({ before, inside }: Gap): void => {
    joins.set(inside.at(-1)!.block, before.block);
  };
  const certain = gapsIn(lines, (line) => gradeOf(line) === 'certain');
  const kindOf = ({ block }: DraftLine): string | undefined => findings.get(block)?.kind;
  const marksPage = (gap: Gap): boolean => holds(gap, kindOf, PAGE_KINDS);
  const overPages = certain.filter(
    (gap) =>
      marksPage(gap) &&
      gap.before.block !== title &&
      isSentence(gap.before) &&
      continues(gap.after),
  );
  // A doubt that stands there alone joins them when the user agrees.
  const doubtful = gapsIn(lines, (line) => findings.has(line.block)).filter(
    ({ inside }) => inside.length === 1 && gradeOf(inside[0]!) === 'maybe',
  );
  const cuts = cutsAmong([...certain, ...doubtful], lines, title, marksPage);
  for (const gap of [...overPages, ...cuts]) add(gap);
  return joins;
}

/** A sentence that breaks off so goes on, unless its author forgot the end: a comma. */
const GOES_ON = /[，、,]$/;
/** A quotation or a note that is not closed goes on. */
const OPEN = /[（(“《]$/;
/** What cannot begin a paragraph. */
const CONTINUES = /^[，。、；：！？）”》,;!?)]/;
/** What paragraphs begin with, and sentences seldom go on with. */
const OPENS =
  /^(?:同时|此外|另外|首先|其次|再次|最后|第[一二三四五六七八九十\d]|[一二三四五六七八九十][是要]|下一步|下面|近年|今年|去年|今后|目前|当前|为此|因此|总之|综上|[据自在我]|记者|截至|通过|围绕|根据|按照|为了?|各位|同志)/;
/** So many sentences broken over lines of a site's own, before one of them is believed. */
const CUTS_MIN = 2;
/** So many paragraphs beside such halves must all end with a mark, when nothing else tells the cut. */
const ENDED_MIN = 3;

/** Whether one of these kinds, or a bare number, stands in the gap. */
function holds(
  { inside }: Gap,
  kindOf: (line: DraftLine) => string | undefined,
  kinds: ReadonlySet<string>,
): boolean {
  return inside.some((line) => kinds.has(kindOf(line) ?? '') || BARE_NUMBER.test(line.text));
}

/**
 * Of all gaps those whose ends are the halves of one sentence, beyond doubt. An author may forget an
 * end mark just where a button or a date stands, so that one such place is no proof.
 * @param isAlone which gaps are believed without another one
 */
function cutsAmong(
  gaps: readonly Gap[],
  lines: readonly DraftLine[],
  title: number | undefined,
  isAlone: (gap: Gap) => boolean,
): Gap[] {
  const halves = new Set(gaps.map(({ before }) => before));
  const others = lines.filter(
    (line) => line.block !== title && !halves.has(line) && hasClauses(line) && continues(line),
  );
  const allEnd = others.length >= ENDED_MIN && others.every(({ text }) => ENDS_CLAUSE.test(text));
  const cuts = gaps.filter(({ before, after }) => {
    if (before.block === title || after.block === title) return false;
    if (before.kind !== 'paragraph' || after.kind !== 'paragraph') return false;
    if (!isSentence(before) || !continues(after) || after.sentences === 0) return false;
    if (isOneSentence(before, after) || GOES_ON.test(before.text)) return true;
    return allEnd && !OPENS.test(after.text);
  });
  if (new Set(cuts.map(({ before }) => before)).size >= CUTS_MIN) return cuts;
  return cuts.filter((gap) => isAlone(gap) || isOneSentence(gap.before, gap.after));
}

/** Whether the marks alone prove that the second half goes on with the first. */
function isOneSentence(before: DraftLine, after: DraftLine): boolean {
  return OPEN.test(before.text) || CONTINUES.test(after.text);
}

function runsOn(line: DraftLine): boolean {
  return (
    line.kind !== 'row' &&
    line.kind !== 'heading' &&
    line.length >= RUNS_ON_MIN &&
    !ENDS_CLAUSE.test(line.text)
  );
}

/** Not a heading that happens to stand at the foot of a page: those have no clauses. */
function isSentence(line: DraftLine): boolean {
  return runsOn(line) && hasClauses(line) && !isEntry(line.text);
}

/** A label and its values, which end without a mark: 关键词：… */
function isEntry(text: string): boolean {
  const value = ENTRY.exec(text)?.[1];
  return value?.split(/[，、；,;\s]+/).every((word) => word.length <= VALUE_MAX) ?? false;
}

function hasClauses(line: DraftLine): boolean {
  return line.length >= RUNS_ON_MIN && /[，、；。,]/.test(line.text);
}

function continues(line: DraftLine): boolean {
  return line.kind !== 'row' && line.kind !== 'heading' && !isNumbered(line.text);
}

export const seamSays: Readonly<Record<string, Saying>> = {
  'chunk-seam': {
    zh: '网站分段加的序号，断开的句子已接上',
    en: 'A number that the site put where it cut the text; the sentence is joined again',
  },
  'number-in-sentence': {
    zh: '句子中间的数字，像是页码；句子已接上',
    en: 'A number inside a sentence, as of a page; the sentence is joined again',
  },
};
