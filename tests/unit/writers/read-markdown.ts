/** Reads Markdown back with the reference parser, into what a document's structure is. */
import type { ListItem, Nodes, Parents, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** A piece of a document: what it is, and each character with the marks on it. */
export interface Piece {
  readonly kind: string;
  readonly characters: readonly string[];
}

const MARKS: Readonly<Record<string, string>> = { strong: 'bold', emphasis: 'italic' };
const TAGS: Readonly<Record<string, string>> = {
  strong: 'bold',
  em: 'italic',
  del: 'del',
  sup: 'sup',
  sub: 'sub',
};

function parse(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfm()],
    // Without the second look for bare addresses in finished text, which no escape can prevent.
    mdastExtensions: gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] })),
  });
}

export function readMarkdown(markdown: string): Piece[] {
  return parse(markdown).children.flatMap((node) => piecesOf(node, 0));
}

function piecesOf(node: Nodes, depth: number): Piece[] {
  switch (node.type) {
    case 'heading':
      return [{ kind: `heading ${node.depth}`, characters: charactersOf(node) }];
    case 'paragraph':
      return [{ kind: depth ? `more ${depth}` : 'paragraph', characters: charactersOf(node) }];
    case 'list':
      return node.children.flatMap((child, i) =>
        itemOf(child, depth + 1, node.ordered ? ` number ${(node.start ?? 1) + i}` : ''),
      );
    case 'blockquote':
      return node.children
        .flatMap((child) => piecesOf(child, 0))
        .map(({ kind, characters }) => ({ kind: `> ${kind}`, characters }));
    case 'table':
      return node.children.flatMap((row, i) =>
        row.children.map((cell, column) => ({
          kind: `cell ${column}${i === 0 ? ' of a header' : ''}`,
          characters: charactersOf(cell),
        })),
      );
    default:
      return [{ kind: `unexpected ${node.type}`, characters: [] }];
  }
}

/** An item: its text, its further paragraphs, the lists in it. */
function itemOf(item: ListItem, depth: number, number: string): Piece[] {
  const pieces = item.children.flatMap((child) => piecesOf(child, depth));
  const [first, ...rest] = pieces;
  return first ? [{ ...first, kind: `item ${depth}${number}` }, ...rest] : [];
}

function charactersOf(parent: Parents): string[] {
  const characters: string[] = [];
  const tags: string[] = [];
  const walk = (node: Nodes, marks: readonly string[]): void => {
    if (node.type === 'text') {
      const all = [...new Set([...marks, ...tags])].sort();
      for (const c of node.value) characters.push([c, ...all].join(' '));
    } else if (node.type === 'html' && node.value === '<br>') {
      characters.push('↵');
    } else if (node.type === 'html') {
      const name = TAGS[/\w+/.exec(node.value)?.[0] ?? ''] ?? node.value;
      if (node.value.startsWith('</')) tags.splice(tags.lastIndexOf(name), 1);
      else tags.push(name);
    } else if (node.type === 'link') {
      for (const child of node.children) walk(child, [...marks, `link ${node.url}`]);
    } else if (node.type === 'break') {
      characters.push('↵');
    } else if ('children' in node) {
      for (const child of node.children) walk(child, [...marks, MARKS[node.type] ?? node.type]);
    } else {
      characters.push(`unexpected ${node.type}`);
    }
  };
  for (const child of parent.children) walk(child, []);
  return characters;
}
