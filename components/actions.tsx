import type { JSX } from 'preact';
import { DoneIcon, NoticeIcon } from './icons';
import { useWords } from './words';

/** What became of the last action. */
export interface Status {
  readonly done: boolean;
  readonly line: string;
}

interface Props {
  readonly formats: readonly string[];
  readonly format: string;
  readonly status: Status | undefined;
  /** No text, nothing to take away. */
  readonly disabled: boolean;
  /** The keys that save, as this computer's keyboard names them. */
  readonly saveKey: string;
  /** Enter copies, and does not write in the text. */
  readonly copiesOnEnter: boolean;
  onFormat(format: string): void;
  onCopy(): void;
  onSave(): void;
}

/** The popup's foot: what became of the last action, and the ways to take the text away. */
export function Actions(props: Props): JSX.Element {
  const { formats, format, disabled, onFormat, onCopy, onSave } = props;
  const words = useWords();
  return (
    <footer class="actions">
      <StatusLine {...props} />
      <div class="buttons">
        <div class="save-group">
          <select
            data-testid="format"
            aria-label={words('actions.format')}
            value={format}
            disabled={disabled}
            onChange={(event) => onFormat(event.currentTarget.value)}
          >
            {formats.map((id) => (
              <option key={id} value={id}>
                {words(`format.${id}`)}
              </option>
            ))}
          </select>
          <button
            type="button"
            class="save"
            data-testid="save"
            disabled={disabled}
            onClick={onSave}
          >
            {words('actions.save')}
          </button>
        </div>
        <button type="button" class="copy" data-testid="copy" disabled={disabled} onClick={onCopy}>
          {words('actions.copy')}
        </button>
      </div>
    </footer>
  );
}

/** The status, and in its place the keyboard hint while there is nothing to say. */
function StatusLine({ status, disabled, saveKey, copiesOnEnter }: Props): JSX.Element {
  const words = useWords();
  const hint = words(copiesOnEnter ? 'actions.hint' : 'actions.saveHint', { saveKey });
  return (
    <div class="status-line">
      <p
        class={status && !status.done ? 'status failed' : 'status'}
        data-testid="status"
        role="status"
        aria-live="polite"
      >
        {status && (status.done ? <DoneIcon /> : <NoticeIcon />)}
        {status && <span>{status.line}</span>}
      </p>
      {!status && !disabled && <p class="hint">{hint}</p>}
    </div>
  );
}
