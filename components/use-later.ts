import { useEffect, useState } from 'preact/hooks';

/**
 * Loads a part of the popup when it is first wanted, so that the first screen does not wait for it.
 * @returns undefined until it is there
 */
export function useLater<T>(wanted: boolean, load: () => Promise<T>): T | undefined {
  const [part, setPart] = useState<T>();
  useEffect(() => {
    if (wanted && part === undefined) void load().then((loaded) => setPart(() => loaded));
  }, [wanted]);
  return part;
}
