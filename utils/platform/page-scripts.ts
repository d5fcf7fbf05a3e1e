/** Runs something of ours in a tab that the user's click has granted. */
import { browser } from 'wxt/browser';
import type { FetchedPage } from '../model';

/** What `entrypoints/pages.ts` leaves in the tab. */
export interface PagesScript {
  get(address: string): Promise<FetchedPage>;
  stop(): void;
}

declare global {
  // Only there after the user has asked to join pages; the page itself cannot see it.
  var jingwenPages: PagesScript;
}

const PAGES_SCRIPT = '/pages.js';

/**
 * Runs a function in a tab, by its source: it may use nothing from outside.
 * @param world `MAIN` is the page's own, where its scripts run
 * @throws when the tab is gone or the grant has ended
 */
export async function runInTab<A extends unknown[], T>(
  tabId: number,
  func: (...args: A) => T | Promise<T>,
  args: A,
  world: 'ISOLATED' | 'MAIN' = 'ISOLATED',
): Promise<T> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    func: func as (...given: unknown[]) => unknown,
    args,
    world,
  });
  return frame?.result as T;
}

/** Brings into the tab what can fetch the next pages; once for every joining. */
export async function bringPagesScript(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [PAGES_SCRIPT] });
}

/** Fetches one page by the script in the tab, as a reader of that page would; never rejects. */
export function fetchInTab(tabId: number, address: string): Promise<FetchedPage> {
  return runInTab(tabId, (wanted: string) => globalThis.jingwenPages.get(wanted), [address]).catch(
    () => ({ ok: false, reason: 'failed' }),
  );
}

/** Gives up the page that is on its way. */
export async function stopInTab(tabId: number): Promise<void> {
  await runInTab(tabId, () => globalThis.jingwenPages.stop(), []).catch(() => undefined);
}
