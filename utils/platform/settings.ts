/** What the user chose once and for all; kept by the browser. */
import { browser } from 'wxt/browser';
import { FORMATS, type Format } from '../model';

export interface Settings {
  /** Version of this shape; raised when a stored value changes its meaning. */
  readonly version: 1;
  /** The file format that the popup offers first. */
  readonly format: Format;
  /** `auto`: the browser's language. */
  readonly language: 'auto' | 'zh_CN' | 'en';
}

export const DEFAULT_SETTINGS: Settings = { version: 1, format: 'txt', language: 'auto' };

/** The values that a stored setting may have; any other falls back to the default. */
const ALLOWED = {
  format: FORMATS,
  language: ['auto', 'zh_CN', 'en'],
} as const satisfies { [K in Exclude<keyof Settings, 'version'>]: readonly Settings[K][] };

const KEY = 'settings';

/**
 * Reads the settings.
 * @returns valid settings always: what is missing, damaged or cannot be read has its default
 */
export async function loadSettings(): Promise<Settings> {
  try {
    const stored = await inStorage((area) => area.get(KEY));
    return validSettings(stored[KEY]);
  } catch {
    return DEFAULT_SETTINGS;
  }
}

let lastSave: Promise<void> = Promise.resolve();

/**
 * Changes some settings and keeps the others.
 * @throws when the browser can store nothing at all (private profile, disk full)
 */
export function saveSettings(partial: Partial<Omit<Settings, 'version'>>): Promise<void> {
  // One after the other: two quick changes must not overwrite each other.
  const save = lastSave
    .catch(() => undefined)
    .then(async () => {
      const settings = validSettings({ ...(await loadSettings()), ...partial });
      await inStorage((area) => area.set({ [KEY]: settings }));
    });
  lastSave = save;
  return save;
}

/** Makes settings of anything: of what was stored, imported or typed. */
export function validSettings(value: unknown): Settings {
  const given: Record<string, unknown> = typeof value === 'object' && value ? { ...value } : {};
  return {
    version: 1,
    format: ALLOWED.format.find((v) => v === given['format']) ?? DEFAULT_SETTINGS.format,
    language: ALLOWED.language.find((v) => v === given['language']) ?? DEFAULT_SETTINGS.language,
  };
}

type Area = Pick<typeof browser.storage.local, 'get' | 'set'>;

/** The synchronised store, or the local one where a browser lacks it or has it switched off. */
async function inStorage<T>(use: (area: Area) => Promise<T>): Promise<T> {
  try {
    return await use(browser.storage.sync);
  } catch {
    return use(browser.storage.local);
  }
}
