/** What the user chose once and for all; kept by the browser. */
import { browser } from 'wxt/browser';
import { FORMATS, type Format } from '../model';
import { DEFAULT_OPTIONS, FIELDS, isAllowed, type Field, type Options } from '../options';

/** All that the user can set; plain data, as it is stored. */
export interface Settings extends Options {
  /** Version of this shape; raised when a stored value changes its name or its meaning. */
  readonly version: typeof VERSION;
  /** The file format that the popup offers first. */
  readonly format: Format;
  /** `auto`: the browser's language. */
  readonly language: 'auto' | 'zh_CN' | 'en';
}

/** Version 1 had the format and the language only. */
export const VERSION = 2;

/** What holds until the user chooses. */
export const DEFAULT_SETTINGS: Settings = {
  version: VERSION,
  format: 'txt',
  language: 'auto',
  ...DEFAULT_OPTIONS,
};

/** All that can be set, in the order of the settings page. */
export type SettingName = Exclude<keyof Settings, 'version'>;

/** The values that each setting takes. */
export const SETTING_FIELDS: Readonly<Record<SettingName, Field>> = {
  format: { kind: 'choice', values: FORMATS },
  language: { kind: 'choice', values: ['auto', 'zh_CN', 'en'] },
  ...FIELDS,
};

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

/** Makes settings of what was stored, by whatever version: what does not fit has its default. */
export function validSettings(value: unknown): Settings {
  const given = migrate(value);
  const fitting = Object.entries(SETTING_FIELDS)
    .filter(([name, field]) => isAllowed(field, given[name]))
    .map(([name]) => [name, given[name]]);
  return { ...DEFAULT_SETTINGS, ...(Object.fromEntries(fitting) as Partial<Settings>) };
}

type Values = Readonly<Record<string, unknown>>;

/**
 * How the settings of version n (the key) become those of version n + 1. A step that has nothing to
 * rename or to translate stands here all the same: the list is the history of the shape.
 */
const STEPS: Readonly<Record<number, (values: Values) => Values>> = {
  1: (values) => values, // The options came; their defaults are filled in.
};

/** Carries stored values over to this version. Values of a later version are read as they are. */
export function migrate(value: unknown): Values {
  let values: Values =
    typeof value === 'object' && value && !Array.isArray(value) ? { ...value } : {};
  const from = typeof values['version'] === 'number' ? values['version'] : 1;
  for (let version = from; version < VERSION; version++) {
    values = STEPS[version]?.(values) ?? values;
  }
  return values;
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
