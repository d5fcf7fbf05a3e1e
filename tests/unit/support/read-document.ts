import type { CleanDocument, DocBlock } from '../../../utils/model';
import { compose, extract } from '../../../utils/pipeline';
import { readText } from '../../../utils/text/read-text';

/** The clean document of a plain text, one line a block. */
export function documentOf(...lines: string[]): CleanDocument {
  return compose(extract(readText(lines.join('\n\n'), 'https://wenku.test/a.txt'))).document;
}

/** `role: text` of each block, with the level of headings: `heading1: 一、概况` */
export function rolesOf({ blocks }: CleanDocument): string[] {
  return blocks.map(({ role, level, text }: DocBlock) =>
    role === 'heading' ? `heading${level}: ${text}` : `${role}: ${text}`,
  );
}
