import type { CleanDocument } from '../model';

/** What Windows forbids in a name, and what cannot be seen in one: controls, direction marks, halves of characters. */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cs}\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** Names that Windows keeps for devices, whatever follows a dot. */
const DEVICE = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?:[ .]|$)/i;

const MAX_CHARACTERS = 80;
/** File systems take 255; the browser adds ` (1)` and, while it loads, an ending of its own. */
const MAX_BYTES = 200;

const FALLBACK = '净文';

/**
 * A file name that every desktop system accepts.
 * @param extension without the dot
 * @returns never empty; at most 80 characters and 200 bytes of UTF-8
 */
export function fileName(document: Pick<CleanDocument, 'name'>, extension: string): string {
  const ending = `.${extension}`;
  const plain = tidy(document.name.replace(FORBIDDEN, ' ').replace(/\s+/g, ' '));
  const named = DEVICE.test(plain) ? `${FALLBACK} ${plain}` : plain;
  const stem = tidy(shorten(named, MAX_CHARACTERS - ending.length, MAX_BYTES - ending.length));
  return `${stem || FALLBACK}${ending}`;
}

/** A leading dot hides a file; dots and spaces at the end are lost on Windows. */
function tidy(name: string): string {
  const loose = (character: string): boolean => /[\s.]/.test(character);
  let start = 0;
  while (start < name.length && loose(name[start]!)) start++;
  let end = name.length;
  while (end > start && loose(name[end - 1]!)) end--;
  return name.slice(start, end);
}

function shorten(name: string, characters: number, bytes: number): string {
  let short = '';
  let size = 0;
  let count = 0;
  for (const character of name) {
    size += utf8Size(character.codePointAt(0)!);
    if (++count > characters || size > bytes) break;
    short += character;
  }
  return short;
}

function utf8Size(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
