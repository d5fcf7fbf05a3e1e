import { HOLDINGS, LIBRARIES } from '../../text/kinds-of-sites';
import type { Context } from './context';
import { demote } from './findings';

/** （来源：某某局网站） in brackets, as authors say whom they quote. */
const CITATION = /^[(【[]\s?(?:来源|出处|引自|摘自|选自|载于?|见)[于自]?\s?:?\s?.{2,30}[)】\]]$/;
/** A site's own kind of name; nobody quotes it. */
const OF_DOCUMENT_SITES = new RegExp(
  `${LIBRARIES}|文档|范文|素材|(?:${HOLDINGS})网|www\\.|https?:`,
);
/** A site says once where its text is from. */
const SITE_COPIES = 1;

/**
 * Under each of several answers or excerpts the author says where it is from: a suggestion, however
 * certain the line would be alone.
 */
export function citedSources({ lines, findings }: Context): void {
  for (const line of lines) {
    if (line.copies <= SITE_COPIES || line.apart) continue;
    if (CITATION.test(line.folded) && !OF_DOCUMENT_SITES.test(line.folded)) demote(findings, line);
  }
}
