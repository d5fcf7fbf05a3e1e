import type { Block, CleanDocument, DocBlock, Extraction, Mark } from '../model';
import { documentName } from './document-name';
import { DEEPEST_LEVEL, headingOf } from './headings';
import { isSalutation } from './salutation';
import { settleHeadings } from './settle-headings';
import { brokenLines, quotesAround, standingOf } from './standing';
import { tailRoles } from './tail-roles';

/** A text that is left of the page's blocks, in page order. */
export interface KeptText {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The page blocks it was made of; never empty. */
  readonly from: readonly number[];
}

/**
 * Gives the kept texts their roles: title, headings by their numbering, paragraphs, items, rows,
 * salutation, closing, signature and date. Texts are neither changed nor moved.
 */
export function buildDocument(extraction: Extraction, kept: readonly KeptText[]): CleanDocument {
  const { page, article } = extraction;
  const titleAt = kept.findIndex(
    ({ from }) => article.title !== undefined && from.includes(article.title),
  );
  const sources = kept.map(({ from }) => page.blocks[from[0]!]!);
  const levels = headingLevels(sources, titleAt);
  const outerQuotes = quotesAround(sources);
  const belowTitle = kept.slice(titleAt + 1).map(({ text }) => text);
  const blocks = kept.map((text, i): DocBlock => {
    const source = sources[i]!;
    const base = {
      text: text.text,
      marks: text.marks,
      from: text.from,
      afterBreak: source.afterBreak,
      ...standingOf(source, text.text, outerQuotes),
    };
    if (i === titleAt) return { ...base, role: 'title', level: 0, runIn: 0 };
    const addresses = isSalutation(belowTitle, i - titleAt - 1);
    return { ...base, ...roleOf(source, text.text, addresses, levels) };
  });
  const settled = settleHeadings(blocks, sources);
  const broken = brokenLines(page, settled);
  const withTail = tailRoles(settled).map((block, i) => ({ ...block, afterBreak: broken.has(i) }));
  const title = titleAt < 0 ? undefined : blocks[titleAt]!.text;
  return {
    title,
    name: documentName(title, page.title, blocks[0]?.text ?? ''),
    url: page.url,
    blocks: withTail,
  };
}

type RoleOnly = Pick<DocBlock, 'role' | 'level' | 'runIn'>;

function roleOf(
  source: Block,
  text: string,
  addresses: boolean,
  levels: ReadonlyMap<number, number>,
): RoleOnly {
  if (source.kind === 'row') return { role: 'row', level: source.level, runIn: 0 };
  if (addresses) return { role: 'salutation', level: 0, runIn: 0 };
  const heading = headingOf(text);
  if (heading) return { role: heading.runIn > 0 ? 'paragraph' : 'heading', ...heading };
  if (source.kind === 'heading') {
    return { role: 'heading', level: levels.get(source.level) ?? 1, runIn: 0 };
  }
  if (source.kind === 'item') return { role: 'item', level: source.level, runIn: 0 };
  return { role: 'paragraph', level: 0, runIn: 0 };
}

/** The page's heading ranks below the title, the largest as level 1: h2 h4 → 1 2. */
function headingLevels(sources: readonly Block[], titleAt: number): Map<number, number> {
  const ranks = new Set<number>();
  sources.forEach((source, i) => {
    if (source.kind === 'heading' && i !== titleAt) ranks.add(source.level);
  });
  return new Map([...ranks].sort().map((rank, i) => [rank, Math.min(DEEPEST_LEVEL, i + 1)]));
}
