import { describe, expect, it } from 'vitest';
import { isNumbered, SALUTATION } from '../../../utils/text/patterns';

describe('numbers of headings', () => {
  it.each([
    ...['一、概况', '十二、其他', '二．做法', '（一）成效', '(三) 问题', '1.抓落实', '2、抓督查'],
    ...['3．抓队伍', '（4）抓考核', '第一章 总则', '第三部分 措施', '第12节'],
  ])('%s is numbered', (text) => {
    expect(isNumbered(text)).toBe(true);
  });

  it.each([
    ...[
      '1.5倍的增长',
      '2026.1.3',
      '一是抓落实',
      '一些问题',
      '第一，要认识',
      '（张某）',
      '2024年工作',
    ],
    ...['100、200和300', '第一页'],
  ])('%s is not', (text) => {
    expect(isNumbered(text)).toBe(false);
  });
});

describe('salutations', () => {
  it.each([
    ...[
      '同志们：',
      '各位领导、各位代表：',
      '尊敬的各位来宾，女士们、先生们：',
      '各位老师，同学们:',
    ],
    ...['县政府办公室：', '各乡镇人民政府，县直各单位：', '尊敬的王主任：', '李明同志：'],
  ])('%s addresses its hearers', (text) => {
    expect(SALUTATION.test(text)).toBe(true);
  });

  it.each([
    ...[
      '会议强调：',
      '存在的问题：',
      '同志们，大家好！',
      '参加人员：各位同志',
      '他对同志们说：“好！”',
    ],
  ])('%s does not', (text) => {
    expect(SALUTATION.test(text)).toBe(false);
  });
});
