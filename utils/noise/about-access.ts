import type { JudgedLine } from './lines';
import { hasOwnNumber } from './own-number';

/** A site asks once; so many such lines in a text without prose are its subject. */
const ACCESS_LINES = 2;

/**
 * Who may read or load what is the document's subject: it says so in its own clauses, or leads to parts
 * that it counts itself.
 * @param spare the document is without prose
 */
export function isAboutAccess(lines: readonly JudgedLine[], spare: boolean): boolean {
  const asks = lines.flatMap((line, i) =>
    line.form?.kind === 'paywall' && !line.apart ? [{ line, above: lines[i - 1]?.text ?? '' }] : [],
  );
  return (
    (spare && asks.length >= ACCESS_LINES) ||
    asks.some(
      ({ line, above }) =>
        hasOwnNumber(line) || namesParts(line, lines) || standsInPart(above, lines),
    )
  );
}

/** 展开全部卡片, 继续阅读下一张卡片 */
const NAMES_PART = /(?:全部|所有|其余|剩余|下一[张个条则幅段])([一-龥]{2})/;
const COUNTED = /^[一二三四五六七八九十\d]/;
/** One such line may be a heading of anything. */
const PARTS_MIN = 2;

/** It leads to parts that the document names and counts itself: 卡片一：…… 卡片二：…… */
function namesParts({ text }: JudgedLine, lines: readonly JudgedLine[]): boolean {
  const part = NAMES_PART.exec(text)?.[1];
  return part !== undefined && countsParts(part, lines);
}

function countsParts(part: string, lines: readonly JudgedLine[]): boolean {
  const parts = lines.filter(
    (line) => line.text.startsWith(part) && COUNTED.test(line.text.slice(part.length)),
  );
  return parts.length >= PARTS_MIN;
}

/** 台词三, 卡片2 */
const PART_HEADING = /^[一-龥]{2,5}\d?[：:]?$/;
const PART_NUMBER = /[一二三四五六七八九十\d]{1,2}[：:]?$/;

/** The line above is one of several headings that the document counts: 台词一, 台词二, 台词三 */
function standsInPart(above: string, lines: readonly JudgedLine[]): boolean {
  if (!PART_HEADING.test(above) || !PART_NUMBER.test(above)) return false;
  return countsParts(above.replace(PART_NUMBER, ''), lines);
}
