/** The two ways to the clipboard that work on every page; docs/adr/0005 says which browser allows which. */
import { browser } from 'wxt/browser';
import { isRequestTo } from './request';

/** The same document for editors that know no structure and for those that do. */
interface Flavours {
  readonly plain: string;
  readonly html: string;
}

/** What the background asks of the offscreen document; the answer is true when it was done. */
interface CopyRequest extends Flavours {
  readonly for: 'offscreen';
}

const OFFSCREEN_PAGE = '/offscreen.html';

/**
 * Copies from a visible page of the extension that has the focus (popup, settings).
 * @throws when the browser refuses; nothing was copied then
 */
export function copyFromPopup(flavours: Flavours): Promise<void> {
  return writeClipboard(flavours);
}

let lastCopy: Promise<void> = Promise.resolve();

/**
 * Copies from the background, where no page of ours is visible. The page in the tab takes no part,
 * so that its listeners cannot put something else on the clipboard.
 * @throws when the browser refuses; nothing was copied then
 */
export function copyFromBackground(flavours: Flavours): Promise<void> {
  // One after the other: an extension may have only one offscreen document.
  const copy = lastCopy.catch(() => undefined).then(() => copyWithoutFocus(flavours));
  lastCopy = copy;
  return copy;
}

function copyWithoutFocus(flavours: Flavours): Promise<void> {
  // Chromium's worker has no clipboard; Firefox has no offscreen documents, and needs none.
  return import.meta.env.FIREFOX ? writeClipboard(flavours) : copyOffscreen(flavours);
}

async function writeClipboard({ plain, html }: Flavours): Promise<void> {
  const item = new ClipboardItem({
    'text/plain': new Blob([plain], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
  await navigator.clipboard.write([item]);
}

/**
 * Chromium commits a copy after execCommand has returned; a document that closes at once takes it
 * away again (measured: 2 of 80 copies lost without a wait, 0 of 400 with this one).
 */
const COMMIT_MS = 300;

async function copyOffscreen({ plain, html }: Flavours): Promise<void> {
  await openOffscreen();
  try {
    const request: CopyRequest = { for: 'offscreen', plain, html };
    const copied: unknown = await browser.runtime.sendMessage(request);
    if (copied !== true) throw new Error('The offscreen document did not copy.');
    await new Promise((resolve) => setTimeout(resolve, COMMIT_MS));
  } finally {
    await browser.offscreen.closeDocument();
  }
}

async function openOffscreen(): Promise<void> {
  // A worker that was stopped in the middle of a copy left its document open.
  const open = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (open.length > 0) return;
  await browser.offscreen.createDocument({
    url: OFFSCREEN_PAGE,
    reasons: ['CLIPBOARD'],
    justification: 'Copy the clean text without help from the page in the tab.',
  });
}

/** Answers the background's copy requests; runs in the offscreen document. */
export function serveCopyRequests(): void {
  browser.runtime.onMessage.addListener((message: unknown) =>
    isRequestTo<CopyRequest>('offscreen', message)
      ? Promise.resolve(copyByCommand(message))
      : undefined,
  );
}

/** `clipboard.write` asks for the focus, which an offscreen document never has; the command does not. */
function copyByCommand({ plain, html }: Flavours): boolean {
  let filled = false;
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', plain);
    event.clipboardData?.setData('text/html', html);
    filled = true;
  };
  document.addEventListener('copy', fill, { once: true });
  const done = document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return done && filled;
}
