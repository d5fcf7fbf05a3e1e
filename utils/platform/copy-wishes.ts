/** The ways to ask for a copy without the popup: two menu entries and a shortcut. */
import { browser } from 'wxt/browser';
import { COPY_COMMAND } from './copy-command';

/** What the user asked to have copied. */
export interface CopyWish {
  readonly tabId: number;
  /** The frame that holds the selection; 0 is the page itself. */
  readonly frameId: number;
  /** `selection-or-article`: the selection when there is one. */
  readonly part: 'article' | 'selection' | 'selection-or-article';
}

const MENU_PAGE = 'copy-page';
const MENU_SELECTION = 'copy-selection';

/**
 * Keeps the menu entries; the browser remembers them while the background sleeps. They are made anew
 * at every start because the user may have changed the browser's language.
 */
export function keepMenus(): void {
  if (!hasMenus()) return;
  let made = Promise.resolve();
  // One after the other: an update at the browser's start asks twice.
  const make = (): void => void (made = made.then(makeMenus));
  browser.runtime.onInstalled.addListener(make);
  browser.runtime.onStartup.addListener(make);
}

async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: MENU_PAGE,
    title: browser.i18n.getMessage('menuCopyPage'),
    contexts: ['page', 'frame', 'link', 'image'],
  });
  browser.contextMenus.create({
    id: MENU_SELECTION,
    title: browser.i18n.getMessage('menuCopySelection'),
    contexts: ['selection'],
  });
}

/** Calls back for every wish. Must be called while the background starts, or the wish is lost. */
export function onCopyWish(fulfil: (wish: CopyWish) => Promise<void>): void {
  if (!hasMenus()) return;
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    const wish: CopyWish =
      info.menuItemId === MENU_SELECTION
        ? { tabId: tab.id, frameId: info.frameId ?? 0, part: 'selection' }
        : { tabId: tab.id, frameId: 0, part: 'article' };
    void fulfil(wish);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command !== COPY_COMMAND || tab?.id === undefined) return;
    void fulfil({ tabId: tab.id, frameId: 0, part: 'selection-or-article' });
  });
}

/** Firefox for Android has neither menus nor shortcuts: there the popup is the only way. */
function hasMenus(): boolean {
  return 'contextMenus' in browser;
}
