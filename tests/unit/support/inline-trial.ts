/** A report of which one sentence holds a piece: `…{class|piece}…` in an element, `…{piece}…` as it is. */
import type { Page } from '../../../utils/model';
import { callsInserted } from '../../../utils/text/hints';
import { pageTrial, textTrial } from './trial-document';

const MARKED = /\{(?:([^|{}]*)\|)?([^{}]+)\}/;

/** A sentence with a piece of a site's in it. */
export interface InlineTrial {
  readonly page: Page;
  /** The sentence as the page shows it, and without the piece. */
  readonly shown: string;
  readonly without: string;
}

/** @param row a line of tests/held-back/inline-*.tsv */
export function inlineTrial(row: string, source: 'html' | 'text'): InlineTrial {
  const marked = MARKED.exec(row);
  const piece = marked?.[2] ?? '';
  const shown = row.replace(MARKED, piece);
  const without = row.replace(MARKED, '');
  if (source === 'text') return { page: textTrial(shown, 'body'), shown, without };
  const page = pageTrial(shown, 'body', 'paragraph');
  const inserted = callsInserted((marked?.[1] ?? '').replace(/[^a-z]+/g, ' '));
  const asides =
    marked && inserted ? [{ start: marked.index, end: marked.index + piece.length }] : [];
  const blocks = page.blocks.map((block) => (block.text === shown ? { ...block, asides } : block));
  return {
    page: { ...page, url: 'https://www.hefengwk.com/doc/17.html', siteNames: ['禾风文库'], blocks },
    shown,
    without,
  };
}
