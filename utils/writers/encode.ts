/** Text → bytes in the encodings of the TXT writer; what an encoding lacks is told. */
import type { TxtOptions } from '../options';

/** A text as it goes into a file. */
export interface Encoded {
  /** A string is written as UTF-8 by whoever takes it. */
  readonly content: string | Uint8Array<ArrayBuffer>;
  /** Characters that the file cannot hold, each once, as `namesOf` names them; see `MISSING`. */
  readonly lost: readonly string[];
}

/** Decodes GB 18030 bytes; `new TextDecoder('gb18030')` does. */
export type DecodeGb18030 = (bytes: Uint8Array) => string;

/** The sign that Chinese printers set where a type is missing; no text uses it by itself. */
export const MISSING = '〓';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Encodes the text of a plain file.
 * @param decode reads GB 18030; asked only for that encoding
 */
export function encodeText(
  text: string,
  encoding: TxtOptions['txtEncoding'],
  decode: DecodeGb18030,
): Encoded {
  if (encoding === 'gb18030') return encodeGb18030(text, decode);
  const whole = replaceAll(text, HALVES);
  return encoding === 'utf-8-bom' ? { ...whole, content: BYTE_ORDER_MARK + whole.content } : whole;
}

/** Halves of characters, which no encoding of Unicode can hold. */
const HALVES = /\p{Cs}/gu;

/** Text for a file in UTF-8; what it cannot hold is replaced and named. */
export function wholeText(text: string): Encoded {
  return replaceAll(text, HALVES);
}

function replaceAll(text: string, pattern: RegExp): { content: string; lost: readonly string[] } {
  const lost = new Set(text.match(pattern));
  const content = lost.size > 0 ? text.replace(pattern, MISSING) : text;
  return { content, lost: namesOf(lost) };
}

/** Characters as the user can read them: what shows nothing by its number. */
export function namesOf(characters: Iterable<string>): string[] {
  return [...characters].map((character) =>
    /\p{C}/u.test(character)
      ? `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
      : character,
  );
}

/** Browsers can read GB 18030 but not write it, so the table is made from what they read. */
function encodeGb18030(text: string, decode: DecodeGb18030): Encoded {
  const table = tableOf(decode);
  const lost = new Set<string>();
  const bytes: number[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0)!;
    let code = codePoint < 0x80 ? [codePoint] : (table.get(codePoint) ?? beyondBmp(codePoint));
    if (!code) {
      lost.add(character);
      code = table.get(MISSING.codePointAt(0)!)!;
    }
    bytes.push(...code);
  }
  return { content: new Uint8Array(bytes), lost: namesOf(lost) };
}

type Code = readonly number[];

let known: ReadonlyMap<number, Code> | undefined;

/** Code points of the BMP → their bytes; 63,000 of them, made once when first needed. */
function tableOf(decode: DecodeGb18030): ReadonlyMap<number, Code> {
  known ??= makeTable(decode);
  return known;
}

const LEAD_MIN = 0x81;
const LEAD_MAX = 0xfe;
/** Four-byte codes of the BMP end before this number (0x8431A43A). */
const BMP_CODES = 39_420;
/** The number of the first four-byte code beyond the BMP, for U+10000. */
const BEYOND_BMP = 189_000;

function makeTable(decode: DecodeGb18030): Map<number, Code> {
  const codes = [...twoByteCodes(), ...Array.from({ length: BMP_CODES }, (_, i) => fourBytes(i))];
  // A line end after each: a code that does not exist must not shift the others.
  const read = decode(new Uint8Array(codes.flatMap((code) => [...code, 0x0a]))).split('\n');
  const table = new Map<number, Code>();
  codes.forEach((code, i) => {
    const character = read[i]!;
    const codePoint = character.codePointAt(0);
    const single = codePoint !== undefined && String.fromCodePoint(codePoint) === character;
    // Of two codes for one character the first is the usual one.
    if (single && codePoint !== 0xfffd && !table.has(codePoint)) table.set(codePoint, code);
  });
  return table;
}

function* twoByteCodes(): Generator<Code> {
  for (let lead = LEAD_MIN; lead <= LEAD_MAX; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) yield [lead, trail];
  }
}

/** The digits of a four-byte code run 0x81–0xFE, 0x30–0x39, 0x81–0xFE, 0x30–0x39. */
function fourBytes(number: number): Code {
  const fourth = number % 10;
  const third = Math.floor(number / 10) % 126;
  const second = Math.floor(number / 1260) % 10;
  const first = Math.floor(number / 12_600);
  return [LEAD_MIN + first, 0x30 + second, LEAD_MIN + third, 0x30 + fourth];
}

function beyondBmp(codePoint: number): Code | undefined {
  return codePoint < 0x10000 ? undefined : fourBytes(codePoint - 0x10000 + BEYOND_BMP);
}
