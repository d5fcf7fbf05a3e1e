import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Extraction } from '../utils/model';
import { readPage } from '../utils/page/read-page';
import { extract } from '../utils/pipeline';

/** What a click on the toolbar icon gets from the page: the value of the injected script. */
export interface ContentResult {
  readonly article: Extraction;
  /** Only when the user has selected text on the page. */
  readonly selection?: Extraction;
}

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: (): ContentResult => ({ article: extract(readPage(document)) }),
});
