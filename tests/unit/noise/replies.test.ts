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
