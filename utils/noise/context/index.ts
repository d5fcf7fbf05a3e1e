import type { JudgedLine } from '../lines';
import type { Finding, Zone } from '../rule';
import { aheadOfTitle } from './ahead-of-title';
import { amongNoise } from './among-noise';
import { boxesBesideText, companyInBoxes, noiseContainers } from './boxes';
import { closableAds } from './closable-ads';
import { definedTerms } from './defined-terms';
import { buttonColumns, entryContents } from './entry-parts';
import { fileFacts } from './file-facts';
import { guidePaths } from './guide-paths';
import { headingTools } from './heading-tools';
import { loneWords } from './lone-words';
import { noticeLists } from './notice-lists';
import { pageLabels } from './page-labels';
import { quotedPages } from './quoted-pages';
import { pagesOfFile } from './pages-of-file';
import { relatedLists } from './related-lists';
import { citedSources } from './cited-sources';
import { repeatedTitle, runningLines, summaryAgain } from './repeats';
import { repliesBelow } from './replies';
import { namesOfTheSite } from './site-names';

/**
 * Rules that need more than one line to see: what follows a "related" heading, what stands among
 * promotion, a repeated title. Adds to `findings`.
 * @param own indices of lines that stand among labels of the document's own
 */
export function contextFindings(
  lines: readonly JudgedLine[],
  zones: readonly Zone[],
  title: number | undefined,
  own: ReadonlySet<number>,
  findings: Map<number, Finding>,
): void {
  pageLabels(lines, zones, title, findings);
  pagesOfFile(lines, findings);
  loneWords(lines, findings);
  guidePaths(lines, findings);
  relatedLists(lines, zones, findings);
  aheadOfTitle(lines, title, findings);
  noiseContainers(lines, zones, title, findings);
  boxesBesideText(lines, zones, title, own, findings);
  companyInBoxes(lines, title, findings);
  fileFacts(lines, zones, findings);
  noticeLists(lines, findings);
  repliesBelow(lines, zones, title, findings);
  summaryAgain(lines, title, findings);
  namesOfTheSite(lines, zones, title, findings);
  headingTools(lines, findings);
  closableAds(lines, title, findings);
  repeatedTitle(lines, zones, title, findings);
  runningLines(lines, title, findings);
  citedSources(lines, findings);
  buttonColumns(lines, zones, title, findings);
  entryContents(lines, title, findings);
  quotedPages(lines, findings);
  definedTerms(lines, findings);
  amongNoise(lines, zones, title, own, findings);
}
