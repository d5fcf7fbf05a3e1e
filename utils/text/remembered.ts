/** The same function of strings, each of which is asked once only: for what a page repeats much. */
export function remembered<T extends string | boolean | object>(
  of: (key: string) => T,
): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = of(key)));
    return value;
  };
}
