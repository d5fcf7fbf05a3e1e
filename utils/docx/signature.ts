/** Where signature and date stand (GB/T 9704-2012, 7.3.5.2, a document without a seal). */

/** How wide a text is, in Chinese characters; Latin letters and digits take half of one. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! < 0x2000 ? 0.5 : 1;
  return width;
}

/** Right indents in characters. */
interface Indents {
  readonly signature: number;
  readonly date: number;
}

/** How far the wider of the two stands off the right margin (characters). */
const OFF_MARGIN = 2;
/** How far behind the signature's first character the date begins (characters). */
const DATE_BEHIND = 2;

/** Right indents of a signature and the date below it; '' for one that is not there. */
export function signatureIndents(signature: string, date: string): Indents {
  const dateRight = Math.max(OFF_MARGIN, widthOf(signature) - widthOf(date));
  const signatureRight = widthOf(date) + dateRight + DATE_BEHIND - widthOf(signature);
  return { signature: signatureRight, date: dateRight };
}
