/** CommonMark with the tables of GitHub's dialect. */
import type { CleanDocument, DocBlock, MarkType } from '../model';
import { escapeAddress, escapeLine, escapeText } from './markdown-escape';
import { blockInlines, rowCells } from './inlines';
import type { Inline, InlineElement } from './inlines';
import { groupsOf } from './sections';
import type { Group, ListItem } from './sections';
import { spansOf } from './table-spans';

/** Marks that Markdown has no sign for, or whose signs do not hold where they stand. */
const TAGS: Readonly<Record<Exclude<MarkType, 'link' | 'break'>, string>> = {
  bold: 'strong',
  italic: 'em',
  del: 'del',
  sup: 'sup',
  sub: 'sub',
};

const SIGNS: Partial<Record<MarkType, string>> = { bold: '**', italic: '*' };

/**
 * Markdown that reads back as the same structure and the same words: whatever in the text could be
 * taken for markup is escaped.
 * @returns ends with a line end, unless the document is empty
 */
export function writeMarkdown(document: CleanDocument): string {
  return writeGroups(groupsOf(document));
}

function writeGroups(groups: readonly Group[]): string {
  return groups.map((group) => `${writeGroup(group)}\n`).join('\n');
}

function writeGroup(section: Group): string {
  switch (section.kind) {
    case 'quote':
      return writeGroups(section.groups)
        .slice(0, -1)
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
    case 'lines':
      return section.lines.map((line) => escapeLine(writeInlines(blockInlines(line)))).join('\\\n');
    case 'heading':
      return `${'#'.repeat(section.rank)} ${escapeLine(writeInlines(blockInlines(section.block)))}`;
    case 'paragraph':
      return escapeLine(writeInlines(blockInlines(section.block)));
    case 'list':
      return writeList(section.items);
    case 'table':
      return writeTable(section.rows);
  }
}

/** A list that is open: what stands before its items, and the number of the last one. */
interface OpenList {
  readonly delimiter: string;
  readonly last: number;
  /** As wide as the marker of its last item. */
  readonly indent: string;
}

/** What stands inside an item is set in as far as the item's own text. */
function writeList(items: readonly ListItem[]): string {
  let open: OpenList[] = [];
  const lines = items.map(({ block, depth, goesOn }, i) => {
    const text = escapeLine(writeInlines(blockInlines(block)));
    const indent = (lists: readonly OpenList[]): string => lists.map((l) => l.indent).join('');
    if (goesOn) return `\n${indent(open.slice(0, depth))}${text}${items[i + 1] ? '\n' : ''}`;
    const number = countable(block.number);
    const delimiter = delimiterOf(number, open[depth - 1]);
    const marker = number === undefined ? '- ' : `${number}${delimiter} `;
    const outer = open.slice(0, depth - 1);
    const list = { delimiter, last: number ?? 0, indent: ' '.repeat(marker.length) };
    // Inside an item only a list that begins with 1 may follow its text at once.
    const gap = depth > open.length && depth > 1 && (number ?? 1) !== 1 ? '\n' : '';
    open = [...outer, list];
    return `${gap}${indent(outer)}${marker}${text}`;
  });
  return lines.join('\n');
}

/** Markdown has no numbers below 0, and none of more than nine digits. */
function countable(number: number | undefined): number | undefined {
  return number !== undefined && number >= 0 && number < 1e9 ? number : undefined;
}

/** Markdown counts by itself; where the page does not, the other delimiter begins a new list. */
function delimiterOf(number: number | undefined, before: OpenList | undefined): string {
  if (number === undefined) return '-';
  if (!before || before.delimiter === '-') return '.';
  if (number === before.last + 1) return before.delimiter;
  return before.delimiter === '.' ? ')' : '.';
}

function writeTable(rows: readonly DocBlock[]): string {
  const cells = rows.map((row) => rowCells(row).map((cell) => writeInlines(cell)));
  const width = Math.max(...cells.map((row) => row.length));
  const { captions, header, from } = headOf(rows, cells, width);
  const body = cells.slice(from).map((row) => tableLine(row, width));
  const table = [tableLine(header, width), tableLine(Array(width).fill('---'), width), ...body];
  return [...captions.map(escapeLine), table.join('\n')].join('\n\n');
}

interface TableHead {
  /** Header cells as wide as the table; they stand above it. */
  readonly captions: readonly string[];
  readonly header: readonly string[];
  /** The row with which the body begins. */
  readonly from: number;
}

/**
 * Markdown has one header row and no cells that reach over others. Where header cells do, each column
 * gets the words of all header cells above it: `完成户数 上半年`. A table without a header row is none in
 * Markdown: an empty one stands in.
 */
function headOf(
  rows: readonly DocBlock[],
  cells: readonly (readonly string[])[],
  width: number,
): TableHead {
  const deep = rows.findIndex(({ level }) => level !== 0);
  const spans = deep > 0 ? spansOf(rows) : undefined;
  if (!spans) {
    return rows[0]?.level === 0
      ? { captions: [], header: cells[0]!, from: 1 }
      : { captions: [], header: [], from: 0 };
  }
  const captions: string[] = [];
  const columns = Array.from({ length: width }, (): string[] => []);
  spans.slice(0, deep).forEach((row, y) => {
    if (row[0]!.columns === width && width > 1) captions.push(cells[y]![0]!);
    else
      row.forEach((span, x) => {
        const words = cells[y]![x]!;
        if (words) for (const column of columns.slice(x, x + span.columns)) column.push(words);
      });
  });
  return { captions, header: columns.map((words) => words.join(' ')), from: deep };
}

function tableLine(cells: readonly string[], width: number): string {
  const filled = Array.from({ length: width }, (_, column) => cells[column] ?? '');
  return `| ${filled.join(' | ')} |`;
}

/** Writes neighbours from left to right; each sees what stands before it and what will follow. */
function writeInlines(inlines: readonly Inline[], nested = false): string {
  let line = '';
  let afterSign = false;
  inlines.forEach((inline, i) => {
    const next = inlines[i + 1];
    const followedBy = next === undefined ? '' : typeof next === 'string' ? escapeText(next) : '<';
    const written =
      typeof inline === 'string'
        ? escapeText(inline)
        : writeElement(inline, { line, followedBy, signs: !nested && !afterSign });
    afterSign = typeof inline !== 'string' && written.startsWith('*');
    // An exclamation mark right before a link would make it a picture.
    if (written.startsWith('[')) line = line.replace(/!$/, '\\!');
    line += written;
  });
  return line;
}

/** Where an element stands in its line. */
interface Place {
  readonly line: string;
  readonly followedBy: string;
  /** False inside or right behind other signs, where runs of asterisks could be read in two ways. */
  readonly signs: boolean;
}

function writeElement(element: InlineElement, place: Place): string {
  const { type, href, children } = element;
  if (type === 'break') return '<br>';
  if (type === 'link') return `[${writeInlines(children)}](${escapeAddress(href ?? '')})`;
  const content = writeInlines(children, true);
  const sign = SIGNS[type];
  if (sign && place.signs && signsHold(content, place)) return `${sign}${content}${sign}`;
  return `<${TAGS[type]}>${content}</${TAGS[type]}>`;
}

const STARTS_WITH_SPACE = /^\s/u;
const ENDS_WITH_SPACE = /\s$/u;
const STARTS_WITH_SIGN = /^[\p{P}\p{S}]/u;
const ENDS_WITH_SIGN = /[\p{P}\p{S}]$/u;
/**
 * Nothing, white space, or what every parser takes for punctuation: some count all symbols, some
 * only those of ASCII, and some look at half a character beyond U+FFFF.
 */
const OPEN_BEFORE = /(?:^|(?![\u{10000}-\u{10FFFF}])[\s\p{P}$+<=>^`|~])$/u;
const OPEN_BEHIND = /^(?:$|(?![\u{10000}-\u{10FFFF}])[\s\p{P}$+<=>^`|~])/u;

/**
 * CommonMark reads `**（一）总体要求。**各地` literally: between a punctuation mark and a letter, signs
 * neither open nor close. Chinese has no space there, so such a piece needs a tag.
 */
function signsHold(content: string, { line, followedBy }: Place): boolean {
  if (STARTS_WITH_SPACE.test(content) || ENDS_WITH_SPACE.test(content)) return false;
  const opens = !STARTS_WITH_SIGN.test(content) || OPEN_BEFORE.test(line);
  const closes = !ENDS_WITH_SIGN.test(content) || OPEN_BEHIND.test(followedBy);
  return opens && closes;
}
