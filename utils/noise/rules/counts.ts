import { NO_FACT } from '../lexicon';
import type { NoiseRule, RuleProof, Saying } from '../rule';

const META = ['count', 'date', 'source', 'person', 'file', 'tool', 'tag'] as const;

export const countRules: readonly NoiseRule[] = [
  {
    id: 'count-items',
    kind: 'count',
    strength: 2,
    items: {
      some: ['count'],
      only: META,
      // Without a number, 推荐阅读： is a heading, not a count.
      when: (items) =>
        items.some(({ type, value }) => type === 'count' && value === 'number') ||
        items.every(({ type, value }) => type === 'count' && value !== 'none'),
    },
    unless: NO_FACT,
  },
  {
    id: 'count-sentence',
    kind: 'count',
    strength: 2,
    max: 40,
    line: /^(?:(?:您|你)是(?:本站|本文|本页)?第\s?\d+\s?位|(?:本文|本页|该文|文章|文档)(?:已被|共被|被|共有|已有)\s?\d+\s?[人次]|(?:共|约)?\s?\d+\s?字,?\s?(?:需|预计|建议)?(?:阅读|浏览)|(?:还有|查看全部|展开全部)\s?\d+\s?[个条篇](?:回答|回复|评论)|预计(?:阅读|浏览)(?:时间|时长)|阅读(?:本文|全文)?约?需要?\s?\d+\s?分钟).*$/,
  },
  {
    id: 'count-words',
    kind: 'count',
    strength: 2,
    max: 30,
    // A number, somebody who reads, and nothing of a report's own.
    words: {
      any: /本文|本篇|这篇|该文|此文|全文|文章|已经?|[被约有]|共计?|累计|总计|大概|大约|预计|需要?|读者|网友|用户|访客|朋友|看过|翻看|读过|浏览|阅读|点开|围观|学习过?|读完|看完|[读看听了过位名]|人次|[人个次回遍秒字]|分钟|小时|时长|\d[\d,.]*\s?[kw万千]?\+?/y,
      min: 3,
    },
    unless:
      /^\D*$|^(?![^字]*字[^约需概计]*[约需概计].*分钟)[^看读阅览围学听]*$|^[^人位名次回遍字分]*$|^(?:阅读|学习)(?:时长)?\s?:?\s?\d+\s?分钟$/,
  },
  {
    id: 'length-note',
    kind: 'count',
    strength: 2,
    // An author who sends a text to a newspaper counts its characters, too.
    onlyMaybe: true,
    max: 20,
    line: /^[([【]?(?:本篇|本文|全文|全篇|文章|正文|篇幅\s?:\s?)(?:总?共计?|合计|总计|约)?\s?\d[\d,]*\s?字?字数?[)\]】]?$/,
  },
  {
    id: 'minutes-to-read',
    kind: 'count',
    strength: 2,
    // The parts of an exam and the lessons of a day are listed so, too.
    onlyMaybe: true,
    max: 16,
    line: /^(?:阅读|学习)(?:时长)?\s?:?\s?\d{1,3}\s?分钟$/,
  },
];

export const countSays: Readonly<Record<string, Saying>> = {
  'count-items': {
    zh: '一行计数：浏览、点赞、下载之类，或带有日期、来源',
    en: 'A line of nothing but views, likes, downloads and the like, or those with date, source, author',
  },
  'count-words': {
    zh: '只说有多少人看过、要读多久的一行',
    en: 'A line of nothing but how many have read it or how long it takes',
  },
  'length-note': {
    zh: '全文有多少字，也可能是作者自己注的',
    en: 'How many characters the text has; the author may have noted it',
  },
  'minutes-to-read': {
    zh: '像是网站算的阅读时长',
    en: 'It looks like how long the site says it takes to read',
  },
  'count-sentence': {
    zh: '说明有多少人看过、要看多久的一行',
    en: 'A line that says how many have read it or how long it takes',
  },
};

export const countProofs: Readonly<Record<string, RuleProof>> = {
  'count-items': {
    removes: [
      '浏览量:34',
      '浏览次数：5,741次',
      '阅读 1.2万',
      '82阅读 38分钟前',
      '3373人阅读',
      '点赞:',
      '• 点赞 0',
    ],
    keeps: [
      '一是点赞量突破10万，二是转发量创新高。',
      '浏览量同比增长12%',
      '下载量作为考核指标',
      '字数：3000字以上',
    ],
  },
  'count-sentence': {
    removes: ['您是第344522位访问者', '预计阅读时间 8 分钟', '本文已被1203人阅读'],
    keeps: ['本次调查共有1203人参加。'],
  },
  'count-words': {
    removes: ['本篇被翻看 6021 回', '全文约 3200 字，读完大概 7 分钟'],
    keeps: ['第三组　共10人', '每人读了3本', '约400人看过展览'],
  },
  'length-note': {
    removes: ['本文共计 2860 字', '（全文1,540字）'],
    keeps: ['全文不少于800字', '正文12号字'],
  },
  'minutes-to-read': { removes: ['阅读 6分钟'], keeps: ['阅读 90分钟，写作 60分钟'] },
};
