import type { Article, Notice, Page, Pager, Removal } from '../model';
import { attachmentOf } from './attachments';
import { moreBelow } from './more-below';
import { drawnPages, hasPrivateFont } from './unreadable';

/** Below this the user is asked to check the text, or to select it. */
const LOW_CONFIDENCE = 0.5;
/** Rules whose lines say that the site holds back the rest of the document. */
const CUT_RULES = new Set(['unread-rest', 'unlock-prompt', 'read-on', 'download-prompt']);
/** A cut shows after this part of the article; earlier, a prompt is just an offer. */
const CUT_AFTER = 0.6;
/** What ends a document: a sentence, a closing, a signature's date. */
const ENDED = /[。！？!?”"）)》】日]$/;
const BEGIN_MARKER = /paid\s*begin|\[hide|<paid|\$paidbegin/i;
const END_MARKER = /paid\s*end|\[\/hide|<\/paid|\$paidend/i;

/** What the search for noise found out beside the removals. */
export interface NoiseSigns {
  readonly removals: readonly Removal[];
  /** Numbers that look like page seams had to stay. */
  readonly doubtfulSeams: boolean;
  /** Right below the article the site says that it holds back the rest. */
  readonly cutPromptBelow: boolean;
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
  if (noise.cutPromptBelow || isCut(page, article, noise.removals, pager))
    notices.push({ id: 'cut-here' });
  const label = moreBelow(page, article);
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
  if (proseOf(page, article) < FRAME_BESIDE_MAX) {
    for (const address of page.signs.foreignFrames.slice(0, 1))
      notices.push({ id: 'foreign-frame', values: { address } });
  }
  const name = attachmentOf(page, article);
  if (name !== undefined) notices.push({ id: 'attachment', values: { name } });
  if (hasPrivateFont(page, article)) notices.push({ id: 'private-font' });
  return notices;
}

/** With more text than this (characters) of its own, a page does not have its text in a frame. */
const FRAME_BESIDE_MAX = 300;

function proseOf(page: Page, { blocks, title }: Article): number {
  return blocks.reduce(
    (sum, block) => sum + (block === title ? 0 : page.blocks[block]!.text.length),
    0,
  );
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

/** The site cut the document: a prompt at its end, or a paid part that begins and breaks off. */
function isCut(
  page: Page,
  article: Article,
  removals: readonly Removal[],
  pager: Pager | undefined,
): boolean {
  const inside = new Set(article.blocks);
  const last = article.blocks.at(-1)!;
  const from = article.blocks[Math.floor(article.blocks.length * CUT_AFTER)] ?? last;
  const prompted = removals.some(
    ({ rule, spans }) => rule === 'unread-rest' && (spans[0]?.block ?? 0) >= from,
  );
  const offered = removals.some(
    ({ rule, spans }) => CUT_RULES.has(rule) && (spans[0]?.block ?? 0) >= from,
  );
  const gone = new Set(
    removals.filter((r) => r.grade === 'certain').flatMap((r) => r.spans.map((s) => s.block)),
  );
  const end = page.blocks.findLast((_, i) => inside.has(i) && !gone.has(i));
  const breaksOff = end !== undefined && end.kind !== 'row' && !ENDED.test(end.text);
  // The page of a paged document breaks off because the next one goes on.
  if (pager && pager.page !== pager.pages) return prompted;
  return prompted || (breaksOff && (offered || hasOpenMarker(removals)));
}

function hasOpenMarker(removals: readonly Removal[]): boolean {
  const markers = removals.filter((r) => r.rule === 'paid-marker').map((r) => r.text);
  return markers.some((m) => BEGIN_MARKER.test(m)) && !markers.some((m) => END_MARKER.test(m));
}
