import type { Extraction, FetchedPage, Page, Pager } from '../../utils/model';
import { parseAddress } from '../../utils/paging/address';

/** Why a page of the document is not in the joined text; each has a notice of its own. */
export type Gap = 'page-missing' | 'page-empty' | 'page-same';

/** What there is of a document so far. */
export interface Collected {
  /** The number of the page that is open in the tab. */
  readonly live: number;
  readonly pages: ReadonlyMap<number, Extraction>;
  readonly gaps: ReadonlyMap<number, Gap>;
  /** How many pages there are, as far as is known now. */
  readonly total: number | undefined;
  /** The first page that was not asked for any more: stopped by the user, the limit, or a page that did not turn. */
  readonly stoppedAt: number | undefined;
}

/** How far the asking has come. */
export interface Progress {
  /** The page that is on its way. */
  readonly page: number;
  readonly total: number | undefined;
}

/** How pages are got and judged. */
export interface Means {
  /** Gets one page: fetches the address, or lets the page turn to it. */
  get(page: number, address: string | undefined, from: number): Promise<FetchedPage>;
  judge(page: Page): Extraction;
  onProgress(progress: Progress): void;
  isStopped(): boolean;
  /** Waits between two pages, so that the site is asked no faster than a reader would. */
  pause(): Promise<void>;
}

/** So many pages are asked for at one click; the user is told where it stopped, and can go on from there. */
const MAX_PAGES = 200;

/** Before anything was asked for: the page in the tab. */
export function startWith(extraction: Extraction, { page, pages }: Pager): Collected {
  const only = new Map([[page, extraction]]);
  return { live: page, pages: only, gaps: new Map(), total: pages, stoppedAt: undefined };
}

/**
 * Gets the pages that are not there yet, one after the other, in their order. A page that cannot be
 * had leaves a gap, and the next one is asked for as long as its address is known.
 */
export async function collectPages(
  before: Collected,
  pager: Pager,
  means: Means,
): Promise<Collected> {
  const { live } = before;
  const pages = new Map(before.pages);
  const gaps = new Map<number, Gap>();
  const known = new Known(before, pager);
  let from = live;
  let asked = 0;
  const result = (stoppedAt?: number): Collected => ({
    live,
    pages: new Map([...pages].sort(([a], [b]) => a - b)),
    gaps,
    total: known.total ?? Math.max(...pages.keys()),
    stoppedAt,
  });
  for (let n = 1; known.total === undefined || n <= known.total; n++) {
    if (pages.has(n)) continue;
    const address = known.addresses.get(n);
    if (pager.kind === 'links' && address === undefined) {
      if (known.total === undefined && n > live) break; // There is no further page.
      gaps.set(n, 'page-missing');
      continue;
    }
    if (means.isStopped() || asked === MAX_PAGES) return result(n);
    if (asked++ > 0) await means.pause();
    if (means.isStopped()) return result(n);
    means.onProgress({ page: n, total: known.total });
    const fetched = await means.get(n, address, from);
    if (!fetched.ok) {
      // A page that turns in place may still come, and would be taken for the one after it.
      if (pager.kind === 'in-place') return result(n);
      if (fetched.reason === 'cancelled' || means.isStopped()) return result(n);
      gaps.set(n, 'page-missing');
      continue;
    }
    from = n;
    const extraction = judged(means, fetched.page);
    if (!extraction) {
      gaps.set(n, 'page-missing');
      continue;
    }
    const gap = gapOf(extraction, pages);
    if (gap) gaps.set(n, gap);
    else pages.set(n, extraction);
    known.learn(extraction);
  }
  return result();
}

/** What is known of the pages that are not there yet; every page that comes may tell more. */
class Known {
  readonly addresses: Map<number, string>;
  total: number | undefined;
  private readonly site: string | undefined;

  constructor(
    { live, pages, total }: Collected,
    private readonly pager: Pager,
  ) {
    this.addresses = new Map(Object.entries(pager.addresses).map(([n, a]) => [Number(n), a]));
    this.total = total;
    this.site = originOf(pages.get(live)?.page.url);
    for (const page of pages.values()) this.learn(page);
  }

  learn({ pager: more }: Extraction): void {
    for (const [n, address] of Object.entries(more?.addresses ?? {})) {
      // What a later page names may be another site's: that is never asked.
      const asked = this.pager.kind === 'links' && originOf(address) === this.site;
      if (asked && !this.addresses.has(Number(n))) this.addresses.set(Number(n), address);
    }
    if (more?.pages !== undefined) this.total = Math.max(this.total ?? 0, more.pages);
  }
}

/** @returns undefined for a page that cannot be judged: the others are not lost for it */
function judged({ judge }: Means, page: Page): Extraction | undefined {
  try {
    return judge(page);
  } catch {
    return undefined;
  }
}

function originOf(address: string | undefined): string | undefined {
  return address === undefined ? undefined : parseAddress(address)?.origin;
}

/** A site that has no such page often sends another one. */
function gapOf(extraction: Extraction, pages: ReadonlyMap<number, Extraction>): Gap | undefined {
  const text = textOf(extraction);
  if (text === '') return 'page-empty';
  return [...pages.values()].some((page) => textOf(page) === text) ? 'page-same' : undefined;
}

/** The text of an article, a line a block: by it pages are told apart. */
export function textOf({ page, article }: Pick<Extraction, 'page' | 'article'>): string {
  return article.blocks.map((block) => page.blocks[block]!.text).join('\n');
}
