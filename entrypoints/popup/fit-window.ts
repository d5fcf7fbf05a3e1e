/** The size that the popup asks for, in CSS pixels; the style sheet says the same. */
const WANTED = { width: 540, height: 600 };

/** Below this there is no room for two panes that scroll, and the popup scrolls as a whole. */
const LOW = 440;

/** A popup grows in steps; what is smaller than this is not its final size. */
const SMALLEST = 240;

const SETTLE_MS = 120;

/**
 * Fits the popup into a window that grants less than it asks for: a zoomed popup (the browser's
 * limit is 800 × 600 before zooming), a phone, a narrow tab. A style sheet cannot do it: a popup's
 * window takes its size from its content, so sizes relative to the window would be circular.
 */
export function fitWindow(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const fit = (): void => {
    const { style, classList } = document.documentElement;
    if (innerWidth < SMALLEST || innerHeight < SMALLEST) return;
    const width = Math.min(innerWidth, WANTED.width);
    const height = Math.min(innerHeight, WANTED.height);
    style.setProperty('--popup-width', `${width}px`);
    style.setProperty('--popup-height', `${height}px`);
    classList.toggle('narrow', width < WANTED.width);
    classList.toggle('low', height < LOW);
  };
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(fit, SETTLE_MS);
  };
  addEventListener('resize', settle);
  settle();
}
