/**
 * With what a match of a sticky regular expression can begin, read from its syntax tree: so that at
 * a place where something else stands the expression is neither compiled nor run.
 */
import { RegExpParser, type AST } from '@eslint-community/regexpp';
import type { Guard } from '../utils/noise/grammar-forms';
import { DIGITS, needsOfAlternatives } from './regex-needs';

/** A class with more characters than this tells nothing of a match's start. */
const CLASS_MAX = 24;

/** What elements may begin with; `empty` when they may match nothing. */
interface First {
  readonly letters: ReadonlySet<string>;
  readonly wide: boolean;
  readonly empty: boolean;
}

const NOTHING: First = { letters: new Set(), wide: false, empty: true };
const ANYTHING: First = { letters: new Set(), wide: true, empty: false };

/**
 * @param pattern without the flag `i`
 * @throws {Error} when the expression may match anything, or nothing: there is no guard for it
 */
export function guardOf({ source, flags }: RegExp): Guard {
  const unicode = flags.includes('u');
  const { alternatives } = new RegExpParser().parsePattern(source, 0, source.length, { unicode });
  const starts = new Set<string>();
  const needs = new Set<string>();
  for (const alternative of alternatives.flatMap(unwrapped)) {
    const { letters, wide, empty } = firstOfSequence(alternative.elements);
    const needed = wide || empty ? needsOfAlternatives([alternative]) : new Set<string>();
    if (!needed) throw new Error(`Nothing guards ${source}`);
    if (!wide && !empty) for (const letter of letters) starts.add(letter);
    for (const need of needed) needs.add(need);
  }
  return { starts: [...starts].sort().join(''), needs: [...needs].sort() };
}

/** The alternatives of an alternative that is nothing but one group. */
function unwrapped(alternative: AST.Alternative): readonly AST.Alternative[] {
  const [only, more] = alternative.elements;
  return only?.type === 'Group' && !more ? only.alternatives.flatMap(unwrapped) : [alternative];
}

function firstOfSequence(elements: readonly AST.Element[]): First {
  let first = NOTHING;
  for (const element of elements) {
    const next = firstOf(element);
    first = { ...either(first, next), empty: next.empty };
    if (!next.empty) break;
  }
  return first;
}

function either(a: First, b: First): First {
  return {
    letters: new Set([...a.letters, ...b.letters]),
    wide: a.wide || b.wide,
    empty: a.empty || b.empty,
  };
}

function firstOf(element: AST.Element): First {
  switch (element.type) {
    case 'Character':
      return {
        letters: new Set([String.fromCodePoint(element.value)[0]!]),
        wide: false,
        empty: false,
      };
    case 'CharacterClass':
      return firstOfClass(element);
    case 'CharacterSet':
      return firstOfSet(element);
    case 'Group':
    case 'CapturingGroup':
      return element.alternatives
        .map(({ elements }) => firstOfSequence(elements))
        .reduce(either, { ...NOTHING, empty: false });
    case 'Quantifier': {
      const first = firstOf(element.element);
      return { ...first, empty: first.empty || element.min === 0 };
    }
    case 'Assertion':
      return NOTHING;
    default:
      return ANYTHING;
  }
}

function firstOfClass({ negate, elements }: AST.CharacterClass): First {
  if (negate) return ANYTHING;
  return elements
    .map((part): First => {
      if (part.type === 'Character') return firstOf(part);
      if (part.type === 'CharacterSet') return firstOfSet(part);
      if (part.type !== 'CharacterClassRange') return ANYTHING;
      const count = part.max.value - part.min.value + 1;
      if (count > CLASS_MAX) return ANYTHING;
      const letters = Array.from({ length: count }, (_, i) =>
        String.fromCharCode(part.min.value + i),
      );
      return { letters: new Set(letters), wide: false, empty: false };
    })
    .reduce(either, { ...NOTHING, empty: false });
}

/** A folded line has no white space but the plain space. */
function firstOfSet(set: AST.CharacterSet | AST.CharacterClassElement): First {
  if (set.type !== 'CharacterSet' || !('negate' in set) || set.negate) return ANYTHING;
  if (set.kind === 'digit') return { letters: DIGITS, wide: false, empty: false };
  if (set.kind === 'space') return { letters: new Set(' '), wide: false, empty: false };
  return ANYTHING;
}
