/** Tells on the toolbar icon how a copy without the popup went; the page is left alone. */
import { browser } from 'wxt/browser';
import type { ProblemId } from './page-problem';

/** How a copy went. */
export type Outcome =
  | {
      readonly copied: true;
      /** How many characters were copied. */
      readonly characters: number;
      /** How many notices the popup has to show about this page. */
      readonly notices: number;
    }
  | { readonly copied: false; readonly reason: Reason };

/** Why nothing was copied. */
export type Reason = ProblemId | 'nothing-found' | 'no-selection' | 'foreign-frame' | 'copy-failed';

/** Long enough to be seen in passing; short enough not to be taken for a state of the next page. */
const BADGE_MS = 4000;
/** The line in the tooltip stays while someone moves there to read it; a worker sleeps after 30 s. */
const TITLE_MS = 20_000;

const GREEN = '#1a7f37';
const RED = '#b3261e';
const GREY = '#57606a';

const REASON_LINES = {
  'browser-page': 'problemBrowserPage',
  'extension-store': 'problemExtensionStore',
  pdf: 'problemPdf',
  'file-access': 'problemFileAccess',
  'not-loaded': 'problemNotLoaded',
  'tab-closed': 'problemTabClosed',
  unknown: 'problemUnknown',
  'nothing-found': 'problemNothingFound',
  'no-selection': 'problemNoSelection',
  'foreign-frame': 'problemForeignFrame',
  'copy-failed': 'problemCopyFailed',
} as const satisfies Record<Reason, string>;

let timers: ReturnType<typeof setTimeout>[] = [];

/** Shows that work is under way. */
export async function showWorking(): Promise<void> {
  stopTimers();
  await setBadge('…', GREY);
}

/** Shows how it went, and takes it back after a while. */
export async function showOutcome(outcome: Outcome): Promise<void> {
  stopTimers();
  timers = [
    setTimeout(() => void setBadge('', GREY), BADGE_MS),
    setTimeout(() => void clearStatus(), TITLE_MS),
  ];
  await setBadge(outcome.copied ? '✓' : '!', outcome.copied ? GREEN : RED);
  await browser.action.setTitle({ title: lineOf(outcome) });
}

/** Takes back whatever is shown: also what a worker left that was stopped before its time came. */
export async function clearStatus(): Promise<void> {
  stopTimers();
  await setBadge('', GREY);
  const title = browser.runtime.getManifest().action?.default_title ?? '';
  await browser.action.setTitle({ title });
}

async function setBadge(text: string, color: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color });
  await browser.action.setBadgeTextColor({ color: '#fff' });
  await browser.action.setBadgeText({ text });
}

/** The plain line for the tooltip. */
function lineOf(outcome: Outcome): string {
  if (!outcome.copied) return browser.i18n.getMessage(REASON_LINES[outcome.reason]);
  const { characters, notices } = outcome;
  const numbers = new Intl.NumberFormat(browser.i18n.getUILanguage());
  const count = numbers.format(characters);
  return notices > 0
    ? browser.i18n.getMessage('statusCopiedWithNotices', [count, numbers.format(notices)])
    : browser.i18n.getMessage('statusCopied', [count]);
}

function stopTimers(): void {
  timers.forEach(clearTimeout);
  timers = [];
}
