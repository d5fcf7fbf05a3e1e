/** Everything the user can take a document away as. */
import type { CleanDocument, Format } from '../model';
import { htmlFragment } from './html';
import { writeMarkdown } from './markdown';
import { writeTxt } from './txt';

export { fileName } from './file-name';

export interface Writer {
  /** Without the dot. */
  readonly extension: string;
  readonly mime: string;
  readonly write: (document: CleanDocument) => string;
}

export const WRITERS: Readonly<Record<Format, Writer>> = {
  txt: { extension: 'txt', mime: 'text/plain;charset=utf-8', write: writeTxt },
  md: { extension: 'md', mime: 'text/markdown;charset=utf-8', write: writeMarkdown },
};

/**
 * The document as the clipboard carries it.
 * @returns `plain` for editors without structure, `html` for Word, WPS and their like
 */
export function clipboardFlavours(document: CleanDocument): { plain: string; html: string } {
  return { plain: writeTxt(document).replace(/\n$/, ''), html: htmlFragment(document) };
}
