import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { compiledLocales } from './scripts/compiled-locales';
import { COPY_COMMAND } from './utils/platform/copy-command';

/** Firefox needs a fixed id for storage and for the tests' profile. */
const GECKO_ID = 'jingwen@jingwen.invalid';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  // The preload polyfill holds a fetch(); every browser that we support preloads by itself.
  vite: () => ({
    plugins: [preact(), compiledLocales()],
    build: { modulePreload: { polyfill: false } },
  }),
  hooks: {
    // WXT's wrapper for content scripts adds the API polyfill (13 kB) and posts messages to the page
    // at every run, which the page can see. Ours needs neither: it is built as a plain script.
    'entrypoints:found': (_wxt, found) => {
      for (const entry of found) if (entry.name === 'content') entry.type = 'unlisted-script';
    },
    'entrypoints:resolved': (wxt, entrypoints) => {
      for (const entry of entrypoints) {
        if (entry.name === 'content') entry.outputDir = `${wxt.config.outDir}/content-scripts`;
      }
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'zh_CN',
    permissions: [
      'activeTab',
      'scripting',
      'contextMenus',
      'storage',
      'clipboardWrite',
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    action: { default_title: '__MSG_actionTitle__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Ctrl+Shift+Y' } },
      [COPY_COMMAND]: {
        suggested_key: { default: 'Ctrl+Shift+U' },
        description: '__MSG_commandCopy__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
});
