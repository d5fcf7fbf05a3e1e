import type { LayerReader } from './find-layers';

/**
 * Where the script that reads text layers leaves its function for the content script. Both run in
 * the extension's own world, of which the page sees nothing.
 */
export const layerSlot = globalThis as { readTextLayers?: LayerReader };
