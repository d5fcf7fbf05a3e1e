/** Inlines → runs. */
import { ExternalHyperlink, Tab, TextRun } from 'docx';
import type { IRunOptions } from 'docx';
import { MISSING } from '../writers/encode';
import { edge, type Inline, type InlineElement } from '../writers/inlines';

type Child = TextRun | ExternalHyperlink;
type Properties = Pick<
  IRunOptions,
  'bold' | 'italics' | 'strike' | 'superScript' | 'subScript' | 'style'
>;

const PROPERTIES: Readonly<Record<string, Properties>> = {
  bold: { bold: true },
  italic: { italics: true },
  del: { strike: true },
  sup: { superScript: true },
  sub: { subScript: true },
};

/**
 * Signs that Chinese and Latin fonts both have. Word takes the Latin one unless the run says that it
 * is Chinese: then “ ” — … come out narrow, in Times New Roman.
 */
const SHARED_SIGN = /[\u00A7\u00A8\u00B0-\u00D7\u00F7\u2010-\u22FF\u2460-\u27BF]/;
const HAN_OR_WIDE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;
/** An apostrophe inside a Latin word: it’s. */
const LATIN_APOSTROPHE = /(?<=[a-z])’(?=[a-z])/i;

/** What XML cannot hold: controls, and halves of characters. */
// eslint-disable-next-line no-control-regex -- these are the characters that are looked for
export const NOT_IN_XML = /[\u0000-\u0008\v\f\u000E-\u001F\uFFFE\uFFFF\p{Cs}]/gu;

/** The runs of inlines, each with the properties of all elements around it; what XML lacks is replaced. */
export function runsOf(inlines: readonly Inline[], properties: Properties = {}): Child[] {
  return inlines.flatMap((inline): Child[] => {
    if (typeof inline === 'string') return textRuns(inline, properties);
    if (inline.type === 'link') return linkRuns(inline, properties);
    if (inline.type === 'break') return [new TextRun({ break: 1 })];
    return runsOf(inline.children, { ...properties, ...PROPERTIES[inline.type] });
  });
}

function linkRuns({ href, children }: InlineElement, properties: Properties): Child[] {
  const link = wellFormed(href);
  const runs = runsOf(children, properties);
  return link ? [new ExternalHyperlink({ link, children: runs })] : runs;
}

/** Word takes a file for damaged when the address of a link in it is none. */
function wellFormed(href: string | undefined): string | undefined {
  return href && URL.canParse(href) ? new URL(href).href : undefined;
}

/** One run, or several where an apostrophe in a Latin word must not be taken for a Chinese sign. */
function textRuns(text: string, properties: Properties): TextRun[] {
  return text
    .replace(NOT_IN_XML, MISSING)
    .split(LATIN_APOSTROPHE)
    .flatMap((part, i) => (i === 0 ? [part] : ['’', part]))
    .filter((part) => part !== '')
    .map((part) => textRun(part, properties));
}

function textRun(text: string, properties: Properties): TextRun {
  const chinese = HAN_OR_WIDE.test(text) || (SHARED_SIGN.test(text) && text !== '’');
  const hint = chinese ? { font: { hint: 'eastAsia' } } : {};
  const [first, ...others] = text.split('\t');
  if (others.length === 0) return new TextRun({ ...properties, ...hint, text });
  const children = [first!, ...others.flatMap((part) => [new Tab(), part])];
  return new TextRun({ ...properties, ...hint, children });
}

/** Parts inlines after `length` characters (UTF-16 units); an element that lies across is in both. */
export function splitInlines(inlines: readonly Inline[], length: number): [Inline[], Inline[]] {
  const head: Inline[] = [];
  const rest: Inline[] = [];
  let left = length;
  for (const inline of inlines) {
    const size = lengthOf(inline);
    if (left >= size) head.push(inline);
    else if (left <= 0) rest.push(inline);
    else if (typeof inline === 'string') {
      const cut = edge(inline, left);
      head.push(inline.slice(0, cut));
      rest.push(inline.slice(cut));
    } else {
      const [before, after] = splitInlines(inline.children, left);
      head.push({ ...inline, children: before });
      rest.push({ ...inline, children: after });
    }
    left -= size;
  }
  return [head, rest];
}

function lengthOf(inline: Inline): number {
  if (typeof inline === 'string') return inline.length;
  return inline.children.reduce((sum, child) => sum + lengthOf(child), 0);
}
