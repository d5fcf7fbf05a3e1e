/** Drives the built extension in Chromium by a real click on the toolbar icon. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, {
  type Browser,
  type ElementHandle,
  type Extension,
  type Page,
  type WebWorker,
} from 'puppeteer-core';
import type extensionApi from 'webextension-polyfill';
import { CHROMIUM_ARGS, findChromium } from '../browsers';
import { builtExtension, type Clipboard, type Driver } from './driver';
import { Popup, waitFor, type PopupAccess } from './popup';

/** Known inside the extension's own pages, where some functions below are sent to run. */
declare const chrome: typeof extensionApi;

/** How Chromium is started. */
export interface ChromiumOptions {
  /** False: a window that a person sees. */
  readonly headless?: boolean;
  /** Where saved files go; a folder of its own by default. */
  readonly downloads?: string;
  /** Further flags; a later flag wins over an earlier one. */
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

interface Profile {
  readonly folder: string;
  readonly downloads: string;
}

/** A new profile that saves files without asking; removed with `discard`. */
function makeProfile({ downloads, headless = true }: ChromiumOptions): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'jingwen-chromium-'));
  const saved = downloads ?? join(folder, 'saved');
  mkdirSync(join(folder, 'Default'));
  mkdirSync(saved, { recursive: true });
  const preferences = {
    download: { default_directory: saved, prompt_for_download: false },
    // Without this an English profile offers to translate a Chinese page, in a bubble of its own.
    translate: { enabled: false },
    // Without this the icon hides behind the puzzle piece.
    extensions: { pinned_extensions: [extensionId(builtExtension('chrome'))] },
    // A person's window speaks the person's language; results are the same on every machine.
    ...(headless && { intl: { accept_languages: CHINESE, selected_languages: CHINESE } }),
  };
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  return { folder, downloads: saved };
}

const CHINESE = 'zh-CN,zh';

/** The id that Chromium gives an unpacked extension: its path, hashed and spelt with a to p. */
function extensionId(path: string): string {
  const hash = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** A person's own window keeps Chromium's sandbox; root cannot have one. */
function flags(headless: boolean): string[] {
  const sandboxed = !headless && process.getuid?.() !== 0;
  return CHROMIUM_ARGS.filter((flag) => !(sandboxed && flag === '--no-sandbox'));
}

async function start(options: ChromiumOptions, userDataDir: string): Promise<Browser> {
  const headless = options.headless ?? true;
  return puppeteer.launch({
    executablePath: findChromium(),
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir,
    // A person needs no banner that says who drives.
    ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
    defaultViewport: headless ? { width: 1100, height: 900 } : null,
    // Puppeteer's own way of catching downloads replaces the file names by numbers.
    downloadBehavior: { policy: 'default' },
    args: [
      ...flags(headless),
      '--host-resolver-rules=MAP *.test 127.0.0.1',
      ...(options.args ?? []),
    ],
    env: { ...process.env, ...options.env },
  });
}

/** The driver, with what only Chromium can do. */
export class Chromium implements Driver {
  readonly name = 'chromium';
  private reader: Page | undefined;

  private constructor(
    readonly browser: Browser,
    readonly extension: Extension,
    readonly downloads: string,
    private readonly profile: string,
  ) {}

  static async launch(options: ChromiumOptions = {}): Promise<Chromium> {
    const profile = makeProfile(options);
    let browser: Browser | undefined;
    try {
      browser = await start(options, profile.folder);
      const id = await browser.installExtension(builtExtension('chrome'));
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('Chromium did not keep the extension');
      return new Chromium(browser, extension, profile.downloads, profile.folder);
    } catch (error) {
      await browser?.close();
      discard(profile.folder);
      throw error;
    }
  }

  extensionUrl(path: string): string {
    return `chrome-extension://${this.extension.id}/${path}`;
  }

  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    const response = await page.goto(url, { waitUntil: 'load' });
    if (response && response.status() >= 400) throw new Error(`HTTP ${response.status()}`);
    return page;
  }

  async click(page: Page): Promise<Popup> {
    return new Popup(access(await this.openPopup(page)), this.downloads).ready();
  }

  /** Clicks on the icon and gives the popup as a page, as soon as it exists. */
  async openPopup(page: Page): Promise<Page> {
    await page.bringToFront();
    const opening = this.browser.waitForTarget(
      (target) => target.url() === this.extensionUrl('popup.html'),
      { timeout: 15_000 },
    );
    const [target] = await Promise.all([opening, page.triggerExtensionAction(this.extension)]);
    return target.asPage();
  }

  /** The extension's service worker, started when it sleeps. */
  async worker(): Promise<WebWorker> {
    const target = await this.browser.waitForTarget(
      (candidate) =>
        candidate.type() === 'service_worker' && candidate.url().startsWith(this.extensionUrl('')),
      { timeout: 15_000 },
    );
    const worker = (await target.worker())!;
    // A worker that has only just started has no API yet.
    await waitFor('the worker’s API', () => worker.evaluate(() => typeof chrome === 'object'));
    return worker;
  }

  /**
   * Headless Chromium draws no context menu: the click that grants access is real (the icon), the
   * choice is handed to the menu's listener.
   */
  async chooseMenu(page: Page): Promise<void> {
    const popup = await this.openPopup(page);
    await popup.close();
    const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
    const worker = await this.worker();
    await worker.evaluate(
      async (url, selectionText) => {
        const context = selectionText ? 'selection' : 'page';
        const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        const info = { editable: false, menuItemId: `copy-${context}`, pageUrl: url };
        const clicked = chrome.contextMenus.onClicked as unknown as {
          dispatch(info: object, tab: object | undefined): void;
        };
        clicked.dispatch(selectionText ? { ...info, selectionText } : info, tab);
      },
      page.url(),
      selected,
    );
  }

  /** Sets the interface's language, as the settings page does. */
  async speak(language: 'zh_CN' | 'en'): Promise<void> {
    const worker = await this.worker();
    await worker.evaluate(
      (chosen) => chrome.storage.sync.set({ settings: { language: chosen } }),
      language,
    );
  }

  /** Clears the badge, so that a test sees its own. */
  async clearBadge(): Promise<void> {
    const worker = await this.worker();
    await worker.evaluate(() => chrome.action.setBadgeText({ text: '' }));
  }

  async badge(): Promise<{ text: string; tooltip: string }> {
    const worker = await this.worker();
    return worker.evaluate(async () => ({
      text: await chrome.action.getBadgeText({}),
      tooltip: await chrome.action.getTitle({}),
    }));
  }

  async shortcuts(): Promise<Record<string, string>> {
    const worker = await this.worker();
    const commands = await worker.evaluate(() => chrome.commands.getAll());
    return Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
  }

  /** A blank page of a secure origin that may read and write the clipboard. */
  private async clipboardPage(): Promise<Page> {
    if (!this.reader) {
      this.reader = await this.open(this.extensionUrl('manifest.json'));
      const context = this.browser.defaultBrowserContext();
      await context.overridePermissions(this.extensionUrl('').replace(/\/$/, ''), [
        'clipboard-read',
        'clipboard-write',
      ]);
    }
    await this.reader.bringToFront();
    return this.reader;
  }

  async clipboard(): Promise<Clipboard> {
    const page = await this.clipboardPage();
    const read = async (): Promise<Clipboard> => {
      const [item] = await navigator.clipboard.read();
      const [text = '', html = ''] = await Promise.all(
        ['text/plain', 'text/html'].map(async (type) =>
          item?.types.includes(type) ? (await item.getType(type)).text() : '',
        ),
      );
      return { text, html };
    };
    // The focus arrives a moment after the tab: until then the browser refuses.
    return waitFor('the clipboard', () => page.evaluate(read));
  }

  async fillClipboard(text: string): Promise<void> {
    const page = await this.clipboardPage();
    const write = async (words: string): Promise<true> => {
      await navigator.clipboard.writeText(words);
      return true;
    };
    await waitFor('the clipboard', () => page.evaluate(write, text));
  }

  /** Waits until the person closes the last window. */
  async closed(): Promise<void> {
    if (!this.browser.connected) return;
    await new Promise<void>((done) => this.browser.once('disconnected', () => done()));
  }

  async close(): Promise<void> {
    if (this.browser.connected) await this.browser.close();
    discard(this.profile);
  }
}

function discard(profile: string): void {
  // The browser's last child processes may still be writing when the browser has closed.
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

function access(popup: Page): PopupAccess {
  return {
    async run(fn, ...args) {
      const source = `(${fn.toString()})(document, ...${JSON.stringify(args)})`;
      return (await popup.evaluate(source)) as Awaited<ReturnType<typeof fn>>;
    },
    async click(selector, nth) {
      const element = (await popup.$$(selector))[nth];
      if (!element) throw new Error(`The popup has no ${selector} number ${nth}`);
      // What lies in a folded group must be unfolded before the mouse can reach it.
      await element.evaluate((el) => {
        for (let up = el.closest('details'); up; up = up.parentElement!.closest('details'))
          up.open = true;
      });
      await clickUntilHeard(element);
    },
    close: () => popup.close(),
  };
}

/** A popup takes its size in steps; a click that was aimed before a step may fall beside. */
const MOST_CLICKS = 10;

/**
 * Clicks with the mouse until the element has heard it; never twice on an element that has.
 * @throws Error when the element hears none of the clicks
 */
async function clickUntilHeard(element: ElementHandle): Promise<void> {
  await element.evaluate((el) => {
    el.removeAttribute('data-heard');
    el.addEventListener('click', () => el.setAttribute('data-heard', ''), { once: true });
  });
  for (let click = 0; click < MOST_CLICKS; click++) {
    await element.click();
    const heard = await element
      .evaluate((el) => el.hasAttribute('data-heard'))
      // What the click did may have closed the popup.
      .catch(() => true);
    if (heard) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`The popup heard none of ${MOST_CLICKS} clicks`);
}
