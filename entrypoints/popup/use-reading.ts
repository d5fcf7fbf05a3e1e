import { useEffect, useState } from 'preact/hooks';
import type { Reading } from './services';

/**
 * Reads the page once, when the popup opens.
 * @returns undefined while it is being read
 */
export function useReading(read: () => Promise<Reading>): Reading | undefined {
  const [reading, setReading] = useState<Reading>();
  useEffect(() => {
    let closed = false;
    const show = (result: Reading): void => {
      if (!closed) setReading(result);
    };
    read().then(show, () => show({ ok: false, problem: 'unknown' }));
    return () => {
      closed = true;
    };
  }, []);
  return reading;
}
