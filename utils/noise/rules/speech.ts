import type { NoiseRule, RuleProof, Saying } from '../rule';
import { TABLE_HEAD } from '../table-head';

/** Steps and items of instructions: they speak to the reader, but a site's appeal is not numbered. */
const NUMBERED =
  /^(?:\(?(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s?[.、)]|\(?[①-⑳]|(?:步骤|第)[一二三四五六七八九十\d]{1,2}(?=[步\s:]))/;
/** print("下载结束"), 链接 = base + id: a line of a program. */
const OF_PROGRAM = /[\w.]\(["'][^)]*["']\)|\s=\s["'\w]/;

const NO_APPEAL = new RegExp(`${NUMBERED.source}|${OF_PROGRAM.source}|${TABLE_HEAD.source}`);

/** Asked last: a rule that knows the line's form names it better. */
export const speechRules: readonly NoiseRule[] = [
  {
    id: 'site-speech',
    kind: 'promotion',
    strength: 2,
    authorsToo: true,
    max: 100,
    speech: 3,
    unless: NO_APPEAL,
  },
  {
    id: 'site-hint',
    kind: 'promotion',
    strength: 1,
    max: 60,
    speech: 2,
    unless: NO_APPEAL,
  },
];

export const speechSays: Readonly<Record<string, Saying>> = {
  'site-speech': {
    zh: '网站对读者说的话：请人关注、下载、购买之类',
    en: 'The site speaks to its readers: follow, download, buy and the like',
  },
  'site-hint': {
    zh: '像是网站对读者说的话',
    en: 'It sounds like the site speaking to its readers',
  },
};

export const speechProofs: Readonly<Record<string, RuleProof>> = {
  'site-speech': {
    removes: [
      '更多同类材料，请登录某某文苑查找',
      '记得把青稿网设成主页哟',
      '现在订阅立享前3年的所有权益和资料',
      '更多材料请加微信 abc123',
      '扫码关注公众号，免费领取资料',
      '后面还有 62% 的正文，充值畅读',
    ],
    keeps: [
      '登录“云台河长”小程序上传照片',
      '游客可通过微信公众号预约参观',
      '请各位家长加入班级微信群，及时查看通知。',
      '1. 怎样扫码登录？',
      '建成微信公众号矩阵，粉丝突破10万',
      '订阅党报党刊',
      '最后请大家复习好各章内容，按时完成作业。',
    ],
  },
  'site-hint': {
    removes: ['本站全力支持正版，侵删'],
    keeps: ['请大家抓好落实', '您的意见就是我们努力的方向'],
  },
};
