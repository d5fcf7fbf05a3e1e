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
      'with its letters set apart',
      ['通   知', '各户户主：', PROSE, '秧田村村民委员会', '2023年9月4日'],
    ],
    ['set apart, above the number of the issue', ['会　议　纪　要', '（第12期）', PROSE, PROSE]],
    ['of one character, above steps', ['渠', '第一步 清淤', '第二步 砌石', '第三步 放水', PROSE]],
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

  it.each<[string, readonly string[]]>([
    [
      'says of what sort the text is',
      [
        '童话故事：会走路的谷堆',
        '第1页',
        '谷堆打了个喷嚏。',
        '第2页',
        '它站了起来。',
        '第3页',
        '它往渡口走。',
      ],
    ],
    [
      'says so above labels and a list that is called something',
      ['使用说明：脚踏打谷机', '型号：DG-60', '产地：秧田', '零件清单', '踏板', '滚筒'],
    ],
    [
      'says so above the contents',
      [
        '词条：晒谷场',
        '1 来历',
        '2 用处',
        '3 参考书目',
        '来历',
        '晒谷场铺于1962年。',
        '用处',
        '晒谷。',
      ],
    ],
    [
      'names whom it is about',
      [
        '听老梁说谷场：一块地的六十年',
        '编者按：老梁守场四十年，记得每一年的收成。',
        '问：最难的是哪年？',
        '答：发大水那年。',
      ],
    ],
    ['has a comma above a paragraph', ['一块谷场，三代人扫', PROSE, PROSE, PROSE]],
    ['has two characters', ['谷场', '作者：老梁', '谷场在村东头。', '一角有口井。']],
    ['has three characters', ['谷场谣', '日头偏西', '席子卷起', '扫帚归屋', '月亮归井']],
    ['has three characters above years', ['谷场志', '1962', '铺场。', '1978', '分户。']],
    ['has three characters above no name', ['检讨书', '佚名', '梁老师：', PROSE, '老梁']],
    [
      'has three characters above a credit',
      ['诗三首', '文/老梁', '其一', '露水', '还没有醒', '其二'],
    ],
    [
      'is the only chapter',
      ['第七章 谷场起火', '老梁先看见的。', '“水！”', '没有人应。', '风大。'],
    ],
    [
      'asks something',
      ['谷场积水怎么办？', '四周开沟。', '中间垫高。', '这样答有用吗，请告诉老梁。'],
    ],
  ])('is a first line that %s', (_, lines) => {
    expect(titleOf(lines)).toBe(lines[0]);
  });

  it('is below a word of the menu, and below the credits of a reading', () => {
    const title = '谷场的早晨';
    const story = ['谷场在村东头。', '一角有口井。', '扫帚靠在井边。'];
    expect(titleOf(['栏目', title, ...story])).toBe(title);
    expect(titleOf(['朗读／秦家 伴奏／二胡', title, ...story])).toBe(title);
  });

  it('is no speaker, no list of words, no first of several chapters', () => {
    expect(titleOf(['老梁：今年的谷子要晒三天', '秦家：那就三天', '老梁：定了'])).toBeUndefined();
    expect(titleOf(['谷子', '麦子', '豆子', '席子', '扫帚'])).toBeUndefined();
    expect(titleOf(['第一章 谷场', '静。', '第二章 渡口', '船来了。'])).toBeUndefined();
  });

  it('is not taken out among the noise that follows it', () => {
    const title = '谷场上的一把老扫帚';
    const noise = [
      '本文档由【谷穗书屋】整理上传，欢迎下载',
      '文档编号：GS-20230816-0012 上传用户：稻花',
      '字数 1320 · 已有 2.1 万人看过',
      '文丨老梁 图丨来自网络',
      '您正在试读前 20%，开通会员后即可阅读全文',
      '听全文 约4分钟',
      '来自谷穗的一份总结',
    ];
    expect(titleOf([title, ...noise, PROSE, PROSE, PROSE])).toBeDefined();
    const { removals } = extract(
      readText([title, ...noise, PROSE, PROSE, PROSE].join('\n'), 'https://wenku.test/a.txt'),
    );
    const taken = removals.filter(
      ({ grade, spans }) => grade === 'certain' && spans[0]!.block === 0,
    );
    expect(taken).toEqual([]);
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
    expect(titleOf(['谷穗范文网', '谷场的早晨', '小编：老梁', PROSE])).toBe('谷场的早晨');
    expect(titleOf(['晒谷场标识用语', '入口', '【延伸阅读】点击查看更多范文', '出口'])).toBe(
      '晒谷场标识用语',
    );
  });
});

describe('a line without an end mark', () => {
  it.each<[string, readonly string[]]>([
    ['a day', ['谷雨', '老梁', '2021-04-20', '谷雨前后，种瓜点豆。', '秧田里的水要放到脚踝深。']],
    [
      'the way to a page',
      ['村事 > 谷场', '谷场上的席子归谁。', '谁先铺开就归谁用。', '收了要叠好。'],
    ],
    ['a number', ['1962', '铺场。', '1978', '分户。', '1999', '重铺。']],
    [
      'who did what',
      ['撰文／老梁', '朗读／秦家 伴奏／二胡', '谷场还没有醒。', '露水先到了。', '扫帚后到。'],
    ],
    [
      'a question amid a letter',
      [
        '阿婆：',
        '信收到了。',
        '谷子晒了三天，都进了仓。',
        '你的咳嗽好些了没有',
        '老屋的瓦翻过了吗',
        '中秋回去看您。',
      ],
    ],
    [
      'the heading of an answer',
      ['晒谷场防雨。', '最佳答案', '四周开沟，中间略高。', '备几张油布。'],
    ],
    [
      'a name in a menu',
      ['首页', '村务公告', '晒谷场', '联系我们', '以上栏目由老梁看管，有事请找他。'],
    ],
  ])('is no title when it is %s', (_, lines) => {
    expect(titleOf(lines)).toBeUndefined();
  });

  it.each<[string, readonly string[]]>([
    ['a remark', ['晒谷场轮值的常见问题', '', '声明：以下各条只是老梁的意见', PROSE, PROSE]],
    ['a lesson', ['晒谷场看守课程讲义', '', '第一讲 通知', '通知要贴在祠堂门口。', PROSE]],
    ['a numbered part', ['晒谷场', '', '1 轮值通知', '轮值从立秋开始。', PROSE]],
  ])('leaves the title to the first line when it is %s', (_, lines) => {
    expect(titleOf(lines)).toBe(lines[0]);
  });

  it('is the title of a list of books on the first line only', () => {
    const books = ['老梁：《晒谷》，谷穗书局', '秦家：《水渠志》，谷穗书局'];
    expect(titleOf(['参考文献', ...books])).toBe('参考文献');
    expect(titleOf(['晒谷。', ...books, '参考文献', ...books])).toBeUndefined();
  });

  it('is the title below the menu of its site', () => {
    const title = '关于晒谷场轮值的通知';
    expect(titleOf(['首页', '村务公告', '联系我们', title, PROSE, PROSE])).toBe(title);
  });
});
