import type { ComponentChildren, JSX } from 'preact';
import { NoticeIcon } from './icons';

/** A plain line, and what the user can do about it. */
export interface NoticeLine {
  /** The whole line in the user's language. */
  readonly line: string;
  /** The name under which tests find it. */
  readonly testId?: string;
  /** Controls that stand behind the line. */
  readonly controls?: ComponentChildren;
}

interface Props {
  readonly lines: readonly NoticeLine[];
}

/** What the user must be told, one plain line each; a line that comes after a click is read out. */
export function Notices({ lines }: Props): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <ul class="notices" role="list" aria-live="polite">
      {lines.map(({ line, testId, controls }) => (
        <li key={line} class="notice" data-testid={testId}>
          <NoticeIcon />
          <span data-testid="notice">{line}</span>
          {controls}
        </li>
      ))}
    </ul>
  );
}
