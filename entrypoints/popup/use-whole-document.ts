import { useMemo, useRef, useState } from 'preact/hooks';
import type { Extraction, ExtractedResult, Notice, Pager } from '../../utils/model';
import type { Collected, Means, Progress } from './collect-pages';
import type { Services, TabServices } from './services';

/** Between two pages so long (milliseconds): no faster than a quick reader turns pages. */
const PAUSE_MS = 400;

/** What the popup shows of the page, and how it can become more. */
export interface WholeDocument {
  readonly result: ExtractedResult;
  /** What is under way. */
  readonly progress: Progress | 'scrolling' | undefined;
  /** There are pages that were not joined yet. */
  readonly joinable: boolean;
  /** So many pages are joined; undefined before the user asked for it. */
  readonly joined: number | undefined;
  onJoin(): void;
  onCancel(): void;
  onScrollRead(): void;
}

/** Holds the page as it was read, and on the user's click the other pages of its document. */
export function useWholeDocument(
  read: ExtractedResult,
  loadTab: Services['loadTab'],
): WholeDocument {
  const [base, setBase] = useState(read);
  const [collected, setCollected] = useState<Collected>();
  const [joined, setJoined] = useState<Extraction>();
  const tab = useRef<TabServices>(undefined);
  const [progress, setProgress] = useState<WholeDocument['progress']>();
  const [scrolled, setScrolled] = useState(false);
  const [failed, setFailed] = useState<Failure>();
  const stopped = useRef(false);
  const pager = base.article.pager;

  const onJoin = async (): Promise<void> => {
    if (!pager || progress) return;
    stopped.current = false;
    setFailed(undefined);
    setProgress({ page: pager.page === 1 ? 2 : 1, total: pager.pages });
    tab.current = await loadTab();
    const means = { onProgress: setProgress, isStopped: () => stopped.current };
    const { found, whole } = await fetchRest(base.article, pager, collected, tab.current, means);
    // Only now: when something throws, what is shown and what is known stay as they are.
    setCollected(found);
    setJoined(whole);
  };

  const onCancel = (): void => {
    stopped.current = true;
    tab.current?.stop();
  };

  const onScrollRead = async (): Promise<void> => {
    if (progress) return;
    setFailed(undefined);
    setProgress('scrolling');
    const reading = await (await loadTab()).scrollAndRead();
    if (!reading.ok) {
      setFailed('scroll-failed');
      return;
    }
    setBase(reading.result);
    setCollected(undefined);
    setJoined(undefined);
    setScrolled(true);
  };

  const act = (work: () => Promise<void>, failure: Failure): void =>
    void work()
      .catch(() => setFailed(failure))
      .finally(() => setProgress(undefined));
  const result = useMemo(
    () => resultOf(base, joined, { scrolled, failed }),
    [base, joined, scrolled, failed],
  );
  const missing = collected && (collected.gaps.size > 0 || collected.stoppedAt !== undefined);
  return {
    result,
    progress,
    joinable: pager !== undefined && pager.kind !== 'elsewhere' && (!collected || missing === true),
    joined: collected?.pages.size,
    onJoin: () => act(onJoin, 'join-failed'),
    onCancel,
    onScrollRead: () => act(onScrollRead, 'scroll-failed'),
  };
}

/**
 * Gets the pages that are not there yet and joins all of them; the tab shows the same page as before.
 * @param before what there is already; undefined before the user asked for any page
 */
async function fetchRest(
  article: Extraction,
  pager: Pager,
  before: Collected | undefined,
  tab: TabServices,
  means: Pick<Means, 'onProgress' | 'isStopped'>,
): Promise<{ readonly found: Collected; readonly whole: Extraction }> {
  const { collectPages, extract, joinCollected, startWith } = await import('./whole');
  const start = before ?? startWith(article, pager);
  let from = start.live;
  await tab.begin(pager.kind).catch(() => undefined);
  const found = await collectPages(start, pager, {
    ...means,
    async get(page, address, shown) {
      const got = await tab.getPage(page, address, shown);
      if (got.ok) from = page;
      return got;
    },
    judge: extract,
    pause: () => new Promise((done) => setTimeout(done, PAUSE_MS)),
  });
  if (pager.kind === 'in-place') await tab.turnBack(start.live, from);
  return { found, whole: joinCollected(found) };
}

/** What the user asked for and did not get; each has a notice of its own. */
type Failure = 'join-failed' | 'scroll-failed';

/** The page or the joined pages, with what became of the user's clicks among the notices. */
export function resultOf(
  base: ExtractedResult,
  joined: Extraction | undefined,
  { scrolled, failed }: { readonly scrolled: boolean; readonly failed: Failure | undefined },
): ExtractedResult {
  const article = joined ?? base.article;
  // What was said before scrolling is said otherwise after it.
  const said = article.notices.map((notice): Notice =>
    scrolled && notice.id === 'more-below' ? { ...notice, id: 'still-below' } : notice,
  );
  const notices: Notice[] = failed ? [{ id: failed }, ...said] : said;
  return { ...base, article: { ...article, notices } };
}
