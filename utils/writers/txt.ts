import type { CleanDocument } from '../model';

/**
 * Plain text: one block a line, the title first, the cells of a row parted by a tab.
 * @returns ends with a line end, unless the document is empty
 */
export function writeTxt(document: CleanDocument): string {
  return document.blocks.map((block) => `${oneLine(block.text)}\n`).join('');
}

function oneLine(text: string): string {
  return text.replace(/\r\n|[\r\n]/g, ' ');
}
