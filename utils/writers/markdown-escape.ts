/** What Markdown would read as markup, and how each is written so that it stays text. */

interface Escape {
  readonly why: string;
  readonly pattern: RegExp;
  readonly written: string;
}

/** Anywhere in a line. */
const IN_TEXT: readonly Escape[] = [
  {
    why: 'emphasis, code, links, tags, strikethrough, table cells, formulas, escapes themselves',
    pattern: /[\\`*_[\]<>~|$]/g,
    written: '\\$&',
  },
  { why: 'entities: &amp; &#38;', pattern: /&(?=[#a-z])/gi, written: '\\&' },
  {
    why: 'bare addresses that become links: https://…',
    pattern: /(?<=[ps]):(?=\/)/gi,
    written: '\\:',
  },
  { why: 'bare addresses: www.…', pattern: /(?<=www)\./gi, written: '\\.' },
  { why: 'bare mail addresses', pattern: /@/g, written: '\\@' },
];

/** At the start of a line only, or at its end. */
const IN_LINE: readonly Escape[] = [
  { why: 'headings', pattern: /^#/, written: '\\#' },
  { why: 'lists and rules', pattern: /^[-+]/, written: '\\$&' },
  { why: 'the line below the header of a table: :--', pattern: /^:(?=-)/, written: '\\:' },
  { why: 'underlines of headings', pattern: /^=/, written: '\\=' },
  { why: 'numbered lists: 1. 1)', pattern: /^(\d{1,9})([.)])(?!\d)/, written: '$1\\$2' },
  { why: 'closing signs of a heading', pattern: /(^|[ \t])(#+)$/, written: '$1\\$2' },
];

/** In the address of a link. */
const IN_ADDRESS: readonly Escape[] = [
  { why: 'would end the address', pattern: /[()]/g, written: '\\$&' },
  { why: 'entities', pattern: /&(?=[#a-z])/gi, written: '\\&' },
];

/** Escapes words that stand inside a line. */
export function escapeText(text: string): string {
  return escape(text, IN_TEXT);
}

/** Escapes what only means something at the ends of a line; the line's words are escaped already. */
export function escapeLine(line: string): string {
  return escape(line, IN_LINE);
}

/** What the address of a link can only hold percent-encoded, as browsers do. */
const NOT_IN_ADDRESS = /[\s<>\\|\p{Cc}]/gu;

/** Escapes the address of a link, to stand between parentheses. */
export function escapeAddress(href: string): string {
  const encoded = href.replace(NOT_IN_ADDRESS, (character) => encodeURIComponent(character));
  return escape(encoded, IN_ADDRESS);
}

function escape(text: string, escapes: readonly Escape[]): string {
  return escapes.reduce((line, { pattern, written }) => line.replace(pattern, written), text);
}
