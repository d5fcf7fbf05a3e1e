import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_OPTIONS, type WordingOptions } from '../../../utils/options';
import { applyWording } from '../../../utils/wording/apply-wording';
import { wordingNotices } from '../../../utils/wording/wording-notices';
import { anyDocument, PROPERTY_TIMEOUT_MS } from '../writers/arbitrary-document';
import { block, document, paragraph, row, title } from '../writers/make-document';

const ALL: WordingOptions = {
  widenPunctuation: true,
  removeHanSpaces: true,
  reportQuotes: true,
  reportPlaceholders: true,
  markPictures: true,
};
const only = (option: keyof WordingOptions): WordingOptions => ({
  ...DEFAULT_OPTIONS,
  [option]: true,
});

function textUnder(options: WordingOptions, text: string): string {
  return applyWording(document(paragraph(text)), options).document.blocks[0]!.text;
}

describe('without an option', () => {
  it('the document is the same one', () => {
    const doc = document(title('总结'), paragraph('你好,世 界'));
    expect(applyWording(doc, DEFAULT_OPTIONS)).toEqual({ document: doc, report: {} });
    expect(applyWording(doc, DEFAULT_OPTIONS).document).toBe(doc);
  });
});

describe('full-width punctuation', () => {
  it.each([
    ['抓好落实,确保完成;下一步:再加强!好吗?', '抓好落实，确保完成；下一步：再加强！好吗？'],
    ['共投入1,200万元,其中(含利息)300万元', '共投入1,200万元，其中（含利息）300万元'],
    ['增长5%,高于全县', '增长5%，高于全县'],
    ['上午10:30开会,地点:三楼', '上午10:30开会，地点：三楼'],
    ['网址:https://a.test/b?c=1,2;d(e) 可查', '网址：https://a.test/b?c=1,2;d(e) 可查'],
    ['今年各项工作任务已经全部完成.', '今年各项工作任务已经全部完成。'],
    ['他说“今年各项工作任务已经完成.”', '他说“今年各项工作任务已经完成。”'],
    ['真的??', '真的？？'],
    [
      '以上报告,请予审议. 过去一年，各项工作都有成绩.会议定于3月召开.',
      '以上报告，请予审议。 过去一年，各项工作都有成绩。会议定于3月召开。',
    ],
    ['任务已经全部完成. 成效好. 2024年接着干', '任务已经全部完成。 成效好。 2024年接着干'],
    ['他说“今年各项任务都完成了.”会议就此结束', '他说“今年各项任务都完成了。”会议就此结束'],
  ])('%s → %s', (text, wide) => {
    expect(textUnder(only('widenPunctuation'), text)).toBe(wide);
  });

  it.each([
    ['1.5,3.14 (1)'],
    ['一.总体要求'],
    ['1.总体要求'],
    ['1,总体要求'],
    ['Hello, world! (ok)'],
    ['a@b.cn'],
    ['f(x)=1;g(y)'],
    ['C:\\数据'],
    ['见附件.doc'],
    ['（一）概况.'],
    ['重点抓好以下几项工作：一.抓落实；第二. 抓督查'],
    ['全体职工隆重纪念一二.九运动和三.八妇女节'],
    ['本周的必读书目有卡尔.马克思的著作'],
    ['共投入资金约一千万元，其中县级.5万元'],
    ['王大明、李小红、赵一平. 山区灌溉渠道的防渗研究[J]. 水利通讯'],
    ['以后的事情谁也说不清...大家再想想'],
  ])('%s stays', (text) => {
    expect(textUnder(only('widenPunctuation'), text)).toBe(text);
  });

  it('keeps marks and run-in headings where they were', () => {
    const marks = [{ type: 'bold', start: 2, end: 4 }] as const;
    const { blocks } = applyWording(
      document(paragraph('甲, 乙 丙丁', { marks, runIn: 4 })),
      only('removeHanSpaces'),
    ).document;
    expect(blocks[0]).toMatchObject({ text: '甲, 乙丙丁', marks, runIn: 4 });
  });
});

describe('spaces between Han characters', () => {
  it.each([
    ['全 面　推\u00a0进 ， 再 接 再 厉', '全面　推进，再接再厉'],
    ['完成 12 个 GDP 指标', '完成 12 个 GDP 指标'],
    ['年 度 总 结', '年度总结'],
    ['春运开始 车票难求', '春运开始 车票难求'],
    ['春运开始， 车票 难求。', '春运开始，车票难求。'],
  ])('%s → %s', (text, closed) => {
    expect(textUnder(only('removeHanSpaces'), text)).toBe(closed);
  });

  it('stay in rows and signatures', () => {
    const doc = document(row('body', '张 三', '主任'), block('signature', '李 四'));
    expect(applyWording(doc, only('removeHanSpaces')).document.blocks).toEqual(doc.blocks);
  });

  it('move what stands behind them', () => {
    const marks = [{ type: 'bold', start: 3, end: 5 }] as const;
    const doc = document(paragraph('甲 乙丙 丁', { marks, runIn: 4 }));
    const { blocks } = applyWording(doc, only('removeHanSpaces')).document;
    expect(blocks[0]).toMatchObject({
      text: '甲乙丙丁',
      marks: [{ type: 'bold', start: 2, end: 3 }],
      runIn: 3,
    });
  });
});

describe('lone quotation marks', () => {
  const lone = (...texts: string[]) =>
    applyWording(document(...texts.map((text) => paragraph(text))), only('reportQuotes')).report
      .loneQuotes;

  it('are found, the text stays', () => {
    expect(lone('围绕”十五五“规划')).toEqual(['围绕”十五五“规划', '围绕”十五五“规划']);
    expect(lone('“好的')).toEqual(['“好的']);
  });

  it('are not pairs, nested pairs, apostrophes, or a quotation over several paragraphs', () => {
    expect(lone('“甲‘乙’丙”', 'it’s the workers’ day', '“第一段。', '“第二段。”')).toEqual([]);
  });
});

describe('placeholders', () => {
  it('are listed with their number, the text stays', () => {
    const doc = document(paragraph('**镇和**镇，XX乡×月×日，某某同志，3×4，exxon，XXL号'));
    const { document: same, report } = applyWording(doc, only('reportPlaceholders'));
    expect(same).toBe(doc);
    expect(report.placeholders?.map(({ form, count }) => `${form} ${count}`)).toEqual([
      '**镇 2',
      'XX乡 1',
      '×月×日 1',
      '某某同志 1',
    ]);
  });

  it.each([
    ['我在XX乡工作', ['XX乡']],
    ['**镇人民政府', ['**镇']],
    ['于××年×月×日到××街道办事处报到', ['××年×月×日', '××街道']],
    ['由**负责，某某某牵头，投入XX万元', ['**', 'XX万元', '某某某']],
    ['二〇〇八年', undefined],
  ])('%s', (text, forms) => {
    const { report } = applyWording(document(paragraph(text)), only('reportPlaceholders'));
    const found = report.placeholders?.map(({ form }) => form).sort();
    expect(found).toEqual(forms?.sort() ?? []);
  });
});

describe('what is told', () => {
  it('is what was changed, also nothing, and what was found', () => {
    const { report } = applyWording(document(paragraph('你好,“')), ALL);
    expect(wordingNotices(report)).toEqual([
      { id: 'punctuation-widened', values: { count: 1 } },
      { id: 'spaces-removed', values: { count: 0 } },
      { id: 'lone-quotes', values: { count: 1, list: '…你好，“…' } },
    ]);
  });
});

it(
  'wording changes signs and spaces only, and a second time nothing',
  () => {
    const narrow = (text: string): string =>
      text.replace(/[ \u00a0]/g, '').replace(/[，。；：？！（）,;:?!.()]/g, '_');
    fc.assert(
      fc.property(anyDocument, (doc) => {
        const once = applyWording(doc, ALL).document;
        expect(once.blocks.map(({ text }) => narrow(text))).toEqual(
          doc.blocks.map(({ text }) => narrow(text)),
        );
        for (const { text, marks } of once.blocks) {
          for (const { start, end } of marks) {
            expect(start).toBeLessThanOrEqual(end);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
        expect(applyWording(once, ALL).document.blocks).toEqual(once.blocks);
      }),
      { seed: 1 },
    );
  },
  PROPERTY_TIMEOUT_MS,
);
