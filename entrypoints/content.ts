import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ContentResult } from '../utils/model';
import { readPage } from '../utils/page/read-page';
import { selectedRange } from '../utils/page/selected-range';
import { locate } from '../utils/pipeline';

/** Injected on the user's click; its value is the answer. See wxt.config.ts for why it is unlisted. */
export default defineUnlistedScript((): ContentResult => {
  const article = locate(readPage(document));
  const range = selectedRange(document);
  return range ? { article, selection: locate(readPage(document, range)) } : { article };
});
