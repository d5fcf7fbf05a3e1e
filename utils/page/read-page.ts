import type { Block, Page } from '../model';

/** Reads the visible text of a document into blocks. */
export function readPage(doc: Document): Page {
  const blocks: Block[] = (doc.body?.innerText ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((text) => ({
      kind: 'paragraph',
      level: 0,
      text,
      container: 0,
      linkChars: 0,
      marks: [],
      afterBreak: false,
    }));
  return {
    source: 'html',
    url: doc.URL,
    title: doc.title,
    siteNames: [],
    blocks,
    containers: [{ parent: -1, tag: 'body', tokens: '' }],
    signs: { pictures: 0, foreignFrames: [], loading: doc.readyState === 'loading' },
  };
}
