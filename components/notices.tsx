import type { JSX } from 'preact';
import { NoticeIcon } from './icons';

interface Props {
  /** Whole lines in the user's language. */
  readonly lines: readonly string[];
}

/** What the user must be told, one plain line each. */
export function Notices({ lines }: Props): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <ul class="notices" role="list">
      {lines.map((line) => (
        <li key={line} class="notice">
          <NoticeIcon />
          <span data-testid="notice">{line}</span>
        </li>
      ))}
    </ul>
  );
}
