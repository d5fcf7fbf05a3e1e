import type { JSX } from 'preact';
import type { Line, OutlineNode } from './outline';
import { cells, segments, type Segment } from './segments';

interface NodeProps {
  readonly node: OutlineNode;
}

/** One heading, line, list or table of the preview. It shows the text and not one character more. */
export function PreviewNode({ node }: NodeProps): JSX.Element {
  if (node.type === 'table') return <Table rows={node.of} />;
  if (node.type === 'list') return <List items={node.of} />;
  const { block } = node.of;
  if (node.type === 'line') {
    return (
      <p class={block.role} data-from={block.from[0]}>
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

type Rendered = JSX.Element | string;

function renderText({ block, highlights }: Line, start?: number, end?: number): Rendered[] {
  return segments(block, highlights, start, end).map(renderSegment);
}

const STYLE_TAGS = {
  bold: 'strong',
  italic: 'em',
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

/** Deeper items than this are not set in further. */
const DEEPEST = 4;

function List({ items }: { readonly items: readonly Line[] }): JSX.Element {
  return (
    <ul>
      {items.map((item, i) => (
        <li
          key={i}
          class={OWN_BULLET.test(item.block.text) ? 'own-bullet' : undefined}
          data-level={Math.min(item.block.level, DEEPEST)}
          data-from={item.block.from[0]}
        >
          {renderText(item)}
        </li>
      ))}
    </ul>
  );
}

function Table({ rows }: { readonly rows: readonly Line[] }): JSX.Element {
  return (
    <table>
      <tbody>
        {rows.map((row, i) => (
          <tr key={i} data-from={row.block.from[0]}>
            {cells(row.block).map(({ start, end }) =>
              // An empty cell heads nothing, wherever it stands.
              row.block.level === 0 && end > start ? (
                <th key={start} scope="col">
                  {renderText(row, start, end)}
                </th>
              ) : (
                <td key={start}>{renderText(row, start, end)}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
