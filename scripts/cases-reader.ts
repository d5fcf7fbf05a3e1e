/**
 * Reads cases in a real Chromium without the extension: the page reader runs in the page, all that
 * follows it is pure and runs here. Fast enough for every case; needs no build.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page as Tab } from 'puppeteer-core';
import type { CleanDocument, LedgerEntry, Page } from '../utils/model';
import { compose, extract } from '../utils/pipeline';
import { writeTxt } from '../utils/writers/txt';
import { CHROMIUM_ARGS, findChromium } from './browsers';
import { bundleScript } from './bundle';
import { caseFolders, serveCase, type Case, type Outcome } from './cases';
import type { Gaps } from './cases-gaps';
import { serve, type LoopbackServer } from './serve';

/** From the project's root. */
const below = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where the known gaps stand. */
export const GAPS_FILE = below('tests/case-gaps.json');

/** The known gaps, as they are listed now. */
export function readGaps(): Gaps {
  return JSON.parse(readFileSync(GAPS_FILE, 'utf8')) as Gaps;
}

/** The folders of all our own cases. */
export function ownCases(): string[] {
  return ['tests/pages', 'tests/texts'].flatMap((folder) => caseFolders(below(folder)));
}

/** The window of the tests with the extension, so that both see the same layout. */
const VIEWPORT = { width: 1100, height: 900 };

/** The name under which the page holds the reader for a moment. */
const GLOBAL = 'jingwenReader';

/** An outcome, and the whole ledger for whoever wants to know who took a line. */
export interface Reading extends Outcome {
  readonly document: CleanDocument;
  readonly ledger: readonly LedgerEntry[];
}

function readingOf(page: Page): Reading {
  const extraction = extract(page);
  const { document, ledger, notices } = compose(extraction);
  const textsOf = (entries: readonly LedgerEntry[]): string[] =>
    entries.map(({ removal }) => removal.text);
  return {
    text: writeTxt(document),
    suggestions: textsOf(ledger.filter(({ state }) => state === 'suggested')),
    notices: [...extraction.notices, ...notices].map(({ id }) => id),
    removed: textsOf(
      ledger.filter(({ removal, state }) => state === 'removed' && removal.kind !== 'outside'),
    ),
    document,
    ledger,
  };
}

/** A browser with a tab in which one case after the other is read; to be closed at the end. */
export class CaseReader {
  private constructor(
    private readonly server: LoopbackServer,
    private readonly browser: Browser,
    private readonly tab: Tab,
    private readonly code: string,
  ) {}

  static async start(): Promise<CaseReader> {
    const code = await bundleScript(below('utils/page/read-any-page.ts'), GLOBAL);
    const browser = await puppeteer.launch({
      executablePath: findChromium(),
      headless: true,
      pipe: true,
      defaultViewport: VIEWPORT,
      args: [...CHROMIUM_ARGS, '--host-resolver-rules=MAP *.test 127.0.0.1'],
    });
    return new CaseReader(await serve(), browser, await browser.newPage(), code);
  }

  /** Reads a case and composes its text, as the popup first shows it. */
  async read(given: Case): Promise<Reading> {
    return readingOf(await this.readPage(given));
  }

  /** The page as the reader gives it, before anything is judged. */
  async readPage(given: Case): Promise<Page> {
    const address = serveCase(given, this.server);
    if (given.pending) await this.openUnloaded(address);
    else await this.tab.goto(address, { waitUntil: 'load' });
    const script = `(() => { ${this.code}; return ${GLOBAL}.readAnyPage(document); })()`;
    return (await this.tab.evaluate(script)) as Page;
  }

  /** Waits only until the page asks for the file that does not come. */
  private async openUnloaded(address: string): Promise<void> {
    await this.tab.goto('about:blank');
    await this.tab.evaluate((to) => location.assign(to), address);
    await this.tab.waitForSelector('[src^="pending."]');
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}
