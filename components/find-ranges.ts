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

/**
 * Finds words in the lines of the pane that shows, also across the elements inside a line. The browser
 * would move thousands of live ranges at every change of the text; these stay as they were found.
 */
export function findRanges(panes: HTMLElement, words: string): StaticRange[] {
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

function rangeOf(nodes: readonly Text[], start: number, end: number): StaticRange {
  const [first, last] = [placeIn(nodes, start, false), placeIn(nodes, end, true)];
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.offset,
    endContainer: last.node,
    endOffset: last.offset,
  });
}

/** The node in which an offset of the line lies; of two that touch there, the first one when it `ends`. */
function placeIn(
  nodes: readonly Text[],
  offset: number,
  ends: boolean,
): { readonly node: Text; readonly offset: number } {
  let before = 0;
  for (const node of nodes) {
    const after = before + node.length;
    if (ends ? offset <= after : offset < after) return { node, offset: offset - before };
    before = after;
  }
  throw new RangeError('The line is shorter than what was found in it.');
}

/** So many marks at once: more than a screen holds, and few enough to draw without a stop. */
const MARKED = 1000;

/** Of a list of places those around the one that is looked at, as many as are marked at once. */
export function aroundPlace<T>(places: readonly T[], at: number): readonly T[] {
  const from = Math.max(Math.min(at - MARKED / 2, places.length - MARKED), 0);
  return places.slice(from, from + MARKED);
}
