import type { JSX } from 'preact';
import { useWords } from './words';

interface ControlProps {
  readonly testId: string;
  readonly label: string;
  onClick(): void;
}

/** A control at the end of a notice. */
export function NoticeControl({ testId, label, onClick }: ControlProps): JSX.Element {
  return (
    <button type="button" class="notice-control" data-testid={testId} onClick={onClick}>
      {label}
    </button>
  );
}

interface ProgressProps {
  /** What is being done, as a whole line. */
  readonly line: string;
  /** Missing where there is nothing to cancel. */
  readonly onCancel?: (() => void) | undefined;
}

/** Says what is under way, and offers to stop it. */
export function Progress({ line, onCancel }: ProgressProps): JSX.Element {
  const words = useWords();
  return (
    <>
      <span class="notice-progress" data-testid="progress" role="status">
        {line}
      </span>
      {onCancel && (
        <NoticeControl testId="cancel" label={words('pages.cancel')} onClick={onCancel} />
      )}
    </>
  );
}
