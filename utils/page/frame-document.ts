/** A frame below this size (CSS pixels) has no room for a line of text. */
const TEXT_FRAME_MIN_SIDE = 12;
/** A frame is so large (CSS pixels) where nothing says otherwise. */
const DEFAULT_WIDTH = 300;
const DEFAULT_HEIGHT = 150;

/**
 * The document of a frame that may hold text. Reaching it makes the browser set up a world for scripts
 * in it, which takes half a millisecond and more: frames that hold none are passed over.
 * @returns undefined for these, and for a frame of another origin
 */
export function frameDocument(frame: HTMLIFrameElement): Document | undefined {
  if (isTracker(frame) || isAdSlot(frame)) return undefined;
  try {
    return frame.contentDocument ?? undefined;
  } catch {
    // A cross-origin frame may throw instead of giving null.
    return undefined;
  }
}

/** A frame without room for text: it counts visits. */
export function isTracker(frame: HTMLIFrameElement): boolean {
  return isSmaller(frame, TEXT_FRAME_MIN_SIDE, TEXT_FRAME_MIN_SIDE);
}

/** A frame without an address, which a script fills, and smaller than frames are by default. */
export function isAdSlot(frame: HTMLIFrameElement): boolean {
  return !frame.matches('[src], [srcdoc]') && isSmaller(frame, DEFAULT_WIDTH, DEFAULT_HEIGHT);
}

/** Whether a box is narrower or lower than this (CSS pixels). */
export function isSmaller(el: Element, width: number, height: number): boolean {
  return el.clientWidth < width || el.clientHeight < height;
}
