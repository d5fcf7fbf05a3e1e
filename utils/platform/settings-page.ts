/** The settings page: the way to it, and what the browser says of the shortcuts it shows. */
import { browser } from 'wxt/browser';
import { COPY_COMMAND } from './copy-command';

/** Opens the settings in a tab, and closes the popup that asked for it. */
export async function openSettingsPage(): Promise<void> {
  await browser.runtime.openOptionsPage();
  close();
}

/** The keys of each command as the browser writes them; '' for a command without keys. */
export async function shortcuts(): Promise<{ readonly popup: string; readonly copy: string }> {
  const commands = await browser.commands.getAll().catch(() => []);
  const keysOf = (name: string): string =>
    commands.find((command) => command.name === name)?.shortcut ?? '';
  return { popup: keysOf('_execute_action'), copy: keysOf(COPY_COMMAND) };
}

/** Where shortcuts are changed by hand, should the browser not go there when asked. */
export const SHORTCUTS_PLACE = import.meta.env.FIREFOX
  ? 'about:addons'
  : 'chrome://extensions/shortcuts';

/**
 * Goes to the browser's own page for shortcuts.
 * @returns false when the browser does not let us
 */
export async function openShortcuts(): Promise<boolean> {
  try {
    if (import.meta.env.FIREFOX) await firefoxCommands().openShortcutSettings();
    else await browser.tabs.create({ url: SHORTCUTS_PLACE });
    return true;
  } catch {
    return false;
  }
}

/** Firefox 137 and later; the polyfill's types do not know it yet. */
function firefoxCommands(): { openShortcutSettings(): Promise<void> } {
  return browser.commands as unknown as { openShortcutSettings(): Promise<void> };
}
