/** From a tab to what the content script read in it, or to the reason why nothing can be read. */
import { browser } from 'wxt/browser';
import type { ContentAnswer, ContentResult } from '../model';
import { inTime } from './in-time';
import type * as PageProblem from './page-problem';
import type { ProblemId } from './page-problem';

/** What the content script answered, or the reason why there is no answer. */
export type PageReading =
  | { readonly ok: true; readonly result: ContentResult }
  | { readonly ok: false; readonly problem: ProblemId };

const CONTENT_SCRIPT = '/content-scripts/content.js';
/** What the content script asks for on the pages of document readers. */
const TEXT_LAYERS_SCRIPT = '/text-layers.js';

/** A page that does not answer for so long (a dialog is open, a script runs wild) is not waited for. */
const PATIENCE_MS = 15_000;

/**
 * Reads the tab that the user looks at. Needs the grant of `activeTab`: a click on the icon, a menu
 * entry or a shortcut.
 * @param tab the tab in front, where it is known already
 * @returns what was read, or what stands against it; never rejects
 */
export async function readActivePage(tab = activeTab()): Promise<PageReading> {
  const id = await tab;
  return id === undefined ? { ok: false, problem: 'tab-closed' } : readTab(id);
}

/** The tab that the user looks at. */
export async function activeTab(): Promise<number | undefined> {
  const tabs = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  return tabs[0]?.id;
}

/**
 * Reads one tab; see `readActivePage`.
 * @param frameId the frame to read; the page itself when it is left out
 */
export async function readTab(tabId: number, frameId = 0): Promise<PageReading> {
  try {
    const answer = await inject(tabId, frameId, [CONTENT_SCRIPT]);
    const result =
      answer && 'needs' in answer
        ? await inject(tabId, frameId, [TEXT_LAYERS_SCRIPT, CONTENT_SCRIPT])
        : answer;
    if (!result || !('page' in result)) return await refusal(tabId);
    const { blocks, signs } = result.page;
    if (blocks.length > 0) return { ok: true, result };
    const problem = await (await problems()).emptyPageProblem(tabId, signs.loading);
    return problem ? { ok: false, problem } : { ok: true, result };
  } catch (error) {
    return refusal(tabId, error);
  }
}

/** How to name problems; loaded only when there is one. */
const problems = (): Promise<typeof PageProblem> => import('./page-problem');

async function refusal(tabId: number, error?: unknown): Promise<PageReading> {
  return { ok: false, problem: await (await problems()).problemOf(tabId, error) };
}

/** @returns the answer of the last of the scripts; undefined when there is none */
async function inject(
  tabId: number,
  frameId: number,
  files: InjectedFile[],
): Promise<ContentAnswer | undefined> {
  const injection = browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files,
    // Not to wait for a page that loads forever: what it shows already is read, and marked as loading.
    injectImmediately: true,
  });
  const [frame] = await inTime(injection, PATIENCE_MS);
  const answer: unknown = frame?.result;
  return typeof answer === 'string' ? (JSON.parse(answer) as ContentAnswer) : undefined;
}

type InjectedFile = typeof CONTENT_SCRIPT | typeof TEXT_LAYERS_SCRIPT;
