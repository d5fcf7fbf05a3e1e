import { useRef } from 'preact/hooks';

/** Whether two plain values hold the same. What is one and the same object is not looked into. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [one, other] = [Object.entries(a), Object.entries(b)];
  return (
    one.length === other.length &&
    one.every(([key, value], i) => key === other[i]![0] && isSame(value, other[i]![1]))
  );
}

/**
 * Holds a plain value that is made anew at every step.
 * @returns the object of the last render as long as the new one holds the same
 */
export function useUnchanged<T>(value: T): T {
  const last = useRef(value);
  if (!isSame(last.current, value)) last.current = value;
  return last.current;
}

/**
 * Holds a value for a part of the popup that is not always seen.
 * @returns the value of the last render in which it was seen
 */
export function useWhileSeen<T>(seen: boolean, value: T): T {
  const last = useRef(value);
  if (seen) last.current = value;
  return last.current;
}
