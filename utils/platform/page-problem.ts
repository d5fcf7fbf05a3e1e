/** Why a tab cannot be read: told from its address, its state and the browser's error message. */
import { browser } from 'wxt/browser';

/** The keys under which the locales say it to the user. */
export const PROBLEM_IDS = [
  'browser-page',
  'extension-store',
  'pdf',
  'file-access',
  'not-loaded',
  'tab-closed',
  'unknown',
] as const;
export type ProblemId = (typeof PROBLEM_IDS)[number];

/** What is known of a tab; the browser gives no address of a tab that we may not read. */
export interface TabFacts {
  readonly url?: string | undefined;
  readonly pendingUrl?: string | undefined;
  readonly title?: string | undefined;
  readonly status?: string | undefined;
  readonly discarded?: boolean | undefined;
}

/** Pages on which browsers let no extension work. */
const EXTENSION_STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org|discovery\.addons\.mozilla\.org)(?:[/?#]|$)/;

/** Pages that Firefox protects beside its store (extensions.webextensions.restrictedDomains). */
const PROTECTED_HOSTS =
  /^https:\/\/(?:[\w-]+\.)*(?:accounts\.firefox\.com|support\.mozilla\.org|sync\.services\.mozilla\.com|cdn\.mozilla\.net)(?:[/?#]|$)/;

const BLANK = /^about:(?:blank|srcdoc)\b/;
const NEW_TAB = /^(?:about:(?:newtab|home|privatebrowsing)|chrome:\/\/(?:newtab|new-tab-page))\b/;
const READABLE_SCHEMES = /^(?:https?|file|ftp|blob|data):/;
const PDF_ADDRESS = /^[^?#]*\.pdf(?:[?#]|$)|^resource:\/\/pdf\.js\//i;
const PDF_TITLE = /\.pdf$/i;

/** What the browsers say when they refuse, in the order in which it is looked for. */
const MESSAGES: readonly (readonly [RegExp, ProblemId])[] = [
  [/No tab with id|Invalid tab ID|tab was closed/i, 'tab-closed'],
  [/extensions gallery|webstore/i, 'extension-store'],
  [/showing error page|Frame with ID \d+ was removed|No frame with id/i, 'not-loaded'],
  [/does not answer|destroyed before query|disconnected/i, 'not-loaded'],
  [/Cannot access (?:a )?(?:chrome|edge|about|devtools|view-source)\b/i, 'browser-page'],
  [/Cannot access contents of url "(?:file:|")/i, 'file-access'],
];

/**
 * Names the reason for which a tab could not be read.
 * @param tab undefined when the tab does not exist any more
 * @param message the browser's error message
 * @param files whether the user lets the extension read local files
 */
export function classifyProblem(
  tab: TabFacts | undefined,
  message: string,
  files: boolean,
): ProblemId {
  if (!tab) return 'tab-closed';
  const url = tab.url ?? '';
  if (tab.discarded || BLANK.test(url)) return 'not-loaded';
  if (EXTENSION_STORES.test(url)) return 'extension-store';
  if (PDF_ADDRESS.test(url)) return 'pdf';
  if (NEW_TAB.test(url) || PROTECTED_HOSTS.test(url)) return 'browser-page';
  if (url && !READABLE_SCHEMES.test(url)) return 'browser-page';
  if (url.startsWith('file:') && !files) return 'file-access';
  const told = MESSAGES.find(([pattern]) => pattern.test(message));
  if (told) return told[1];
  // Firefox shows a PDF in a page of its own and says neither so nor its type.
  if (PDF_TITLE.test(tab.title ?? '')) return 'pdf';
  return tab.status === 'loading' ? 'not-loaded' : 'unknown';
}

/** Looks up the tab and names the reason for which it could not be read; never rejects. */
export async function problemOf(tabId: number, error: unknown): Promise<ProblemId> {
  const message = error instanceof Error ? error.message : String(error);
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const files = await browser.extension.isAllowedFileSchemeAccess().catch(() => true);
  return classifyProblem(tab, message, files);
}

/**
 * Says why a page that was read without an error shows no text at all.
 * @returns undefined when the page simply has none
 */
export async function emptyPageProblem(
  tabId: number,
  loading: boolean,
): Promise<ProblemId | undefined> {
  if (loading) return 'not-loaded';
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return 'tab-closed';
  if (BLANK.test(tab.url ?? '')) return 'not-loaded';
  return (await isPdf(tabId)) ? 'pdf' : undefined;
}

/** Chromium shows a PDF inside a page that can be read but holds nothing. */
async function isPdf(tabId: number): Promise<boolean> {
  const type = () => document.contentType;
  const frames = await browser.scripting
    .executeScript({ target: { tabId }, func: type, injectImmediately: true })
    .catch(() => []);
  return frames[0]?.result === 'application/pdf';
}
