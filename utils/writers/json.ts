/** The document with everything around it, for those who build corpora. */
import type { DocBlock, FileSource } from '../model';
import { metadataOf } from './metadata';

/** Raised when a reader of these files would have to change. */
const FORMAT_VERSION = 1;

/**
 * JSON: the document's blocks, what the page said of it, and the ledger of all removals.
 * docs/formats.md describes the fields.
 */
export function writeJson(source: FileSource): string {
  const { document, ledger, page } = source;
  const { site, ...said } = metadataOf(source);
  const content = {
    format: 'jingwen',
    version: FORMAT_VERSION,
    title: document.title ?? null,
    name: document.name,
    url: document.url,
    metadata: { pageTitle: page.title, site, readFrom: page.source, ...said },
    blocks: document.blocks.map(blockOf),
    ledger: ledger.map(({ removal, state }) => ({
      rule: removal.rule,
      kind: removal.kind,
      grade: removal.grade,
      state,
      text: removal.text,
    })),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** What is not said is the ordinary case, and left out. */
function blockOf({ role, level, text, runIn, marks, afterBreak, ...more }: DocBlock): object {
  const { number, numbering, inItem, quote, cells, picture } = more;
  const broken = afterBreak || undefined;
  return {
    role,
    level,
    text,
    runIn,
    marks,
    number,
    numbering,
    inItem,
    quote,
    cells,
    afterBreak: broken,
    picture,
  };
}
