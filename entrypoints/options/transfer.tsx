import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { SettingGroup } from '../../components/setting-group';
import { useWords } from '../../components/words';

interface Props {
  onExport(): void;
  onImport(file: File): void;
  onReset(): void;
}

/** Export, import and reset. */
export function Transfer({ onExport, onImport, onReset }: Props): JSX.Element {
  const words = useWords();
  const file = useRef<HTMLInputElement>(null);
  const chosen = (input: HTMLInputElement): void => {
    const [first] = input.files ?? [];
    if (first) onImport(first);
    input.value = ''; // The same file can be chosen again.
  };
  return (
    <SettingGroup id="transfer" heading={words('group.transfer')} about={words('transfer.about')}>
      <div class="transfer">
        <button type="button" class="plain-button" data-testid="export" onClick={onExport}>
          {words('transfer.export')}
        </button>
        <button
          type="button"
          class="plain-button"
          data-testid="import"
          onClick={() => file.current?.click()}
        >
          {words('transfer.import')}
        </button>
        <button type="button" class="plain-button" data-testid="reset" onClick={onReset}>
          {words('transfer.reset')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words('transfer.import')}
          data-testid="import-file"
          onChange={(event) => chosen(event.currentTarget)}
        />
      </div>
    </SettingGroup>
  );
}
