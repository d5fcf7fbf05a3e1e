import type { CleanDocument } from '../model';
import { htmlFragment } from './html';
import { writeTxt } from './txt';

/**
 * The document as the clipboard carries it.
 * @returns `plain` for editors without structure, `html` for Word, WPS and their like
 */
export function clipboardFlavours(document: CleanDocument): { plain: string; html: string } {
  return { plain: writeTxt(document).replace(/\n$/, ''), html: htmlFragment(document) };
}
