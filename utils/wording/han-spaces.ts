/** Spaces between Han characters, which Chinese does not write. */
import type { Edit } from './edit-text';

/** Ordinary and no-break spaces; an ideographic space is set on purpose and stays. */
const BETWEEN_HAN =
  /(?<=[\p{Script=Han}，。、；：？！（）《》“”‘’…—])[ \u00A0]+(?=[\p{Script=Han}，。、；：？！（）《》“”‘’…—])/gu;

export function hanSpaceEdits(text: string): Edit[] {
  return [...text.matchAll(BETWEEN_HAN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: '',
  }));
}
