/** CommonMark with the tables of GitHub's dialect. */
import type { CleanDocument, DocBlock, MarkType } from '../model';
import { escapeAddress, escapeLine, escapeText } from './markdown-escape';
import { blockInlines, rowCells } from './inlines';
import type { Inline, InlineElement } from './inlines';
import { sectionsOf } from './sections';
import type { Section } from './sections';

/** Marks that Markdown has no sign for, or whose signs do not hold where they stand. */
const TAGS: Readonly<Record<Exclude<MarkType, 'link'>, string>> = {
  bold: 'strong',
  italic: 'em',
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
  return sectionsOf(document)
    .map((section) => `${writeSection(section)}\n`)
    .join('\n');
}

function writeSection(section: Section): string {
  switch (section.kind) {
    case 'heading':
      return `${'#'.repeat(section.rank)} ${escapeLine(writeInlines(blockInlines(section.block)))}`;
    case 'paragraph':
      return escapeLine(writeInlines(blockInlines(section.block)));
    case 'list':
      return section.items
        .map(({ block, depth }) => {
          const text = escapeLine(writeInlines(blockInlines(block)));
          return `${'  '.repeat(depth - 1)}- ${text}`;
        })
        .join('\n');
    case 'table':
      return writeTable(section.rows);
  }
}

function writeTable(rows: readonly DocBlock[]): string {
  const cells = rows.map((row) => rowCells(row).map((cell) => writeInlines(cell)));
  const width = Math.max(...cells.map((row) => row.length));
  // A table without a header row is none in Markdown: an empty one stands in.
  const lines = rows[0]?.level === 0 ? cells : [[], ...cells];
  const [header, ...body] = lines.map((row) => tableLine(row, width));
  return [header, tableLine(Array(width).fill('---'), width), ...body].join('\n');
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
