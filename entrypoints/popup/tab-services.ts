import type { FetchedPage } from '../../utils/model';
import { scrollThrough } from '../../utils/page/scroll-through';
import { turnPage } from '../../utils/page/turn-page';
import { extractResult, locate } from '../../utils/pipeline';
import { readTab } from '../../utils/platform/active-page';
import {
  bringPagesScript,
  fetchInTab,
  runInTab,
  stopInTab,
} from '../../utils/platform/page-scripts';
import { textOf } from './collect-pages';
import type { TabServices } from './services';

/** How often a page that turns in place is looked at, and for how long (milliseconds). */
const LOOK_MS = 250;
const PATIENCE_MS = 8000;

const FAILED = { ok: false, reason: 'failed' } as const satisfies FetchedPage;

/**
 * What works in a tab: turning, fetching and scrolling through its pages.
 * @param tabId the tab that was in front when the popup opened
 */
export function tabServices(tabId: number): TabServices {
  let before = '';
  return {
    async begin(kind) {
      if (kind === 'links') await bringPagesScript(tabId);
      else before = await textNow(tabId);
    },
    async getPage(page, address, from) {
      if (address !== undefined) return fetchInTab(tabId, address);
      const turned = await runInTab(tabId, turnPage, [page, from], 'MAIN').catch(() => false);
      if (!turned) return FAILED;
      const shown = await afterTurn(tabId, before);
      if (shown.ok) before = shown.text;
      return shown;
    },
    stop: () => void stopInTab(tabId),
    async turnBack(page, from) {
      await runInTab(tabId, turnPage, [page, from], 'MAIN').catch(() => false);
    },
    async scrollAndRead() {
      await runInTab(tabId, scrollThrough, [], 'MAIN');
      const reading = await readTab(tabId);
      return reading.ok ? { ok: true, result: extractResult(reading.result) } : reading;
    },
  };
}

async function textNow(tabId: number): Promise<string> {
  const reading = await readTab(tabId);
  return reading.ok ? textOf(locate(reading.result.page)) : '';
}

/** Reads the page once its text is another one, and has come to rest. */
async function afterTurn(
  tabId: number,
  before: string,
): Promise<(FetchedPage & { ok: true; text: string }) | (FetchedPage & { ok: false })> {
  const end = Date.now() + PATIENCE_MS;
  let last = before;
  while (Date.now() < end) {
    await new Promise((done) => setTimeout(done, LOOK_MS));
    const reading = await readTab(tabId);
    if (!reading.ok) break;
    const { page } = reading.result;
    const text = textOf(locate(page));
    if (text !== before && text === last) return { ok: true, text, page };
    last = text;
  }
  return FAILED;
}
