import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ContentAnswer } from '../utils/model';
import { hasTextLayers } from '../utils/page/find-layers';
import { layerSlot } from '../utils/page/layer-slot';
import { readPage } from '../utils/page/read-page';
import { selectedRange } from '../utils/page/selected-range';

/**
 * Injected on the user's click; its value is the answer, as JSON: a string comes through to the extension
 * several times as fast as objects do. See wxt.config.ts for why it is unlisted.
 */
export default defineUnlistedScript((): string => JSON.stringify(answer()));

function answer(): ContentAnswer {
  const { readTextLayers } = layerSlot;
  if (!readTextLayers && hasTextLayers(document)) return { needs: 'text-layers' };
  const read = (range?: Range) => readPage(document, range, readTextLayers);
  const range = selectedRange(document);
  return range ? { page: read(), selection: read(range) } : { page: read() };
}
