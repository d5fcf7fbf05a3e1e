import type { CleanDocument, DocBlock, Extraction } from '../model';
import type { KeptBlock } from '../noise/apply-removals';

/** Gives the kept blocks their roles. */
export function buildDocument(extraction: Extraction, kept: readonly KeptBlock[]): CleanDocument {
  const { page, article } = extraction;
  const blocks = kept.map((k): DocBlock => {
    const block = page.blocks[k.from[0]!]!;
    const role = k.from[0] === article.title ? 'title' : block.kind;
    return {
      role,
      level: block.level,
      text: k.text,
      marks: k.marks,
      runIn: 0,
      from: k.from,
      afterBreak: block.afterBreak,
    };
  });
  const title = blocks.find((b) => b.role === 'title')?.text;
  return { title, name: title ?? page.title, url: page.url, blocks };
}
