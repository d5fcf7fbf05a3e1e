/** So much of either side is looked at: words are shorter (characters). */
const REACH = 6;
/** What cannot stand at the beginning of a line: it belongs to the word before. */
const CLINGS = /^[，。、；：！？）”》」』,;:!?)]/;

let words: Intl.Segmenter | undefined;

/**
 * Whether a line end stands inside a word, or parts a mark from the word it belongs to.
 * @param above the line that ends there
 * @param below the next one
 */
export function breaksWord(above: string, below: string): boolean {
  if (CLINGS.test(below)) return true;
  const before = above.slice(-REACH);
  words ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const found = words.segment(before + below.slice(0, REACH)).containing(before.length);
  return found !== undefined && found.index < before.length;
}
