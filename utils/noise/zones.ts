import { charactersIn } from '../text/measure';
import { LEVEL_1, LEVEL_2, SALUTATION, SIGNED_ON } from '../text/patterns';
import type { JudgedLine } from './lines';
import type { Zone } from './rule';

/**
 * Without prose, lines of at least this length (characters) that no rule recognises are the body, and
 * shorter ones where none is so long.
 */
const PLAIN_MIN_LENGTH = 8;
/** 经过三天的评审，现将结果公布如下：a paragraph that leads to a list. */
const LEADS_TO = /^[^，]{4,60}，.{12,200}[：:]$/;

/**
 * Where each line stands: the body reaches from the first line of prose (or the document's first
 * heading) to the last line of prose.
 * @returns one zone a line
 */
export function zonesOf(lines: readonly JudgedLine[], title: number | undefined): Zone[] {
  const isBody = bodyTest(lines);
  let first = lines.findIndex((line) => isAfter(line, title) && (isBody(line) || isOpening(line)));
  const end = endOfText(lines);
  let last = lines.findLastIndex((line, i) => i < end && isBody(line));
  if (first < 0) first = lines.length;
  if (last < 0) last = first - 1;
  last = Math.max(last, signedAt(lines, last), partsUntil(lines, last));
  return lines.map((_, i) => (i < first ? 'head' : i > last ? 'tail' : 'body'));
}

function bodyTest(lines: readonly JudgedLine[]): (line: JudgedLine) => boolean {
  if (lines.some((line) => line.prose)) return (line) => line.prose;
  const isPlain = (line: JudgedLine): boolean => line.form === undefined && line.kind !== 'heading';
  const isLong = (line: JudgedLine): boolean => isPlain(line) && line.length >= PLAIN_MIN_LENGTH;
  return lines.some(isLong) ? isLong : isPlain;
}

/**
 * A plan or a call ends in parts of short lines: they reach to the last part's heading, and to the
 * line below it, unless a site's line stands in its place.
 */
function partsUntil(lines: readonly JudgedLine[], last: number): number {
  const heading = lines.findLastIndex((line, i) => i > last && isPart(line));
  if (heading < 0) return last;
  const below = lines[heading + 1];
  return below && !below.form ? heading + 1 : heading;
}

function isPart({ form, text, apart, linkShare }: JudgedLine): boolean {
  return (
    form === undefined && !apart && linkShare === 0 && (LEVEL_1.test(text) || LEVEL_2.test(text))
  );
}

/** So many short lines may stand between the last paragraph and the day of the signature. */
const SIGNED_WITHIN = 16;

/** A document ends with its signature: what stands above its day is the document's, however short. */
function signedAt(lines: readonly JudgedLine[], last: number): number {
  const until = Math.min(lines.length, last + 1 + SIGNED_WITHIN);
  for (let i = until - 1; i > last; i--) {
    const line = lines[i]!;
    if (SIGNED_ON.test(line.text) && !line.apart) return i;
  }
  return last;
}

function isOpening(line: JudgedLine): boolean {
  return (
    line.form === undefined &&
    (LEVEL_1.test(line.text) ||
      LEVEL_2.test(line.text) ||
      SALUTATION.test(line.text) ||
      LEADS_TO.test(line.text))
  );
}

function isAfter(line: JudgedLine, title: number | undefined): boolean {
  return title === undefined || line.block > title;
}

/** The last lines may hold at most this share of the prose and still be the site's. */
const TAIL_MAX_PROSE = 0.25;
/** At least this share of the last lines has a form of noise. */
const TAIL_MIN_FORMS = 0.5;

/**
 * Where the site's own text at the end begins: disclaimers are prose, but they come after a line
 * that says what they are, and among lines of noise.
 * @returns an index into `lines`; their number when there is no such part
 */
function endOfText(lines: readonly JudgedLine[]): number {
  const total = charactersIn(lines.filter(({ prose }) => prose));
  let end = lines.length;
  let forms = 0;
  let prose = 0;
  for (let i = lines.length - 1; i > 0; i--) {
    const line = lines[i]!;
    if (line.prose) prose += line.length;
    if (prose > total * TAIL_MAX_PROSE) break;
    if (!line.form || line.form.strength < 2) continue;
    forms++;
    if (forms >= (lines.length - i) * TAIL_MIN_FORMS) end = i;
  }
  return end;
}
