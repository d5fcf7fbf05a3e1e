/** How a text is made up; counts are UTF-16 units, white space left out. */
export interface TextMeasure {
  /** All characters but white space. */
  readonly length: number;
  /** Han characters. */
  readonly han: number;
  /** Marks that part sentences and clauses, Chinese ones and those of Latin text. */
  readonly clauses: number;
  /** Marks that end sentences: 。！？； and full stops of Latin text. */
  readonly sentences: number;
}

const enum Latin {
  Bang = 0x21,
  Comma = 0x2c,
  Stop = 0x2e,
  Semicolon = 0x3b,
  Question = 0x3f,
}

/** How many characters stand in all of these, white space left out. */
export function charactersIn(measured: readonly Pick<TextMeasure, 'length'>[]): number {
  return measured.reduce((sum, { length }) => sum + length, 0);
}

/** What a character is, as far as the measures go; 0 for any other. */
const enum Sort {
  Space = 1,
  Han,
  /** It parts clauses. */
  Clause,
  /** It ends a sentence, and so a clause. */
  Sentence,
}

/** By UTF-16 unit, looked up once a character; built once. */
const SORTS = new Uint8Array(0x10000);
for (const c of [
  0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
])
  SORTS[c] = Sort.Space;
SORTS.fill(Sort.Space, 0x2000, 0x200b);
SORTS.fill(Sort.Han, 0x3400, 0xa000);
SORTS.fill(Sort.Han, 0xf900, 0xfb00);
SORTS[0x3007] = Sort.Han; // 〇
for (const c of '，、：') SORTS[c.charCodeAt(0)] = Sort.Clause;
for (const c of '。！？；…') SORTS[c.charCodeAt(0)] = Sort.Sentence;

/** Measures a text in one pass. */
export function measure(text: string): TextMeasure {
  let length = 0;
  let han = 0;
  let clauses = 0;
  let sentences = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const sort = SORTS[code]!;
    if (sort === Sort.Space) continue;
    length++;
    if (sort === Sort.Han) han++;
    else if (sort === Sort.Clause) clauses++;
    else if (sort === Sort.Sentence) {
      clauses++;
      sentences++;
    } else if (code < 0x40 && isLatinMark(code) && endsWord(text, i + 1)) {
      clauses++;
      if (code !== Latin.Comma) sentences++;
    }
  }
  return { length, han, clauses, sentences };
}

function isLatinMark(code: number): boolean {
  return (
    code === Latin.Comma ||
    code === Latin.Stop ||
    code === Latin.Bang ||
    code === Latin.Question ||
    code === Latin.Semicolon
  );
}

/** A Latin mark counts before a space, at the end, or before Han: `1,000`, `3.14` and hosts do not. */
function endsWord(text: string, i: number): boolean {
  if (i >= text.length) return true;
  const sort = SORTS[text.charCodeAt(i)]!;
  return sort === Sort.Space || sort === Sort.Han;
}
