/** The popup with a sample in place of a page: `?state=everyday&locale=zh_CN`. */
import { render } from 'preact';
import '../../components/styles/popup.css';
import { App } from '../../entrypoints/popup/app';
import type { Reading, Services } from '../../entrypoints/popup/services';
import { LANGUAGE_TAGS, loadTranslate, resolveLocale } from '../../utils/platform/i18n';
import { judge } from '../../utils/pipeline';
import { DEFAULT_SETTINGS } from '../../utils/platform/settings';
import { readSample } from './read-sample';
import { keptOf, SAMPLES } from './samples';

const query = new URLSearchParams(location.search);
const state = query.get('state') ?? 'everyday';
const locale = resolveLocale(query.get('locale') === 'en' ? 'en' : 'zh_CN', '');
const words = await loadTranslate(locale);
document.documentElement.lang = LANGUAGE_TAGS[locale];
document.title = words('app.title');

async function read(): Promise<Reading> {
  const sample = SAMPLES[state]!();
  if (sample === 'waiting') return new Promise(() => undefined);
  if ('problem' in sample) return { ok: false, problem: sample.problem };
  const result = 'html' in sample ? await readSample(sample) : { article: judge(sample) };
  return { ok: true, result, kept: keptOf(state, result) };
}

const services: Services = {
  read,
  copy: () => (query.has('fail') ? Promise.reject(new Error('refused')) : Promise.resolve()),
  save: (sources, format) =>
    Promise.resolve(
      sources.map(({ document: { name } }) => ({ name: `${name}.${format}`, lost: [] })),
    ),
  keep: () => undefined,
  rememberFormat: () => undefined,
  openSettings: () => undefined,
  loadTab: () => new Promise(() => undefined),
  openTab: () => undefined,
  explain: (rule) => words(`rule.${rule}`),
};

const root = document.getElementById('app')!;
render(
  <App
    services={services}
    words={words}
    settings={DEFAULT_SETTINGS}
    onDone={() => root.setAttribute('aria-busy', 'false')}
  />,
  root,
);
