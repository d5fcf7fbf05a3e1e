/** What every browser's driver can do. Tests are written against this, once for all browsers. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import type { Popup } from './popup';

/** Both flavours of the clipboard; '' for one that is not there. */
export interface Clipboard {
  readonly text: string;
  readonly html: string;
}

/** A browser with the built extension in it; to be closed at the end. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** The folder in which saved files arrive. */
  readonly downloads: string;
  /** The address of a page inside the extension. */
  extensionUrl(path: string): string;
  /** Opens a page in a new tab in front. */
  open(url: string): Promise<Page>;
  /** Clicks on the toolbar icon while the page is in front, and waits for the popup's result. */
  click(page: Page): Promise<Popup>;
  /** Chooses the extension's entry of the context menu; on the selection when there is one. */
  chooseMenu(page: Page): Promise<void>;
  /** The text on the icon's badge and its tooltip: where work without a popup reports. */
  badge(): Promise<{ readonly text: string; readonly tooltip: string }>;
  clipboard(): Promise<Clipboard>;
  /** Puts plain text on the clipboard, so that a test sees whether anything came after it. */
  fillClipboard(text: string): Promise<void>;
  /** The browser's own account of the extension's shortcuts, by command. */
  shortcuts(): Promise<Readonly<Record<string, string>>>;
  close(): Promise<void>;
}

const OUTPUT = new URL('../../.output/', import.meta.url);

/** The folder of the built extension for one browser. */
export function builtExtension(browser: 'chrome' | 'firefox'): string {
  const folder = fileURLToPath(new URL(`${browser}-mv3`, OUTPUT));
  if (!existsSync(folder)) throw new Error(`No built extension in ${folder}: run npm run build`);
  return folder;
}

/** Selects the text from the first character of `from` to the last one of `to`. */
export async function select(page: Page, from: string, to = from): Promise<void> {
  await page.evaluate(
    (startSelector, endSelector) => {
      const range = document.createRange();
      range.setStart(document.querySelector(startSelector)!, 0);
      const end = document.querySelector(endSelector)!;
      range.setEnd(end, end.childNodes.length);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
    },
    from,
    to,
  );
}
