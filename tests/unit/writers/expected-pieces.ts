/** What a reader of any structured format must find of a document; written apart from the writers. */
import type { CleanDocument, DocBlock, Mark } from '../../../utils/model';
import { spansOf } from '../../../utils/writers/table-spans';
import type { Piece } from './read-markdown';

export function expectedPieces(document: CleanDocument): Piece[] {
  const levels = document.blocks.filter((b) => b.role === 'heading').map((b) => b.level);
  const used = [...new Set(levels)].sort();
  const pieces: Piece[] = [];
  let depth = 0;
  let quote = 0;
  let before: DocBlock | undefined;
  let i = 0;
  while (i < document.blocks.length) {
    const block = document.blocks[i]!;
    if (quoteOf(block) !== quote) {
      depth = 0;
      before = undefined;
    }
    quote = quoteOf(block);
    const inside = '> '.repeat(quote);
    if (block.role === 'row') {
      const rows = tableAt(document.blocks, i);
      pieces.push(...cellsOf(rows).map((p) => ({ ...p, kind: inside + p.kind })));
      i += rows.length;
      depth = 0;
      before = undefined;
      continue;
    }
    const goesOn = block.role === 'paragraph' && block.inItem !== undefined && depth > 0;
    if (goesOn) depth = Math.min(block.inItem!, depth);
    else depth = block.role === 'item' ? Math.min(block.level, depth + 1) : 0;
    const kind = inside + (goesOn ? `more ${depth}` : kindOf(block, used, depth));
    const characters = charactersOf(block);
    if (kind === `${inside}paragraph` && block.afterBreak && before) {
      const last = pieces.pop()!;
      pieces.push({ kind, characters: [...last.characters, '↵', ...characters] });
    } else pieces.push({ kind, characters });
    before = kind === `${inside}paragraph` ? block : undefined;
    i++;
  }
  return pieces;
}

function quoteOf({ quote = 0 }: DocBlock): number {
  return quote;
}

function kindOf(block: DocBlock, used: readonly number[], depth: number): string {
  if (block.role === 'title') return 'heading 1';
  if (block.role === 'heading') return `heading ${used.indexOf(block.level) + 2}`;
  if (block.role !== 'item') return 'paragraph';
  return block.number === undefined ? `item ${depth}` : `item ${depth} number ${block.number}`;
}

/** The rows of one table: a header row below others begins the next. */
function tableAt(blocks: readonly DocBlock[], start: number): DocBlock[] {
  const rows: DocBlock[] = [];
  for (const block of blocks.slice(start)) {
    if (block.role !== 'row' || quoteOf(block) !== quoteOf(blocks[start]!)) break;
    if (block.level === 0 && rows.some((row) => row.level === 1)) break;
    rows.push(block);
  }
  return rows;
}

/** The cells of the one header row, with what stands above it; undefined where no header cell reaches over others. */
function joinedHeader(rows: readonly DocBlock[], width: number): Piece[] | undefined {
  const heads = rows.findIndex(({ level }) => level !== 0);
  const spans = heads > 0 ? spansOf(rows) : undefined;
  if (!spans) return undefined;
  const captions: Piece[] = [];
  const header = Array.from({ length: width }, (): string[][] => []);
  rows.slice(0, heads).forEach((row, y) => {
    splitCells(row).forEach(({ text, marks }, x) => {
      const reach = spans[y]![x]!.columns;
      const characters = markedCharacters(text, marks);
      if (characters.length === 0) return;
      if (reach === width && width > 1) captions.push({ kind: 'paragraph', characters });
      else for (let more = 0; more < reach; more++) header[x + more]!.push(characters);
    });
  });
  const joined = header.map((parts, column) => ({
    kind: `cell ${column} of a header`,
    characters: parts.flatMap((part, i) => (i === 0 ? part : [' ', ...part])),
  }));
  return [...captions, ...joined];
}

function cellsOf(rows: readonly DocBlock[]): Piece[] {
  const columns = Math.max(...rows.map((row) => row.text.split('\t').length));
  const header = joinedHeader(rows, columns);
  if (header) {
    const body = rows.slice(rows.findIndex(({ level }) => level !== 0));
    const empty = Array<string>(columns).fill('').join('\t');
    const rest = plainCellsOf([{ ...body[0]!, level: 0, text: empty, marks: [] }, ...body]);
    return [...header, ...rest.slice(columns)];
  }
  return plainCellsOf(rows);
}

function plainCellsOf(rows: readonly DocBlock[]): Piece[] {
  const width = Math.max(...rows.map((row) => row.text.split('\t').length));
  const empty = { text: '', marks: [] };
  const headless = rows[0]?.level !== 0;
  const lines = rows.map((row) => splitCells(row));
  return (headless ? [[], ...lines] : lines).flatMap((cells, i) =>
    Array.from({ length: width }, (_, column) => ({
      kind: `cell ${column}${i === 0 ? ' of a header' : ''}`,
      characters: markedCharacters((cells[column] ?? empty).text, (cells[column] ?? empty).marks),
    })),
  );
}

function splitCells(row: DocBlock): { text: string; marks: Mark[] }[] {
  let start = 0;
  return row.text.split('\t').map((text) => {
    const from = start;
    start += text.length + 1;
    return {
      text,
      marks: row.marks.map((m) => ({ ...m, start: m.start - from, end: m.end - from })),
    };
  });
}

function charactersOf(block: DocBlock): string[] {
  const bare = block.role === 'title' || block.role === 'heading';
  const marks = bare ? block.marks.filter((mark) => mark.type !== 'bold') : [...block.marks];
  if (block.runIn > 0) marks.push({ type: 'bold', start: 0, end: block.runIn });
  return markedCharacters(block.text, marks);
}

/** Each character with the marks that cover all of it or its second half only. */
function markedCharacters(text: string, marks: readonly Mark[]): string[] {
  let first = 0;
  while (text[first] === ' ') first++;
  let end = text.length;
  while (text[end - 1] === ' ') end--;
  let offset = 0;
  const characters: string[] = [];
  for (const c of text) {
    const at = offset;
    offset += c.length;
    if (at < first || at >= end) continue;
    const on = marks.filter((m) => covers(m, at, c.length) && !(m.type === 'break' && c !== ' '));
    if (on.some((m) => m.type === 'break')) {
      characters.push('↵');
      continue;
    }
    const link = on.find((m) => m.type === 'link');
    const names = on.filter((m) => m.type !== 'link').map((m): string => m.type);
    if (link) names.push(`link ${readAddress(link.href!)}`);
    characters.push([c, ...[...new Set(names)].sort()].join(' '));
  }
  return characters;
}

/** A mark that ends or begins inside a character gives the character away, or takes it, whole. */
function covers(mark: Mark, at: number, length: number): boolean {
  // What leads nowhere, or runs something, is no link.
  if (mark.type === 'link' && /^(?:javascript:|$)/.test(mark.href ?? '')) return false;
  return mark.start < at + length && mark.end >= at + length && mark.start < mark.end;
}

function readAddress(href: string): string {
  return href.replace(/[ |]/g, (c) => encodeURIComponent(c));
}
