import type { Article, Page, Removal, Span } from '../model';
import { contextFindings } from './context';
import { gradeByForm } from './grade';
import { judgeLines, type JudgedLine } from './lines';
import type { Finding } from './rule';
import { findSpans, textsWithout } from './spans';
import { zonesOf } from './zones';

/** Each pass judges what the one before left; noise rarely hides more than one layer of noise. */
const MAX_PASSES = 4;

/**
 * Proposes removals inside the article. Nothing is removed here.
 *
 * Spans (markers, junk) are found first. Then every line is judged by its form, by where it stands,
 * by its mark-up and by its neighbours; and again without the certain noise, until nothing new is
 * certain, so that cleaning a clean text changes nothing.
 */
export function findNoise(page: Page, article: Article): Removal[] {
  const spans = findSpans(page, article);
  const lines = judgeLines(page, article, textsWithout(page, spans));
  const findings = new Map<number, Finding>();
  let left = lines.filter((line) => line.text !== '');
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const found = judge(left, article.title);
    for (const [block, finding] of found) findings.set(block, finding);
    const rest = left.filter((line) => found.get(line.block)?.grade !== 'certain');
    if (rest.length === left.length) break;
    left = rest;
    // A doubtful line of an early pass is judged anew in the next.
    for (const line of left) findings.delete(line.block);
  }
  return [...spans, ...lineRemovals(page, lines, findings, spans)].sort(byPlace);
}

function judge(lines: readonly JudgedLine[], title: number | undefined): Map<number, Finding> {
  const zones = zonesOf(lines, title);
  const findings = gradeByForm(lines, zones, title);
  contextFindings(lines, zones, title, findings);
  return findings;
}

function lineRemovals(
  page: Page,
  lines: readonly JudgedLine[],
  findings: ReadonlyMap<number, Finding>,
  spans: readonly Removal[],
): Removal[] {
  const taken = new Map<number, Span[]>();
  for (const span of spans.flatMap((removal) => removal.spans)) {
    taken.set(span.block, [...(taken.get(span.block) ?? []), span]);
  }
  return lines.flatMap(({ block }) => {
    const finding = findings.get(block);
    if (!finding) return [];
    const { text } = page.blocks[block]!;
    return [
      {
        id: `${finding.rule}@${block}`,
        ...finding,
        spans: spansAround(block, text.length, taken.get(block) ?? []),
        text,
      },
    ];
  });
}

/** The whole block without the spans that other removals cover. */
function spansAround(block: number, length: number, taken: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const span of [...taken].sort((a, b) => a.start - b.start)) {
    if (span.start > start) spans.push({ block, start, end: span.start });
    start = Math.max(start, span.end);
  }
  if (start < length) spans.push({ block, start, end: length });
  return spans;
}

function byPlace(a: Removal, b: Removal): number {
  const first = a.spans[0]!;
  const second = b.spans[0]!;
  return first.block - second.block || first.start - second.start;
}
