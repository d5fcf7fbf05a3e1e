/** Settings as a file: what the user exports, and what an import may bring. */
import { isAllowed } from '../options';
import { migrate, SETTING_FIELDS, validSettings, VERSION } from './settings';
import type { SettingName, Settings } from './settings';

const FORMAT = 'jingwen-settings';

/** What an import was, or why it was none. Nothing is changed by reading it. */
export type SettingsReading =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly fault: 'not-json' | 'not-settings' }
  | { readonly ok: false; readonly fault: 'newer'; readonly version: number }
  | { readonly ok: false; readonly fault: 'bad-values'; readonly names: readonly string[] };

/** The text of an exported file: the settings with the format's name and the version. */
export function settingsFile({ version, ...settings }: Settings): string {
  return `${JSON.stringify({ format: FORMAT, version, settings }, null, 2)}\n`;
}

/**
 * Reads an exported file, also one of an older version. A setting that the file does not name has its
 * default; one that it names wrongly refuses the whole file, so that nothing is lost by halves.
 */
export function readSettingsFile(text: string): SettingsReading {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, fault: 'not-json' };
  }
  if (!isRecord(file) || file['format'] !== FORMAT || !isRecord(file['settings'])) {
    return { ok: false, fault: 'not-settings' };
  }
  const { version, settings } = file;
  if (typeof version !== 'number') return { ok: false, fault: 'not-settings' };
  if (version > VERSION) return { ok: false, fault: 'newer', version };
  const values = migrate({ ...settings, version });
  const names = Object.entries(values)
    .filter(([name]) => name !== 'version')
    .filter(([name, value]) => !isKnown(name) || !isAllowed(SETTING_FIELDS[name], value))
    .map(([name]) => name);
  if (names.length > 0) return { ok: false, fault: 'bad-values', names };
  return { ok: true, settings: validSettings({ ...values, version: VERSION }) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isKnown(name: string): name is SettingName {
  return Object.hasOwn(SETTING_FIELDS, name);
}
