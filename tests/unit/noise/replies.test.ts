/** Where what readers wrote begins. */
import { expect, it } from 'vitest';
import { extract } from '../../../utils/pipeline';
import { readText } from '../../../utils/text/read-text';

const POEM = `收麦
镰刀记得每一根麦秆的腰
母亲直起身，太阳就低了一点
场院空着，等一阵顺风
等最后一车麦子拉着月亮回家
2019年夏，写于三河`;

/** The lines of a text that are taken for readers' words. */
function replies(text: string): string[] {
  return extract(readText(text, 'http://sanhe.test/a.txt'))
    .removals.filter(({ rule }) => rule === 'reply')
    .map((removal) => removal.text);
}

it('begins at a heading over comments, not above it', () => {
  expect(replies(`${POEM}\n读者留言\n石榴\n“拉着月亮回家”，真好。`)).toEqual([
    '读者留言',
    '石榴',
    '“拉着月亮回家”，真好。',
  ]);
});

it('begins at the second post, when the first one is most of the text', () => {
  const first = '1、萝卜晒两天，切条；\n2、一斤萝卜一两盐；\n3、压石头，封口二十天。';
  const thread = `腌萝卜总是发软\n窗边人\n发表于 2021-11-2 08:03:11\n${first}\n腌菜婆婆\n发表于 2021-11-2 09:40:27\n盐少了。`;
  expect(replies(thread)).toEqual(['腌菜婆婆', '盐少了。']);
});

it('begins at a heading over more comments than there is text, when they have their dates', () => {
  const text =
    '糖画摊要搬了\n正月初二，摊上贴出一张红纸：初十搬到西门菜场。金师傅画了三十一年的龙。';
  const long = '小时候转到龙能高兴一个礼拜，转到桃子就要哭一场，转到什么吃什么，都是甜的。';
  const comments = `大河\n${long.repeat(3)}`;
  expect(replies(`${text}\n网友热评 3/68\n${comments}\n02-11 12:30 来自四川 赞 901`)).toEqual([
    '网友热评 3/68',
    '大河',
    long.repeat(3),
  ]);
  expect(replies(`${text}\n网友热评\n${comments}`)).toEqual([]);
});
