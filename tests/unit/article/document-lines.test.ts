import { describe, expect, it } from 'vitest';
import { documentEndAt, isDocumentHead, isUnderTitle } from '../../../utils/article/document-lines';
import { plainBlock } from '../support/plain-block';

describe('lines of a document in boxes of their own', () => {
  it.each(['白石县人民政府文件', '白政发〔2023〕41号', '溪城管[2023]第7号'])(
    'above the title: %s',
    (text) => expect(isDocumentHead(plainBlock(text))).toBe(true),
  );

  it.each(['通知公告', '首页 > 政务公开', '第41期', '2023年12月1日'])('not above it: %s', (text) =>
    expect(isDocumentHead(plainBlock(text))).toBe(false),
  );

  it.each([
    '——在全县水利冬修动员会上的讲话',
    '（2023年5月6日县第十次代表大会通过）',
    '各位代表：',
    '白政发〔2023〕41号',
  ])('below the title: %s', (text) => expect(isUnderTitle(plainBlock(text), false)).toBe(true));

  it.each(['来源：县交通局', '2023-12-01 16:20', '字号：大 中 小', '浏览 318 次'])(
    'not below it: %s',
    (text) => expect(isUnderTitle(plainBlock(text), true)).toBe(false),
  );

  it('takes a name only right below the title', () => {
    expect(isUnderTitle(plainBlock('林小满'), true)).toBe(true);
    expect(isUnderTitle(plainBlock('林小满'), false)).toBe(false);
  });
});

describe('the end of a document', () => {
  const count = (texts: readonly string[], begun = false): number =>
    documentEndAt(
      texts.map((text) => plainBlock(text)),
      0,
      begun,
    );

  it('is a signature with its date, or a date alone', () => {
    expect(count(['白石县交通运输局', '2023年12月1日'])).toBe(2);
    expect(count(['二〇二三年十二月一日'])).toBe(1);
    expect(count(['（2023年12月）'])).toBe(1);
  });

  it.each([
    '附件：任务分解表',
    '附件1',
    '附件【台账.xls】已下载6次',
    '抄送：县委办公室',
    '（此件公开发布）',
  ])('is %s', (text) => expect(count([text])).toBe(1));

  it.each(['上一篇：桥梁排查公告', '2023-12-01', '责任编辑：赵明远', '相关新闻'])(
    'is not %s',
    (text) => expect(count([text])).toBe(0),
  );

  it('takes a file that can be fetched only when it has begun', () => {
    const file = [plainBlock('2. 应急物资储备台账.xls', { linkChars: 13 })];
    expect(documentEndAt(file, 0, true)).toBe(1);
    expect(documentEndAt(file, 0, false)).toBe(0);
  });
});
