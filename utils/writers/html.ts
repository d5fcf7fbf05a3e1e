import type { CellSpan, CleanDocument, DocBlock, MarkType, Numbering } from '../model';
import { blockInlines, rowCells } from './inlines';
import type { Inline } from './inlines';
import { groupsOf } from './sections';
import { spansOf } from './table-spans';
import type { Group, ListItem } from './sections';

const TAGS: Readonly<Record<Exclude<MarkType, 'break'>, string>> = {
  link: 'a',
  bold: 'strong',
  italic: 'em',
  del: 'del',
  sup: 'sup',
  sub: 'sub',
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What a file of ours has and a paste into another editor has not. */
interface FragmentOptions {
  /** The role of a paragraph (salutation, date …) as its class, for our style sheet. */
  readonly roles: boolean;
}

/**
 * The content of a `<body>`. For the rich clipboard: structure only, no classes, no colours, no fonts,
 * so that the editor it is pasted into gives it its own looks.
 */
export function htmlFragment(
  document: CleanDocument,
  options: FragmentOptions = { roles: false },
): string {
  return writeGroups(groupsOf(document), options);
}

function writeGroups(groups: readonly Group[], options: FragmentOptions): string {
  return groups.map((group) => writeGroup(group, options)).join('\n');
}

function writeGroup(section: Group, options: FragmentOptions): string {
  const { roles } = options;
  switch (section.kind) {
    case 'quote':
      return element('blockquote', writeGroups(section.groups, options));
    case 'lines':
      return element('p', section.lines.map((l) => writeInlines(blockInlines(l))).join('<br>'));
    case 'heading':
      return element(`h${section.rank}`, writeInlines(blockInlines(section.block)));
    case 'paragraph': {
      const { role } = section.block;
      const named = roles && role !== 'paragraph' ? `p class="${role}"` : 'p';
      return `<${named}>${writeInlines(blockInlines(section.block))}</p>`;
    }
    case 'list':
      return writeList(section.items);
    case 'table':
      return writeTable(section.rows);
  }
}

/** Items under an item stand inside its `<li>`, and so do its further paragraphs. */
function writeList(items: readonly ListItem[]): string {
  let html = '';
  /** The lists that are open, with the number of the last item of each. */
  const open: { kind: string; last: number }[] = [];
  const closeTo = (depth: number): void => {
    while (open.length > depth) html += `</li></${open.pop()!.kind.slice(0, 2)}>`;
  };
  for (const { block, depth, goesOn } of items) {
    closeTo(depth);
    if (goesOn) {
      html += element('p', writeInlines(blockInlines(block)));
      continue;
    }
    const { number } = block;
    const kind = listKind(block);
    if (open.length === depth && open.at(-1)!.kind !== kind) closeTo(depth - 1);
    const list = open[depth - 1];
    if (list) html += '</li>';
    else html += (number ?? 1) === 1 ? `<${kind}>` : `<${kind} start="${number}">`;
    const counted = !list || number === undefined || number === list.last + 1;
    html += `${counted ? '<li>' : `<li value="${number}">`}${writeInlines(blockInlines(block))}`;
    if (list) list.last = number ?? 0;
    else open.push({ kind, last: number ?? 0 });
  }
  closeTo(0);
  return html;
}

/** What the number of a list is written in; digits need no word. */
const NUMBERINGS: Readonly<Record<Numbering, string>> = {
  'lower-alpha': ' type="a"',
  'upper-alpha': ' type="A"',
  'lower-roman': ' type="i"',
  'upper-roman': ' type="I"',
  'cjk-ideographic': ' style="list-style-type: cjk-ideographic"',
};

/** The tag of the list in which an item stands, with its attribute. */
function listKind({ number, numbering }: DocBlock): string {
  if (number === undefined) return 'ul';
  return `ol${numbering ? NUMBERINGS[numbering] : ''}`;
}

function writeTable(rows: readonly DocBlock[]): string {
  const cells = rows.map(rowCells);
  const width = Math.max(...cells.map((row) => row.length));
  const spans = spansOf(rows);
  const lines = rows.map((row, i) => {
    const tag = row.level === 0 ? 'th' : 'td';
    const filled = Array.from({ length: width }, (_, column) => {
      const span = spans?.[i]?.[column];
      if (span?.columns === 0) return '';
      return `<${tag}${spanOf(span)}>${writeInlines(cells[i]![column] ?? [])}</${tag}>`;
    });
    return element('tr', filled.join(''));
  });
  // Word and WPS show a pasted table without lines unless it asks for a border.
  return `<table border="1">${lines.join('')}</table>`;
}

function spanOf(span: CellSpan | undefined): string {
  if (!span) return '';
  const columns = span.columns > 1 ? ` colspan="${span.columns}"` : '';
  return span.rows > 1 ? `${columns} rowspan="${span.rows}"` : columns;
}

function writeInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return escapeHtml(inline);
      if (inline.type === 'break') return '<br>';
      const content = writeInlines(inline.children);
      const tag = TAGS[inline.type];
      if (inline.href === undefined) return element(tag, content);
      return `<${tag} href="${escapeHtml(inline.href)}">${content}</${tag}>`;
    })
    .join('');
}

function element(tag: string, content: string): string {
  return `<${tag}>${content}</${tag}>`;
}

/** Writes a text so that it stays text, in an element and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
