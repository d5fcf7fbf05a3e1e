import { render } from 'preact';
import '../../components/styles/popup.css';
import { explainRule } from '../../utils/noise/explain';
import { readActivePage } from '../../utils/platform/active-page';
import { copyFromPopup } from '../../utils/platform/clipboard';
import { saveFile } from '../../utils/platform/download';
import { LANGUAGE_TAGS, loadTranslate, resolveLocale } from '../../utils/platform/i18n';
import { loadSettings, saveSettings } from '../../utils/platform/settings';
import { judgeResult } from '../../utils/pipeline';
import { clipboardFlavours, WRITERS } from '../../utils/writers';
import { fileName } from '../../utils/writers/file-name';
import { App } from './app';
import { fitWindow } from './fit-window';
import type { Services } from './services';

async function start(root: HTMLElement): Promise<void> {
  const reading = readActivePage(); // At once: the settings take their time beside it.
  const settings = await loadSettings();
  const locale = resolveLocale(settings.language, navigator.language);
  const words = await loadTranslate(locale);
  document.documentElement.lang = LANGUAGE_TAGS[locale];
  document.title = words('app.title');

  const services: Services = {
    read: async () => {
      const result = await reading;
      return result.ok ? { ok: true, result: judgeResult(result.result) } : result;
    },
    copy: (text) => copyFromPopup(clipboardFlavours(text)),
    save: (text, format) => {
      const writer = WRITERS[format];
      const name = fileName(text, writer.extension);
      saveFile(name, writer.write(text), writer.mime);
      return name;
    },
    // A format that cannot be remembered is no reason to disturb: it is used now all the same.
    rememberFormat: (format) => void saveSettings({ format }).catch(() => undefined),
    explain: (rule) => explainRule(rule)[locale === 'en' ? 'en' : 'zh'],
  };
  const onDone = (): void => root.setAttribute('aria-busy', 'false');
  render(<App services={services} words={words} format={settings.format} onDone={onDone} />, root);
}

const root = document.getElementById('app');
if (root) void start(root);
fitWindow();
