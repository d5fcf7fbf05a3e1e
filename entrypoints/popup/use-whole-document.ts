import { useMemo, useRef, useState } from 'preact/hooks';
import type { Extraction, JudgedResult } from '../../utils/model';
import type { Collected, Progress } from './collect-pages';
import type { Services, TabServices } from './services';

/** Between two pages so long (milliseconds): no faster than a quick reader turns pages. */
const PAUSE_MS = 400;

/** What the popup shows of the page, and how it can become more. */
export interface WholeDocument {
  readonly result: JudgedResult;
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
export function useWholeDocument(read: JudgedResult, loadTab: Services['loadTab']): WholeDocument {
  const [base, setBase] = useState(read);
  const [collected, setCollected] = useState<Collected>();
  const [joined, setJoined] = useState<Extraction>();
  const tab = useRef<TabServices>(undefined);
  const [progress, setProgress] = useState<WholeDocument['progress']>();
  const [scrolled, setScrolled] = useState(false);
  const stopped = useRef(false);
  const pager = base.article.pager;

  const onJoin = async (): Promise<void> => {
    if (!pager || progress) return;
    stopped.current = false;
    setProgress({ page: pager.page === 1 ? 2 : 1, total: pager.pages });
    const { collectPages, joinCollected, judgePage, startWith } = await import('./whole');
    const work = (tab.current = await loadTab());
    const start = collected ?? startWith(base.article, pager);
    let from = start.live;
    await work.begin(pager.kind).catch(() => undefined);
    const found = await collectPages(start, pager, {
      async get(page, address, shown) {
        const got = await work.getPage(page, address, shown);
        if (got.ok) from = page;
        return got;
      },
      judge: judgePage,
      onProgress: setProgress,
      isStopped: () => stopped.current,
      pause: () => new Promise((done) => setTimeout(done, PAUSE_MS)),
    });
    if (pager.kind === 'in-place' && from !== start.live) await work.turnBack(start.live, from);
    setCollected(found);
    setJoined(joinCollected(found));
  };

  const onCancel = (): void => {
    stopped.current = true;
    tab.current?.stop();
  };

  const onScrollRead = async (): Promise<void> => {
    if (progress) return;
    setProgress('scrolling');
    const reading = await (await loadTab()).scrollAndRead();
    if (reading.ok) setBase(reading.result);
    setCollected(undefined);
    setJoined(undefined);
    setScrolled(true);
  };

  const result = useMemo(() => resultOf(base, joined, scrolled), [base, joined, scrolled]);
  const missing = collected && (collected.gaps.size > 0 || collected.stoppedAt !== undefined);
  return {
    result,
    progress,
    joinable: pager !== undefined && pager.kind !== 'elsewhere' && (!collected || missing === true),
    joined: collected?.pages.size,
    onJoin: () => void onJoin().finally(() => setProgress(undefined)),
    onCancel,
    onScrollRead: () => void onScrollRead().finally(() => setProgress(undefined)),
  };
}

function resultOf(
  base: JudgedResult,
  joined: Extraction | undefined,
  scrolled: boolean,
): JudgedResult {
  const article = joined ?? base.article;
  // What was said before scrolling is said otherwise after it.
  const notices = article.notices.map((notice) =>
    scrolled && notice.id === 'more-below' ? { ...notice, id: 'still-below' } : notice,
  );
  return { ...base, article: { ...article, notices } };
}
