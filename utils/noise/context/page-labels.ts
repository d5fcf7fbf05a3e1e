import { lettersOf } from '../../text/letters';
import { LINK_SHARE } from '../grade';
import type { JudgedLine } from '../lines';
import type { Finding, Zone } from '../rule';
import { isCertain } from './findings';

/** 3/10: a page of several, a score, a fraction. */
const FRACTION = /^(\d{1,4})\s?\/\s?(\d{1,4})$/;
/** 第3页, without the number of all pages. */
const LABEL = /^第\s?\d{1,4}\s?页$/;
/** Between a heading and its page in a table of contents. */
const LEADERS = /…|\.{2}|·{2}/;

/**
 * Takes back what is certain of page numbers where the author may have written them: fractions that
 * do not count on to the number below the stroke, and labels that head parts of a script.
 */
export function pageLabels(
  lines: readonly JudgedLine[],
  zones: readonly Zone[],
  findings: Map<number, Finding>,
): void {
  const fractions = linesOf(lines, FRACTION);
  const labels = linesOf(lines, LABEL);
  if (!countsOn(lines, fractions)) demote(lines, fractions, findings);
  if (headParts(lines, zones, labels)) demote(lines, labels, findings);
  const contents = [...lines.keys()].filter((i) => lines[i]!.form?.id === 'contents-line');
  if (!standAgain(lines, contents)) demote(lines, contents, findings);
}

/** A table of contents is no loss where each of its headings stands in the text. */
function standAgain(lines: readonly JudgedLine[], contents: readonly number[]): boolean {
  if (contents.length === 0) return true;
  const others = lines.filter((_, i) => !contents.includes(i));
  const text = lettersOf(others.map((line) => line.text).join('\n'));
  return contents.every((i) => text.includes(lettersOf(lines[i]!.text.split(LEADERS, 1)[0]!)));
}

function linesOf(lines: readonly JudgedLine[], form: RegExp): number[] {
  return [...lines.keys()].filter(
    (i) => lines[i]!.form?.kind === 'page' && form.test(lines[i]!.folded),
  );
}

function demote(
  lines: readonly JudgedLine[],
  indices: readonly number[],
  findings: Map<number, Finding>,
): void {
  for (const i of indices) {
    const line = lines[i]!;
    const marked = line.apart || line.linkShare >= LINK_SHARE || hasNoiseBeside(lines, i, findings);
    const found = findings.get(line.block);
    if (found?.grade === 'certain' && !marked)
      findings.set(line.block, { ...found, grade: 'maybe' });
  }
}

/** Certain noise next to it that is no page number itself. */
function hasNoiseBeside(
  lines: readonly JudgedLine[],
  i: number,
  findings: ReadonlyMap<number, Finding>,
): boolean {
  return [lines[i - 1], lines[i + 1]].some(
    (line) =>
      line !== undefined && isCertain(findings, line) && findings.get(line.block)!.kind !== 'page',
  );
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

/** 第1页 ahead of all text, and text below each of them: the script of a talk. */
function headParts(
  lines: readonly JudgedLine[],
  zones: readonly Zone[],
  indices: readonly number[],
): boolean {
  return (
    zones[indices[0] ?? -1] === 'head' &&
    indices.every((i, k) => {
      const next = indices[k + 1] ?? lines.length;
      return lines.slice(i + 1, next).some(({ form }) => !form);
    })
  );
}
