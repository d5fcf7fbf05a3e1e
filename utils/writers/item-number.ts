/** The numbers of lists as words of the text, where a file has no lists. */
import type { DocBlock, Numbering } from '../model';

const LETTERS = 26;
const ROMAN = Object.entries({
  ...{ m: 1000, cm: 900, d: 500, cd: 400, c: 100, xc: 90, l: 50, xl: 40 },
  ...{ x: 10, ix: 9, v: 5, iv: 4, i: 1 },
});
const ROMAN_MAX = 3999;
const HAN_DIGITS = '零一二三四五六七八九';
const HAN_MAX = 99;

/** @returns what the page shows before an item, with what parts it from the text; '' for no number */
export function numberBefore({ number, numbering }: DocBlock): string {
  if (number === undefined) return '';
  const written = numbering && WRITTEN[numbering](number);
  if (written === undefined) return `${number}. `;
  return numbering === 'cjk-ideographic' ? `${written}、` : `${written}. `;
}

/** Each gives undefined for a number that it cannot write: it is written in digits. */
const WRITTEN: Readonly<Record<Numbering, (number: number) => string | undefined>> = {
  'lower-alpha': alphabetic,
  'upper-alpha': (number) => alphabetic(number)?.toUpperCase(),
  'lower-roman': roman,
  'upper-roman': (number) => roman(number)?.toUpperCase(),
  'cjk-ideographic': ideographic,
};

/** a … z, aa, ab … */
function alphabetic(number: number): string | undefined {
  if (number < 1) return undefined;
  let letters = '';
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / LETTERS)) {
    letters = String.fromCharCode('a'.charCodeAt(0) + ((rest - 1) % LETTERS)) + letters;
  }
  return letters;
}

function roman(number: number): string | undefined {
  if (number < 1 || number > ROMAN_MAX) return undefined;
  let rest = number;
  return ROMAN.map(([sign, value]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return sign.repeat(times);
  }).join('');
}

/** 一 … 九十九 */
function ideographic(number: number): string | undefined {
  if (number < 0 || number > HAN_MAX) return undefined;
  if (number < 10) return HAN_DIGITS[number];
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? HAN_DIGITS[tens]! : ''}十${ones > 0 ? HAN_DIGITS[ones]! : ''}`;
}
