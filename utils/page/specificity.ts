/** Selectors as the cascade weighs them, by the rules of Selectors Level 4, section 17. */

/** Splits a selector list at its top-level commas. */
export function selectorsOf(list: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < list.length; i++) {
    const c = list[i];
    if (c === '(' || c === '[') depth++;
    else if (c === ')' || c === ']') depth--;
    else if (c === ',' && depth === 0) {
      parts.push(list.slice(start, i).trim());
      start = i + 1;
    }
  }
  parts.push(list.slice(start).trim());
  return parts.filter(Boolean);
}

/** Weights far enough apart: no selector has a thousand classes. */
const ID = 1_000_000;
const CLASS = 1000;

/**
 * How much a selector weighs: ids before classes before tags. What stands in `:is()` and `:not()`
 * is counted as if it stood outside, which is exact but for lists in them; `:where()` weighs nothing.
 */
export function specificity(selector: string): number {
  const plain = selector
    .replace(/:where\([^()]*\)/g, '')
    .replace(/:(?:is|not|has|matches|any)\(/g, ' ')
    .replace(/"[^"]*"|'[^']*'/g, '');
  const ids = plain.match(/#[\w-]+/g)?.length ?? 0;
  const classes = plain.match(/\.[\w-]+|\[[^[\]]*\]|(?<!:):[\w-]+/g)?.length ?? 0;
  const tags = plain.replace(/\[[^[\]]*\]|[.#:][\w-]+|:/g, ' ').match(/[a-z][\w-]*/gi)?.length ?? 0;
  return ids * ID + classes * CLASS + tags;
}
