/** Drives the built extension in Firefox, over WebDriver BiDi with access to Firefox's own window. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type extensionApi from 'webextension-polyfill';
import { findFirefox } from '../browsers';
import { builtExtension, type Clipboard, type Driver } from './driver';
import { Popup, waitFor, type PopupAccess } from './popup';

/** The extension's inner address; fixed by a preference, else Firefox draws a new one each time. */
const UUID = '5f0c5a0e-6b1d-4f5e-9d52-6a696e677765';

/** The API in the extension's own pages, where some functions below are sent to run. */
declare const browser: typeof extensionApi & {
  extension: { getViews(filter: { type: 'popup' }): Window[] };
};

interface Manifest {
  readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
}

/** Puppeteer's wire to Firefox. Internal to puppeteer-core, which is why that is pinned. */
interface Wire {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

async function start(geckoId: string, downloads: string): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: UUID }),
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'ui.popup.disable_autohide': true,
      // Names that tests give to loopback.
      'network.dns.localDomains': 'wenku.test,other.test',
      'intl.accept_languages': 'zh-CN,en',
    },
  });
}

/** The driver, with what only Firefox can do. */
export class Firefox implements Driver {
  readonly name = 'firefox';
  private helperPage: Page | undefined;

  private constructor(
    readonly browser: Browser,
    readonly downloads: string,
    private readonly widget: string,
    private readonly folder: string,
  ) {}

  static async launch(): Promise<Firefox> {
    const folder = mkdtempSync(join(tmpdir(), 'jingwen-firefox-'));
    const downloads = join(folder, 'saved');
    mkdirSync(downloads);
    const built = builtExtension('firefox');
    const manifest = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as Manifest;
    const geckoId = manifest.browser_specific_settings.gecko.id;
    let browser: Browser | undefined;
    try {
      browser = await start(geckoId, downloads);
      await browser.installExtension(built);
      const widget = geckoId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
      const driver = new Firefox(browser, downloads, widget, folder);
      await driver.prepare();
      return driver;
    } catch (error) {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  }

  /** Opens the page that looks into the popup, and puts the icon on the toolbar. */
  private async prepare(): Promise<void> {
    this.helperPage = await this.browser.newPage();
    // Puppeteer never hears that a page of the extension has loaded; we ask the page itself.
    this.helperPage.goto(this.extensionUrl('popup.html')).catch(() => undefined);
    await waitFor('the helper page', () =>
      this.helper.evaluate(() => typeof browser === 'object' && document.body !== null),
    );
    await this.inWindow(
      `(widget) => window.CustomizableUI.addWidgetToArea(widget + '-browser-action', 'nav-bar')`,
      this.widget,
    );
  }

  private get helper(): Page {
    if (!this.helperPage) throw new Error('Firefox is not prepared');
    return this.helperPage;
  }

  /**
   * Runs a function in Firefox's own window, with all its rights.
   * @param source a function's source; what it returns must survive JSON
   */
  private async inWindow(source: string, ...args: readonly unknown[]): Promise<unknown> {
    const { connection } = this.browser as unknown as { connection: Wire };
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
    const main = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!main) throw new Error('Firefox has no window');
    const json = `async () => JSON.stringify(await (${source})(...${JSON.stringify(args)}))`;
    const reply = await connection.send('script.callFunction', {
      functionDeclaration: json,
      target: { context: main.context },
      awaitPromise: true,
    });
    const { result, exceptionDetails } = reply.result as {
      result?: { value?: string };
      exceptionDetails?: { text: string };
    };
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result?.value === undefined ? undefined : (JSON.parse(result.value) as unknown);
  }

  extensionUrl(path: string): string {
    return `moz-extension://${UUID}/${path}`;
  }

  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    // Firefox's own pages load in a process of their own, of which puppeteer hears no end.
    if (url.startsWith('about:') && url !== 'about:blank') {
      page.goto(url).catch(() => undefined);
      await waitFor(url, async () => (await page.evaluate(() => document.URL)) === url);
    } else {
      await page.goto(url, { waitUntil: 'load' });
    }
    return page;
  }

  async click(page: Page): Promise<Popup> {
    await page.bringToFront();
    await this.inWindow(
      `(widget) => { document.getElementById(widget + '-BAP').click() }`,
      this.widget,
    );
    await waitFor('the popup', () =>
      this.helper.evaluate(() => browser.extension.getViews({ type: 'popup' }).length > 0),
    );
    return new Popup(this.access(), this.downloads).ready();
  }

  private access(): PopupAccess {
    const helper = this.helper;
    const run: PopupAccess['run'] = async (fn, ...args) => {
      const source = `(async () => JSON.stringify({ value: await (${fn.toString()})(
        browser.extension.getViews({ type: 'popup' })[0].document,
        ...${JSON.stringify(args)}) }))()`;
      const { value } = JSON.parse((await helper.evaluate(source)) as string) as {
        value: Awaited<ReturnType<typeof fn>>;
      };
      return value;
    };
    return {
      run,
      click: (selector, nth) =>
        run(
          (doc, wanted, number) => {
            const element = doc.querySelectorAll<HTMLElement>(wanted)[number];
            if (!element) throw new Error(`The popup has no ${wanted} number ${number}`);
            element.click();
          },
          selector,
          nth,
        ),
      close: async () => {
        await this.inWindow(
          `(widget) => {
          for (const panel of document.querySelectorAll('panel[viewId], #customizationui-widget-panel'))
            panel.hidePopup();
        }`,
          this.widget,
        );
        await waitFor('the popup to close', () =>
          helper.evaluate(() => browser.extension.getViews({ type: 'popup' }).length === 0),
        );
      },
    };
  }

  async chooseMenu(page: Page): Promise<void> {
    await page.bringToFront();
    const at = await page.evaluate(() => {
      const range = getSelection()?.isCollapsed === false && getSelection()!.getRangeAt(0);
      const parent = range && range.startContainer.parentElement;
      (parent || document.querySelector('p'))?.scrollIntoView({ block: 'center' });
      const box = range
        ? range.getClientRects()[0]
        : document.querySelector('p')?.getClientRects()[0];
      return { x: (box?.x ?? 0) + 12, y: (box?.y ?? 0) + 8 };
    });
    await page.mouse.click(at.x, at.y, { button: 'right' });
    await waitFor('the menu entry', () =>
      this.inWindow(
        `(widget) => {
        const menu = document.getElementById('contentAreaContextMenu');
        const item = menu.querySelector('[id^="' + widget + '-menuitem"]');
        if (menu.state !== 'open' || !item || item.hidden) return false;
        menu.activateItem(item);
        return true;
      }`,
        this.widget,
      ).then((chosen) => chosen === true),
    );
  }

  async badge(): Promise<{ text: string; tooltip: string }> {
    return this.helper.evaluate(async () => ({
      text: await browser.action.getBadgeText({}),
      tooltip: await browser.action.getTitle({}),
    }));
  }

  async shortcuts(): Promise<Record<string, string>> {
    const commands = await this.helper.evaluate(() => browser.commands.getAll());
    return Object.fromEntries(commands.map(({ name, shortcut }) => [name ?? '', shortcut ?? '']));
  }

  async clipboard(): Promise<Clipboard> {
    const read = `(flavour) => {
      const transferable = Cc['@mozilla.org/widget/transferable;1']
        .createInstance(Ci.nsITransferable);
      transferable.init(null);
      transferable.addDataFlavor(flavour);
      Services.clipboard.getData(transferable, Ci.nsIClipboard.kGlobalClipboard);
      try {
        const data = {};
        transferable.getTransferData(flavour, data);
        return data.value.QueryInterface(Ci.nsISupportsString).data;
      } catch {
        return '';
      }
    }`;
    const text = (await this.inWindow(read, 'text/plain')) as string;
    const html = (await this.inWindow(read, 'text/html')) as string;
    return { text, html };
  }

  async fillClipboard(text: string): Promise<void> {
    await this.inWindow(
      `(words) => {
        Cc['@mozilla.org/widget/clipboardhelper;1']
          .getService(Ci.nsIClipboardHelper).copyString(words);
      }`,
      text,
    );
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
