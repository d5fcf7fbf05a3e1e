/** Quotation marks without their partner: ”十五五“, or one that is never closed. */
import type { DocBlock } from '../model';

const PARTNERS: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '」': '「', '』': '『' };
const OPENING = new Set(Object.values(PARTNERS));

/** So many characters on either side show the place. */
const EXCERPT_SIDE = 6;

/**
 * Finds them paragraph by paragraph. A quotation that runs over several paragraphs opens in each and
 * closes in the last: such an opening mark is no fault.
 * @returns an excerpt for each mark, in the order of the text
 */
export function findLoneQuotes(blocks: readonly DocBlock[]): string[] {
  return blocks.flatMap(({ text }, i) => {
    const next = blocks[i + 1]?.text.trimStart()[0];
    return loneQuotes(text)
      .filter((at) => text[at] !== next)
      .map((at) => excerpt(text, at));
  });
}

function loneQuotes(text: string): number[] {
  const open: number[] = [];
  const lone: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    if (OPENING.has(sign)) open.push(i);
    if (!(sign in PARTNERS) || isApostrophe(text, i)) continue;
    const partner = open.at(-1);
    if (partner !== undefined && text[partner] === PARTNERS[sign]) open.pop();
    else lone.push(i);
  }
  return [...lone, ...open].sort((a, b) => a - b);
}

/** The one in it’s and workers’. */
function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && /[a-z]/i.test(text[at - 1] ?? '');
}

function excerpt(text: string, at: number): string {
  return text.slice(Math.max(0, at - EXCERPT_SIDE), at + 1 + EXCERPT_SIDE).trim();
}
