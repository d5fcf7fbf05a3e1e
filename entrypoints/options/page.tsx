import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { DoneIcon, NoticeIcon, ProductMark } from '../../components/icons';
import { useWords, type Translate } from '../../components/words';
import { isAllowed } from '../../utils/options';
import { DEFAULT_SETTINGS, SETTING_FIELDS } from '../../utils/platform/settings';
import type { SettingName, Settings } from '../../utils/platform/settings';
import {
  readSettingsFile,
  settingsFile,
  type SettingsReading,
} from '../../utils/platform/settings-file';
import { Groups } from './groups';
import type { Services } from './services';
import { Shortcuts } from './shortcuts';
import { Transfer } from './transfer';

interface Props {
  readonly initial: Settings;
  readonly services: Services;
  /** The interface's language was changed: the page must speak it. */
  onLanguage(): void;
}

/** What became of the last change. */
interface Outcome {
  readonly done: boolean;
  readonly line: string;
  /** What the settings were before, where one click changed many. */
  readonly before?: Settings;
}

/** A line that asks for nothing goes after so long; it lies over the page's foot. */
const OUTCOME_MS = 5000;

/** The settings page. Every change is saved at once. */
export function SettingsPage({ initial, services, onLanguage }: Props): JSX.Element {
  const words = useWords();
  const [settings, setSettings] = useState(initial);
  const [outcome, setOutcome] = useState<Outcome>();
  useEffect(() => {
    if (!outcome?.done || outcome.before) return undefined;
    const timer = setTimeout(() => setOutcome(undefined), OUTCOME_MS);
    return () => clearTimeout(timer);
  }, [outcome]);

  /** Shows and saves; what cannot be saved is not shown either. */
  const put = async (next: Settings, done: Omit<Outcome, 'done'>): Promise<void> => {
    setSettings(next);
    try {
      await services.save(next);
      setOutcome({ done: true, ...done });
      if (next.language !== settings.language) onLanguage();
    } catch {
      setSettings(settings);
      setOutcome({ done: false, line: words('page.saveFailed') });
    }
  };
  const onChange = (name: SettingName, value: string | boolean): void => {
    if (isAllowed(SETTING_FIELDS[name], value)) {
      void put({ ...settings, [name]: value }, { line: words('page.saved') });
    } else {
      setSettings({ ...settings }); // The field shows again what is in force.
      setOutcome({ done: false, line: words('fault.font', { value: String(value) }) });
    }
  };
  const onExport = (): void => {
    const name = `${words('transfer.fileName')}.json`;
    services.saveFile(name, settingsFile(settings));
    setOutcome({ done: true, line: words('transfer.exported', { name }) });
  };
  const onImport = async (file: File): Promise<void> => {
    const text = await file.text().catch(() => undefined);
    const reading = text === undefined ? undefined : readSettingsFile(text);
    if (reading?.ok) {
      await put(reading.settings, { line: words('transfer.imported'), before: settings });
    } else {
      setOutcome({ done: false, line: faultLine(reading, words) });
    }
  };
  const onReset = (): void =>
    void put(DEFAULT_SETTINGS, { line: words('transfer.resetDone'), before: settings });
  const onUndo = (before: Settings): void => void put(before, { line: words('page.undone') });

  return (
    <main class="settings-page">
      <header class="settings-head">
        <ProductMark />
        <div>
          <h1>{words('page.title')}</h1>
          <p class="setting-hint">{words('page.intro')}</p>
        </div>
      </header>
      <Groups settings={settings} onChange={onChange} />
      <Shortcuts services={services} />
      <Transfer onExport={onExport} onImport={(file) => void onImport(file)} onReset={onReset} />
      <StatusBar outcome={outcome} onUndo={onUndo} />
    </main>
  );
}

function faultLine(reading: SettingsReading | undefined, words: Translate): string {
  if (!reading || reading.ok) return words('fault.unreadable');
  if (reading.fault === 'newer') return words('fault.newer', { version: reading.version });
  if (reading.fault !== 'bad-values') return words(`fault.${reading.fault}`);
  const names = reading.names.map((name) =>
    Object.hasOwn(SETTING_FIELDS, name) ? words(`setting.${name}`) : name,
  );
  return words('fault.bad-values', { names: names.join(words('fault.and')) });
}

interface StatusBarProps {
  readonly outcome: Outcome | undefined;
  onUndo(before: Settings): void;
}

function StatusBar({ outcome, onUndo }: StatusBarProps): JSX.Element {
  const words = useWords();
  const before = outcome?.before;
  return (
    <div class="settings-status" data-shown={outcome !== undefined}>
      <p
        class={outcome && !outcome.done ? 'status failed' : 'status'}
        data-testid="settings-status"
        role="status"
      >
        {outcome && (outcome.done ? <DoneIcon /> : <NoticeIcon />)}
        {outcome && <span>{outcome.line}</span>}
      </p>
      {before && (
        <button type="button" class="quiet" data-testid="undo" onClick={() => onUndo(before)}>
          {words('page.undo')}
        </button>
      )}
    </div>
  );
}
