/** What works in the tab on the user's click, and joins pages; loaded when the first click asks for it. */
import { joinPages } from '../../utils/paging/join-pages';
import type { Extraction, Notice } from '../../utils/model';
import type { Collected } from './collect-pages';

export { collectPages, startWith } from './collect-pages';
export { extract } from '../../utils/pipeline';
export { tabServices } from './tab-services';

/** One extraction of all pages that there are, with a notice for each one that is missing. */
export function joinCollected({ pages, live, gaps, stoppedAt }: Collected): Extraction {
  const numbered = [...pages].map(([number, extraction]) => ({ number, extraction }));
  const extraction = joinPages(numbered, live);
  const notices: Notice[] = extraction.notices.filter(({ id }) => !id.startsWith('more-pages'));
  for (const [page, id] of gaps) notices.push({ id, values: { page } });
  if (stoppedAt !== undefined) notices.push({ id: 'pages-stopped', values: { page: stoppedAt } });
  return { ...extraction, notices };
}
