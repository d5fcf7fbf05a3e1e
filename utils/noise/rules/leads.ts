import type { NoiseRule, RuleProof, Saying } from '../rule';

export const leadRules: readonly NoiseRule[] = [
  {
    id: 'site-lead',
    kind: 'lead',
    strength: 2,
    zone: 'head',
    max: 140,
    signals: {
      min: 2,
      groups: [
        /小编|本站|编者|笔者网|范文网|文库网/,
        /(?:下面|以下|这里|本文)(?:[是为给由]|就是|小编)|为(?:您|你|大家|各位)|(?:您|你|大家|各位)(?:整理|带来|分享|准备|收集|提供|精心)|(?:整理|收集|搜集|带来|分享|准备)[了的一]/,
        /(?:供|仅供)(?:大家|您|你|各位|参考)|欢迎(?:大家)?(?:阅读|参考|借鉴|收藏|查阅|分享|下载)|希望(?:[对能您]|大家|可以)|一起来看|来看看|感兴趣的(?:朋友|小伙伴)|借鉴参考/,
        /更多(?:相关)?(?:内容|范文|文章|资料)|篇(?:范文)?[,。!]|范文\d*篇/,
      ],
    },
  },
  {
    id: 'lead-label',
    kind: 'lead',
    // Newspapers have an editor's note of their own.
    strength: 1,
    standsAlone: true,
    max: 12,
    line: /^[[【(<]?(?:本站|本网|本期|网站)?(?:小编|编者|编辑|站长|管理员)[一-龥]{0,2}(?:寄语|的话|有话说|提示|推荐|点评|荐语|导语|[按说注])[\])】>]?\s?:?$/,
  },
  {
    id: 'lead-hint',
    kind: 'lead',
    strength: 1,
    zone: 'head',
    max: 80,
    onlyMaybe: true,
    line: /^(?:.{0,6}[:：])?(?:下面|以下|这里|接下来)[是就为给由]+.{0,12}(?:准备|整理|收集|搜集|带来|分享|推荐|精选)[^。]{0,24}(?:文章|作文|范文|总结|报告|内容|资料|材料|[一几\d]篇|供.{0,4}参考)[^。]{0,16}[。!]?.{0,20}$/,
  },
  {
    id: 'site-tail',
    kind: 'lead',
    strength: 2,
    max: 120,
    signals: {
      min: 2,
      groups: [
        /小编|本站|本网|范文网|文库|转码|本文(?:由|来自|转自)|本篇|这篇/,
        /(?:以上|上述)(?:就是|是|为|内容)|由.{1,16}(?:整理|转码|提供|发布|上传|编辑)|原文(?:地址|链接)|整理(?:的|了|发布)/,
        /希望(?:[对能您]|大家|可以)|感谢(?:您|大家|各位)?的?(?:阅读|支持|浏览|收看|访问)|欢迎(?:继续)?(?:关注|收藏|分享|查看|阅读)|更多.{0,20}(?:请|可|尽在|关注|敬请)|敬请关注/,
        /(?:全部)?内容(?:了|啦)|分享到这|到此结束|有所?帮助/,
      ],
    },
    unless: /谢谢大家!?$/,
  },
];

export const leadSays: Readonly<Record<string, Saying>> = {
  'site-lead': {
    zh: '网站编辑的话：推荐、供参考之类',
    en: 'Words of the site’s editor: compiled, recommended, for reference and the like',
  },
  'lead-label': {
    zh: '“小编寄语”之类的标题，也可能是编者按',
    en: 'A heading such as “a word from our editor”; it may be the text’s own note',
  },
  'lead-hint': {
    zh: '像是网站的引言：下面为大家准备了……',
    en: 'It looks like the site’s lead: here is what we have prepared',
  },
  'site-tail': {
    zh: '网站编辑的话：希望有帮助、感谢阅读之类',
    en: 'Words of the site’s editor: that is all, hope it helps, thanks for reading and the like',
  },
};

export const leadProofs: Readonly<Record<string, RuleProof>> = {
  'site-lead': {
    removes: [
      '小编为您整理',
      '下面是小编为大家整理的工作总结，供大家参考。',
      '以下是本站精心整理的发言稿，欢迎阅读，希望大家喜欢。',
    ],
    keeps: ['下面，我代表镇党委向大家报告工作。', '现将有关情况汇报如下'],
  },
  'lead-label': {
    removes: ['小编寄语：', '【站长有话说】'],
    keeps: ['编辑部的话剧', '编者按语的写法'],
  },
  'lead-hint': {
    removes: ['导语：下面给大家准备了几篇写井的作文。'],
    keeps: ['下面由村会计报告收支', '以下是三组分享的内容提要'],
  },
  'site-tail': {
    removes: [
      '以上就是小编整理的全部内容了，希望对您有所帮助。',
      '本文由 某某 转码，原文地址 example.com',
    ],
    keeps: ['以上就是我的发言，不当之处请批评指正。', '谢谢大家！'],
  },
};
