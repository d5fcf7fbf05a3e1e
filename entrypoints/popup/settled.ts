/** A window that has not changed its size for so long keeps it. */
const QUIET_MS = 200;

/**
 * Waits until the popup's window has the size that the popup asks for, or has stopped growing short
 * of it (a zoomed popup, a phone). A popup's window opens small and grows in steps; whoever aims at
 * something in it before would miss.
 */
export function windowSettled(): Promise<void> {
  const grown = (): boolean => {
    const { width, height } = document.documentElement.getBoundingClientRect();
    return innerWidth >= width && innerHeight >= height;
  };
  if (grown()) return Promise.resolve();
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout>;
    const end = (): void => {
      removeEventListener('resize', onResize);
      resolve();
    };
    const onResize = (): void => {
      clearTimeout(timer);
      if (grown()) end();
      else timer = setTimeout(end, QUIET_MS);
    };
    addEventListener('resize', onResize);
    timer = setTimeout(end, QUIET_MS);
  });
}
