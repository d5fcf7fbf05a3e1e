/** What stands in a formula beside what it shows: its source in another language, and gaps. */
const UNSEEN = /^(?:annotation|mphantom)/;
/** Signs of no width that only tell what a formula means: `f` is applied to `x`, `a` times `b`. */
const INVISIBLE = /[\u2061-\u2064]/g;

/** Elements whose parts stand in a row. */
const ROWS = new Set(
  'math semantics mrow mstyle mpadded menclose merror mtd mi mn mo ms mtext'.split(' '),
);

/** Elements whose parts have places of their own, and how many they have. */
const PLACES: Readonly<Record<string, number | undefined>> = {
  mfrac: 2,
  mroot: 2,
  msup: 2,
  msub: 2,
  msubsup: 3,
  mover: 2,
  munder: 2,
  munderover: 3,
};

/** A sign above one letter → the character that sets it there. */
const ACCENTS: Readonly<Record<string, string | undefined>> = {
  '^': '\u0302',
  '~': '\u0303',
  '\u02C9': '\u0304',
  '\u00AF': '\u0304',
  '\u2015': '\u0304',
  '\u203E': '\u0304',
  '\u02D9': '\u0307',
  '\u00A8': '\u0308',
  '\u20D7': '\u20D7',
  '\u2192': '\u20D7',
};

/**
 * A formula (MathML) on one line, sign by sign as it is shown. Only what a line cannot show gets a
 * mark: the line of a fraction, `^` before what is raised or stands above, `_` before what is
 * lowered or stands below, `;` between the rows of a table.
 */
export function formulaText(math: Element): string {
  return textOf(math).replace(/\s+/g, ' ').trim();
}

function textOf(el: Element): string {
  const name = el.localName;
  if (name === 'msqrt') return `√${grouped(inRow(el))}`;
  // Elements of HTML may stand in the texts of a formula, and are inline.
  if (ROWS.has(name) || !name.startsWith('m') || el.childElementCount === 0) return inRow(el);
  const parts = [...el.children].filter(isSeen).map(textOf);
  if (parts.length === PLACES[name]) return placed(el, parts);
  // Of what is not known, or not well formed, each part is read.
  return parts.join(name === 'mtable' ? '; ' : ' ');
}

function placed(el: Element, [first = '', second = '', third = '']: readonly string[]): string {
  switch (el.localName) {
    case 'mfrac':
      // Without a line it is no fraction: the choice of k from n.
      if (/^0(?!\.?\d)/.test(el.getAttribute('linethickness') ?? '')) return `${first}; ${second}`;
      return `${grouped(first)}/${grouped(second)}`;
    case 'mroot':
      return `√[${second}]${grouped(first)}`;
    case 'msup':
      return `${first}${raised(second)}`;
    case 'msub':
      return `${first}_${grouped(second)}`;
    case 'msubsup':
      return `${first}_${grouped(second)}${raised(third)}`;
    case 'mover':
      return above(first, second);
    case 'munder':
      return `${base(first)}_${grouped(second)}`;
    default:
      return `${base(first)}_${grouped(second)}^${grouped(third)}`;
  }
}

/** A prime is raised by itself. */
function raised(text: string): string {
  return /^[′″‴]+$/.test(text) ? text : `^${grouped(text)}`;
}

function above(under: string, sign: string): string {
  const accent = ACCENTS[sign];
  return accent && isSign(under) ? under + accent : `${base(under)}^${grouped(sign)}`;
}

/** The texts and elements inside an element, one behind the other. */
function inRow(el: Element): string {
  let row = '';
  let before = '';
  for (const node of el.childNodes) {
    const text = nodeText(node);
    if (text === '') continue;
    row += runTogether(before, text) ? ` ${text}` : text;
    before = text;
  }
  return row;
}

function nodeText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) {
    // No-break spaces are the author's, line ends are the source's.
    return (node as Text).data
      .replace(/[\t\n\r\f ]+/g, ' ')
      .replace(INVISIBLE, '')
      .replace(/^ | $/g, '');
  }
  if (node.nodeType !== Node.ELEMENT_NODE) return '';
  return isSeen(node as Element) ? textOf(node as Element) : '';
}

function isSeen({ localName }: Element): boolean {
  return !UNSEEN.test(localName);
}

/** Whether two parts of a row would be read as one: what is lowered, a denominator, a name, a number. */
function runTogether(before: string, after: string): boolean {
  if (!/^[\p{L}\p{N}]/u.test(after)) return false;
  if (/[\^_/][\p{L}\p{N}.]+$|^[a-z]{2,}$/iu.test(before)) return true;
  return /\d$/.test(before) && /^\d+[/^_]/.test(after);
}

function isSign(text: string): boolean {
  return /^.$/u.test(text);
}

function grouped(text: string): string {
  return /^[\d.]+$/.test(text) || isSign(text) ? text : `(${text})`;
}

/** What signs stand above or below: a name (lim, max) needs no parentheses. */
function base(text: string): string {
  return /^[a-z ]+$/.test(text) ? text : grouped(text);
}

/** A formula that a page holds twice. */
export interface TwinFormula {
  readonly math: Element;
  /** The outermost element that holds nothing but the MathML. */
  readonly spoken: Element;
  /** What is drawn of the formula: boxes, vectors or a picture. */
  readonly drawn: Element;
}

/**
 * The formulas that stand as MathML, for screen readers alone, beside what is drawn of them and is
 * hidden from screen readers (`aria-hidden`): so do KaTeX, MathJax and MediaWiki write them.
 * @returns each under both of its elements; undefined when the root holds none
 */
export function twinFormulas(root: Element): ReadonlyMap<Element, TwinFormula> | undefined {
  const twins = [...root.getElementsByTagName('math')].flatMap((math) => twinOf(math) ?? []);
  if (twins.length === 0) return undefined;
  return new Map(twins.flatMap((twin) => [[twin.spoken, twin] as const, [twin.drawn, twin]]));
}

function twinOf(math: Element): TwinFormula | undefined {
  let spoken = math;
  for (let box = math.parentElement; box; box = box.parentElement) {
    const drawn = [spoken.previousElementSibling, spoken.nextElementSibling].find(isUnspoken);
    if (drawn) return holdsLettersOf(math, box) ? { math, spoken, drawn } : undefined;
    if (box.childElementCount > 1) return undefined;
    spoken = box;
  }
  return undefined;
}

function isUnspoken(el: Element | null): boolean {
  return el?.getAttribute('aria-hidden') === 'true';
}

/**
 * Whether a box has no letters and digits but those of the formula inside it: what stands beside the
 * formula and is no twin of it must not go.
 */
function holdsLettersOf(math: Element, box: Element): boolean {
  const letters = new Set(plain(math));
  return [...plain(box)].every((c) => letters.has(c) || !/[\p{L}\p{N}]/u.test(c));
}

/** Text without the typefaces that are characters of their own (𝑎, ℝ). */
function plain({ textContent }: Element): string {
  return (textContent ?? '').normalize('NFKC');
}
