import type { Article, Page, Removal, Span } from '../model';
import { findCaptions } from './captions';
import { findChannels } from './channels';
import { judgeInContext } from './context';
import { gradeByForm } from './grade';
import { draftLines, placeLines, type DraftLine, type JudgedLine } from './lines';
import type { Finding } from './rule';
import { findGluedTools } from './glued-tools';
import { findInlinePieces } from './inline-pieces';
import { findJammers } from './jammers';
import { findLineWraps } from './line-wraps';
import { amongOwnLabels } from './own-labels';
import { findPageMarks } from './page-marks';
import { blocksToJoinOver, findChunkSeams, judgeInsideSentences } from './seams';
import { findSiteStrings } from './site-strings';
import { findSpans, textOf, textsWithout } from './spans';
import { spansByBlock } from './spans-by-block';
import { zonesOf } from './zones';

export interface NoiseFound {
  readonly removals: Removal[];
  /** Numbers that look like page seams had to stay. */
  readonly doubtfulSeams: boolean;
}

/** Doubts that hang on a line that is certain noise: they outlive it. */
const LASTING: ReadonlySet<string> = new Set([
  'related-list',
  'reply',
  'beside-text',
  'notice-heading',
  'site-named',
  'among-noise',
  'entry-contents',
  'channel-names',
]);

/** Each pass judges what the one before left; noise rarely hides more than one layer of noise. */
const MAX_PASSES = 4;
const NO_FINDINGS: ReadonlyMap<number, Finding> = new Map();

/**
 * Proposes removals inside the article. Nothing is removed here.
 *
 * Spans (markers, junk) are found first. Then every line is judged by its form, by where it stands,
 * by its mark-up and by its neighbours; and again without the certain noise, until nothing new is
 * certain, so that cleaning a clean text changes nothing.
 * @returns the removals, and what the user must be told of seams
 */
export function findNoise(page: Page, article: Article): NoiseFound {
  const spans = withoutOverlaps([
    ...findPageMarks(page, article),
    ...findSpans(page, article),
    ...findJammers(page, article),
    ...findSiteStrings(page, article),
    ...findInlinePieces(page, article),
    ...findCaptions(page, article),
    ...findGluedTools(page, article),
  ]);
  const drafts = draftLines(page, article, textsWithout(page, spans));
  const filled = drafts.filter((line) => line.text !== '');
  const channels = page.source === 'html' ? NO_FINDINGS : findChannels(filled);
  const title = trueTitle(page, article, drafts, channels);
  const findings = new Map<number, Finding>(channels);
  let left = filled.filter((line) => channels.get(line.block)?.grade !== 'certain');
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const found = judge(placeLines(page, left), title, page.source !== 'html');
    for (const [block, finding] of found) {
      if (finding.grade === 'certain' || !findings.has(block)) findings.set(block, finding);
    }
    const rest = left.filter((line) => found.get(line.block)?.grade !== 'certain');
    if (rest.length === left.length) break;
    left = rest;
    // A doubtful line of an early pass is judged anew in the next, unless what made it doubtful is gone.
    for (const line of left) {
      if (!LASTING.has(findings.get(line.block)?.rule ?? '')) findings.delete(line.block);
    }
  }
  const seams = findChunkSeams(page, left, isFromSharing(findings));
  const inLines = withoutOverlaps([...spans, ...seams.removals]);
  const removals = [
    ...inLines.flatMap((removal) => withoutLines(page, removal, findings)),
    ...findLineWraps(page, left),
    ...lineRemovals(page, drafts, title, findings, inLines),
  ];
  return {
    removals: removals.sort(byPlace),
    doubtfulSeams: seams.doubtful,
  };
}

/** What sites on which users share files say of them; they cut the files into numbered pages. */
const SHARING: ReadonlySet<string> = new Set(['share-note', 'resource-heading', 'page-of-file']);

function isFromSharing(findings: ReadonlyMap<number, Finding>): boolean {
  return [...findings.values()].some(({ rule, grade }) => grade === 'certain' && SHARING.has(rule));
}

/** A line of noise that was taken for the title of a text without mark-up is no title. */
function trueTitle(
  page: Page,
  article: Article,
  lines: readonly DraftLine[],
  channels: ReadonlyMap<number, Finding>,
): number | undefined {
  const line = lines.find(({ block }) => block === article.title);
  // A marker was all of it.
  if (line?.text === '') return undefined;
  if (page.source === 'html') return article.title;
  if (channels.get(article.title ?? NaN)?.grade === 'certain') return undefined;
  const form = line?.form;
  return form && form.strength >= 2 ? undefined : article.title;
}

function judge(
  lines: readonly JudgedLine[],
  title: number | undefined,
  titleGuessed: boolean,
): Map<number, Finding> {
  const zones = zonesOf(lines, title);
  const own = amongOwnLabels(lines, title);
  const findings = gradeByForm(lines, zones, title, own);
  judgeInContext({ lines, zones, title, titleGuessed, own, findings });
  judgeInsideSentences(lines, title, findings);
  return findings;
}

function lineRemovals(
  page: Page,
  lines: readonly DraftLine[],
  title: number | undefined,
  findings: ReadonlyMap<number, Finding>,
  spans: readonly Removal[],
): Removal[] {
  const joins = blocksToJoinOver(lines, title, findings);
  const certain = spans.filter((removal) => removal.grade === 'certain');
  const taken = spansByBlock(certain.flatMap((removal) => removal.spans));
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
        ...(joins.has(block) && { joins: true, continues: joins.get(block)! }),
      },
    ];
  });
}

/** A doubtful span gives way to a finding about its whole line. */
function withoutLines(
  page: Page,
  removal: Removal,
  findings: ReadonlyMap<number, Finding>,
): Removal[] {
  if (removal.grade === 'certain') return [removal];
  const spans = removal.spans.filter((span) => !findings.has(span.block));
  return spans.length > 0 ? [{ ...removal, spans, text: textOf(page, spans) }] : [];
}

/** Of removals that cover the same characters, the earlier one stays. */
function withoutOverlaps(removals: readonly Removal[]): Removal[] {
  const taken = new Map<number, Span[]>();
  return removals.filter(({ spans }) => {
    if (spans.some((span) => overlapsAny(span, taken.get(span.block)))) return false;
    for (const span of spans) {
      const others = taken.get(span.block);
      if (others) others.push(span);
      else taken.set(span.block, [span]);
    }
    return true;
  });
}

function overlapsAny({ start, end }: Span, others: readonly Span[] = []): boolean {
  return others.some((other) => start < other.end && other.start < end);
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
