import { describe, expect, it } from 'vitest';
import type { Block, Page } from '../../../utils/model';
import { findCaptions } from '../../../utils/noise/captions';

const TEXT = '合作社今年收购鲜柿四十万斤，统一削皮、统一晾晒，比散户多卖两成价钱。'.repeat(6);

function gradesOf(...lines: readonly (readonly [text: string, below: boolean])[]): string[] {
  const blocks = [[TEXT, false] as const, ...lines].map(([text, below]): Block => ({
    kind: 'paragraph',
    level: 0,
    text,
    container: 0,
    linkChars: 0,
    marks: [],
    afterBreak: false,
    ...(below ? { belowPicture: true } : {}),
  }));
  const page: Page = {
    source: 'html',
    url: 'https://x.example/',
    title: '',
    siteNames: [],
    blocks,
    containers: [{ parent: -1, tag: 'body', tokens: '' }],
    signs: { pictures: 0, foreignFrames: [], loading: false },
  };
  const article = {
    blocks: blocks.map((_, i) => i),
    title: undefined,
    confidence: 1,
    reasons: [],
  };
  return findCaptions(page, article).map(({ grade, text }) => `${grade} ${text}`);
}

describe('captions below pictures', () => {
  it.each([
    '晾晒中的柿饼（资料图）',
    '分拣车间。村委会供图',
    '柿林航拍 图据某某社',
    '门诊大厅（县医院提供）',
    '圖／縣醫院提供',
    '行政区划示意图 某某社编制',
  ])('go when they say where the picture comes from: %s', (text) =>
    expect(gradesOf([text, true])).toEqual([`certain ${text}`]),
  );

  it.each(['霜降后的第一茬柿串（摄影：何秋生）', '图为村民在晾晒柿饼。', '分拣车间 何秋生 摄'])(
    'are a doubt when they only say who took it, or what it shows: %s',
    (text) => expect(gradesOf([text, true])).toEqual([`maybe ${text}`]),
  );

  it.each(['销路从哪里来', '摊位由县供销社免费提供', '第二天，他去了县城。'])(
    'stay without such a sign: %s',
    (text) => expect(gradesOf([text, true])).toEqual([]),
  );

  it('are only looked for below pictures', () => {
    expect(gradesOf(['展览借去了三张资料图', false])).toEqual([]);
  });

  it('stay where they are the text', () => {
    const caption = `${TEXT.slice(0, 70)}（资料图）`;
    expect(gradesOf([caption, true], [caption, true])).toEqual([]);
  });
});
