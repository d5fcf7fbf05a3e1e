/** Addresses of pages of one document, compared piece by piece. Pure: no `URL` here. */

/** An address of the web, as far as pages of one document are compared by it. */
export interface Address {
  /** Scheme, host and port, in lower case. */
  readonly origin: string;
  /** Path and query. */
  readonly rest: string;
}

/** @returns undefined for what is no address of the web (`javascript:`, `mailto:`) */
export function parseAddress(address: string): Address | undefined {
  const match = /^(https?:\/\/[^/?#]+)([^#]*)/i.exec(address);
  return match ? { origin: match[1]!.toLowerCase(), rest: match[2]! || '/' } : undefined;
}

/** The same host over http and https is one site; it is asked in the way in which the page came. */
export function onSiteOf(own: Address, other: Address): boolean {
  return own.origin.replace(/^\w+:/, '') === other.origin.replace(/^\w+:/, '');
}

const PIECES = /\d+|[a-z]+|[^\da-z]/gi;

/** How two addresses differ: the pieces (words, numbers, marks) that the ends do not share. */
function difference(own: string, other: string): { own: string; other: string; at: string } {
  const a = own.match(PIECES) ?? [];
  const b = other.match(PIECES) ?? [];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return {
    own: a.slice(start, a.length - end).join(''),
    other: b.slice(start, b.length - end).join(''),
    at: a[start - 1] ?? '',
  };
}

/** A page number with what parts it from the address of the document: `_2` `-2` `/2` `?page=2`. */
const PAGE_PART =
  /^(?:[_\-/.]?(?:p|page|index|part)?[_\-/.]?|[?&]?[a-z_]{1,12}=)(\d{1,3})(?:&|\/)?$/i;
/** The same for what the first page may have in its place. */
const FIRST_PART = /^(?:[_\-/.]?(?:index|p|page)?[_\-/.]?0?[01]?|[?&]?[a-z_]{1,12}=[01]&?)$/i;

/**
 * Whether an address is that of another page of the document at `own`, by its form alone.
 * @returns the numbers that stand in both addresses (undefined in the first page's plain address);
 * undefined when the addresses differ in more than a page's number
 */
export function relation(
  own: string,
  other: string,
): { own: number | undefined; other: number | undefined; parted: boolean } | undefined {
  const parts = difference(own, other);
  const there = PAGE_PART.exec(parts.other);
  const here = PAGE_PART.exec(parts.own);
  const parted = /[_\-=]$/.test(parts.at) || /^[_\-/?&]/.test(parts.other || parts.own);
  if (there && here) return { own: Number(here[1]), other: Number(there[1]), parted };
  if (there && FIRST_PART.test(parts.own))
    return { own: undefined, other: Number(there[1]), parted };
  if (here && FIRST_PART.test(parts.other))
    return { own: Number(here[1]), other: undefined, parted };
  return undefined;
}

/**
 * Fills in the addresses between known ones, where all known ones are made in the same way.
 * @param known at least two addresses by page number
 * @returns a function from page number to address, or undefined when they are not made alike
 */
export function templateOf(
  known: Readonly<Record<number, string>>,
): ((page: number) => string) | undefined {
  const pages = Object.keys(known).map(Number);
  // The first page often has an address without a number.
  const [first, second] = pages.filter((page) => page > 1);
  if (first === undefined || second === undefined) return undefined;
  const a = known[first]!.match(PIECES) ?? [];
  const b = known[second]!.match(PIECES) ?? [];
  const at = a.findIndex((piece, i) => piece !== b[i]);
  const shift = Number(a[at]) - first;
  if (at < 0 || a.length !== b.length || (shift !== 0 && shift !== -1)) return undefined;
  const width = a[at]!.startsWith('0') ? a[at]!.length : 0;
  const make = (page: number): string =>
    [...a.slice(0, at), String(page + shift).padStart(width, '0'), ...a.slice(at + 1)].join('');
  const fits = pages.every((page) => page === 1 || make(page) === known[page]);
  return fits ? make : undefined;
}
