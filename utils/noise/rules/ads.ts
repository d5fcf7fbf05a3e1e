import type { NoiseRule, RuleProof, Saying } from '../rule';

/** Places for advertisements, and advertisements that say what they are. */
export const adRules: readonly NoiseRule[] = [
  {
    id: 'ad-slot',
    kind: 'promotion',
    strength: 3,
    max: 30,
    // Brackets around the whole line: an empty place. A list of prices names places without them.
    line: /^[[({【「]\s?广告位?\s?(?:[:：][^\])】}」]{0,14}|[一-龥]{0,6}\s?\d{2,4}\s?[*x×]\s?\d{2,4}\s?(?:px)?)\s?[\])】}」]$/,
  },
  {
    id: 'ad-line',
    kind: 'promotion',
    strength: 3,
    max: 80,
    // Two signs: the bracketed label, and what advertisements promise.
    line: /^[[(【]\s?(?:广告|推广|赞助|商业推广|ad)\s?[\])】]\s?(?=.{0,40}(?:限时|优惠|免费|特价|特惠|点击|扫码|加微|领取|速成|试用|加盟|立减|包过|[\d一-十]折|元起|www\.|官网|客服))[^。；]{2,70}$/,
    unless: /收入|支出|审批|监管|管理|工作|条目|同比|费用/,
  },
];

export const adSays: Readonly<Record<string, Saying>> = {
  'ad-slot': { zh: '空着的广告位', en: 'An empty place for an advertisement' },
  'ad-line': {
    zh: '标明“广告”“推广”的一行广告',
    en: 'A line that calls itself an advertisement',
  },
};

export const adProofs: Readonly<Record<string, RuleProof>> = {
  'ad-slot': {
    removes: ['[广告位300*250]', '（广告位 728×90）', '{广告位：正文内页}'],
    keeps: ['广告位设置规范', '广告位（300×250）', '[广告位管理办法]'],
  },
  'ad-line': {
    removes: ['【广告】公文写作速成班，限时特价', '[推广] 五分钟写出好材料，点击试用'],
    keeps: ['【广告】条目共收词九十个', '【推广】工作免费培训三期', '推广五分钟急救法'],
  },
};
