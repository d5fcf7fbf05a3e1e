import type { Block } from '../../../utils/model';

/**
 * A paragraph right in the page's body, without links.
 * @param more what is different about it
 */
export function plainBlock(text: string, more: Partial<Block> = {}): Block {
  const plain = { level: 0, container: 0, linkChars: 0, marks: [], afterBreak: false } as const;
  return { kind: 'paragraph', ...plain, text, ...more };
}
