import type { CleanDocument, DocBlock, Role } from '../model';
import type { TxtOptions } from '../options';
import { numberBefore } from './item-number';

/** Two ideographic spaces. */
const INDENT = '\u3000\u3000';

/** Lines that begin at the margin even where paragraphs are set in. */
const AT_MARGIN: ReadonlySet<Role> = new Set<Role>([
  'title',
  'salutation',
  'row',
  'signature',
  'date',
]);

/**
 * Plain text: one block a line, the title first, the cells of a row parted by a tab.
 * @param options without them: lines end with a line feed, nothing is set in, lists have no numbers
 * @returns ends with a line end, unless the document is empty
 */
export function writeTxt(
  document: CleanDocument,
  options: Partial<Omit<TxtOptions, 'txtEncoding'>> = {},
): string {
  const end = options.txtLineEnd === 'crlf' ? '\r\n' : '\n';
  return document.blocks
    .map((block) => {
      const indent = options.txtIndent ? indentOf(block) : '';
      const number = options.txtNumbers ? numberBefore(block) : '';
      return indent + number + oneLine(block.text) + end;
    })
    .join('');
}

function indentOf({ role, text }: DocBlock): string {
  return AT_MARGIN.has(role) || text.startsWith('\u3000') ? '' : INDENT;
}

function oneLine(text: string): string {
  return text.replace(/\r\n|[\r\n]/g, ' ');
}
