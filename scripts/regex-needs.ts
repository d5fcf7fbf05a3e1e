/**
 * What every match of a regular expression needs, read from its syntax tree: so that a line that has
 * none of it is passed over without the expression being compiled or run.
 */
import { RegExpParser, type AST } from '@eslint-community/regexpp';

/** A class with more characters than this needs nothing in particular. */
const CLASS_MAX = 24;
/** A set of more needs than this would let through too much to be worth a look-up. */
const NEEDS_MAX = 400;

/** Strings of one or two characters; a match holds at least one of them. Undefined: no such set. */
export type Needs = ReadonlySet<string> | undefined;

const parser = new RegExpParser();

/**
 * @returns strings of one or two UTF-16 units, at least one of which stands in every text that the
 * expression matches; undefined when its syntax does not promise any
 */
export function needsOf({ source, flags }: RegExp): Needs {
  // Letters of both cases would have to be looked up.
  if (flags.includes('i')) return undefined;
  const unicode = flags.includes('u');
  const { alternatives } = parser.parsePattern(source, 0, source.length, { unicode });
  return needsOfAlternatives(alternatives);
}

/** One of the alternatives matches: what all of them need, taken together; see `needsOf`. */
export function needsOfAlternatives(alternatives: readonly AST.Alternative[]): Needs {
  const all = new Set<string>();
  for (const alternative of alternatives) {
    const needs = needsOfSequence(alternative.elements);
    if (!needs) return undefined;
    for (const need of needs) all.add(need);
  }
  return all.size > 0 && all.size <= NEEDS_MAX ? all : undefined;
}

/** All elements match: the most telling set of any of them, or of two neighbours. */
function needsOfSequence(elements: readonly AST.Element[]): Needs {
  let best: Needs;
  let before: ReadonlySet<string> | undefined;
  for (const element of elements) {
    const letters = lettersOf(element);
    const candidates: Needs[] = [needsOfElement(element)];
    if (letters && before) candidates.push(pairs(before, letters));
    for (const needs of candidates) if (needs && isBetter(needs, best)) best = needs;
    before = letters;
  }
  return best;
}

/** Pairs tell more than single characters, few more than many. */
function isBetter(needs: ReadonlySet<string>, than: Needs): boolean {
  if (!than) return true;
  const length = shortest(needs);
  const other = shortest(than);
  return length !== other ? length > other : needs.size < than.size;
}

function shortest(needs: ReadonlySet<string>): number {
  return Math.min(...[...needs].map((need) => need.length));
}

function pairs(first: ReadonlySet<string>, second: ReadonlySet<string>): Needs {
  if (first.size * second.size > CLASS_MAX) return undefined;
  return new Set([...first].flatMap((a) => [...second].map((b) => a + b)));
}

function needsOfElement(element: AST.Element): Needs {
  switch (element.type) {
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet':
      return lettersOf(element);
    case 'Group':
    case 'CapturingGroup':
      return needsOfAlternatives(element.alternatives);
    case 'Quantifier':
      return element.min > 0 ? needsOfElement(element.element) : undefined;
    default:
      return undefined;
  }
}

/** The characters of which an element is exactly one; undefined when it is more, less, or any. */
function lettersOf(element: AST.Element): ReadonlySet<string> | undefined {
  if (element.type === 'Character') return letter(element.value);
  if (isDigit(element)) return DIGITS;
  if (element.type !== 'CharacterClass' || element.negate) return undefined;
  const letters = new Set<string>();
  for (const part of element.elements) {
    if (part.type === 'Character') for (const l of letter(part.value) ?? []) letters.add(l);
    else if (isDigit(part)) for (const l of DIGITS) letters.add(l);
    else if (part.type === 'CharacterClassRange' && part.max.value - part.min.value < CLASS_MAX)
      for (let code = part.min.value; code <= part.max.value; code++)
        letters.add(String.fromCharCode(code));
    else return undefined;
  }
  return letters.size > 0 && letters.size <= CLASS_MAX ? letters : undefined;
}

/** What \d stands for. */
export const DIGITS: ReadonlySet<string> = new Set('0123456789');

function isDigit(element: AST.Element | AST.CharacterClassElement): boolean {
  return element.type === 'CharacterSet' && element.kind === 'digit' && !element.negate;
}

function letter(code: number): ReadonlySet<string> | undefined {
  return code <= 0xffff ? new Set([String.fromCharCode(code)]) : undefined;
}
