import { setupI18n, type Messages } from '@lingui/core';
import type { Translate } from '../model';

/** The languages that the product speaks, named as in `_locales`. */
export type Locale = 'zh_CN' | 'en';

/** The tag that `lang` attributes and number formats use. */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { zh_CN: 'zh-CN', en: 'en' };

/** Each language is a file of its own: only the one that is spoken is loaded. */
const CATALOGUES: Readonly<Record<Locale, () => Promise<{ readonly default: Messages }>>> = {
  zh_CN: () => import('./locales/zh_CN.json?messages'),
  en: () => import('./locales/en.json?messages'),
};

/** The settings page says more, and only it loads these. */
const SETTINGS_CATALOGUES: typeof CATALOGUES = {
  zh_CN: () => import('./locales/settings.zh_CN.json?messages'),
  en: () => import('./locales/settings.en.json?messages'),
};

/**
 * Decides the language of the interface.
 * @param setting what the user chose
 * @param browserLanguage `navigator.language`; Chinese of any region reads zh_CN
 */
export function resolveLocale(setting: 'auto' | Locale, browserLanguage: string): Locale {
  if (setting !== 'auto') return setting;
  return browserLanguage.toLowerCase().startsWith('zh') ? 'zh_CN' : 'en';
}

/** Loads the lines of one language from the extension itself. A key without a line shows as the key. */
export async function loadTranslate(locale: Locale): Promise<Translate> {
  return translateBy(locale, (await CATALOGUES[locale]()).default);
}

/** The same with the lines of the settings page. */
export async function loadSettingsTranslate(locale: Locale): Promise<Translate> {
  const loads = [CATALOGUES[locale](), SETTINGS_CATALOGUES[locale]()];
  const [lines, more] = await Promise.all(loads);
  return translateBy(locale, { ...lines!.default, ...more!.default });
}

function translateBy(locale: Locale, lines: Messages): Translate {
  const tag = LANGUAGE_TAGS[locale];
  const i18n = setupI18n({ locale: tag, messages: { [tag]: lines } });
  return (key, values) => i18n._(key, values);
}
