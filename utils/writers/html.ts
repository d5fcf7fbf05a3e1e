import type { CleanDocument, DocBlock, MarkType } from '../model';
import { blockInlines, rowCells } from './inlines';
import type { Inline } from './inlines';
import { sectionsOf } from './sections';
import type { ListItem, Section } from './sections';

const TAGS: Readonly<Record<MarkType, string>> = {
  link: 'a',
  bold: 'strong',
  italic: 'em',
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
  return sectionsOf(document)
    .map((section) => writeSection(section, options))
    .join('\n');
}

function writeSection(section: Section, { roles }: FragmentOptions): string {
  switch (section.kind) {
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

/** Items under an item stand inside its `<li>`. */
function writeList(items: readonly ListItem[]): string {
  let html = '';
  let open = 0;
  for (const { block, depth } of items) {
    if (depth > open) html += '<ul>';
    else html += '</li>' + '</ul></li>'.repeat(open - depth);
    html += `<li>${writeInlines(blockInlines(block))}`;
    open = depth;
  }
  return `${html}${'</li></ul>'.repeat(open)}`;
}

function writeTable(rows: readonly DocBlock[]): string {
  const cells = rows.map(rowCells);
  const width = Math.max(...cells.map((row) => row.length));
  const lines = rows.map((row, i) => {
    const tag = row.level === 0 ? 'th' : 'td';
    const filled = Array.from({ length: width }, (_, column) => cells[i]![column] ?? []);
    return element('tr', filled.map((cell) => element(tag, writeInlines(cell))).join(''));
  });
  // Word and WPS show a pasted table without lines unless it asks for a border.
  return `<table border="1">${lines.join('')}</table>`;
}

function writeInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (typeof inline === 'string') return escapeHtml(inline);
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

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}
