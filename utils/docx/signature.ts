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

const RIGHT = 2;

/**
 * The date begins two characters to the right of the signature's first one. The wider of the two
 * stands two characters off the right margin.
 */
export function signatureIndents(signature: string, date: string): Indents {
  const dateRight = Math.max(RIGHT, widthOf(signature) - widthOf(date));
  return { signature: widthOf(date) + dateRight + 2 - widthOf(signature), date: dateRight };
}
