/** The built extension in Chromium. */
import type { CDPSession } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { Chromium } from '../../scripts/drive/chromium';
import { waitFor } from '../../scripts/drive/popup';
import { noticeOf } from '../../scripts/drive/words';
import { describeMainJob, type Stage } from './support/main-job';
import * as pages from './support/pages';

describeMainJob({
  name: 'Chromium',
  launch: () => Chromium.launch(),
  ownPages: ['chrome://version', 'chrome://extensions'],
  more(stage) {
    it('sends no request from any part of the extension', () => watchNetwork(stage));
    // The last one: the browser starts the extension anew for it.
    it('says how to let it read local files', () => forbidFiles(stage));
  },
});

async function watchNetwork(stage: Stage): Promise<void> {
  const chromium = stage.driver as Chromium;
  const page = await stage.show('report.html', pages.reportPage());
  const asked: string[] = [];
  const watch = async (session: CDPSession): Promise<void> => {
    session.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
    await session.send('Network.enable');
  };
  await watch(await page.createCDPSession());
  await watch((await chromium.worker()).client);
  const popup = await chromium.openPopup(page);
  await watch(await popup.createCDPSession());
  await popup.waitForSelector('[aria-busy="false"]');
  await popup.click('[data-testid="copy"]');
  await popup.waitForFunction(
    () => document.querySelector('[data-testid="status"]')?.textContent !== '',
  );
  await popup.close();
  expect(asked.filter((url) => !/^(?:chrome-extension|blob|data):/.test(url))).toEqual([]);
}

/** What the page chrome://extensions itself uses to change a switch and to show it. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: {
      extensionId: string;
      fileAccess: boolean;
    }): Promise<void>;
    getExtensionInfo(id: string): Promise<{ state: string; fileAccess: { isActive: boolean } }>;
  };
};

async function forbidFiles(stage: Stage): Promise<void> {
  const chromium = stage.driver as Chromium;
  const { id } = chromium.extension;
  const switches = stage.keep(await chromium.open('chrome://extensions'));
  await switches.evaluate(async (extensionId) => {
    // Outside developer mode an unpacked extension that starts anew is switched off.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, fileAccess: false });
  }, id);
  await waitFor('the extension to start anew', () =>
    switches.evaluate(async (extensionId) => {
      const { state, fileAccess } = await chrome.developerPrivate.getExtensionInfo(extensionId);
      return state === 'ENABLED' && !fileAccess.isActive;
    }, id),
  );
  const file = new URL('../../scripts/sample/page.html', import.meta.url).href;
  const popup = await chromium.click(stage.keep(await chromium.open(file)));
  expect((await popup.notices()).map(noticeOf)).toEqual(['file-access']);
  await popup.close();
}
