/** Small pages for the tests of the popup's view-models. */
import type {
  CleanDocument,
  DocBlock,
  LedgerEntry,
  Page,
  Removal,
  Role,
} from '../../../utils/model';
import { plainBlock } from '../support/plain-block';

export function page(...texts: string[]): Page {
  return {
    source: 'html',
    url: 'https://wenku.example/',
    title: '',
    siteNames: [],
    blocks: texts.map((text) => plainBlock(text)),
    containers: [{ parent: -1, tag: 'body', tokens: '' }],
    signs: { pictures: 0, foreignFrames: [], loading: false },
  };
}

export function line(text: string, more: Partial<DocBlock> & { role?: Role } = {}): DocBlock {
  return {
    role: 'paragraph',
    level: 0,
    text,
    marks: [],
    runIn: 0,
    from: [0],
    afterBreak: false,
    ...more,
  };
}

export function document(...blocks: DocBlock[]): CleanDocument {
  return { title: undefined, name: '', url: '', blocks };
}

/** A ledger entry over characters `start`…`end` of one page block. */
export function entry(
  state: LedgerEntry['state'],
  span: readonly [block: number, start: number, end: number],
  more: Partial<Removal> = {},
): LedgerEntry {
  const [at, start, end] = span;
  return {
    state,
    removal: {
      id: `rule@${at}:${start}`,
      rule: 'rule',
      kind: 'count',
      grade: state === 'removed' || state === 'restored' ? 'certain' : 'maybe',
      spans: [{ block: at, start, end }],
      text: '',
      ...more,
    },
  };
}
