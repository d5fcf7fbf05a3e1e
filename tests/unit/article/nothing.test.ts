import { expect, test } from 'vitest';
import type { Page } from '../../../utils/model';
import { compose, extract } from '../../../utils/pipeline';

/** As of a document without a body: a drawing or data that is open in a tab by itself. */
const EMPTY: Page = {
  source: 'html',
  url: 'https://wenku.test/plan.svg',
  title: '',
  siteNames: ['wenku.test'],
  containers: [],
  blocks: [],
  signs: { pictures: 0, foreignFrames: [], loading: false },
};

test.each(['', '春耕总结_文库'])(
  'a page that holds nothing has no article: title “%s”',
  (title) => {
    const extraction = extract({ ...EMPTY, title });
    expect(extraction.article).toMatchObject({ blocks: [], title: undefined });
    expect(extraction.notices.map(({ id }) => id)).toContain('nothing-found');
    expect(compose(extraction).document.blocks).toEqual([]);
  },
);
