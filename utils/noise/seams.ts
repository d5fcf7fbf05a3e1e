import type { Page, Removal } from '../model';
import { ENDS_CLAUSE, isNumbered } from '../text/patterns';
import type { Finding } from './rule';
import type { DraftLine } from './lines';

/** A line shorter than this (characters) does not run on over a seam. */
const RUNS_ON_MIN = 12;
/** A number that was put before a chunk: 2、 */
const CHUNK = /^(\d{1,2})、\s*/;

/** What was found out about the seams of a text that was cut into pages or chunks. */
export interface Seams {
  readonly removals: readonly Removal[];
  /** Numbers that look like seams but do not fit: they stay, and the user is told. */
  readonly doubtful: boolean;
}

/**
 * Finds the seams of page chunks: the text breaks off inside a sentence, and what follows begins
 * with the next number 2、 3、 4、. Certain only when all numbers from 2 on fit.
 * @param lines the article's lines that stay, in order
 */
export function findChunkSeams(page: Page, lines: readonly DraftLine[]): Seams {
  const seams: { block: number; number: number; length: number }[] = [];
  for (let i = 1; i < lines.length; i++) {
    const match = CHUNK.exec(lines[i]!.text);
    if (match && runsOn(lines[i - 1]!)) {
      seams.push({ block: lines[i]!.block, number: Number(match[1]), length: match[0].length });
    }
  }
  if (seams.length === 0) return { removals: [], doubtful: false };
  if (seams.length < 2 || !seams.every(({ number }, i) => number === i + 2)) {
    return { removals: [], doubtful: seams.length > 1 };
  }
  const removals = seams.map(({ block, length }): Removal => {
    const text = page.blocks[block]!.text.slice(0, length);
    return {
      id: `chunk-seam@${block}`,
      rule: 'chunk-seam',
      kind: 'page',
      grade: 'certain',
      spans: [{ block, start: 0, end: length }],
      text,
      joins: true,
    };
  });
  return { removals, doubtful: false };
}

/**
 * Where a page mark was taken out inside a sentence, its halves belong together.
 * @param lines all lines of the article
 * @returns the blocks of noise after which the text runs on
 */
export function blocksToJoinOver(
  lines: readonly DraftLine[],
  findings: ReadonlyMap<number, Finding>,
): ReadonlySet<number> {
  const joins = new Set<number>();
  let before: DraftLine | undefined;
  let marks: number[] = [];
  for (const line of lines) {
    const finding = findings.get(line.block);
    if (finding?.grade === 'certain') {
      if (finding.kind === 'page' || finding.kind === 'repeat') marks.push(line.block);
      continue;
    }
    if (before && marks.length > 0 && isSentence(before) && continues(line))
      joins.add(marks.at(-1)!);
    before = line;
    marks = [];
  }
  return joins;
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
  return runsOn(line) && /[，、；。,]/.test(line.text);
}

function continues(line: DraftLine): boolean {
  return line.kind !== 'row' && line.kind !== 'heading' && !isNumbered(line.text);
}
