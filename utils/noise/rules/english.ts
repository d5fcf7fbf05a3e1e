import type { NoiseRule, RuleProof, Saying } from '../rule';

/** It ends as sentences do, not as Loading... does. */
const SENTENCE = /[^.]\.$/;
/** Follow us on WeChat. The last line of a notice. */
const FOLLOW_SENTENCE = /^(?:please )?follow us on [a-z]{2,12}\.$/;

/** What English pages put around their texts. Whole lines only: the words alone are everybody's. */
export const englishRules: readonly NoiseRule[] = [
  {
    id: 'english-byline',
    kind: 'source',
    strength: 2,
    max: 90,
    // By Lena Moor · 5 min read: who, and then when or how long as machines write it.
    line: /^(?:(?:by|written by|posted by|edited by)\s[a-z][a-z .'-]{1,40}[·•|,–—]\s?(?:(?:posted|published|updated)(?: on)?\s)?(?:\d{1,3}[\s-]?min(?:ute)?s?\sread|[a-z]{3,9}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s[a-z]{3,9}\.?,?\s\d{4}|\d{4}-\d{2}-\d{2}).{0,40}|[^。.]{0,60}\d{1,3}[\s-]?min(?:ute)?s?\sread(?:\s?[|·•–—]\s?\d[\d,.]{0,8}k?\s(?:views?|comments?|shares?|likes?|claps?|reads?)){0,3})$/,
  },
  {
    id: 'english-dateline',
    kind: 'source',
    // A policy says when it was changed, too.
    strength: 1,
    standsAlone: true,
    max: 90,
    line: /^(?:(?:first|last)\s)?(?:published|posted|updated|modified|edited|filed)(?:\sby\s[^,.]{1,20})?(?:\s?:|\s(?:on|in|under|at)\b)?.{0,30}\b(?:[a-z]{3,9}\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s[a-z]{3,9}\.?,?\s\d{4}|\d{4}-\d{2}-\d{2})(?:\s?(?:[|·•–—,]|at|by|in)\s?.{1,30})?$/,
  },
  {
    id: 'english-tools',
    kind: 'tool',
    strength: 2,
    max: 70,
    // A button is no sentence.
    unless: SENTENCE,
    line: /^(?:(?:share|tweet|pin|print|bookmark|save|like|report)\sthis(?:\s(?:article|story|post|page|document|entry))?|(?:share|post|follow us)\s(?:on|via|to)\s(?:facebook|twitter|x|linkedin|whatsapp|wechat|weibo|e-?mail|reddit|pinterest|telegram|instagram)\b.{0,40}|(?:leave|post|write|add)\sa\s(?:comment|reply|response)|share(?:\sthis)?(?:\son)?\s?:?(?:\s+(?:facebook|twitter|x|linkedin|whatsapp|wechat|weibo|e-?mail|reddit|pinterest|telegram|line|print|tumblr|copy)){2,}|copy\s(?:the\s)?link|print\s(?:article|page)|\d[\d,]{0,8}\s(?:comments?|views|likes|shares|replies|claps)|(?:was|did|is)\s(?:you\s)?(?:find\s)?this\s(?:(?:article|page|post|story|answer|entry|document)\s)?(?:was\s)?(?:helpful|useful)\?(?:\syes\W{1,3}no)?|\d[\d,]{0,8}\s(?:people|readers|users|others)\s(?:have\s)?(?:found|liked|read|shared|saved)\s(?:this|it)(?:\s(?:helpful|useful|answer|article))?|listen to this (?:article|story|post)|(?:back|return|scroll) to (?:the )?top|report (?:an? )?(?:problem|error|mistake|issue|typo)s?(?: (?:with|on|in) this (?:page|article|post|entry))?|click to (?:share|pin|save|e-?mail|print)(?: (?:on|to) [a-z]{1,12})?|(?:no|be the first to) comments?(?: yet)?|rate this (?:article|page|post|answer)|loading\.{2,3}|like this(?=\s?:))[\s:!»>]*$/,
  },
  {
    id: 'english-read-on',
    kind: 'paywall',
    strength: 2,
    max: 60,
    line: /^(?:(?:read|show|load|view|see|expand)\s(?:more|all|(?:the\s)?(?:full|whole|rest of the|complete)\s(?:article|story|text|document|post))|continue\sreading|keep\sreading|click\s(?:here\s)?to\s(?:read|expand|continue|unfold|view)\b.{0,24}|(?:sign|log)\sin\sto\s(?:continue|read|view|download)\b.{0,24})[\s»>….:→]*$/,
  },
  {
    id: 'english-prompt',
    kind: 'promotion',
    strength: 2,
    max: 90,
    unless: FOLLOW_SENTENCE,
    line: /^(?:please\s)?(?:subscribe|sign up|join|get|download|follow)\s(?:.{0,40}\s)?(?:newsletters?|our (?:free |daily |weekly |monthly )?(?:app|channel|mailing list|digest|feed|letter|updates|emails|bulletin)|us on [a-z]{2,12})\b.{0,30}$|^(?:enter|type) your e-?mail(?: address)?.{0,24}$|^(?:.{0,40}\s)?buy (?:me|us) a (?:coffee|tea|beer).{0,10}$|^(?:we|this (?:site|website|page)) uses? cookies\b.{0,60}$|^(?:accept|reject|allow|manage|decline) (?:all(?: cookies)?|cookies)$/,
  },
  {
    id: 'english-ad-label',
    kind: 'promotion',
    strength: 2,
    max: 50,
    line: /^[[(]?\s?advertisement\s?[\])]?(?:\s?[-–—:|·]\s?.{0,30})?$/,
  },
];

export const englishSays: Readonly<Record<string, Saying>> = {
  'english-dateline': {
    zh: '英文网页的日期行，也可能属于正文',
    en: 'When the page was published or changed; it may belong to the text',
  },
  'english-byline': {
    zh: '英文网页的作者、日期、阅读时长',
    en: 'Who wrote it, when, and how long it takes to read',
  },
  'english-tools': {
    zh: '英文网页的分享、评论按钮',
    en: 'Buttons to share, print or comment',
  },
  'english-read-on': {
    zh: '英文网页“继续阅读”一类的按钮',
    en: 'A “read more” button or a prompt to log in',
  },
  'english-prompt': {
    zh: '英文网页请人订阅、关注的话',
    en: 'A prompt to subscribe or to follow',
  },
  'english-ad-label': { zh: '英文的广告标记', en: 'The label of an advertisement' },
};

export const englishProofs: Readonly<Record<string, RuleProof>> = {
  'english-dateline': {
    removes: ['Last updated on 5 Mar 2021', 'Posted in Rivers by lena on March 5, 2021'],
    keeps: ['Published in two volumes in Leeds', 'Updated figures are in the annex'],
  },
  'english-byline': {
    removes: [
      'By Lena Moor · 5 min read',
      'By Tom Hale | March 3, 2021',
      '7 min read',
      'Published May 2, 2020 | 6 min read | 310 views',
    ],
    keeps: ['By the end of March the canal was open', 'By Tuesday noon, 12 pumps were running'],
  },
  'english-tools': {
    removes: [
      'Share this',
      'Share on Facebook Twitter LinkedIn',
      'Leave a comment',
      '3 Comments',
      'Was this page helpful?',
      '12 people found this useful',
      'Share this on: WeChat Weibo',
    ],
    keeps: [
      'Share this burden fairly among the villages',
      'Comments on the draft',
      'Was this useful to the millers?',
      'Back to topsoil',
      'Follow us on WeChat.',
    ],
  },
  'english-read-on': {
    removes: ['Read more »', 'Continue reading', 'Sign in to continue'],
    keeps: ['Read more books', 'Continue reading the manual before you start'],
  },
  'english-prompt': {
    removes: [
      'Subscribe to our newsletter',
      'Follow us on Twitter',
      'Sign up for our weekly letter',
      'Enter your email address',
      'Accept all cookies',
    ],
    keeps: [
      'Subscribe to the village charter',
      'Get our boats ready before the flood',
      'Accept all bids in writing',
      'Enter your name on the list',
    ],
  },
  'english-ad-label': {
    removes: ['ADVERTISEMENT', 'Advertisement - scroll to continue'],
    keeps: ['Advertisement of vacancies', 'Advertising costs'],
  },
};
