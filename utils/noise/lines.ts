import type { Article, Page } from '../model';
import { containersAround } from '../text/containers-around';
import { fold } from '../text/fold';
import { hintOf } from '../text/hints';
import { charactersIn, measure } from '../text/measure';
import { candidatesFor } from './candidates';
import { parseItems } from './grammar';
import type { Line, NoiseRule } from './rule';
import { RULES } from './rules';
import { isMenu, speechScore } from './speech';

/** A line longer than this is prose to every whole-line rule (characters). */
const LINE_MAX = 260;
/** Prose: at least this many characters and one sentence end. */
const PROSE_MIN_LENGTH = 28;

/** A line with what its form alone says. */
export interface DraftLine extends Omit<Line, 'apart' | 'vaguelyApart'> {
  readonly form: NoiseRule | undefined;
  readonly prose: boolean;
  /** How many links stand in it. */
  readonly links: number;
  /** The tag of the nearest element that holds it. */
  readonly tag: string;
}

/** The same, with the place where it stands among the lines that are left. */
export interface JudgedLine extends DraftLine, Line {
  /** Its box is not one of the boxes that hold the paragraphs: another class, another parent. */
  readonly beside: boolean;
  /** The outermost container that holds it and no prose; -1 when it stands among prose. */
  readonly apartIn: number;
}

/**
 * Makes the article's lines: folds, measures and parses each, and asks every whole-line rule.
 * @param texts the blocks' texts without the spans that are already taken out, by block
 */
export function draftLines(
  page: Page,
  article: Article,
  texts: ReadonlyMap<number, string>,
): DraftLine[] {
  const copies = new Map<string, number>();
  const drafts = article.blocks.map((block) => {
    const text = (texts.get(block) ?? page.blocks[block]!.text).trim();
    copies.set(text, (copies.get(text) ?? 0) + 1);
    return { block, text };
  });
  return drafts.map(({ block, text }) => draftLine(page, block, text, copies.get(text)!));
}

/**
 * Says of each line where it stands among the lines that are left.
 * @param lines those that no certain removal has taken
 */
export function placeLines(page: Page, lines: readonly DraftLine[]): JudgedLine[] {
  const prose = lines.filter((line) => line.prose);
  const proseIn = containersAround(page, prose.map(blockOf));
  const unknown = lines.filter(({ form }) => form === undefined);
  const holdText = new Set([
    ...proseIn,
    ...containersOfMost(page, lines),
    ...containersOfMost(page, unknown),
  ]);
  const boxes = boxesOfText(page, prose, proseIn);
  return lines.map((line) => ({ ...line, ...placeOf(page, line, holdText, boxes) }));
}

function blockOf({ block }: DraftLine): number {
  return block;
}

/** A container with this share of the characters is no box beside the text, prose or not. */
const MOST = 0.5;

/**
 * The containers that hold most of some lines, whatever they are called: editor, app, form, print. Of
 * all lines, since a list of figures has forms that rules know; and of those that no rule knows, since a
 * site's own lines may be more than a short text.
 */
function containersOfMost(page: Page, lines: readonly DraftLine[]): number[] {
  const held = new Map<number, number>();
  for (const { block, length } of lines) {
    for (let c = page.blocks[block]!.container; c >= 0; c = page.containers[c]!.parent)
      held.set(c, (held.get(c) ?? 0) + length);
  }
  const total = charactersIn(lines);
  return [...held].flatMap(([c, length]) => (length > total * MOST ? [c] : []));
}

/** The boxes of paragraphs, and those around them that have a class: pages of a reader. */
function boxesOfText(
  page: Page,
  prose: readonly DraftLine[],
  proseIn: ReadonlySet<number>,
): ReadonlySet<string> {
  const ofPages = [...proseIn].filter((container) => page.containers[container]!.tokens !== '');
  const ofParagraphs = prose.map(({ block }) => page.blocks[block]!.container);
  return new Set([...ofPages, ...ofParagraphs].map((container) => boxKey(page, container)));
}

/** A box by parent and class: another paragraph, another page of the text has the same. */
function boxKey(page: Page, container: number): string {
  const { parent, tokens } = page.containers[container]!;
  return `${parent} ${tokens}`;
}

function draftLine(page: Page, index: number, text: string, copies: number): DraftLine {
  const block = page.blocks[index]!;
  const { length, sentences } = measure(text);
  const short = text.length <= LINE_MAX;
  const folded = short ? fold(text) : '';
  const items = short ? parseItems(folded) : undefined;
  // What was taken out of the line may have been its link: the rest is not one for that.
  const linked = Math.max(0, block.linkChars - (block.text.trim().length - text.length));
  const linkShare = length === 0 ? 0 : Math.min(1, linked / length);
  const base = {
    block: index,
    text,
    folded,
    length,
    sentences,
    items,
    statement: /[。；]/.test(text),
    linkShare,
    kind: block.kind,
    copies,
  };
  const form = short && text ? formOf(folded, items) : undefined;
  const prose =
    length >= PROSE_MIN_LENGTH && sentences > 0 && !provesNoProse(form, sentences, base.statement);
  const links = block.marks.filter(({ type }) => type === 'link').length;
  const { tag } = page.containers[block.container]!;
  return { ...base, form, prose, links, tag };
}

/** Whether a form says that a line with a sentence end is no prose; words alone are in prose, too. */
function provesNoProse(
  form: NoiseRule | undefined,
  sentences: number,
  statement: boolean,
): boolean {
  if (!form || form.strength < 2) return false;
  if (form.speech !== undefined) return sentences < 2 && !statement;
  return !(form.signals && sentences >= 2);
}

/**
 * The strongest rule that recognises a text as it would recognise a whole line.
 * @param text trimmed
 */
export function formOfText(text: string): NoiseRule | undefined {
  const folded = fold(text);
  return formOf(folded, parseItems(folded));
}

/** The strongest rule that recognises the line's form. */
function formOf(folded: string, items: Line['items']): NoiseRule | undefined {
  let best: number | undefined;
  for (const number of candidatesFor(folded, items !== undefined)) {
    if (best !== undefined && !isAhead(number, best)) continue;
    if (recognises(RULES[number]!, folded, items)) best = number;
  }
  return best === undefined ? undefined : RULES[best];
}

/** Whether a rule is stronger than another, or as strong and named before it. */
function isAhead(number: number, other: number): boolean {
  const more = RULES[number]!.strength - RULES[other]!.strength;
  return more > 0 || (more === 0 && number < other);
}

/**
 * Whether a whole-line rule recognises a line by its form.
 * @param folded the line, trimmed and folded
 * @param items what `parseItems` made of it
 */
export function recognises(rule: NoiseRule, folded: string, items: Line['items']): boolean {
  if (rule.max !== undefined && folded.length > rule.max) return false;
  let matches = false;
  if (rule.items) matches = items !== undefined && itemsMatch(rule.items, items);
  else if (rule.words) matches = isMadeOf(folded, rule.words);
  else if (rule.line) matches = rule.line.test(folded);
  else if (rule.signals) matches = signalsMatch(rule.signals, folded);
  else if (rule.speech !== undefined)
    matches = !isDocuments(items) && speechScore(folded) >= rule.speech;
  else if (rule.menu) matches = isMenu(folded);
  return matches && !rule.unless?.test(folded);
}

/** 联系方式：… is the document's label, whatever stands behind it. */
function isDocuments(items: Line['items']): boolean {
  return items?.[0]?.type === 'document';
}

function itemsMatch(
  { some, only, when }: NonNullable<NoiseRule['items']>,
  items: NonNullable<Line['items']>,
): boolean {
  return (
    items.every((item) => only.includes(item.type)) &&
    items.some((item) => some.includes(item.type)) &&
    (when === undefined || when(items))
  );
}

/** Between the words of a menu. */
const GAP = /[\s|·\-/<>«»‹›[\]:?、，,_.…]*/y;

function isMadeOf(folded: string, { any, min }: NonNullable<NoiseRule['words']>): boolean {
  let at = end(GAP, folded, 0);
  let count = 0;
  while (at < folded.length) {
    const next = end(any, folded, at);
    if (next === at) return false;
    count++;
    at = end(GAP, folded, next);
  }
  return count >= min;
}

/** Where a sticky match at `at` ends; `at` when there is none. */
function end(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function signalsMatch({ groups, min }: NonNullable<NoiseRule['signals']>, folded: string): boolean {
  let found = 0;
  for (let i = 0; i < groups.length && found + groups.length - i >= min; i++) {
    if (groups[i]!.test(folded) && ++found >= min) return true;
  }
  return false;
}

/** What the containers between a line and the nearest prose are called. */
function placeOf(
  page: Page,
  line: DraftLine,
  holdText: ReadonlySet<number>,
  boxes: ReadonlySet<string>,
): Pick<JudgedLine, 'apart' | 'vaguelyApart' | 'apartIn' | 'beside'> {
  let apart = false;
  let plainly = false;
  let apartIn = -1;
  let c = page.blocks[line.block]!.container;
  while (c > 0 && !holdText.has(c)) {
    const { tokens, tag, parent } = page.containers[c]!;
    const hint = hintOf(tokens, tag);
    apart ||= hint.weak || hint.furniture || hint.comments;
    plainly ||= hint.furniture || hint.comments || (hint.weak && !hint.vague);
    apartIn = c;
    c = parent;
  }
  const beside = apartIn >= 0 && boxes.size > 0 && !boxes.has(boxKey(page, apartIn));
  return { apart, vaguelyApart: apart && !plainly, apartIn, beside };
}
