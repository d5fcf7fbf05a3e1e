import { COUNTED, CREDIT_ROLES, LABELS, TOOLS, WEAK_TOOLS, type ItemClass } from './lexicon';

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

/** Lines longer than this are prose, whatever they are made of. */
const LINE_MAX = 160;
/** A name or a source is at most this long. */
const TEXT_VALUE_MAX = 24;
/** Values of these are titles of other pages, or of unknown kind. */
const VALUE_MAX: Partial<Record<ItemClass, number>> = { neighbour: 60, tag: 60, unknown: 12 };

const GAP = /[\s:|,，、;·•‖｜/\\【】[\]()<>《》「」*○●◆■★☆▪※→_~-]*/y;
const SEPARATOR = /\s*[:：;]+\s*|\s*[(（](?=\s*(?:\d+\s*)?[)）])/y;
const DATE =
  /(?:\d{4}\s?[-/.年]\s?\d{1,2}(?:\s?[-/.月]\s?\d{1,2}日?)?|\d{1,2}[-/.月]\d{1,2}日?(?=[\s|,]|$)|\d+\s?(?:[秒天周年]|分钟|小时|个月)[之以]?前|刚刚|昨天|今天|前天)(?:\s?[(（]?(?:星期|周)[一二三四五六日天][)）]?)?(?:\s?t?\s?[上下]午)?(?:\s?\d{1,2}[:：时]\d{1,2}(?:[:：分]\d{1,2}秒?)?分?)?/y;
const NUMBER =
  /(?:[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s?(?:[万千百亿kwm]\+?|[+%℃°])?\s?(?:次|人次|[人个条页字点分元](?![享赞击气])|金币|积分|分钟|mb?|kb?)?(?:点击|浏览|阅读|评论|下载|收藏|点赞|以上)?|[★☆]+)[)）]?/y;
const UNKNOWN_LABEL = /[一-龥]{2,6}\s?:\s*/y;
const UNKNOWN_COUNT =
  /[一-龥]{2,4}\s?(?:\d[\d,.]*\s?[kw万千]?\+?|[★☆]+)(?=[\s|,·)\]】]|$|[一-龥]{2,4}\s?:)/y;
/** 👁 788 */
const ICON_COUNT =
  /(?:[\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff])\ufe0f?\s?\d[\d,.]*\s?[kw万]?/y;
const LABEL = LABELS.map(([type, words]) => [type, new RegExp(`(?:${words})`, 'y')] as const);
const NEIGHBOUR = LABEL.find(([type]) => type === 'neighbour')![1];
const TOOL = new RegExp(`(?:${TOOLS})(?![一-龥])`, 'y');
const GLUED_TOOL = new RegExp(`(?:${TOOLS})`, 'y');
const WEAK_TOOL = new RegExp(`(?:${WEAK_TOOLS})(?=[\\s|,、/·)\\]】]|$)`, 'y');
const GLUED_WEAK_TOOL = new RegExp(`(?:${WEAK_TOOLS})`, 'y');
/** 评论(12) */
const BRACKETED_COUNT = new RegExp(
  `(?:全部|最新|精彩|查看|网友|热门)?(?:${COUNTED})\\s?\\(\\s?\\d+\\s?[条个次]?\\s?\\)`,
  'y',
);
/** 文丨青禾 图/阿川: a role, a stroke, a name. */
const CREDIT = new RegExp(
  `(?:${CREDIT_ROLES})(?:[和与、&+\\s]{1,2}(?:${CREDIT_ROLES}))?\\s?[丨|/╱]\\s?[^\\s丨|/╱。;:!?,]{2,16}`,
  'y',
);
/** An address, also one that a site's name introduces: 某某网：www.example.com */
const ADDRESS =
  /(?:[一-龥]{2,12}\s?:\s?)?(?:https?:\/\/(?:[a-z\d-]+\.){1,5}[a-z]{2,12}(?:\/[\w./?&=%-]*)?|(?:[a-z\d-]+\.){1,4}(?:com|cn|net|org|gov|edu|cc|top|info|tw|hk)(?:\.cn|\.tw|\.hk)?(?:\/[\w./?&=%-]*)?)/y;
/** 3373人阅读 · 186人看过 · 82阅读 · 共9926字 · 需浏览20分钟 */
const COUNT_FIRST =
  /(?:[共有需约]|已有|已被|累计)?\s?\d[\d,.]*\s?(?:[万千kw]\+?)?\s?(?:人次|[人次个位名回遍篇])?\s?(?:网友|读者|用户|访客|朋友)?\s?(?:已经|已|曾)?(?:原创(?:内容|文章)?|学习|翻看|读过|听过|投票|阅读|浏览|看过|下载|收藏|点赞|评论|回复|关注|点击|围观|学过|查看|分享|转发|访问|喜欢|赞|参与|播放|粉丝|字(?![一-龥])|页(?![一-龥])|浏览\d+分钟)[过了量数]?/y;
const NEXT_LABEL = new RegExp(`(?:${LABELS.map(([, words]) => words).join('|')})\\s?[:：]`, 'g');

/**
 * Reads a line as label–value items and tools.
 * @param line a text as `fold` gives it
 * @returns the items when the whole line is made of them, else undefined
 */
export function parseItems(line: string): readonly Item[] | undefined {
  if (line.length > LINE_MAX) return undefined;
  return itemsOf(line.replace(SPACED_LABEL, closeUp));
}

/** 来 源: is the label 来源; spaces only set it wide. */
const SPACED_LABEL = /(?<![一-龥])[一-龥](?: {1,3}[一-龥]){1,3}(?= ?:)/g;

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
  return items.length > 0 ? items : undefined;
}

function skip(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(line) ? pattern.lastIndex : at;
}

/** Reads one item and appends it to `items`; returns where it ends, `at` when there is none. */
function anyItemAt(line: string, at: number, items: Item[]): number {
  const counted = skip(COUNT_FIRST, line, at);
  if (counted > at) return push(items, { type: 'count', value: 'number', weak: false }, counted);
  const bracketed = skip(BRACKETED_COUNT, line, at);
  if (bracketed > at)
    return push(items, { type: 'count', value: 'number', weak: false }, bracketed);
  const credit = skip(CREDIT, line, at);
  if (credit > at)
    return push(items, { type: 'person', value: 'text', text: '', weak: false }, credit);
  const icon = skip(ICON_COUNT, line, at);
  if (icon > at) return push(items, { type: 'count', value: 'number', weak: false }, icon);
  const labelled = labelAt(line, at, items);
  if (labelled > at) return labelled;
  const dated = skip(DATE, line, at);
  if (dated > at) return push(items, { type: 'date', value: 'date', weak: true }, dated);
  const address = skip(ADDRESS, line, at);
  if (address > at) return push(items, { type: 'source', value: 'address', weak: true }, address);
  const tool = toolAt(line, at, items);
  return tool > at ? tool : unknownAt(line, at, items);
}

/** The same in a line that holds no value: a neighbour's label or a tool. */
function wordAt(line: string, at: number, items: Item[]): number {
  const end = skip(NEIGHBOUR, line, at);
  return end > at ? neighbourAt(line, end, items) : toolAt(line, at, items);
}

function toolAt(line: string, at: number, items: Item[]): number {
  const strong = skip(GLUED_TOOL, line, at) > at;
  const weak = skip(GLUED_WEAK_TOOL, line, at) > at;
  // Words that a gap or the end follows go before those that another word is glued to.
  for (const [possible, pattern, isWeak] of [
    [strong, TOOL, false],
    [weak, WEAK_TOOL, true],
    [strong, GLUED_TOOL, false],
    [weak, GLUED_WEAK_TOOL, true],
  ] as const) {
    const end = possible ? skip(pattern, line, at) : at;
    if (end > at) return push(items, { type: 'tool', value: 'none', weak: isWeak }, end);
  }
  return at;
}

/** A label that no list knows, with a value or with a number glued to it: 点开:166 翻阅1.6k */
function unknownAt(line: string, at: number, items: Item[]): number {
  const labelled = skip(UNKNOWN_LABEL, line, at);
  if (labelled > at) return valueAt(line, labelled, 'unknown', items);
  const glued = skip(UNKNOWN_COUNT, line, at);
  return glued > at ? push(items, { type: 'unknown', value: 'number', weak: true }, glued) : at;
}

function push(items: Item[], item: Item, end: number): number {
  items.push(item);
  return end;
}

/** A label with a separator or directly followed by a number or a date. */
function labelAt(line: string, at: number, items: Item[]): number {
  for (const [type, pattern] of LABEL) {
    const labelEnd = skip(pattern, line, at);
    if (labelEnd === at) continue;
    const valueStart = skip(SEPARATOR, line, labelEnd);
    if (valueStart > labelEnd) return valueAt(line, valueStart, type, items);
    if (type === 'tag' || type === 'file' || type === 'document') continue;
    const afterSpace = skip(/\s*/y, line, labelEnd);
    const dated = skip(DATE, line, afterSpace);
    if (dated > afterSpace && type !== 'contact')
      return push(items, { type, value: 'date', weak: false }, dated);
    const numbered = skip(NUMBER, line, afterSpace);
    if (numbered > afterSpace && (type === 'count' || type === 'contact'))
      return push(items, { type, value: 'number', weak: false }, numbered);
    if (type === 'neighbour') return neighbourAt(line, labelEnd, items);
  }
  return at;
}

/** What follows a neighbour's label: 前一篇 春耕动员讲话 */
function neighbourAt(line: string, labelEnd: number, items: Item[]): number {
  const type = 'neighbour';
  const afterSpace = skip(/\s*/y, line, labelEnd);
  return afterSpace > labelEnd
    ? valueAt(line, afterSpace, type, items)
    : push(items, { type, value: 'none', weak: false }, labelEnd);
}

/** The value after a separator: a date, a number, nothing, or a short text up to the next label. */
function valueAt(line: string, at: number, type: ItemClass, items: Item[]): number {
  const dated = skip(DATE, line, at);
  if (dated > at) return push(items, { type, value: 'date', weak: false }, dated);
  const address = skip(ADDRESS, line, at);
  if (address > at && type !== 'document')
    return push(items, { type, value: 'address', weak: false }, address);
  const numbered = skip(NUMBER, line, at);
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
