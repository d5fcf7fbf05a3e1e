import type { JSX } from 'preact';
import type { CellSpan, DocBlock } from '../utils/model';
import type { Line, OutlineNode } from './outline';
import { segments, shownCells, type Segment } from './segments';

/** How far the cells of a table reach, by row and column; undefined when each is one. */
export type SpansOf = (rows: readonly DocBlock[]) => (readonly CellSpan[])[] | undefined;

interface NodeProps {
  readonly node: OutlineNode;
  readonly spansOf: SpansOf;
}

/** One heading, line, list, quote or table of the preview. It shows the text and not one character more. */
function PreviewNode({ node, spansOf }: NodeProps): JSX.Element {
  if (node.type === 'table') return <Table rows={node.of} spansOf={spansOf} />;
  if (node.type === 'list') return <List {...{ node, spansOf }} />;
  if (node.type === 'quote') return <blockquote>{renderNodes(node.of, spansOf)}</blockquote>;
  const { block } = node.of;
  if (node.type === 'line') {
    return (
      <p
        class={block.afterBreak ? `${block.role} same-paragraph` : block.role}
        data-from={block.from[0]}
      >
        {renderText(node.of)}
      </p>
    );
  }
  const Heading = `h${node.rank}` as 'h1';
  const look = block.role === 'title' ? 'title' : `level-${block.level}`;
  return (
    <Heading class={look} data-from={block.from[0]}>
      {renderText(node.of)}
    </Heading>
  );
}

/** Renders nodes one below the other. */
export function renderNodes(nodes: readonly OutlineNode[], spansOf: SpansOf): JSX.Element[] {
  return nodes.map((node, i) => <PreviewNode key={i} node={node} spansOf={spansOf} />);
}

type Rendered = JSX.Element | string;

function renderText({ block, highlights }: Line, start?: number, end?: number): Rendered[] {
  return segments(block, highlights, start, end).map(renderSegment);
}

const STYLE_TAGS = {
  bold: 'strong',
  italic: 'em',
  del: 'del',
  sup: 'sup',
  sub: 'sub',
  'run-in': 'b',
} as const;

function renderSegment({ text, styles, highlight }: Segment): Rendered {
  let content: Rendered = text;
  for (const style of styles) {
    const Tag = STYLE_TAGS[style];
    content = <Tag>{content}</Tag>;
  }
  if (!highlight) return content;
  return (
    <mark data-removal={highlight.id} data-state={highlight.state}>
      {content}
    </mark>
  );
}

/** An item that brings its own number or bullet does not get a second one. */
const OWN_BULLET = /^(?:[-*•·●○■◆▪—]|[（(]?[\d一二三四五六七八九十]{1,3}[)）.．、])/;

interface ListProps {
  readonly node: OutlineNode & { readonly type: 'list' };
  readonly spansOf: SpansOf;
}

function List({ node: { ordered, of }, spansOf }: ListProps): JSX.Element {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag {...(ordered && { start: of[0]!.line.block.number })}>
      {of.map(({ line, inside }, i) => (
        <li
          key={i}
          value={line.block.number}
          style={line.block.numbering && { listStyleType: line.block.numbering }}
          class={!ordered && OWN_BULLET.test(line.block.text) ? 'own-bullet' : undefined}
        >
          <span data-from={line.block.from[0]}>{renderText(line)}</span>
          {renderNodes(inside, spansOf)}
        </li>
      ))}
    </Tag>
  );
}

interface TableProps {
  readonly rows: readonly Line[];
  readonly spansOf: SpansOf;
}

function Table({ rows, spansOf }: TableProps): JSX.Element {
  const spans = spansOf(rows.map(({ block }) => block));
  return (
    <table>
      <tbody>
        {rows.map((row, i) => (
          <tr key={i} data-from={row.block.from[0]}>
            {shownCells(row.block, spans?.[i]).map(({ start, end, before, after, ...reach }) => {
              const content = [before, ...renderText(row, start, end), after];
              // An empty cell heads nothing, wherever it stands.
              return row.block.level === 0 && end > start ? (
                <th key={start} scope="col" {...reach}>
                  {content}
                </th>
              ) : (
                <td key={start} {...reach}>
                  {content}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
