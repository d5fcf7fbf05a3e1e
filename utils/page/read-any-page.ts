import type { Page } from '../model';
import { readPage } from './read-page';
import { readTextLayers } from './text-layers';

/** `readPage`, text layers included: for those who need not mind the size of the code. */
export function readAnyPage(doc: Document, only?: Range): Page {
  return readPage(doc, only, readTextLayers);
}
