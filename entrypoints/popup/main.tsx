import { render } from 'preact';
import '../../components/styles/popup.css';
import { hasWording } from '../../utils/options';
import { activeTab, readActivePage } from '../../utils/platform/active-page';
import { copyFromPopup } from '../../utils/platform/clipboard';
import { LANGUAGE_TAGS, loadTranslate, resolveLocale } from '../../utils/platform/i18n';
import { inTime } from '../../utils/platform/in-time';
import { judgeInBackground, wakeJudge } from '../../utils/platform/judging';
import { keepWork, loadWork } from '../../utils/platform/kept-work';
import { openTab } from '../../utils/platform/open-tab';
import { openSettingsPage } from '../../utils/platform/settings-page';
import { loadSettings, saveSettings } from '../../utils/platform/settings';
import type { ContentResult, ExtractedResult } from '../../utils/model';
import { App } from './app';
import type { Services } from './services';
import { windowSettled } from './settled';
import { loadEditing } from './use-composition';
import type * as Writing from './write';

/** The writers come after the first screen; a click that is earlier waits for them. */
const loadWriters = (): Promise<typeof Writing> => import('./write');

/** A background that takes longer (milliseconds) is likely to be gone. */
const JUDGE_PATIENCE_MS = 4000;

/** The background judges; where it does not answer, the popup loads the rules and does it itself. */
async function judged(result: ContentResult): Promise<ExtractedResult> {
  try {
    return await inTime(judgeInBackground(result), JUDGE_PATIENCE_MS);
  } catch {
    return (await import('../../utils/pipeline')).extractResult(result);
  }
}

/** No tab has this number: whatever is asked of it fails. */
const NO_TAB = -1;

async function start(root: HTMLElement): Promise<void> {
  wakeJudge();
  const tabId = activeTab();
  const reading = readActivePage(tabId); // At once: the settings take their time beside it.
  const kept = tabId.then((id) => loadWork(id ?? NO_TAB));
  const settings = await loadSettings();
  const locale = resolveLocale(settings.language, navigator.language);
  const words = await loadTranslate(locale);
  document.documentElement.lang = LANGUAGE_TAGS[locale];
  document.title = words('app.title');

  const services: Services = {
    read: async () => {
      const read = await reading;
      if (!read.ok) return read;
      const [result, work] = await Promise.all([judged(read.result), kept]);
      if (work) await loadEditing(); // Most work holds corrections; they are to show at once.
      return { ok: true, result, kept: work };
    },
    reword: hasWording(settings)
      ? (await import('../../utils/wording/reword')).rewordBy(settings)
      : undefined,
    copy: async (text) => copyFromPopup((await loadWriters()).clipboardFlavours(text, settings)),
    save: async (sources, format) => {
      const { writeFile, saveFiles } = await loadWriters();
      const files = await Promise.all(sources.map((of) => writeFile(of, format, settings)));
      await saveFiles(files);
      return files;
    },
    // Where the browser cannot keep it, the work lasts as long as the popup.
    keep: (work) => void tabId.then((id) => keepWork(id ?? NO_TAB, work)).catch(() => undefined),
    // A format that cannot be remembered is no reason to disturb: it is used now all the same.
    rememberFormat: (format) => void saveSettings({ format }).catch(() => undefined),
    openSettings: () => void openSettingsPage(),
    loadTab: async () => (await import('./whole')).tabServices((await tabId) ?? NO_TAB),
    openTab: (address) => void openTab(address),
    explain: (rule) => words(`rule.${rule}`),
  };
  const onDone = (): void => {
    void windowSettled().then(() => root.setAttribute('aria-busy', 'false'));
    void loadWriters();
  };
  render(<App services={services} words={words} settings={settings} onDone={onDone} />, root);
}

const root = document.getElementById('app');
if (root) void start(root);
