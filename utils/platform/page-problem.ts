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
/** Why a tab cannot be read. */
export type ProblemId = (typeof PROBLEM_IDS)[number];

/** What is known of a tab; the address is missing where the browser grants us nothing. */
interface TabFacts {
  readonly url?: string | undefined;
  readonly favIconUrl?: string | undefined;
  readonly status?: string | undefined;
  readonly discarded?: boolean | undefined;
}

/** Pages on which browsers let no extension work. */
const EXTENSION_STORES =
  /^https:\/\/(?:chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|(?:discovery\.)?addons\.mozilla\.org)(?:[/?#]|$)/;

/** Pages that Firefox protects beside its store (extensions.webextensions.restrictedDomains). */
const PROTECTED_HOSTS =
  /^https:\/\/(?:[\w-]+\.)*(?:accounts\.firefox\.com|support\.mozilla\.org|sync\.services\.mozilla\.com|cdn\.mozilla\.net)(?:[/?#]|$)/;

const BLANK = /^about:(?:blank|srcdoc)\b/;
const READABLE_SCHEMES = /^(?:https?|file|ftp|blob|data):/;
const PDF_ADDRESS = /^[^?#]*\.pdf(?:[?#]|$)/i;
/** Firefox shows a PDF in a page of its own, whatever its address; its icon gives it away. */
const PDF_ICON = /^chrome:.*\/pdf\.svg$/;

/** What the browsers say when they refuse; the first that fits decides. */
const MESSAGES: readonly (readonly [RegExp, ProblemId])[] = [
  [/No tab with id|Invalid tab ID|tab was closed/i, 'tab-closed'],
  [/extensions gallery/i, 'extension-store'],
  [/showing error page|Frame with ID \d+ was removed|No frame with id/i, 'not-loaded'],
  [/does not answer|destroyed before query|disconnected/i, 'not-loaded'],
  [/Cannot access a [\w-]+:\/\/ URL|New Tab Page cannot be scripted/i, 'browser-page'],
];

/** Chromium's refusal of a page whose address it does not even tell. */
const HIDDEN_PAGE = /Cannot access contents of the page/i;
/** Firefox's refusal of a page that replaces the one at the address: an error page. */
const REPLACED_PAGE = /Missing host permission/i;

/**
 * Names the reason for which a tab could not be read.
 * @param message the browser's error message; '' when it gave none
 */
export function classifyProblem(tab: TabFacts, message: string): ProblemId {
  const url = tab.url ?? '';
  if (tab.discarded || BLANK.test(url)) return 'not-loaded';
  if (EXTENSION_STORES.test(url)) return 'extension-store';
  if (PROTECTED_HOSTS.test(url)) return 'browser-page';
  if (url && !READABLE_SCHEMES.test(url)) return 'browser-page';
  const told = MESSAGES.find(([pattern]) => pattern.test(message));
  if (told) return told[1];
  if (PDF_ADDRESS.test(url) || PDF_ICON.test(tab.favIconUrl ?? '')) return 'pdf';
  const replaced = REPLACED_PAGE.test(message);
  return replaced || tab.status === 'loading' ? 'not-loaded' : 'unknown';
}

/**
 * Looks at a tab that could not be read and names the reason; never rejects.
 * @param error what the browser threw; undefined when the script merely brought nothing back
 */
export async function problemOf(tabId: number, error?: unknown): Promise<ProblemId> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  if (!tab) return 'tab-closed';
  const message = error instanceof Error ? error.message : '';
  if (!tab.url && HIDDEN_PAGE.test(message)) return hiddenPageProblem(tabId);
  return classifyProblem(tab, message);
}

/** How long Chromium may take to tell a page's language, which it does at once where it does. */
const LANGUAGE_MS = 1000;

/**
 * Chromium refuses an empty tab, a local file without the user's leave and the source view with the
 * same words and without their address. It tells them apart when asked for their language: it
 * refuses for an empty tab, answers for a file, and keeps silent in the source view.
 */
async function hiddenPageProblem(tabId: number): Promise<ProblemId> {
  const filesAllowed = await browser.extension.isAllowedFileSchemeAccess();
  const answer = browser.tabs.detectLanguage(tabId).then(
    (): ProblemId => (filesAllowed ? 'not-loaded' : 'file-access'),
    (): ProblemId => 'not-loaded',
  );
  const silence = new Promise<ProblemId>((resolve) => {
    setTimeout(() => resolve('browser-page'), LANGUAGE_MS);
  });
  return Promise.race([answer, silence]);
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
  const type = (): string => document.contentType;
  const frames = await browser.scripting
    .executeScript({ target: { tabId }, func: type, injectImmediately: true })
    .catch(() => []);
  return frames[0]?.result === 'application/pdf';
}
