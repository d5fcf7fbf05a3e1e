import { describe, expect, it } from 'vitest';
import { findParts } from '../../../utils/document/find-parts';
import { leadOf, splitParts } from '../../../utils/document/split-parts';
import type { DocBlock } from '../../../utils/model';
import { documentOf } from '../support/read-document';
import { document, heading, item, paragraph, row, title } from '../writers/make-document';

const PROSE =
  '入春以来，青石湾镇分三批修缮灌渠十一公里，沿线七个村的旱地在清明之前全部通水，群众少跑了冤枉路。';
const MORE =
  '修缮之前，渠底淤泥最厚的一段有六十厘米，下游两个村每年都要为放水争上几回，谁也不肯让一步。';

const lines = (...texts: string[]): DocBlock[] => texts.map((text) => paragraph(text));
const headings = (...blocks: DocBlock[]): string[] =>
  findParts(document(...blocks)).map((part) => part.heading);
/** Each line with text below it. */
const parted = (...marks: string[]): string[] =>
  headings(...lines(...marks.flatMap((mark) => [mark, PROSE])));

describe('several documents on one page', () => {
  it.each([
    ['篇一', '篇二'],
    ['篇一：测绘实习总结', '篇二：幼儿园实习总结', '篇三：机械厂实习总结'],
    ['【篇1】灌渠修缮总结', '【篇2】校车安全总结'],
    ['【篇一】', '【篇二】'],
    ['第一篇 守水人', '第二篇 修渠人'],
    ['第1篇：青春，向前！', '第2篇：渠水到田头'],
    ['（第一篇）', '（第二篇）'],
    ['范文一：开学典礼讲话', '范文二：散学典礼讲话'],
    ['范文（一）', '范文（二）', '范文（三）'],
    ['述职报告篇1', '述职报告篇2'],
    ['述职报告（篇一）', '述职报告（篇二）'],
    ['2025年述职报告 第一篇', '2024年述职报告 第二篇'],
    ['模板１', '模板２'],
    ['教师的年度总结 篇1', '教师的年度总结 篇2'],
    ['護林演講稿(篇1)', '護林演講稿(篇2)'],
  ])('is told by %s, %s', (...marks) => {
    expect(parted(...marks.filter(Boolean))).toEqual(marks.filter(Boolean));
  });

  it.each([
    ['篇一', '篇二'],
    ['【篇1】', '【篇2】'],
    ['第一篇：守水人', '第二篇：修渠人'],
    ['范文一', '范文二'],
    ['巡山工作总结篇1', '巡山工作总结篇2'],
    ['巡山工作总结1', '巡山工作总结2'],
  ])('keeps its headings when the noise is taken out: %s', (first, second) => {
    const whole = documentOf('巡山工作总结（精选2篇）', first, PROSE, MORE, second, MORE, PROSE);
    expect(findParts(whole).map((part) => part.heading)).toEqual([first, second]);
  });

  it.each([
    ['述职报告（一）', '述职报告（二）'],
    ['【一】', '【二】'],
    ['【1】村支书述职', '【2】会计述职'],
    ['[一] 守水人', '[二] 修渠人'],
  ])('is told by %s, %s only where the title says how many there are', (first, second) => {
    const parts = lines(first, PROSE, second, MORE);
    expect(headings(title('2025年述职报告范文（2篇）'), ...parts)).toEqual([first, second]);
    expect(headings(title('2025年述职报告'), ...parts)).toEqual([]);
  });

  it('is told by the title with numbers, where the title says how many there are', () => {
    const parts = ['巡山工作总结1', PROSE, '巡山工作总结2', MORE];
    const under = (name: string): string[] => headings(title(name), ...lines(...parts));
    expect(under('2025年巡山工作总结（精选2篇）')).toEqual(['巡山工作总结1', '巡山工作总结2']);
    expect(under('2025年巡山工作总结')).toEqual([]);
    expect(under('护林材料两则，共2篇')).toEqual([]);
  });

  it('counts beyond ten', () => {
    const numbers = '一 二 三 四 五 六 七 八 九 十 十一 十二'.split(' ');
    expect(parted(...numbers.map((number) => `篇${number}`))).toHaveLength(12);
  });

  it('knows where each part begins and ends, and its title', () => {
    const blocks = [title('实习总结（2篇）'), ...lines('篇一：测绘', PROSE, MORE, '篇二', PROSE)];
    expect(findParts(document(...blocks))).toEqual([
      { heading: '篇一：测绘', title: '测绘', start: 1, end: 4 },
      { heading: '篇二', title: '', start: 4, end: 6 },
    ]);
  });

  it('is told by headings and items as well, and where the title is the first heading', () => {
    const blocks = [
      title('第一篇：守水人'),
      paragraph(PROSE),
      item(1, '第二篇：修渠人'),
      paragraph(MORE),
    ];
    expect(headings(...blocks)).toEqual(['第一篇：守水人', '第二篇：修渠人']);
  });

  it('is told below a table of contents, also when a lead stands between the two', () => {
    const contents = lines('目录', '篇一：测绘', '篇二：幼儿园', '篇三：机械厂');
    const parts = ['篇一：测绘', '篇二：幼儿园', '篇三：机械厂'];
    const text = lines(...parts.flatMap((part) => [part, PROSE]));
    expect(headings(...contents, ...text)).toEqual(parts);
    expect(headings(...contents, paragraph(MORE), ...text)).toEqual(parts);
    const below = document(...contents, paragraph(MORE), ...text);
    expect(findParts(below)[0]!.start).toBe(5);
  });

  it('takes a heading that stands twice for one', () => {
    const blocks = lines('篇一：测绘', '篇一：测绘', PROSE, '篇二：织布', '篇二：织布', MORE);
    expect(findParts(document(...blocks)).map(({ start }) => start)).toEqual([0, 3]);
  });

  it('has sections of its own in each part', () => {
    const own = ['一、主要做法', PROSE, '二、下一步打算', MORE];
    expect(headings(...lines('篇一', ...own, '篇二', ...own))).toEqual(['篇一', '篇二']);
  });
});

describe('one document', () => {
  it.each([
    ['divisions of one report', ['第一部分 总体情况', '第二部分 主要做法']],
    ['chapters', ['第一章 总则', '第二章 附则']],
    ['sections', ['（一）摸清底数', '（二）分批修缮']],
    ['a single part', ['篇一：测绘实习总结']],
    ['parts that do not begin with the first', ['篇二：测绘', '篇三：织布']],
    ['a gap in the numbers', ['篇一：测绘', '篇三：织布']],
    ['two forms, one of each', ['篇一：测绘', '第二篇：织布']],
    ['sentences that begin with it', ['第一篇报道写的是修渠。', '第二篇报道写的是放水。']],
    ['short lines that only begin with it', ['第一篇报道', '第二篇报道']],
    ['lines in which a sentence runs', ['我想说的是，第一篇', '再说一句，第二篇']],
    ['materials of one examination', ['材料一', '材料二']],
    ['lists that are sorted', ['上篇 立志', '下篇 笃行']],
    ['tasks of one plan', ['重点任务1', '重点任务2']],
    ['years', ['篇2023：灌渠', '篇2024：校车']],
  ])('is not parted by %s', (_, marks) => {
    expect(parted(...marks)).toEqual([]);
  });

  it('is not parted by a table of contents alone', () => {
    const contents = lines('篇一：测绘', '篇二：幼儿园', '篇三：机械厂');
    expect(headings(...contents, paragraph(PROSE), paragraph(MORE))).toEqual([]);
  });

  it('is not parted by rows of a table', () => {
    const table = [row('body', '篇一', '测绘'), row('body', '篇二', '织布')];
    expect(headings(...table.flatMap((line) => [line, paragraph(PROSE)]))).toEqual([]);
  });

  it('may be a plan in 第一篇, 第二篇 with chapters', () => {
    const plan = ['第一篇 总体要求', '第一章 发展环境', PROSE, '第二篇 水利', '第二章 灌渠', MORE];
    expect(headings(...lines(...plan))).toEqual([]);
  });

  it('may have sections whose numbers go on', () => {
    const talk = [
      '第一篇 立志',
      '一、读书',
      PROSE,
      '二、走路',
      MORE,
      '第二篇 笃行',
      '三、种树',
      PROSE,
    ];
    expect(headings(...lines(...talk))).toEqual([]);
  });

  it('may be one in which a part is begun anew', () => {
    expect(parted('篇一：测绘', '篇二：织布', '篇一：修渠', '篇二：放水')).toEqual([]);
  });
});

describe('a document of each part', () => {
  const of = (...blocks: DocBlock[]) => {
    const whole = document(...blocks);
    return splitParts(whole, findParts(whole));
  };

  it('has the heading as its title, and is named after it', () => {
    const [first, second] = of(
      title('实习总结（2篇）'),
      heading(1, '篇一：测绘'),
      paragraph(PROSE),
      heading(1, '篇二：织布'),
      paragraph(MORE),
    );
    expect([first!.title, second!.title]).toEqual(['篇一：测绘', '篇二：织布']);
    expect([first!.name, second!.name]).toEqual(['测绘', '织布']);
    expect(second!.blocks.map(({ role, text }) => [role, text])).toEqual([
      ['title', '篇二：织布'],
      ['paragraph', MORE],
    ]);
  });

  it('has the salutation, the closing and the signature of a document that stands alone', () => {
    const talk = ['同志们：', PROSE, '谢谢大家！', '青石湾镇水利站', '2026年3月12日'];
    const [first] = of(title('讲话两篇'), ...lines('篇一', ...talk, '篇二', ...talk));
    const roles = ['title', 'salutation', 'paragraph', 'closing', 'signature', 'date'];
    expect(first!.blocks.map(({ role }) => role)).toEqual(roles);
  });

  it('is numbered where titles are the same, and named after the page where there is none', () => {
    const names = (...marks: string[]): string[] =>
      of(title('总结大全'), ...lines(...marks.flatMap((mark) => [mark, PROSE]))).map((d) => d.name);
    expect(names('述职报告篇1', '述职报告篇2')).toEqual(['述职报告 1', '述职报告 2']);
    expect(names('篇一：述职', '篇二：讲话', '篇三：述职')).toEqual(['述职 1', '讲话', '述职 3']);
    expect(names('篇一', '篇二')).toEqual(['总结大全 篇一', '总结大全 篇二']);
  });

  it('holds what stands before the first part, ahead of its heading', () => {
    const whole = document(title('实习总结'), ...lines(MORE, '篇一', PROSE, '篇二', PROSE));
    const parts = findParts(whole);
    expect(leadOf(whole, parts).map(({ text }) => text)).toEqual([MORE]);
    const documents = splitParts(whole, parts);
    expect(documents[0]!.title).toBeUndefined();
    const texts = documents.flatMap(({ blocks }) => blocks.map(({ text }) => text));
    expect(texts).toEqual(whole.blocks.slice(1).map(({ text }) => text));
  });
});
