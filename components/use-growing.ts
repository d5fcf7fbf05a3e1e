import { useEffect, useState } from 'preact/hooks';

/**
 * Spreads the rendering of a long list over several frames: the first screen shows at once, the rest
 * follows without being asked for. (`content-visibility` would be simpler, but it also hides the
 * text that it skips from innerText.)
 * @returns how many of `total` pieces to render now
 */
export function useGrowing(total: number, first: number, step: number): number {
  const [shown, setShown] = useState(first);
  const missing = shown < total;
  useEffect(() => {
    if (!missing) return undefined;
    const timer = setTimeout(() => setShown(shown + step));
    return () => clearTimeout(timer);
  }, [missing, shown, step]);
  return Math.min(shown, total);
}
