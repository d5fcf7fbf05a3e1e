/**
 * Where words stand in a text, whatever the case of Latin letters. Found places do not overlap.
 * @returns the offsets of their first characters; none for no words
 */
export function findAll(text: string, words: string): number[] {
  const [haystack, needle] = [lowerLatin(text), lowerLatin(words)];
  const found: number[] = [];
  if (needle === '') return found;
  for (let at = haystack.indexOf(needle); at >= 0;) {
    found.push(at);
    at = haystack.indexOf(needle, at + needle.length);
  }
  return found;
}

/** `toLowerCase` of all letters would change the length of some texts, and every offset after them. */
function lowerLatin(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Finds words in the lines of the pane that shows, also across the elements inside a line. */
export function findRanges(panes: HTMLElement, words: string): Range[] {
  if (words === '') return [];
  return [...panes.querySelectorAll<HTMLElement>('.pane:not([hidden]) [data-from]')].flatMap(
    (line) => {
      const nodes = textNodes(line);
      const text = nodes.map((node) => node.data).join('');
      return findAll(text, words).map((start) => rangeOf(nodes, start, start + words.length));
    },
  );
}

function textNodes(line: HTMLElement): Text[] {
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function rangeOf(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let before = 0;
  for (const node of nodes) {
    const after = before + node.length;
    if (start >= before && start < after) range.setStart(node, start - before);
    if (end > before && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  return range;
}
