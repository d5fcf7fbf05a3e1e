/**
 * Groups what follows each other without a gap.
 * @param isOne whether an item belongs to a run
 * @param goesOn whether it may stand in one run with the item before it
 * @returns the indices of each run, in order
 */
export function runsOf<T>(
  items: readonly T[],
  isOne: (item: T) => boolean,
  goesOn: (before: T, item: T) => boolean = () => true,
): number[][] {
  const runs: number[][] = [];
  items.forEach((item, i) => {
    if (!isOne(item)) return;
    const run = runs.at(-1);
    if (run?.at(-1) === i - 1 && goesOn(items[i - 1]!, item)) run!.push(i);
    else runs.push([i]);
  });
  return runs;
}
