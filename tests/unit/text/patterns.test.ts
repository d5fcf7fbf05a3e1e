import { describe, expect, it } from 'vitest';
import {
  DATE_LINE,
  isNumbered,
  MAIN_RECIPIENT,
  SALUTATION,
  SIGNED_ON,
} from '../../../utils/text/patterns';

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
    ...['尊敬的客户：', '各位考生：', '各部门、各单位：', '有关单位：'],
    ...['县政府办公室：', '各乡镇人民政府，县直各单位：', '尊敬的王主任：', '李明同志：'],
  ])('%s addresses its hearers', (text) => {
    expect(SALUTATION.test(text)).toBe(true);
  });

  it.each([
    '责任单位：',
    '主管部门：',
    '会议强调：',
    '存在的问题：',
    '同志们，大家好！',
    '参加人员：各位同志',
    '他对同志们说：“好！”',
  ])('%s does not', (text) => {
    expect(SALUTATION.test(text)).toBe(false);
  });
});

describe('main recipients', () => {
  it.each([
    ...['各科室：', '各处室:', '各乡镇：', '各中小学校：', '各县（市、区）教育局：', '各村：'],
    ...[
      '市教育局：',
      '县水务局、财政局：',
      '城关镇、河东街道各用水户：',
      '青石湾村：',
      '机关各科室：',
    ],
  ])('%s may be one', (text) => {
    expect(MAIN_RECIPIENT.test(text)).toBe(true);
  });

  it.each([
    ...[
      '责任科室：',
      '受理部门：',
      '不足之处：',
      '工作学校：',
      '报考学科：',
      '我的家乡：',
      '特色小镇：',
    ],
    ...['各科室要抓好落实。', '各科室：抓好落实', '下一步打算：'],
  ])('%s is none', (text) => {
    expect(MAIN_RECIPIENT.test(text)).toBe(false);
  });
});

describe('dates', () => {
  it.each([
    '2024年3月5日',
    '（二○二四年三月五日）',
    'xxxx年X月X日',
    '××××年×月',
    '二〇二四年一〇月',
  ])('%s stands alone, and below a signature', (text) => {
    expect(DATE_LINE.test(text)).toBe(true);
    expect(SIGNED_ON.test(text.replace(/[（）]/g, ''))).toBe(true);
  });

  it.each(['11月4日', '2024年清明', '癸卯年冬月'])('%s is one below a signature only', (text) => {
    expect(DATE_LINE.test(text)).toBe(false);
    expect(SIGNED_ON.test(text)).toBe(true);
  });

  it.each(['2024年3月5日 10:30', '2024年', '3月5日召开会议'])('%s is none', (text) => {
    expect(DATE_LINE.test(text) || SIGNED_ON.test(text)).toBe(false);
  });
});
