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
      when: (items) => items.some((i) => i.type === 'count' && i.value !== 'none'),
    },
  },
  {
    id: 'count-sentence',
    kind: 'count',
    strength: 2,
    max: 40,
    line: /^(?:(?:您|你)是(?:本站|本文|本页)?第\s?\d+\s?位|(?:本文|本页|该文|文章|文档)(?:已被|共被|被|共有|已有)\s?\d+\s?[人次]|(?:共|约)?\s?\d+\s?字,?\s?(?:需|预计|建议)?(?:阅读|浏览)|预计(?:阅读|浏览)(?:时间|时长)|阅读(?:本文|全文)?约?需要?\s?\d+\s?分钟).*$/,
  },
];

export const countSays: Readonly<Record<string, Saying>> = {
  'count-items': {
    zh: '整行只是浏览、点赞、下载之类的计数',
    en: 'The whole line only counts views, likes, downloads and the like',
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
    keeps: ['一是点赞量突破10万，二是转发量创新高。', '浏览量同比增长12%', '下载量作为考核指标'],
  },
  'count-sentence': {
    removes: ['您是第344522位访问者', '预计阅读时间 8 分钟', '本文已被1203人阅读'],
    keeps: ['本次调查共有1203人参加。'],
  },
};
