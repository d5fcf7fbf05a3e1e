import type { Block, Page } from '../model';

/** Two columns at least; one space is an accident. */
const INDENT = /^(?:[ \u00a0]{2}|\u3000|\t)/;
const INDENTED = { indented: true } as const;

/**
 * Reads a plain text (a .txt opened in the browser) into blocks, one a line.
 * @param url where it was opened; its last part serves as the title
 */
export function readText(text: string, url: string): Page {
  const blocks: Block[] = [];
  let blankBefore = true;
  for (const raw of text.replace(/^\ufeff/, '').split(/\r\n?|[\n\u2028\u2029\f]/)) {
    const line = raw.replaceAll('\u00a0', ' ').trim();
    if (line) {
      blocks.push({
        // A tab parts cells, as in the text that we save.
        kind: line.includes('\t') ? 'row' : 'paragraph',
        level: line.includes('\t') ? 1 : 0,
        text: line,
        container: 0,
        linkChars: 0,
        marks: [],
        afterBreak: !blankBefore,
        ...(INDENT.test(raw) && INDENTED),
      });
    }
    blankBefore = line === '';
  }
  return {
    source: 'text',
    url,
    title: titleFromUrl(url),
    siteNames: [],
    blocks,
    containers: [{ parent: -1, tag: 'text', tokens: '' }],
    signs: { pictures: 0, foreignFrames: [], loading: false },
  };
}

/** The file's name without its extension, decoded where it can be. */
function titleFromUrl(url: string): string {
  const name = url.split(/[?#]/, 1)[0]!.split('/').at(-1) ?? '';
  const base = name.replace(/\.\w{1,5}$/, '');
  try {
    return decodeURIComponent(base);
  } catch {
    return base;
  }
}
