import type { Article, Notice, Page, Pager, Removal } from '../model';
import { attachmentOf } from './attachments';
import { isCover } from './cover';
import { isCut, saysCut } from './cut';
import { moreBelow } from './more-below';
import { drawnPages, hasPrivateFont } from './unreadable';

/** Below this the user is asked to check the text, or to select it. */
const LOW_CONFIDENCE = 0.5;

/** What the search for noise found out beside the removals. */
export interface NoiseSigns {
  readonly removals: readonly Removal[];
  /** Numbers that look like page seams had to stay. */
  readonly doubtfulSeams: boolean;
}

/**
 * Collects what the user must be told, each in one plain line.
 * @param pager the other pages of the document, if there are any
 */
export function findNotices(
  page: Page,
  article: Article,
  noise: NoiseSigns,
  pager?: Pager,
): Notice[] {
  const notices: Notice[] = [];
  if (page.signs.loading) notices.push({ id: 'loading' });
  if (article.blocks.length === 0) notices.push({ id: 'nothing-found' });
  notices.push(...unreadable(page, article));
  if (article.blocks.length === 0) return notices;
  if (pager) notices.push(pagerNotice(pager));
  const label = moreBelow(page, article);
  // The page of a paged document breaks off because the next one goes on.
  const goesOn = pager !== undefined && pager.page !== pager.pages;
  const cut = goesOn
    ? saysCut(page, article)
    : isCut(page, article, noise.removals, label !== undefined);
  if (cut) notices.push({ id: 'cut-here' });
  if (label !== undefined) notices.push({ id: 'more-below', values: { label } });
  if (article.confidence < LOW_CONFIDENCE)
    notices.push({ id: 'low-confidence', values: { reasons: article.reasons.join(' ') } });
  if (noise.doubtfulSeams) notices.push({ id: 'page-seams' });
  return notices;
}

/** Text that is there for eyes, and that no extension can take along. */
function unreadable(page: Page, article: Article): Notice[] {
  const notices: Notice[] = [];
  const count = drawnPages(page, article);
  if (count > 0) notices.push({ id: 'pictures', values: { count } });
  if (isCover(page, article)) {
    const { foreignFrames, embedded = [] } = page.signs;
    // A frame that shows a file is told as the file.
    const address = foreignFrames.find((frame) => !embedded.includes(frame));
    if (address !== undefined) notices.push({ id: 'foreign-frame', values: { address } });
  }
  const name = attachmentOf(page, article);
  if (name !== undefined) notices.push({ id: 'attachment', values: { name } });
  if (hasPrivateFont(page, article)) notices.push({ id: 'private-font' });
  return notices;
}

function pagerNotice({ kind, page, pages, addresses }: Pager): Notice {
  if (kind === 'elsewhere') {
    const host = /^https?:\/\/([^/]+)/i.exec(Object.values(addresses)[0] ?? '')?.[1] ?? '';
    return { id: 'more-pages-elsewhere', values: { page, host } };
  }
  return pages === undefined
    ? { id: 'more-pages-open', values: { page } }
    : { id: 'more-pages', values: { page, pages } };
}
