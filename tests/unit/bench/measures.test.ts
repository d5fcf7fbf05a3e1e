import { describe, expect, test } from 'vitest';
import {
  bestFilter,
  gramF1,
  holder,
  isFurniture,
  linesOf,
  score,
  strip,
  takenOut,
  titleForms,
} from '../../../bench/measures';

const NO_TITLE = new Set<string>();

describe('lines', () => {
  test('white space and characters without width do not count', () => {
    expect(strip(' 一\u3000二\t三\u00a0四\u200b五\ufeff ')).toBe('一二三四五');
  });

  test('a text gives its lines without the empty ones', () => {
    expect(linesOf('甲 乙\r\n\n \u3000\n丙\r丁')).toEqual(['甲乙', '丙', '丁']);
  });
});

describe('gramF1', () => {
  test('is 1 for equal texts and 0 for texts that share nothing', () => {
    expect(gramF1('一二三四五六', '一二三四五六')).toBe(1);
    expect(gramF1('一二三四五六', '甲乙丙丁戊己')).toBe(0);
  });

  test('counts shared grams of four characters', () => {
    // Gold: 1234 2345 3456. Output: 1234 2345. Both have two; 2 × 2 / (3 + 2).
    expect(gramF1('123456', '12345')).toBeCloseTo(0.8);
  });

  test('a gram that comes twice is shared only as often as the gold has it', () => {
    // Gold: aaaa. Output: aaaa twice. 2 × 1 / (1 + 2).
    expect(gramF1('aaaa', 'aaaaa')).toBeCloseTo(2 / 3);
  });

  test('a text shorter than a gram is one gram', () => {
    expect(gramF1('通知', '通知')).toBe(1);
    expect(gramF1('通知', '通报')).toBe(0);
  });

  test('two empty texts agree, one empty text does not', () => {
    expect(gramF1('', '')).toBe(1);
    expect(gramF1('一二三四', '')).toBe(0);
  });
});

describe('holder', () => {
  const holds = holder(['现将有关事项通知如下', '特此通知', '2024年5月1日']);

  test('finds an exact line however short', () => {
    expect(holds('特此通知')).toBe(true);
  });

  test('finds eight characters inside a line, but not seven', () => {
    expect(holds('有关事项通知如下')).toBe(true);
    expect(holds('有关事项通知如')).toBe(false);
  });

  test('finds a line that was split in two', () => {
    expect(holds('特此通知2024年5月1日')).toBe(true);
  });
});

describe('titleForms', () => {
  test('the title, its beginnings before separators, and the h1', () => {
    expect([...titleForms('春耕 - 要闻_某某网|首页', '关于春耕的通知')]).toEqual([
      '春耕-要闻_某某网|首页',
      '关于春耕的通知',
      '春耕',
      '春耕-要闻',
      '春耕-要闻_某某网',
    ]);
  });

  test('knows the full-width and long separators', () => {
    const forms = titleForms('甲－乙＿丙｜丁—戊', '');
    expect(forms).toEqual(
      new Set(['甲－乙＿丙｜丁—戊', '甲', '甲－乙', '甲－乙＿丙', '甲－乙＿丙｜丁']),
    );
  });

  test('an empty title or one that begins with a separator gives no empty form', () => {
    expect(titleForms('', '')).toEqual(new Set());
    expect(titleForms('-某某网', '')).toEqual(new Set(['-某某网']));
  });
});

describe('isFurniture', () => {
  test.each([
    '浏览：1203',
    '来源：某某日报',
    '责任编辑：李四',
    '【打印】',
    '上一篇',
    '相关阅读',
    '版权所有',
  ])('%s is furniture', (line) => expect(isFurniture(line)).toBe(true));

  test.each(['我们要认真总结经验。', '中小企业', '来源于生活'])('%s is not', (line) =>
    expect(isFurniture(line)).toBe(false),
  );

  test('a line of more than 60 characters is not', () => {
    expect(isFurniture(`浏览${'一'.repeat(58)}`)).toBe(true);
    expect(isFurniture(`浏览${'一'.repeat(59)}`)).toBe(false);
  });
});

describe('score', () => {
  const gold = ['同志们：', '今天我们召开春耕工作会议。', '谢谢大家！'];
  const page = ['首页', '浏览：12', ...gold, '相关文章', '友情链接'];
  const shown = { lines: page, titles: NO_TITLE };

  test('a perfect output', () => {
    expect(score(gold, gold, shown)).toEqual({
      f1: 1,
      expected: 3,
      keep: 1,
      lost: [],
      leak: 0,
      leaked: [],
      furniture: 0,
      clean: true,
      exact: true,
    });
  });

  test('the whole page keeps all and leaks all', () => {
    const all = score(gold, page, shown);
    expect(all).toMatchObject({ keep: 1, leak: 1, furniture: 1, clean: false, exact: false });
    expect(all.leaked).toEqual(['首页', '浏览：12', '相关文章', '友情链接']);
  });

  test('a lost line and a leaked line, counted by hand', () => {
    const part = score(gold, ['浏览：12', gold[1]!, gold[2]!], shown);
    expect(part.keep).toBeCloseTo(2 / 3);
    expect(part.lost).toEqual(['同志们：']);
    // One of the four lines outside the gold; one of the two among them that are furniture.
    expect(part.leak).toBe(0.25);
    expect(part.furniture).toBe(0.5);
  });

  test('of the lost lines those are taken out that the engine says it has removed', () => {
    const part = score(gold, [gold[1]!], shown);
    expect(takenOut(part, ['谢谢大家！', '首页'])).toEqual(['谢谢大家！']);
    expect(takenOut(part, [gold[1]!])).toEqual([]);
  });

  test('lines in another order are not exact, but nothing is lost', () => {
    const turned = score(gold, [...gold].reverse(), shown);
    expect(turned).toMatchObject({ keep: 1, exact: false, clean: true });
  });

  test('the title is neutral, whether the gold or the output has it or lacks it', () => {
    const titled = { lines: ['春耕讲话', ...page], titles: titleForms('春耕讲话_某某网', '') };
    const withTitle = ['春耕讲话', ...gold];
    for (const expected of [gold, withTitle]) {
      for (const output of [gold, withTitle]) {
        expect(score(expected, output, titled)).toMatchObject({ f1: 1, clean: true, exact: true });
      }
    }
  });

  test('a page without article: nothing found is right, anything else is not', () => {
    expect(score([], [], shown)).toMatchObject({ f1: 1, keep: 1, leak: 0, exact: true });
    expect(score([], ['首页'], shown)).toMatchObject({ f1: 0, keep: 1, exact: false });
  });

  test('a page without furniture has no furniture leak', () => {
    expect(score(gold, gold, { lines: gold, titles: NO_TITLE }).furniture).toBeUndefined();
  });
});

test('bestFilter keeps the title and the lines of the gold in page order', () => {
  const shown = { lines: ['首页', '题', '正文第一行。', '广告'], titles: new Set(['题']) };
  expect(bestFilter(['正文第一行。'], shown)).toEqual(['题', '正文第一行。']);
});
