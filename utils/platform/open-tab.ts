import { browser } from 'wxt/browser';

/** Opens an address in a tab of its own; needs no permission. */
export async function openTab(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
