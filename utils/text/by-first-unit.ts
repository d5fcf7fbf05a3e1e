/**
 * Words and the like by the UTF-16 unit with which they begin. Asked at every character of a text,
 * of which most begin none: one look into a typed array tells, where a map would be searched.
 */
export class ByFirstUnit<T> {
  /** By unit: where its entries stand in `lists`. */
  private readonly index = new Uint16Array(0x10000);
  private readonly lists: T[][] = [[]];

  add(unit: number, entry: T): void {
    if (this.index[unit] === 0) this.index[unit] = this.lists.push([]) - 1;
    this.lists[this.index[unit]!]!.push(entry);
  }

  /** What begins with the unit, in the order in which it was added; nothing does with NaN, behind an end. */
  get(unit: number): readonly T[] {
    return this.lists[this.index[unit] ?? 0]!;
  }
}
