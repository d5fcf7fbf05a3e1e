import { LEVEL_1, LEVEL_2, SALUTATION } from '../text/patterns';
import type { JudgedLine } from './lines';
import type { Zone } from './rule';

/** Without prose, lines of at least this length (characters) that no rule recognises are the body. */
const PLAIN_MIN_LENGTH = 8;
/**
 * Where each line stands: the body reaches from the first line of prose (or the document's first
 * heading) to the last line of prose.
 * @returns one zone a line
 */
export function zonesOf(lines: readonly JudgedLine[], title: number | undefined): Zone[] {
  const isBody = bodyTest(lines);
  let first = lines.findIndex((line) => isAfter(line, title) && (isBody(line) || isOpening(line)));
  let last = lines.findLastIndex(isBody);
  if (first < 0) first = lines.length;
  if (last < 0) last = first - 1;
  return lines.map((_, i) => (i < first ? 'head' : i > last ? 'tail' : 'body'));
}

function bodyTest(lines: readonly JudgedLine[]): (line: JudgedLine) => boolean {
  if (lines.some((line) => line.prose)) return (line) => line.prose;
  return (line) =>
    line.form === undefined && line.length >= PLAIN_MIN_LENGTH && line.kind !== 'heading';
}

function isOpening(line: JudgedLine): boolean {
  return (
    line.form === undefined &&
    (LEVEL_1.test(line.text) || LEVEL_2.test(line.text) || SALUTATION.test(line.text))
  );
}

function isAfter(line: JudgedLine, title: number | undefined): boolean {
  return title === undefined || line.block > title;
}
