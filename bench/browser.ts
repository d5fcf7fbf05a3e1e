/** The real Chromium and the loopback server that shows it the cases under their own host names. */
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_ARGS, findChromium } from '../scripts/browsers';

/** Something that can be opened in the browser. */
export interface Servable {
  /** Names the page to the server: several cases may have the same address. */
  readonly id: string;
  readonly host: string;
  readonly path: string;
  readonly type: 'text/html' | 'text/plain';
  body(): string | Buffer;
}

/** Real hosts stand below this name; some of them refuse plain http under their own. */
const DOMAIN = 'bench.test';

/** The request header that says which case a tab wants. */
const CASE_HEADER = 'x-bench-case';

/** Both together isolate a page from others, and only then is its clock fine. */
const ISOLATION = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** The browser with its server; `start` makes one, to be closed at the end. */
export class BenchBrowser {
  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    private readonly shown: Map<string, Servable>,
  ) {}

  /** @param isolated gives the pages a clock of 5 µs instead of 100 µs, for slower loading */
  static async start(isolated = false): Promise<BenchBrowser> {
    const shown = new Map<string, Servable>();
    const server = createServer((request, response) => {
      answer(
        response,
        shown.get(decodeURIComponent(String(request.headers[CASE_HEADER]))),
        isolated,
      );
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const browser = await puppeteer.launch({
      executablePath: findChromium(),
      headless: true,
      pipe: true,
      args: [
        ...CHROMIUM_ARGS,
        // Pages are left for good here: keeping them alive only takes memory from the next one.
        '--disable-features=BackForwardCache',
        `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
        // Isolation needs a secure context; these pages are plain http on loopback.
        `--unsafely-treat-insecure-origin-as-secure=*.${DOMAIN}`,
      ],
    });
    return new BenchBrowser(server, browser, shown);
  }

  newPage(): Promise<Page> {
    return this.browser.newPage();
  }

  version(): Promise<string> {
    return this.browser.version();
  }

  /** Loads a page afresh and lays it out, as it is when a reader clicks. */
  async open(page: Page, target: Servable): Promise<void> {
    this.shown.set(target.id, target);
    await page.setExtraHTTPHeaders({ [CASE_HEADER]: encodeURIComponent(target.id) });
    await page.goto(`http://${target.host}.${DOMAIN}${target.path}`, { waitUntil: 'load' });
    await page.evaluate(() => document.body?.offsetHeight);
    this.shown.delete(target.id);
  }

  async close(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }
}

/**
 * Closes the browser whatever happens in between.
 * @param isolated as for `BenchBrowser.start`
 */
export async function withBrowser<T>(
  isolated: boolean,
  use: (browser: BenchBrowser) => Promise<T>,
): Promise<T> {
  const browser = await BenchBrowser.start(isolated);
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

function answer(response: ServerResponse, page: Servable | undefined, isolated: boolean): void {
  if (!page) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    'content-type': `${page.type}; charset=utf-8`,
    'cache-control': 'no-store',
    // A case is what it is on disk: nothing is asked of other hosts, no script of its own runs.
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    ...(isolated ? ISOLATION : {}),
  });
  response.end(page.body());
}
