/**
 * The expressions of the grammar. Each is asked at a place of a folded line: all are sticky. What
 * keeps them from being asked in vain stands in `grammar-guards.ts`, which is made from them.
 */
import { COUNTED, CREDIT_ROLES, LABELS, TOOLS, WEAK_TOOLS, type LabelClass } from './lexicon';

type LabelName = `label.${LabelClass}`;

const LABEL_FORMS = Object.fromEntries(
  LABELS.map(([type, words]) => [`label.${type}`, new RegExp(words, 'y')]),
) as Readonly<Record<LabelName, RegExp>>;

/** 2024-05-01 2024年5月1日 2024/05 */
const DAY = String.raw`\d{4}\s?[-/.年]\s?\d{1,2}(?:\s?[-/.月]\s?\d{1,2}日?)?`;
/** 05-01 5月1日, not the number of 5.20 MB */
const MONTH_AND_DAY = String.raw`(?:0?[1-9]|1[0-2])[-/.月](?:0?[1-9]|[12]\d|3[01])日?(?=[\s|,]|$)(?!\s[kmg]b)`;
/** 3小时前 2个月之前 */
const AGO = String.raw`\d+\s?(?:[秒天周年]|分钟|小时|个月)[之以]?前`;
const NEAR_DAY = '刚刚|昨天|今天|前天';
/** （星期三） 周三 */
const WEEKDAY = String.raw`(?:\s?[(（]?(?:星期|周)[一二三四五六日天][)）]?)?`;
/** 上午, also behind the T that machines set between a day and a time. */
const HALF_DAY = String.raw`(?:\s?t?\s?[上下]午)?`;
/** 08:30 8时30分 08:30:15 */
const CLOCK = String.raw`(?:\s?\d{1,2}[:：时]\d{1,2}(?:[:：分]\d{1,2}秒?)?分?)?`;

/** 2024-05-01 提问: what was done then. */
const DONE = String.raw`(?:\s?(?:提问|回答|上传|发布|更新|发表|编辑|首发)(?=[\s|·)\]]|$))?`;

/** 某某网： ahead of an address. */
const NAMED = String.raw`(?:[一-龥]{2,12}\s?:\s?)?`;
const PATH = String.raw`(?:\/[\w./?&=%-]*)?`;
const WITH_SCHEME = String.raw`https?:\/\/(?:[a-z\d-]+\.){1,5}[a-z]{2,12}${PATH}`;
/** Without a scheme only a host of a well-known ending is one. */
const BARE_HOST = String.raw`(?:[a-z\d-]+\.){1,4}(?:com|cn|net|org|gov|edu|cc|top|info|tw|hk)(?:\.cn|\.tw|\.hk)?${PATH}`;

/** All of them by name; that of a label is `label.` and its class. */
export const GRAMMAR_FORMS = {
  /** A day, how long ago, or yesterday; then the day of the week, the time, and what was done. */
  date: new RegExp(
    `(?:${DAY}|${MONTH_AND_DAY}|${AGO}|${NEAR_DAY})${WEEKDAY}${HALF_DAY}${CLOCK}${DONE}`,
    'y',
  ),
  number:
    /(?:[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?\s?(?:[kmg]b|[万千百亿kwm]\+?|[+%℃°])?\s?(?:次|人次|[人个条页字点分元](?![享赞击气体号])|[一-龥]?[币券]|积分|分钟|mb?|kb?)?(?:点击|浏览|阅读|评论|下载|收藏|点赞|以上)?|[★☆]+)[)）]?/y,
  unknownLabel: /[一-龥]{2,6}\s?:\s*/y,
  unknownCount:
    /[一-龥]{2,4}\s?(?:\d[\d,.]*\s?[kw万千]?\+?|[★☆]+)(?=[\s|,·)\]】]|$|[一-龥]{2,4}\s?:)/y,
  /** 👁 788 */
  iconCount:
    /(?:[\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff]|[\ud83c-\ud83e][\udc00-\udfff])\ufe0f?\s?\d[\d,.]*\s?[kw万]?/y,
  tool: new RegExp(TOOLS, 'y'),
  weakTool: new RegExp(WEAK_TOOLS, 'y'),
  /** 评论(12) */
  bracketedCount: new RegExp(
    `(?:全部|最新|精彩|查看|网友|热门)?(?:${COUNTED})\\s?\\(\\s?\\d+\\s?[条个次]?\\s?\\)`,
    'y',
  ),
  /** 文丨青禾 图/阿川: a role, a stroke, a name. */
  credit: new RegExp(
    `(?:${CREDIT_ROLES})(?:[和与、&+\\s]{1,2}(?:${CREDIT_ROLES}))?\\s?[丨|/╱]\\s?[^\\s丨|/╱。;:!?,]{2,16}`,
    'y',
  ),
  /** An address, also one that a site's name introduces: 某某网：www.example.com */
  address: new RegExp(`${NAMED}(?:${WITH_SCHEME}|${BARE_HOST})`, 'y'),
  /** 来自 河北, 发表于河北: from where, without a colon; 来自湖南的客商 are people. */
  cameFrom: /(?:来自|发表于|发布于|ip属地)\s?[^\s\d|,.。;:!?、的]{2,12}(?=\s?(?:[|·•\]]|$)|\s)/y,
  /** 5.2k 36.2kb lv5: a number as machines shorten or measure it. */
  shortNumber: /(?:\d[\d.,]*\s?(?:[kw万]\+?|[km]b)|lv\.?\s?\d{1,2})(?=\s?(?:[|·•)\]]|$)|\s)/y,
  /** 3373人阅读 · 186人看过 · 82阅读 · 共9926字 · 需浏览20分钟: the number, */
  numberFirst:
    /(?:[共有需约被等]|共有|已有|已被|还有|全部|累计)?\s?\d(?:[\d,.]*\d)?\s?(?:[万千kw]\+?)?\s?(?:人次|人(?!气)|[次个位名回遍篇条则])?\s?(?:网友|读者|用户|访客|朋友)?\s?(?:已经|已|曾)?/y,
  /** and what it counts. */
  countedAfter:
    /(?:原创(?:内容|文章)?|打赏|赞赏|留言|跟帖|人气|热度|追更|已?阅(?![一-龥])|学习|翻看|读过|听过|投票|阅读|浏览|看过|下载|收藏|点赞|评论|回复|关注|点击|围观|学过|打分|评分|评价|查看|分享|转发|访问|喜欢|觉得很?[赞好棒]|感兴趣|赞|参与(?:打分|评分|评价|投票|讨论)?|播放|粉丝|字(?![一-龥])|页(?![一-龥])|浏览\d+分钟)[过了量数]?(?:[该此本]?(?:文章?|回答|内容))?/y,
  ...LABEL_FORMS,
} as const satisfies Readonly<Record<string, RegExp>>;

export type GrammarForm = keyof typeof GRAMMAR_FORMS;

/** What must be there for a form to match at a place: a start, or a need anywhere after it. */
export interface Guard {
  /** The characters with which its matches begin, in one string. */
  readonly starts: string;
  /** Of the alternatives that may begin with anything: one of these stands in the line from there on. */
  readonly needs: readonly string[];
}
