import type { Article, Page } from '../model';
import { containersAround } from '../text/containers-around';
import { isCover } from './cover';
import { isFurniture } from './furniture';

/** Attachments stand within so many blocks after the text. */
const ATTACHED_WITHIN = 8;
/** Files that hold documents. */
const FILE = /\/([^/?#]+\.(?:docx?|wps|pdf|rtf|xlsx?|pptx?|ofd))(?:[?#].*)?$/i;

/**
 * The file in which the page's real content is: the page itself has next to no text, and where its
 * text would be it links to a document, or shows a PDF in a box.
 * @returns the file's name as the page calls it; undefined when the page is the document
 */
export function attachmentOf(page: Page, article: Article): string | undefined {
  if (page.source !== 'html' || !isCover(page, article) || hasTable(page, article))
    return undefined;
  const embedded = page.signs.embedded?.[0];
  if (embedded !== undefined) return fileName(embedded);
  const around = containersAround(page, article.blocks);
  const [from, until] = reach(page, article);
  for (let i = from; i < until; i++) {
    const { marks, text, container } = page.blocks[i]!;
    const link = marks.find(({ type, href }) => type === 'link' && FILE.test(href ?? ''));
    if (!link || isFurniture(page, container, around)) continue;
    return text.slice(link.start, link.end).trim() || fileName(link.href!);
  }
  return undefined;
}

/** A page with a table of so many rows shows what it has to tell; its files are the details. */
const TABLE_MIN = 3;

function hasTable({ blocks }: Page, article: Article): boolean {
  return article.blocks.filter((i) => blocks[i]!.kind === 'row').length >= TABLE_MIN;
}

/** Where the text is; without a text, what stands below the page's first heading of the first rank. */
function reach(page: Page, { blocks }: Article): [number, number] {
  const first = blocks[0];
  if (first !== undefined)
    return [first, Math.min(page.blocks.length, blocks.at(-1)! + 1 + ATTACHED_WITHIN)];
  const heading = page.blocks.findIndex(({ kind, level, text }) => {
    return kind === 'heading' && (level === 1 || page.title.startsWith(text));
  });
  return heading < 0
    ? [0, 0]
    : [heading, Math.min(page.blocks.length, heading + ATTACHED_WITHIN * 2)];
}

function fileName(address: string): string {
  const name = FILE.exec(address)?.[1] ?? address;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
