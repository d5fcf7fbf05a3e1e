/**
 * Moves the focus inside the ledger: up and down between entries (Home and End to the ends), right
 * to an entry's button and left back to its text.
 * @returns whether the key was one of these and moved the focus
 */
export function moveFocus(ledger: HTMLElement, key: string): boolean {
  const entries = [...ledger.querySelectorAll<HTMLElement>('.entry')];
  const at = entries.findIndex((entry) => entry.contains(document.activeElement));
  if (at < 0) return false;
  const onToggle = document.activeElement?.classList.contains('entry-toggle') ?? false;
  const moves: Record<string, () => [number, boolean]> = {
    ArrowDown: () => [Math.min(at + 1, entries.length - 1), onToggle],
    ArrowUp: () => [Math.max(at - 1, 0), onToggle],
    Home: () => [0, onToggle],
    End: () => [entries.length - 1, onToggle],
    ArrowRight: () => [at, true],
    ArrowLeft: () => [at, false],
  };
  const move = moves[key]?.();
  if (!move) return false;
  const [to, toggle] = move;
  entries[to]?.querySelector<HTMLElement>(toggle ? '.entry-toggle' : '.entry-place')?.focus();
  return true;
}
