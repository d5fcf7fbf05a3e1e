import { describe, expect, it } from 'vitest';
import type { Block, DocBlock, Page } from '../../../utils/model';
import { compose, extract } from '../../../utils/pipeline';

const PROSE = '入春以来，青石湾镇分三批修缮灌渠十一公里，沿线七个村的旱地在清明之前全部通水。';

function documentOf(
  blocks: readonly Partial<Block>[],
  source: Page['source'] = 'html',
): readonly DocBlock[] {
  const page: Page = {
    source,
    url: 'https://wenku.test/1',
    title: '',
    siteNames: [],
    blocks: blocks.map((block) => ({
      ...{ kind: 'paragraph', level: 0, text: PROSE, container: 0, linkChars: 0, marks: [] },
      ...{ afterBreak: false, ...block },
    })),
    containers: [{ parent: -1, tag: 'body', tokens: '' }],
    signs: { pictures: 0, foreignFrames: [], loading: false },
  };
  return compose(extract(page)).document.blocks;
}

const line = (text: string): Partial<Block> => ({ text, afterBreak: true });

describe('line breaks', () => {
  const breaks = (blocks: readonly DocBlock[]): string[] =>
    blocks.filter(({ afterBreak }) => afterBreak).map(({ text }) => text);

  it('matter between short lines', () => {
    const verse = [
      { text: '水退到石阶第九级，' },
      line('灯就熄到第九家。'),
      line('河还没有说完。'),
    ];
    expect(breaks(documentOf([{}, ...verse, {}]))).toEqual(['灯就熄到第九家。', '河还没有说完。']);
  });

  it('part paragraphs where a line between them is long', () => {
    expect(
      breaks(documentOf([{}, line('短的一句。'), line(PROSE + PROSE), line('又一句。')])),
    ).toEqual([]);
  });

  it('say nothing in a plain text', () => {
    expect(breaks(documentOf([{}, {}, { text: '甲，乙。' }, line('丙，丁。')], 'text'))).toEqual(
      [],
    );
  });
});

describe('block quotes', () => {
  const quotes = (blocks: readonly DocBlock[]): (number | undefined)[] =>
    blocks.map(({ quote }) => quote);

  it('are counted', () => {
    expect(quotes(documentOf([{}, { quote: 1 }, { quote: 2 }]))).toEqual([undefined, 1, 2]);
  });

  it('around the whole text are only its setting', () => {
    expect(quotes(documentOf([{ quote: 1 }, { quote: 2 }, { quote: 1 }]))).toEqual([
      undefined,
      1,
      undefined,
    ]);
  });
});

it('numbers, further paragraphs of items and reaching cells come through', () => {
  const cells = [
    { columns: 2, rows: 1 },
    { columns: 0, rows: 0 },
  ];
  const blocks = documentOf([
    {},
    { kind: 'item', level: 1, number: 4 },
    { inItem: 1 },
    { kind: 'row', level: 1, text: '合计\t', cells },
    {},
  ]);
  expect(blocks[1]).toMatchObject({ role: 'item', number: 4 });
  expect(blocks[2]).toMatchObject({ role: 'paragraph', inItem: 1 });
  expect(blocks[3]).toMatchObject({ role: 'row', cells });
});
