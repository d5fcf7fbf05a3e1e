import { describe, expect, it } from 'vitest';
import { compose, extract } from '../../../utils/pipeline';
import { readText } from '../../../utils/text/read-text';

function textsOf(text: string): string[] {
  const page = readText(text, 'https://wenku.test/a.txt');
  return compose(extract(page)).document.blocks.map((block) => block.text);
}

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.trim());

describe('a plain text wrapped at one width', () => {
  const wrapped = (indent: string): string =>
    [
      `${indent}渡口的老人说，水涨起来的时候，连狗都知道往坡上跑；水退了，`,
      '人才敢下来种地。今年水退得早，坡下的地比往年早种了半个月，苗也齐',
      '整。',
      `${indent}县里派来的技术员住在老船工家里，白天量水，晚上画图，画坏`,
      '的纸背面给孩子们演算，一个夏天用掉了三刀。图画好的那天正好立秋，',
      '老船工的女儿给他煮了一碗新米。',
    ].join('\n');

  it.each([
    ['two full-width spaces', '　　'],
    ['four spaces', '    '],
    ['a tab', '\t'],
  ])('begins its paragraphs with %s', (_, indent) => {
    const texts = textsOf(wrapped(indent));
    expect(texts).toHaveLength(2);
    expect(texts[0]).toMatch(/^渡口的老人说.*水退了，人才敢.*苗也齐整。$/);
    expect(texts[1]).toMatch(/^县里派来的技术员.*画坏的纸.*立秋，老船工/);
  });

  it('goes on with an indent in its items', () => {
    const items = [
      '1. 闸门钥匙两把，一把由放水员保管，一把存在村委会的铁皮柜里，',
      '    两把不得放在一处；',
      '2. 水票三本，编号从一到三百，撕下的票根按月装订，年底一起上交',
      '    农技站；',
      '3. 水尺一根，立在分水口左侧，刻度以厘米计，每年开春用红漆重描',
      '    一遍。',
    ];
    expect(textsOf(items.join('\n'))).toHaveLength(3);
  });

  it('has headings between its paragraphs', () => {
    const [first, second] = [
      wrapped('　　').split('\n').slice(0, 3),
      wrapped('　　').split('\n').slice(3),
    ];
    const text = ['一、看水', ...first, '二、量水', ...second].join('\n');
    expect(textsOf(text).map((line) => line.slice(0, 4))).toEqual([
      '一、看水',
      '渡口的老',
      '二、量水',
      '县里派来',
    ]);
  });
});

describe('a plain text that is not wrapped', () => {
  it.each([
    [
      'verse with every other line indented',
      '清早的渡口没有人说话\n    只有一根竹篙点着水\n对岸的灯一盏一盏灭了\n    像谁把星星收回了家\n孩子把鞋提在手里\n    一步一步数着跳板',
    ],
    [
      'code',
      'function count(list) {\n    let sum = 0;\n    for (const item of list) {\n        sum += item.weight * item.number\n    }\n    return sum\n}\n// the weight is that of the dry goods, in grams\nconst total = count(read(file))',
    ],
    [
      'an address book',
      '　　东岸村民小组　组长　秦有田\n电话：0000-6120011\n　　西岸村民小组　组长　何水生\n电话：0000-6120012\n　　渡口村民小组　组长　梁满仓\n电话：0000-6120013',
    ],
    [
      'minutes, each statement in a line',
      '　　会议地点：镇政府二楼会议室，会议由副镇长主持召开\n张立：东岸的水泵上周已经修好，配件从县里领的，花了三百二\n王敏：西岸的渠道还有两处渗漏，请农技站这几天去看一看再定\n　　会议决定：东岸先放水，西岸等渗漏处理以后再放\n李强：渡口的闸门今年不用换，上一层防锈漆就可以再用三年了',
    ],
  ])('%s stays as it is', (_, text) => {
    expect(textsOf(text)).toEqual(linesOf(text));
  });
});
