/** The blocks of several lists, each once, in page order. */
export function inPageOrder(...lists: readonly Iterable<number>[]): number[] {
  return [...new Set(lists.flatMap((list) => [...list]))].sort((a, b) => a - b);
}
