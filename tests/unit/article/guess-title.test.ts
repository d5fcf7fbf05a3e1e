import { describe, expect, it } from 'vitest';
import { extract } from '../../../utils/pipeline';
import { readText } from '../../../utils/text/read-text';

function titleOf(lines: readonly string[]): string | undefined {
  const { page, article } = extract(readText(lines.join('\n'), 'https://wenku.test/a.txt'));
  return article.title === undefined ? undefined : page.blocks[article.title]!.text;
}

const PROSE = '谷场去年重新铺过，账目贴在祠堂门口，谁都可以看，有不明白的到老梁家里问。';

describe('the title of a text without mark-up', () => {
  it.each<[string, readonly string[]]>([
    [
      'above headings of its parts',
      ['梁满仓个人简历', '出生地 秧田村', '做过的活计', '自我评价', PROSE, PROSE],
    ],
    [
      'above a recipe',
      ['秧田糍粑的做法', '糯米 三斤', '红糖 半斤', '芝麻 一把', PROSE, '冷了再蒸一遍，照样软和。'],
    ],
    [
      'above rows of a table',
      ['晒谷场轮值表', '户主\t日子\t钥匙', '老梁\t初一\t东门', '秦家\t十五\t西门', PROSE],
    ],
    [
      'above half sentences',
      ['晒谷场的早晨', '太阳还没有翻过山梁，谷场上已经有人，', '扫帚的声音传得很远', PROSE],
    ],
    [
      'above the words of a menu',
      ['A Day on the Threshing Floor', 'Share Tweet Email Print', PROSE],
    ],
    [
      'above verse, short and with a blank line below',
      ['谷场', '', '扫帚的声音传得很远', '没有人问是谁先起来的', '谷子在竹匾里翻了个身'],
    ],
    [
      'of a list of numbers, with titles of other texts below it',
      [
        '秧田村常用号码',
        '供水 0000011',
        '卫生室 0000012',
        '渡口 0000013',
        '粮站 0000014',
        '相关推荐',
        '晒谷场修缮工作总结',
      ],
    ],
    [
      'of a list of titles',
      ['秧田村征文题目', '晒谷场上的一年总结', '关于水渠的几点建议', '我家的春耕计划'],
    ],
  ])('is the first line %s', (_, lines) => {
    expect(titleOf(lines)).toBe(lines[0]);
  });

  it('may have a colon on the first line, but is no label with its value', () => {
    const title = '晒谷场轮值制度：来历、做法和难处';
    expect(titleOf([title, '', '秧田月刊 2023年第12期', PROSE, PROSE])).toBe(title);
    expect(titleOf(['晒谷场管理联系电话：0570-2345678', PROSE, PROSE])).toBeUndefined();
    expect(titleOf(['主办：秧田村晒谷场理事会', PROSE, PROSE])).toBeUndefined();
  });

  it('is a later line with the ending of a file', () => {
    const title = '晒谷场轮值细则(通用10篇).docx';
    expect(titleOf(['上传文档赚钱', title, PROSE, PROSE])).toBe(title);
  });

  it('is a later line that says what it is', () => {
    const title = '秧田村晒谷场修缮情况报告';
    expect(titleOf(['谷穗资料站', title, PROSE, PROSE])).toBe(title);
  });
});
