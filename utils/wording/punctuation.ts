/** Half-width punctuation in Chinese sentences → full-width, where it can mean nothing else. */
import type { Edit } from './edit-text';

const HAN = /\p{Script=Han}/u;
/** What stands in a Chinese sentence beside Han characters. */
const CHINESE_SIGN = /[，。、；：？！（）《》〈〉“”‘’「」『』【】…—]/;
/** 达到100,其中 and GDP,但是 go on in Chinese; 1,总体要求 is a number of the outline. */
const NUMBER_OR_WORD = /[a-z0-9%％℃]$/i;
const OUTLINE_NUMBER = /^\s*\d{1,2}$/;

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
  '(': '（',
  ')': '）',
};

/** Addresses, mail and file names: nothing in them is punctuation. */
const ADDRESS =
  /(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\.)[^\s\p{Script=Han}，。；、（）《》“”]+|[\w.+-]{1,64}@[\w.-]{1,255}/giu;

/** A full stop that ends a text which has fewer Han characters ends a label or a number, not a sentence. */
const SENTENCE_HAN = 6;

/**
 * Finds the half-width signs that stand between Chinese words. Numbers (1,000), times (10:30), Latin
 * words and addresses keep theirs; so does whatever is in doubt.
 */
export function wideningEdits(text: string): Edit[] {
  const wide = splitUnits(text);
  const kept = keptUnits(text);
  const pairs = parenthesesToWiden(text, kept);
  const edits: Edit[] = [];
  for (let i = 0; i < wide.length; i++) {
    const sign = text[i]!;
    if (!(sign in WIDE) || kept.has(i)) continue;
    const widens = '()'.includes(sign) ? pairs.has(i) : standsInChinese(sign, i, wide);
    if (!widens) continue;
    wide[i] = WIDE[sign]!; // What follows sees the sign as it will be.
    edits.push({ start: i, end: i + 1, text: WIDE[sign]! });
  }
  return edits;
}

/** UTF-16 units, each half of a rare character standing for a Han character. */
function splitUnits(text: string): string[] {
  const units: string[] = [];
  for (const character of text) {
    units.push(character);
    if (character.length === 2) units.push(character);
  }
  return units;
}

function keptUnits(text: string): ReadonlySet<number> {
  const kept = new Set<number>();
  for (const match of text.matchAll(ADDRESS)) {
    for (let i = 0; i < match[0].length; i++) kept.add(match.index + i);
  }
  return kept;
}

function isChinese(unit: string | undefined): boolean {
  return unit !== undefined && (HAN.test(unit) || CHINESE_SIGN.test(unit));
}

function standsInChinese(sign: string, at: number, units: readonly string[]): boolean {
  const before = units[at - 1];
  const after = units[at + 1];
  switch (sign) {
    case ',':
    case ';':
      return isChinese(before) || (HAN.test(after ?? '') && endsNumberOrWord(at, units));
    case ':':
      return isChinese(before) && after !== '/' && after !== '\\';
    case '?':
    case '!':
      return isChinese(before);
    default:
      return endsSentence(at, units);
  }
}

function endsNumberOrWord(at: number, units: readonly string[]): boolean {
  const before = units.slice(0, at).join('');
  return NUMBER_OR_WORD.test(before) && !OUTLINE_NUMBER.test(before);
}

/** A full stop is told from a number's and a name's only at the end of a whole sentence. */
function endsSentence(at: number, units: readonly string[]): boolean {
  if (!isChinese(units[at - 1])) return false;
  const closes = units.slice(at + 1).every((unit) => /[”’」』）\s]/.test(unit));
  return closes && units.filter((unit) => HAN.test(unit)).length >= SENTENCE_HAN;
}

/** Pairs of parentheses with Chinese words between them; of any other neither is touched. */
function parenthesesToWiden(text: string, kept: ReadonlySet<number>): ReadonlySet<number> {
  const pairs = new Set<number>();
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (kept.has(i)) continue;
    if (text[i] === '(') open.push(i);
    if (text[i] !== ')') continue;
    const start = open.pop();
    if (start === undefined || !HAN.test(text.slice(start, i))) continue;
    pairs.add(start).add(i);
  }
  return pairs;
}
