import type { CleanDocument, DocBlock } from '../model';
import { HEADING_MAX } from './headings';

/** One of several documents that stand under each other on a page. */
export interface Part {
  /** The line that begins it, as the page shows it: 篇一：实习总结 */
  readonly heading: string;
  /** The same without the mark; '' when the line is nothing but the mark. */
  readonly title: string;
  /** Its blocks `start`…`end` of the document, end exclusive; the heading is the first. */
  readonly start: number;
  readonly end: number;
}

/** So much text (characters) stands under a part's heading; a table of contents has less. */
const TEXT_MIN = 40;

const HAN_DIGITS = '一二三四五六七八九';
const HAN = /[一二三四五六七八九十]/;
const NUMBER = '[一二三四五六七八九十]{1,3}|[0-9０-９]{1,2}';
const OPEN = '【[［〔（(〖「';
const CLOSE = '】]］〕）)〗」';
/** What may stand between the mark and the title. */
const BREAK = /^[\s：:、．.·—–-]/;

/** 第一篇; 篇一, 范文1, 范文（一）. */
const MARK = new RegExp(
  `第\\s?(?<ordinal>${NUMBER})\\s?篇|` +
    `(?<word>篇|范文|範文|例文|样文|范本|模板)\\s?(?:(?<plain>${NUMBER})|[（(](?<inner>${NUMBER})[）)])`,
  'g',
);

/** 工作总结1, 工作总结（一） */
const TITLE_AND_NUMBER = new RegExp(
  `^(.{3,50}[^\\s0-9０-９一二三四五六七八九十（(])\\s?(?:(${NUMBER})|[（(](${NUMBER})[）)])$`,
);
/** 【一】 and what may stand behind it. */
const BRACKETED_NUMBER = new RegExp(`^[【［[](${NUMBER})[】］\\]]\\s?(.{0,50})$`);
/** （精选6篇） */
const COUNT = new RegExp(`(?:${NUMBER})\\s?篇`);

/** Real text has sentences; the entries of a table of contents have none. */
const SENTENCE = /[。！？；!?;]/;
/** A line that holds the end of a sentence is no heading; 向前！ may be one. */
const ENDS_SENTENCE = /[。；;]/;
/** What a topic before the mark does not hold: 我想说的是，第一篇 */
const RUNNING = /[，。；！？,;!?]/;

/** 第三章: the divisions of one document that is divided into 第一篇, 第二篇. */
const DIVISION = /^第\s?(?:[一二三四五六七八九十百零〇]{1,5}|\d{1,3})\s?[编章节]/;
/** Headings that number the sections of a document: 四、 （四） 第四部分 */
const SECTION = new RegExp(`^([第（(]?)\\s?(${NUMBER})\\s?(部分|[）)、])`);

/** A line that may begin a part. */
interface Candidate {
  /** The number of its block. */
  readonly at: number;
  /** How its mark is written and on which side of it the title stands: the marks of one page are alike. */
  readonly form: string;
  readonly number: number;
  /** The line without its mark. */
  readonly title: string;
}

/**
 * Recognises several documents on one page by their headings: at least two of one form, numbered from
 * 1 without a gap, each a short line of its own with real text under it. In doubt there are no parts.
 * The headings are what wenku and 范文 sites write: 篇一 第一篇 【篇1】 范文一, before or after a title;
 * or the page's title with a number.
 * @returns the parts in order, each up to the next one's heading; [] when the page is one document
 */
export function findParts({ blocks, name }: Pick<CleanDocument, 'blocks' | 'name'>): Part[] {
  const byForm = new Map<string, Candidate[]>();
  blocks.forEach((block, at) => {
    const found = candidateOf(block, at, name);
    if (found) byForm.set(found.form, [...(byForm.get(found.form) ?? []), found]);
  });
  const runs = [...byForm.values()]
    .map((candidates) => runOf(candidates, blocks))
    .filter((run) => run.length > 1 && !isOneDocument(run, blocks));
  // Of two forms, one inside the other, the outer one begins first.
  const [run = []] = runs.sort((a, b) => a[0]!.at - b[0]!.at);
  return run.map(({ at, title }, i) => ({
    heading: blocks[at]!.text,
    title,
    start: at,
    end: run[i + 1]?.at ?? blocks.length,
  }));
}

function candidateOf(
  { text, role, runIn }: DocBlock,
  at: number,
  name: string,
): Candidate | undefined {
  if (role === 'row' || runIn > 0 || text.length > HEADING_MAX) return undefined;
  if (ENDS_SENTENCE.test(text)) return undefined;
  for (const found of text.matchAll(MARK)) {
    const { ordinal, word, plain, inner } = found.groups as Partial<Record<string, string>>;
    const digits = ordinal ?? plain ?? inner!;
    const { before, after, bracket } = around(text, found.index, found[0].length);
    if (RUNNING.test(before)) continue;
    if (after !== '' && !BREAK.test(after) && (before || !bracket)) continue;
    const form = [
      bracket,
      word ?? '第',
      inner ? '（' : '',
      scriptOf(digits),
      before ? 'behind' : 'ahead',
    ];
    const title = withoutBreaks(after) || withoutBreaks(before);
    return { at, form: form.join(' '), number: numberOf(digits), title };
  }
  return COUNT.test(name) ? counted(text, at, name) : undefined;
}

/** 工作总结1 or 【一】 below the title 工作总结（精选6篇）: the title itself says how many there are. */
function counted(text: string, at: number, name: string): Candidate | undefined {
  const [, bracketed, behind = ''] = BRACKETED_NUMBER.exec(text) ?? [];
  if (bracketed)
    return { at, form: `【${scriptOf(bracketed)}`, number: numberOf(bracketed), title: behind };
  const [, title, plain, inner] = TITLE_AND_NUMBER.exec(text) ?? [];
  const digits = plain ?? inner;
  if (!title || !digits || !name.includes(title)) return undefined;
  const form = `${title} ${inner ? '（' : ''}${scriptOf(digits)}`;
  return { at, form, number: numberOf(digits), title };
}

/** What stands before and after a mark, and the bracket that it stands in. */
function around(text: string, start: number, length: number) {
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(start + length);
  const bracket = before.at(-1) ?? '';
  const rest = after.trimStart();
  return bracket && rest && OPEN.includes(bracket) && CLOSE.includes(rest[0]!)
    ? { before: before.slice(0, -1).trim(), after: rest.slice(1), bracket }
    : { before: before.trim(), after, bracket: '' };
}

function withoutBreaks(text: string): string {
  let start = 0;
  while (start < text.length && BREAK.test(text[start]!)) start++;
  let end = text.length;
  while (end > start && BREAK.test(text[end - 1]!)) end--;
  return text.slice(start, end);
}

function scriptOf(digits: string): string {
  return HAN.test(digits) ? '一' : '1';
}

/** 十二 → 12, １２ → 12 */
function numberOf(digits: string): number {
  if (!HAN.test(digits)) return Number(digits.normalize('NFKC'));
  const digit = (han = ''): number => (han === '' ? 0 : HAN_DIGITS.indexOf(han) + 1);
  if (!digits.includes('十')) return digit(digits);
  const [tens, ones] = digits.split('十');
  return (digit(tens) || 1) * 10 + digit(ones);
}

/** The candidates of a form that begin parts, when they are numbered 1 … n. */
function runOf(candidates: readonly Candidate[], blocks: readonly DocBlock[]): Candidate[] {
  const withText: Candidate[] = [];
  candidates.forEach((candidate, i) => {
    const next = candidates[i + 1];
    // The same heading twice in a row: the first one begins the part.
    const again = next?.number === candidate.number && !hasText(blocks, candidate.at, next.at);
    const twin = withText.at(-1)?.number === candidate.number;
    const end = again ? (candidates[i + 2]?.at ?? blocks.length) : (next?.at ?? blocks.length);
    if (hasText(blocks, candidate.at, end) && !twin) withText.push(candidate);
  });
  // Under the last line of a table of contents stands what comes before the first part.
  const run = withText[0]?.number === 1 ? withText : withText.slice(1);
  return run.every(({ number }, i) => number === i + 1) ? run : [];
}

function hasText(blocks: readonly DocBlock[], heading: number, end: number): boolean {
  const under = blocks.slice(heading + 1, end);
  const size = under.reduce((sum, { text }) => sum + text.length, 0);
  return size >= TEXT_MIN && under.some(({ text }) => SENTENCE.test(text));
}

/**
 * A book or a plan that is itself divided into 第一篇, 第二篇: it has chapters, or the numbers of its
 * sections go on from one to the next.
 */
function isOneDocument(run: readonly Candidate[], blocks: readonly DocBlock[]): boolean {
  const stretches = run.map(({ at }, i) => blocks.slice(at + 1, run[i + 1]?.at));
  if (run[0]!.form.includes('第') && stretches.flat().some(({ text }) => DIVISION.test(text)))
    return true;
  return stretches.some((stretch, i) => {
    const last = i > 0 ? sectionNumbers(stretches[i - 1]!) : undefined;
    const own = sectionNumbers(stretch);
    return [...own].some(([form, [first]]) => {
      const before = last?.get(form)?.at(-1);
      return before !== undefined && first! > 1 && first === before + 1;
    });
  });
}

/** The numbers of its section headings, each sort by itself, in their order. */
function sectionNumbers(blocks: readonly DocBlock[]): Map<string, number[]> {
  const numbers = new Map<string, number[]>();
  for (const { text } of blocks) {
    const [, open, digits, close] = SECTION.exec(text) ?? [];
    if (digits === undefined) continue;
    const form = `${open}${scriptOf(digits)}${close}`;
    numbers.set(form, [...(numbers.get(form) ?? []), numberOf(digits)]);
  }
  return numbers;
}
