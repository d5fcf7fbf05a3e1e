/** Readings of invented pages, and corrections of their lines. */
import { applyEdits, placeOf } from '../../../utils/document/apply-edits';
import type { Edit, Extraction, Removal } from '../../../utils/model';
import { compose } from '../../../utils/pipeline';
import { plainBlock } from './plain-block';

/** A page of plain lines, all of them the article. */
export function reading(lines: readonly string[], removals: readonly Removal[] = []): Extraction {
  return {
    page: {
      source: 'html',
      url: 'https://wenku.test/2',
      title: '',
      siteNames: [],
      containers: [{ parent: -1, tag: 'body', tokens: '' }],
      blocks: lines.map((line) => plainBlock(line)),
      signs: { pictures: 0, foreignFrames: [], loading: false },
    },
    article: { blocks: lines.map((_, i) => i), title: undefined, confidence: 1, reasons: [] },
    removals,
    notices: [],
  };
}

/** A certain removal of a text that begins a block. */
export function removal(rule: string, block: number, text: string): Removal {
  const spans = [{ block, start: 0, end: text.length }];
  return { id: `${rule}@${block}`, rule, kind: 'count', grade: 'certain', spans, text };
}

/** The correction of a line of the composed text. */
export function rewrite(extraction: Extraction, at: number, text: string): Edit {
  const { lines } = applyEdits(compose(extraction).document, []);
  return { type: 'rewrite', on: placeOf(lines, at), text };
}
