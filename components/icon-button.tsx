import type { JSX } from 'preact';
import { Drawing } from './icons';

interface Props {
  readonly drawing: Parameters<typeof Drawing>[0]['of'];
  /** What it does, in the user's language; its name and its tooltip. */
  readonly label: string;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
  /** A name for tests. */
  readonly hook?: string;
  onClick(): void;
}

/** A button that shows a drawing and says its words to the mouse and to a screen reader. */
export function IconButton({
  drawing,
  label,
  disabled,
  pressed,
  hook,
  onClick,
}: Props): JSX.Element {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={label}
      title={label}
      data-testid={hook}
      disabled={disabled}
      {...(pressed !== undefined && { 'aria-pressed': pressed })}
      onClick={onClick}
    >
      <Drawing of={drawing} />
    </button>
  );
}
