import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { layerSlot } from '../utils/page/layer-slot';
import { readTextLayers } from '../utils/page/text-layers';

/** Injected ahead of the content script where it asked for it. */
export default defineUnlistedScript(() => {
  layerSlot.readTextLayers = readTextLayers;
});
