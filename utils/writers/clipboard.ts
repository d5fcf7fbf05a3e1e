import type { CleanDocument } from '../model';
import type { TxtOptions } from '../options';
import { htmlFragment } from './html';
import { writeTxt } from './txt';

/**
 * The document as the clipboard carries it.
 * @param options whether the plain text has the numbers of lists; the other has them always
 * @returns `plain` for editors without structure, `html` for Word, WPS and their like
 */
export function clipboardFlavours(
  document: CleanDocument,
  { txtNumbers }: Pick<TxtOptions, 'txtNumbers'>,
): { plain: string; html: string } {
  const plain = writeTxt(document, { txtNumbers }).replace(/\n$/, '');
  return { plain, html: htmlFragment(document) };
}
