/**
 * What the user decided about the document in a tab, so that closing the popup does not lose it. It lies in
 * the browser's session storage: in memory, out of the reach of pages, gone with the browser. The
 * background throws it away when the tab is closed.
 */
import { browser } from 'wxt/browser';
import type { Edit, Removal } from '../model';

/** The decisions about one text. Plain data: sets do not survive being stored. */
export interface KeptDecisions {
  /** Tells whether the page still reads the same. */
  readonly print: string;
  readonly restored: readonly string[];
  readonly accepted: readonly string[];
  readonly edits: readonly Edit[];
  /** The removals that were decided about, and those that look the same. */
  readonly removals: readonly Pick<Removal, 'id' | 'rule' | 'text'>[];
}

/** One document: by its address and title, for an address alone may show one document after another. */
export interface KeptWork {
  readonly url: string;
  readonly title: string;
  readonly article?: KeptDecisions | undefined;
  readonly selection?: KeptDecisions | undefined;
}

const keyOf = (tabId: number): string => `work:${tabId}`;

/**
 * Gets what was kept for a tab.
 * @returns undefined where nothing was, or the browser keeps nothing
 */
export async function loadWork(tabId: number): Promise<KeptWork | undefined> {
  const key = keyOf(tabId);
  const stored = await browser.storage.session.get(key).catch(() => ({}) as Stored);
  return (stored as Stored)[key];
}

type Stored = Readonly<Record<string, KeptWork | undefined>>;

/** Keeps the work on a tab's document in place of what was kept for the tab; forgets it when undefined. */
export async function keepWork(tabId: number, work: KeptWork | undefined): Promise<void> {
  const { session } = browser.storage;
  if (!work) return session.remove(keyOf(tabId));
  const keep = (): Promise<void> => session.set({ [keyOf(tabId)]: work });
  try {
    await keep();
  } catch {
    // The browser gives 10 MB. When they are full, the tab in front is the one that counts.
    await session.clear();
    await keep();
  }
}

/** Forgets the work on a tab when it is closed. To be called while the background starts. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => {
    void keepWork(tabId, undefined).catch(() => undefined);
  });
}
