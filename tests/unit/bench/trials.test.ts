import { expect, test } from 'vitest';
import {
  inOneBox,
  inParagraphs,
  parted,
  withoutNames,
  withoutTitle,
} from '../../../bench/trials/changes';
import { graft } from '../../../bench/trials/graft';
import { textBoxOf, type TrialPage } from '../../../bench/trials/trial';
import { plainBlock } from '../support/plain-block';

/** A menu, a title, a text of four lines in `div.text`, a footer. */
function pageOf(title: string, lines: readonly string[]): TrialPage {
  const box = (parent: number, tokens: string) => ({ parent, tag: 'div', tokens });
  return {
    title,
    gold: lines,
    page: {
      source: 'html',
      url: 'https://a.test/',
      title,
      siteNames: [],
      signs: { pictures: 0, foreignFrames: [], loading: false },
      containers: [
        { parent: -1, tag: 'body', tokens: '' },
        box(0, 'menu'),
        box(0, 'text'),
        box(2, ''),
      ],
      blocks: [
        plainBlock('首页 要闻', { container: 1 }),
        plainBlock(title),
        ...lines.map((line, i) => plainBlock(line, { container: i % 2 === 0 ? 2 : 3 })),
        plainBlock('联系我们'),
      ],
    },
  };
}

const BRIDGE = pageOf('新桥通车一年记', [
  '桥通以后，南岸的菜早两个小时到市场。',
  '渡船还在，早晚各一班，多是老人坐。',
  '桥头的面馆换了招牌，价钱没有变。',
  '夜里桥上有灯，钓鱼的人坐到九点。',
]);
const SCHOOL = pageOf('山村小学的操场', [
  '操场铺好那天，孩子们光着脚跑了三圈。',
  '篮板是旧的，漆是新的，颜色一边深一边浅。',
  '体育老师只有一位，他还教数学和地理。',
  '下雨也不积水，这一点家长们最满意。',
]);

const textsOf = ({ page }: TrialPage): string[] => page.blocks.map(({ text }) => text);

test('the box of the text is the smallest that holds the gold', () => {
  expect(textBoxOf(BRIDGE)).toMatchObject({ box: 2, blocks: [2, 3, 4, 5] });
  expect(textBoxOf(inOneBox(BRIDGE))).toBeUndefined();
});

test.each([
  ['names', withoutNames],
  ['title', withoutTitle],
  ['boxes', inOneBox],
  ['boxes but paragraphs', inParagraphs],
])('without %s the page says the same, in the same order', (_, change) => {
  const changed = change(BRIDGE);
  expect(textsOf(changed)).toEqual(textsOf(BRIDGE));
  expect(changed.gold).toEqual(BRIDGE.gold);
  for (const [i, { parent }] of changed.page.containers.entries()) expect(parent).toBeLessThan(i);
});

test('a parted text stands in two boxes of the same make, links between them', () => {
  const { blocks, containers } = parted(BRIDGE).page;
  const at = blocks.findIndex(({ text }) => text === BRIDGE.gold[2]);
  expect(blocks[at - 1]).toMatchObject({ kind: 'item', linkChars: blocks[at - 1]!.text.length });
  const { container } = blocks[at]!;
  expect(container).not.toBe(2);
  expect(containers[container]).toEqual(containers[2]);
  expect(textsOf(parted(BRIDGE)).filter((text) => BRIDGE.gold.includes(text))).toEqual(BRIDGE.gold);
});

test('a grafted page is the host with the text and the title of the guest', () => {
  const grafted = graft(SCHOOL, BRIDGE)!;
  expect(textsOf(grafted)).toEqual(['首页 要闻', BRIDGE.title, ...BRIDGE.gold, '联系我们']);
  expect(grafted).toMatchObject({ gold: BRIDGE.gold, title: BRIDGE.title });
  expect(textBoxOf(grafted)?.box).toBe(2);
});
