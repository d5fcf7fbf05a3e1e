import { createInstance } from 'i18next';
import en from './locales/en.json';
import zhCN from './locales/zh_CN.json';

/** The languages that the product speaks, named as in `_locales`. */
export type Locale = 'zh_CN' | 'en';

/** Looks up a line of the interface by its key and fills its blanks. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The tag that `lang` attributes and number formats use. */
export const LANGUAGE_TAGS: Readonly<Record<Locale, string>> = { zh_CN: 'zh-CN', en: 'en' };

/**
 * Decides the language of the interface.
 * @param setting what the user chose
 * @param browserLanguage `navigator.language`; Chinese of any region reads zh_CN
 */
export function resolveLocale(setting: 'auto' | Locale, browserLanguage: string): Locale {
  if (setting !== 'auto') return setting;
  return browserLanguage.toLowerCase().startsWith('zh') ? 'zh_CN' : 'en';
}

/** Both locales are bundled: no request, ready at once. A key without a line shows as the key. */
export function makeTranslate(locale: Locale): Translate {
  const instance = createInstance();
  void instance.init({
    lng: LANGUAGE_TAGS[locale],
    fallbackLng: LANGUAGE_TAGS.zh_CN,
    resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } },
    initAsync: false,
    interpolation: { escapeValue: false }, // Preact escapes what it renders.
  });
  return (key, values) => instance.t(key, { ...values });
}
