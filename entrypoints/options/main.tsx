import { render } from 'preact';
import '../../components/styles/settings.css';
import { Words } from '../../components/words';
import { saveFile } from '../../utils/platform/download';
import { LANGUAGE_TAGS, loadSettingsTranslate, resolveLocale } from '../../utils/platform/i18n';
import { loadSettings, saveSettings } from '../../utils/platform/settings';
import { openShortcuts, shortcuts, SHORTCUTS_PLACE } from '../../utils/platform/settings-page';
import { SettingsPage } from './page';
import type { Services } from './services';

const services: Services = {
  save: saveSettings,
  saveFile: (name, content) => saveFile({ name, content, mime: 'application/json' }),
  shortcuts,
  openShortcuts,
  shortcutsPlace: SHORTCUTS_PLACE,
};

/** Renders the page in the language that is set; again when that changes. */
async function show(root: HTMLElement): Promise<void> {
  const settings = await loadSettings();
  const locale = resolveLocale(settings.language, navigator.language);
  const words = await loadSettingsTranslate(locale);
  document.documentElement.lang = LANGUAGE_TAGS[locale];
  document.title = words('page.title');
  render(
    <Words.Provider value={words}>
      <SettingsPage initial={settings} services={services} onLanguage={() => void show(root)} />
    </Words.Provider>,
    root,
  );
}

const root = document.getElementById('app');
if (root) void show(root);
