/** What must stand between two texts that become one: Han runs on, Latin words need a space. */
export function gapBetween(before: string, after: string): '' | ' ' {
  return /[\w,.;:!?)]$/.test(before) && /^[\w(]/.test(after) ? ' ' : '';
}
