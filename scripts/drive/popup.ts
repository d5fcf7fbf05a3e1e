/**
 * The popup as a driver sees it: through its `data-testid`s alone, the same in every browser.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Format } from '../../utils/model';
import { kindOf } from './words';

/** How one browser reaches into its open popup. Functions are sent as source: no outer names. */
export interface PopupAccess {
  /** Runs a function in the popup's page with its document. */
  run<A extends readonly unknown[], T>(
    fn: (doc: Document, ...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;
  /** Clicks on the nth element that matches a selector, as a person would where that is possible. */
  click(selector: string, nth: number): Promise<void>;
  close(): Promise<void>;
}

/** What the popup lists as doubtful. */
export interface ListedSuggestion {
  /** The text as it stands. */
  readonly text: string;
  readonly reason: string;
}

/** What the popup lists as taken out, with the kind under which it stands. */
export interface ListedRemoval extends ListedSuggestion {
  readonly kind: string;
}

/** Polls until `probe` gives something. */
export async function waitFor<T>(
  what: string,
  probe: () => Promise<T | undefined | false> | T | undefined | false,
  seconds = 15,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  let fault: unknown;
  do {
    try {
      const value = await probe();
      if (value !== undefined && value !== false) return value;
    } catch (error) {
      fault = error; // A page in the middle of loading refuses; the next look may succeed.
    }
    await new Promise((done) => setTimeout(done, 15));
  } while (Date.now() < end);
  throw new Error(`Waited ${seconds} s in vain for ${what}`, { cause: fault });
}

const hook = (name: string): string => `[data-testid="${name}"]`;

/** Firefox gives a file its own name at the end: a name counts when it has stood so long. */
const SETTLED_MS = 250;

/** Files that a browser is still writing. */
const UNFINISHED = /\.(?:crdownload|part|tmp)$|^\.org\.chromium/;

/** One open popup. */
export class Popup {
  constructor(
    private readonly access: PopupAccess,
    private readonly downloads: string,
  ) {}

  /** The visible texts of all elements with a hook. */
  private texts(name: string): Promise<string[]> {
    return this.access.run(
      (doc, selector) =>
        [...doc.querySelectorAll<HTMLElement>(selector)].map((el) => el.innerText.trim()),
      hook(name),
    );
  }

  run: PopupAccess['run'] = (fn, ...args) => this.access.run(fn, ...args);

  /** Waits until the result (or the reason why there is none) shows. */
  async ready(): Promise<this> {
    await waitFor('the popup to show its result', () =>
      this.access.run((doc) => doc.querySelector('[aria-busy="false"]') !== null),
    );
    return this;
  }

  async title(): Promise<string> {
    return (await this.texts('title'))[0] ?? '';
  }

  async preview(): Promise<string> {
    return (await this.texts('preview'))[0] ?? '';
  }

  notices(): Promise<string[]> {
    return this.texts('notice');
  }

  async status(): Promise<string> {
    return (await this.texts('status'))[0] ?? '';
  }

  suggestions(): Promise<string[]> {
    return this.texts('suggestion');
  }

  /** The whole line of each listed removal, as a reader sees it. */
  removalLines(): Promise<string[]> {
    return this.texts('removal');
  }

  /** Every listed removal with its kind and reason. */
  async removals(): Promise<ListedRemoval[]> {
    const entries = await this.entries('removal');
    return entries.map(({ heading, ...entry }) => ({ kind: kindOf(heading) ?? heading, ...entry }));
  }

  /** Every suggestion with its reason. */
  async listedSuggestions(): Promise<ListedSuggestion[]> {
    const entries = await this.entries('suggestion');
    return entries.map(({ text, reason }) => ({ text, reason }));
  }

  private entries(name: string): Promise<(ListedSuggestion & { readonly heading: string })[]> {
    return this.access.run(
      (doc, selector) =>
        [...doc.querySelectorAll<HTMLElement>(selector)].map((entry) => ({
          heading: entry.closest('ul')?.getAttribute('aria-label') ?? '',
          text: entry.querySelector('.entry-text')?.textContent ?? '',
          reason: entry.querySelector('.entry-reason')?.textContent ?? '',
        })),
      hook(name),
    );
  }

  /** Puts the nth listed removal back. */
  restore(nth: number): Promise<void> {
    return this.access.click(hook('restore'), nth);
  }

  /** Takes the nth suggestion out. */
  accept(nth: number): Promise<void> {
    return this.access.click(hook('remove'), nth);
  }

  choose(format: Format): Promise<void> {
    return this.access.run(
      (doc, selector, value) => {
        const select = doc.querySelector<HTMLSelectElement>(selector)!;
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      hook('format'),
      format,
    );
  }

  /** Clicks on Copy and waits until the popup says how it went. */
  async copy(): Promise<string> {
    return this.pressAndHear('copy');
  }

  /**
   * Clicks on Save and waits for the file.
   * @returns the path of the new file
   */
  async save(): Promise<string> {
    const before = new Set(readdirSync(this.downloads));
    await this.access.click(hook('save'), 0);
    let seen: string | undefined;
    let since = 0;
    const name = await waitFor('the saved file', () => {
      const names = readdirSync(this.downloads);
      if (names.some((file) => UNFINISHED.test(file))) return undefined;
      const found = names.find((file) => !before.has(file));
      if (found !== seen) since = Date.now();
      seen = found;
      return found !== undefined && Date.now() - since >= SETTLED_MS && found;
    });
    return join(this.downloads, name);
  }

  private async pressAndHear(name: string): Promise<string> {
    const before = await this.status();
    await this.access.click(hook(name), 0);
    return waitFor(`an answer to ${name}`, async () => {
      const now = await this.status();
      return now !== '' && now !== before && now;
    });
  }

  close(): Promise<void> {
    return this.access.close();
  }
}
