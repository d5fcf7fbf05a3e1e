/** Short spellings for documents in tests. */
import type { CleanDocument, DocBlock, Role } from '../../../utils/model';

export function block(role: Role, text: string, more: Partial<DocBlock> = {}): DocBlock {
  const level = role === 'heading' || role === 'item' || role === 'row' ? 1 : 0;
  return { role, level, text, marks: [], runIn: 0, from: [0], afterBreak: false, ...more };
}

export function document(...blocks: DocBlock[]): CleanDocument {
  const title = blocks.find(({ role }) => role === 'title')?.text;
  return { title, name: title ?? '未名', url: 'https://wenku.test/1', blocks };
}

export const title = (text: string): DocBlock => block('title', text);
export const heading = (level: number, text: string): DocBlock => block('heading', text, { level });
export const paragraph = (text: string, more: Partial<DocBlock> = {}): DocBlock =>
  block('paragraph', text, more);
export const item = (level: number, text: string): DocBlock => block('item', text, { level });
/** A row of cells; `head` for a header row. */
export const row = (kind: 'head' | 'body', ...cells: string[]): DocBlock =>
  block('row', cells.join('\t'), { level: kind === 'head' ? 0 : 1 });
