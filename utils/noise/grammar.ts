import { GRAMMAR_FORMS, type GrammarForm } from './grammar-forms';
import { GUARDS } from './grammar-guards';
import { LABELS, TOOLS, WEAK_TOOLS, type ItemClass } from './lexicon';

export type { ItemClass };

export interface Item {
  readonly type: ItemClass;
  /** 'none' no value at all; 'empty' a separator and nothing after it. */
  readonly value: 'none' | 'empty' | 'number' | 'date' | 'text' | 'address';
  /** The value, where it is a text. */
  readonly text?: string;
  /** A tool word that proves nothing by itself. */
  readonly weak: boolean;
}

/** More names in a line, or nothing else in it, are a list of them. */
const NAMES_MAX = 2;
/** Lines longer than this are prose, whatever they are made of. */
const LINE_MAX = 160;
/** A name or a source is at most this long. */
const TEXT_VALUE_MAX = 24;
/** Values of these are titles of other pages, or of unknown kind. */
const VALUE_MAX: Partial<Record<ItemClass, number>> = { neighbour: 60, tag: 60, unknown: 12 };

/** A little picture ahead of a word is its icon; one ahead of a number is read as a label. */
const GAP =
  /(?:[\s:@|,，、;·•‖｜/\\【】[\]()<>《》「」*○●◆■★☆▪※→_~-]|(?:[\u2600-\u27bf\u2b00-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff])\ufe0f?(?!\ufe0f?\s?\d))*/y;
const SEPARATOR = /\s*[:：;]+\s*|\s*[(（](?=\s*(?:\d+\s*)?[)）])/y;
const SPACES = /\s*/y;
const TOOL = new RegExp(`(?:${TOOLS})(?![一-龥])`, 'y');
const WEAK_TOOL = new RegExp(`(?:${WEAK_TOOLS})(?=[\\s|,、/·)\\]】]|$)`, 'y');
const NEXT_LABEL = new RegExp(`(?:${LABELS.map(([, words]) => words).join('|')})\\s?[:：]`, 'g');
/** 竹林听雨, between the marks or gaps of a row. */
const NAME = /(?<=^|[\s|·•丨])[一-龥a-z_][一-龥a-z\d_]{1,9}(?=\s?(?:[|·•丨]|$)|\s)/y;
/** [日期]2024-03-05 [人气]56: labels in brackets, and their values behind them. */
const BRACKETED_LABEL = /[[【]([一-龥]{2,6})[\]】](?=\s?[^\s[【|])/g;
/** One label in brackets may be a heading: 【背景】 */
const BRACKETED_MIN = 2;
/** 转发 812 906: one label with several numbers is a row of a table. */
const ROW_OF_NUMBERS = /^[一-龥]{2,8}(?:[\s|]+\d[\d.,]*[%万]?){2,}$/;
/** 责任编辑:林渡负责校样, 标签:统一贴在左侧: behind the label stands who is to do what, and no name. */
const PRESCRIBES =
  /:\s?(?:[^\s:]{0,8}(?:负责|担任|[主分]管|为准|不得|必须|应[当由]|轮流)|须[一-龥]|统一(?!战线)[一-龥]{2}|(?:由|按)[^\s:]{2,12}(?:生成|产生|分为|制定|填写|保管|设定)|[一-龥]{1,4}为[一-龥]{1,4}[,，、][一-龥]{1,4}为)/;
/** 来 源: is the label 来源; spaces only set it wide. */
const SPACED_LABEL = /(?<![一-龥])[一-龥](?: {1,3}[一-龥]){1,3}(?= ?:)/g;

/**
 * Reads a line as label–value items and tools.
 * @param line a text as `fold` gives it
 * @returns the items when the whole line is made of them, else undefined
 */
export function parseItems(line: string): readonly Item[] | undefined {
  if (line.length > LINE_MAX || ROW_OF_NUMBERS.test(line)) return undefined;
  const labelled = line.replace(SPACED_LABEL, closeUp);
  const items = itemsOf(
    (labelled.match(BRACKETED_LABEL)?.length ?? 0) < BRACKETED_MIN
      ? labelled
      : labelled.replace(BRACKETED_LABEL, '$1:'),
  );
  return items && !PRESCRIBES.test(line) ? items : undefined;
}

function closeUp(label: string): string {
  return label.replace(/ /g, '');
}

/** What values and their labels are made of. Without any of it a line can only be made of words. */
const VALUED = /[\d:;；(（★☆.丨|/╱刚昨今前]/;

function itemsOf(line: string): readonly Item[] | undefined {
  const itemAt = VALUED.test(line) ? anyItemAt : wordAt;
  const items: Item[] = [];
  let at = skip(GAP, line, 0);
  while (at < line.length) {
    const next = itemAt(line, at, items);
    if (next === at) return undefined;
    at = skip(GAP, line, next);
  }
  const names = items.filter(({ type }) => type === 'name').length;
  return names <= NAMES_MAX && names < items.length ? items : undefined;
}

/** Where a match of the expression at `at` ends; `at` when there is none. */
function skip(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(line) ? pattern.lastIndex : at;
}

/**
 * The same for a form of the grammar. Where its guard rules a match out the expression is not even
 * compiled, which for most of them happens at every place of every line of a page.
 */
function pass(form: GrammarForm, line: string, at: number): number {
  const { starts, needs } = GUARDS[form];
  const mayMatch =
    at < line.length &&
    (starts.includes(line[at]!) || needs.some((need) => line.includes(need, at)));
  return mayMatch ? skip(GRAMMAR_FORMS[form], line, at) : at;
}

/** Reads one item and appends it to `items`; returns where it ends, `at` when there is none. */
function anyItemAt(line: string, at: number, items: Item[]): number {
  const counted = countedAt(line, at);
  if (counted > at) return push(items, { type: 'count', value: 'number', weak: false }, counted);
  const bracketed = pass('bracketedCount', line, at);
  if (bracketed > at)
    return push(items, { type: 'count', value: 'number', weak: false }, bracketed);
  const credit = pass('credit', line, at);
  if (credit > at)
    return push(items, { type: 'person', value: 'text', text: '', weak: false }, credit);
  const icon = pass('iconCount', line, at);
  if (icon > at) return push(items, { type: 'count', value: 'number', weak: false }, icon);
  const labelled = labelAt(line, at, items);
  if (labelled > at) return labelled;
  const dated = pass('date', line, at);
  if (dated > at) return push(items, { type: 'date', value: 'date', weak: true }, dated);
  const address = pass('address', line, at);
  if (address > at) return push(items, { type: 'source', value: 'address', weak: true }, address);
  const origin = pass('cameFrom', line, at);
  if (origin > at) return push(items, { type: 'source', value: 'text', weak: true }, origin);
  const short = pass('shortNumber', line, at);
  if (short > at) return push(items, { type: 'unknown', value: 'number', weak: true }, short);
  const tool = toolAt(line, at, items);
  if (tool > at) return tool;
  const unknown = unknownAt(line, at, items);
  return unknown > at ? unknown : nameAt(line, at, items);
}

/** A number and what it counts: 3373人阅读 */
function countedAt(line: string, at: number): number {
  const number = pass('numberFirst', line, at);
  const end = number > at ? pass('countedAfter', line, number) : at;
  return end > number ? end : at;
}

/** The same in a line that holds no value: a neighbour's label or a tool. */
function wordAt(line: string, at: number, items: Item[]): number {
  const end = pass('label.neighbour', line, at);
  return end > at ? neighbourAt(line, end, items) : toolAt(line, at, items);
}

function toolAt(line: string, at: number, items: Item[]): number {
  const strong = pass('tool', line, at);
  const weak = pass('weakTool', line, at);
  // Words that a gap or the end follows go before those that another word is glued to.
  for (const [end, isWeak] of [
    [strong > at ? skip(TOOL, line, at) : at, false],
    [weak > at ? skip(WEAK_TOOL, line, at) : at, true],
    [strong, false],
    [weak, true],
  ] as const) {
    if (end > at) return push(items, { type: 'tool', value: 'none', weak: isWeak }, end);
  }
  return at;
}

/** A label that no list knows, with a value or with a number glued to it: 点开:166 翻阅1.6k */
function unknownAt(line: string, at: number, items: Item[]): number {
  const labelled = pass('unknownLabel', line, at);
  if (labelled > at) return valueAt(line, labelled, 'unknown', items);
  const glued = pass('unknownCount', line, at);
  return glued > at ? push(items, { type: 'unknown', value: 'number', weak: true }, glued) : at;
}

/** A piece of a row that is neither label nor value: 竹林听雨 | 3天前 */
function nameAt(line: string, at: number, items: Item[]): number {
  const named = skip(NAME, line, at);
  return named > at
    ? push(items, { type: 'name', value: 'text', text: line.slice(at, named), weak: true }, named)
    : at;
}

function push(items: Item[], item: Item, end: number): number {
  items.push(item);
  return end;
}

/** A label with a separator or directly followed by a number or a date. */
function labelAt(line: string, at: number, items: Item[]): number {
  for (const [type] of LABELS) {
    const labelEnd = pass(`label.${type}`, line, at);
    if (labelEnd === at) continue;
    const valueStart = skip(SEPARATOR, line, labelEnd);
    if (valueStart > labelEnd) return valueAt(line, valueStart, type, items);
    if (type === 'tag' || type === 'file' || type === 'document') continue;
    const afterSpace = skip(SPACES, line, labelEnd);
    const dated = pass('date', line, afterSpace);
    if (dated > afterSpace && type !== 'contact')
      return push(items, { type, value: 'date', weak: false }, dated);
    const numbered = pass('number', line, afterSpace);
    if (numbered > afterSpace && (type === 'count' || type === 'contact'))
      return push(items, { type, value: 'number', weak: false }, numbered);
    if (type === 'neighbour') return neighbourAt(line, labelEnd, items);
  }
  return at;
}

/** What follows a neighbour's label: 前一篇 春耕动员讲话 */
function neighbourAt(line: string, labelEnd: number, items: Item[]): number {
  const type = 'neighbour';
  const afterSpace = skip(SPACES, line, labelEnd);
  return afterSpace > labelEnd
    ? valueAt(line, afterSpace, type, items)
    : push(items, { type, value: 'none', weak: false }, labelEnd);
}

/** The value after a separator: a date, a number, nothing, or a short text up to the next label. */
function valueAt(line: string, at: number, type: ItemClass, items: Item[]): number {
  const dated = pass('date', line, at);
  if (dated > at) return push(items, { type, value: 'date', weak: false }, dated);
  const address = pass('address', line, at);
  if (address > at && type !== 'document')
    return push(items, { type, value: 'address', weak: false }, address);
  const numbered = pass('number', line, at);
  if (numbered > at && endsValue(line, numbered, type))
    return push(items, { type, value: 'number', weak: false }, numbered);
  const end = type === 'unknown' ? beforeGluedLabel(line, at) : textEnd(line, at);
  const text = line.slice(at, end).trim();
  if (text === '') return push(items, { type, value: 'empty', weak: false }, end);
  const max = VALUE_MAX[type] ?? TEXT_VALUE_MAX;
  if (text.length > max || /[。!?；]/.test(text)) return at;
  if (type === 'count') return at; // A count has a number or nothing.
  return push(items, { type, value: 'text', text, weak: false }, end);
}

/** After a number a count may be glued to the next label; 39健康网 is a name. */
function endsValue(line: string, at: number, type: ItemClass): boolean {
  if (type !== 'count' && type !== 'unknown' && /[一-龥]/.test(line[at] ?? '')) return false;
  return at >= line.length || /[\s|,，、;·)\]】(（一-龥]/.test(line[at]!);
}

/** 稿类:简报页码:2页 — a label of two characters that nothing parts from the value before it. */
const GLUED_LABEL = /[一-龥]{2}\s?:/g;

function beforeGluedLabel(line: string, at: number): number {
  const end = textEnd(line, at);
  GLUED_LABEL.lastIndex = at + 1;
  const label = GLUED_LABEL.exec(line);
  return label && label.index < end ? label.index : end;
}

/** A text value ends at a bar, a wide gap, the next label, or the end of the line. */
function textEnd(line: string, at: number): number {
  let end = line.length;
  const bar = line.slice(at).search(/[|】\])]|\s{2,}/);
  if (bar >= 0) end = at + bar;
  // Most values are the last thing in their line.
  if (!line.includes(':', at)) return end;
  NEXT_LABEL.lastIndex = at;
  const label = NEXT_LABEL.exec(line);
  if (label && label.index < end) end = label.index;
  return end;
}
