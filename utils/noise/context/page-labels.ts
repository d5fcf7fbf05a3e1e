import { lettersOf } from '../../text/letters';
import type { JudgedLine } from '../lines';
import type { Finding, Zone } from '../rule';
import type { Context } from './context';
import { demote, isCertain, isGivenAway } from './findings';

/** 3/10: a page of several, a score, a fraction. */
const FRACTION = /^(\d{1,4})\s?\/\s?(\d{1,4})$/;
/** 第3页, without the number of all pages, and P3: two series. */
const LABELS = [/^第\s?(\d{1,4})\s?页$/, /^p\.?\s?(\d{1,4})$/];
/** 共32页 */
const TOTAL = /^共\s?(\d{1,4})\s?页$/;
/** So many paragraphs may introduce a script ahead of its first page. */
const INTRODUCTION_MAX = 1;
/** So many labels count parts, whatever stands beside the first and the last of them. */
const SERIES_MIN = 2;
/** A site's line may hide the text below one of several. */
const HEADING_SHARE = 0.75;
/** The rule that knows lines of a table of contents. */
const CONTENTS = 'contents-line';
/** Between a heading and its page in a table of contents. */
const LEADERS = /…|\.{2}|·{2}/;

/**
 * Takes back what is certain of page numbers where the author may have written them: fractions that
 * do not count on to the number below the stroke, marks right below each other (-1-, -2-: answers; between
 * two of a page's stands its text), and labels that head parts of a script.
 */
export function pageLabels({ lines, zones, title, findings }: Context): void {
  const fractions = linesOf(lines, FRACTION);
  if (!countsOn(lines, fractions)) demoteAll(lines, fractions, findings);
  const marks = indicesOf(lines, 'page-mark');
  if (marks.some((i) => lines[i + 1]?.form?.id === 'page-mark')) demoteAll(lines, marks, findings);
  for (const form of LABELS) {
    const labels = linesOf(lines, form);
    if (!opensScript(lines, zones, title, labels, form) || !headParts(lines, findings, labels))
      continue;
    demoteAll(lines, totalsOf(lines, numberOf(lines[labels.at(-1)!]!, form)), findings);
    if (labels.length < SERIES_MIN) demoteAll(lines, labels, findings);
    else for (const i of labels) if (!lines[i]!.apart) demote(findings, lines[i]!);
  }
  const contents = indicesOf(lines, CONTENTS);
  // One list: what stands beside its first and last line says nothing of them.
  if (!standAgain(lines, contents)) for (const i of contents) demote(findings, lines[i]!);
}

/** A table of contents is no loss where each of its headings stands in the text. */
function standAgain(lines: readonly JudgedLine[], contents: readonly number[]): boolean {
  if (contents.length === 0) return true;
  const others = lines.filter(({ form }) => form?.id !== CONTENTS);
  const text = lettersOf(others.map((line) => line.text).join('\n'));
  return contents.every((i) => text.includes(lettersOf(lines[i]!.text.split(LEADERS, 1)[0]!)));
}

/** Where lines of one rule's form stand. */
function indicesOf(lines: readonly JudgedLine[], rule: string): number[] {
  return [...lines.keys()].filter((i) => lines[i]!.form?.id === rule);
}

function linesOf(lines: readonly JudgedLine[], form: RegExp): number[] {
  return [...lines.keys()].filter(
    (i) => lines[i]!.form?.kind === 'page' && form.test(lines[i]!.folded),
  );
}

function demoteAll(
  lines: readonly JudgedLine[],
  indices: readonly number[],
  findings: Map<number, Finding>,
): void {
  for (const i of indices) if (!isGivenAway(lines, i, findings)) demote(findings, lines[i]!);
}

/**
 * 1/3 … 2/3 … 3/3, with text between: pages, the last of them all. 1/5 … 2/5 … 3/5 may be answers, and
 * answers stand below each other.
 */
function countsOn(lines: readonly JudgedLine[], indices: readonly number[]): boolean {
  const pages = indices.map((i) => FRACTION.exec(lines[i]!.folded)!.slice(1).map(Number));
  const [last, total] = pages.at(-1) ?? [];
  return (
    pages.length > 1 &&
    last === total &&
    pages.every(
      ([page, all], k) =>
        page! <= all! &&
        (k === 0 ||
          (all === pages[k - 1]![1] &&
            page === pages[k - 1]![0]! + 1 &&
            indices[k]! > indices[k - 1]! + 1)),
    )
  );
}

/** 第1页 ahead of all text, or below a line that introduces what follows. */
function opensScript(
  lines: readonly JudgedLine[],
  zones: readonly Zone[],
  title: number | undefined,
  labels: readonly number[],
  form: RegExp,
): boolean {
  const [first] = labels;
  if (first === undefined) return false;
  if (zones[first] === 'head') return true;
  const ahead = lines.slice(0, first).filter(({ block }) => block !== title);
  const paragraphs = ahead.filter(({ prose, statement }) => prose || statement).length;
  return numberOf(lines[first]!, form) === 1 && paragraphs <= INTRODUCTION_MAX;
}

/** Text below nearly each of them, be it one word that a button may have, too: the script of a talk. */
function headParts(
  lines: readonly JudgedLine[],
  findings: ReadonlyMap<number, Finding>,
  labels: readonly number[],
): boolean {
  const heading = labels.filter((i, k) =>
    lines
      .slice(i + 1, labels[k + 1])
      .some((line) => line.form?.kind !== 'page' && !isCertain(findings, line)),
  );
  return heading.length >= labels.length * HEADING_SHARE;
}

function numberOf({ folded }: JudgedLine, form: RegExp): number {
  return Number(form.exec(folded)![1]);
}

/** 共32页 where the last label is 第32页. */
function totalsOf(lines: readonly JudgedLine[], last: number): number[] {
  return [...lines.keys()].filter((i) => Number(TOTAL.exec(lines[i]!.folded)?.[1]) === last);
}
