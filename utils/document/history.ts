/** What was, is, and could be again. Plain data; every function gives a new history. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  /** Undone states, the one that is next to be redone first. */
  readonly future: readonly T[];
}

/** A history that begins with a state. */
export function startHistory<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** Goes on to a new state; what was undone before can no longer be redone. */
export function proceed<T>({ past, present }: History<T>, next: T): History<T> {
  return { past: [...past, present], present: next, future: [] };
}

/** The same history with every state of it changed, so that each can still be gone back to. */
export function mapHistory<T>(
  { past, present, future }: History<T>,
  step: (state: T) => T,
): History<T> {
  return { past: past.map(step), present: step(present), future: future.map(step) };
}

/** Goes one state back, if there is one. */
export function undo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  return { past: past.slice(0, -1), present: past.at(-1)!, future: [present, ...future] };
}

/** Goes one undone state forward, if there is one. */
export function redo<T>(history: History<T>): History<T> {
  const { past, present, future } = history;
  if (future.length === 0) return history;
  return { past: [...past, present], present: future[0]!, future: future.slice(1) };
}
