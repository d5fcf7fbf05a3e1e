import type { NoiseRule, RuleProof, Saying } from '../rule';

/** Whose the rights are, in a sentence: the author may say so. */
const RIGHTS_SENTENCE =
  /^(?:the )?copyright (?:of|in|for|to)\b.{3,90}\b(?:rests?|belongs?|remains?|stays?|is|are|held|vested)\b/;
/** 技术支持：县档案馆, 承办单位：县文化馆: an office, no firm and no site. */
const OFFICE_NAMED =
  /^(?:技术支持|(?:主办|承办|协办|主管)(?:单位)?)\s?:\s?(?!.*(?:科技|网络|传媒|公司|网$))[一-龥]{2,20}$/;

export const legalRules: readonly NoiseRule[] = [
  {
    id: 'licence-number',
    kind: 'legal',
    strength: 2,
    zone: 'tail',
    max: 160,
    unless: RIGHTS_SENTENCE,
    line: /^.{0,80}(?:[一-龥]{1,2}icp(?:备|证)\s?\d{5,}|公网安备\s?\d{6,}|许可证?[^。\d]{0,8}(?:\d{3,}|[a-z]\d?-\d{5,})|copyright|©|\(c\)\s?\d{4}|all ?rights ?reserved(?! (?!by |powered|copyright|design)[a-z])|网站标识码\s?:?\s?[a-z]{0,4}\d|版权所有.{0,24}(?:技术支持|(?:主|承)办)).{0,100}$/,
  },
  {
    id: 'rights-line',
    kind: 'legal',
    strength: 2,
    zone: 'tail',
    // Books and manuals say so as well.
    authorsToo: true,
    max: 90,
    line: /^.{0,40}版权所有(?:$|[\s:©,]|[^者人。]{0,16}(?:[网社局]|公司)$).{0,40}$/,
  },
  {
    id: 'rights-sentence',
    kind: 'legal',
    strength: 1,
    zone: 'tail',
    max: 160,
    line: RIGHTS_SENTENCE,
  },
  {
    id: 'copyright-note',
    kind: 'legal',
    strength: 2,
    zone: 'tail',
    max: 260,
    signals: {
      min: 2,
      groups: [
        /(?:免责|特别|版权|平台|郑重|重要)?声明|(?:本文|本作品|本稿|此文|文章|作品).{0,24}原创|版权(?:说明|归|所有|属)|著作权|凡(?:本网|注明|本站)|稿件|©/,
        /未经.{0,12}(?:授权|许可|同意|允许)|(?:不得|禁止|请勿|谢绝|严禁|拒绝).{0,6}(?:转载|摘编|复制|镜像|使用|引用)|转载(?![的了量])[请需务]?.{0,8}(?:注明|联系|标明|授权|出处)|商业转载/,
        /不代表(?:[本我其]|平台|网站|.{0,6}观点)|[仅只均]代表.{0,8}(?:作者|本人|个人|网友|观点)|观点[仅和与]|不承担|与本(?:站|网|平台).{0,4}无关|证实其描述|真实性/,
        /(?:本网|本站|本平台|我网|网站|平台|作者)(?:注明|转载|联系|所有|原创|管理员)|来源.{0,10}(?:作品|稿件)|侵(?:权|犯).{0,14}(?:删|联系|处理)|[如若有]侵.{0,4}删|(?:图|文|素材|作品|内容).{0,6}(?:来自|来源于?|源自|源于?|取自|转自)于?(?:网络|互联网|网友)|(?:网友|读者)(?:评论|留言).{0,3}[:(]|联系(?:我们|本站|作者|删除)/,
        /原文链接|原文地址|转码|著作权归作者|仅提供信息存储/,
      ],
    },
  },
  {
    id: 'no-reprint',
    kind: 'legal',
    strength: 2,
    authorsToo: true,
    max: 40,
    line: /^[(【[*※\s]*(?:[^,。]{0,16},)?(?:未经(?:本站|本网|授权|许可|允许|书面)[^。]{0,16}|本文[^。]{0,14}|版权所有,?|原创(?:文章|作品)?,?|转载)(?:不得|禁止|请勿|谢绝|严禁|请注明|须注明|需注明|务必注明|请标明)[^。]{0,16}[)】\]。!]*$/,
    // What nobody does to a text: rules of a laboratory.
    unless: /(?:进入|入内|操作|触摸|通行|开启|启动|停放|外出|离开|动用|搬动)/,
  },
  {
    id: 'site-imprint',
    kind: 'legal',
    strength: 1,
    zone: 'tail',
    max: 90,
    line: /^[^:。]{0,10}(?:主办单位?|承办单位?|协办|主管单位?|技术支持|运营维护|维护单位|网站管理|违法和不良信息举报(?:电话|邮箱|中心)?|举报邮箱|客服电话|新闻热线|服务热线|建议使用|建议以)\s?:?.{1,80}$/,
    unless: OFFICE_NAMED,
  },
  {
    id: 'office-named',
    kind: 'legal',
    strength: 1,
    zone: 'tail',
    // The document may end with who made it, too.
    authorsToo: true,
    standsAlone: true,
    line: OFFICE_NAMED,
  },
  {
    id: 'powered-by',
    kind: 'legal',
    strength: 2,
    zone: 'tail',
    max: 80,
    line: /^.{0,40}(?:powered\sby\s|processed\sin\s\d|gmt[+-]\d|[由以]\s?[a-z][a-z\d .!-]{1,20}\s?(?:系统|程序)?(?:强力)?驱动|页面执行时间|本页(?:生成|加载)耗时).{0,60}$/,
  },
];

export const legalSays: Readonly<Record<string, Saying>> = {
  'licence-number': {
    zh: '网站的备案号、许可证或版权行',
    en: 'The site’s licence numbers or copyright line',
  },
  'rights-line': { zh: '说明版权归谁的一行', en: 'A line that says whose the rights are' },
  'rights-sentence': {
    zh: '一句话说明版权归谁，也可能是作者写的',
    en: 'A sentence on whose the rights are; the author may have written it',
  },
  'copyright-note': { zh: '网站的版权或免责声明', en: 'The site’s copyright note or disclaimer' },
  'powered-by': { zh: '网站用什么程序做成', en: 'What software the site runs on' },
  'no-reprint': { zh: '“不得转载”之类的声明', en: 'A “do not reprint” note' },
  'office-named': {
    zh: '像是网站页脚的主办、技术支持单位',
    en: 'It looks like the office behind the site',
  },
  'site-imprint': { zh: '像是网站页脚的单位、电话', en: 'It looks like the site’s imprint' },
};

export const legalProofs: Readonly<Record<string, RuleProof>> = {
  'licence-number': {
    removes: [
      '京ICP备12345678号-1',
      'Copyright © 2020 某某网 All Rights Reserved',
      '版权所有：某某县政府 技术支持：某某科技',
    ],
    keeps: ['对民间投资放弃审批制、采取备案制', 'ICP备案工作稳步推进'],
  },
  'rights-line': {
    removes: ['某某网版权所有', '版权所有 翻印必究'],
    keeps: ['版权所有者应当登记'],
  },
  'rights-sentence': {
    removes: ['Copyright of these articles belongs to the site.'],
    keeps: ['版权所有人可以维权'],
  },
  'copyright-note': {
    removes: [
      '免责声明：本内容来自平台创作者，不代表本平台观点。',
      '凡本网注明来源为某某网的作品，未经本网授权不得转载。',
      '著作权归作者所有。商业转载请联系作者获得授权。',
    ],
    keeps: ['加强版权保护工作，严厉打击侵权盗版。'],
  },
  'no-reprint': {
    removes: ['未经授权不得转载', '转载请注明出处'],
    keeps: ['关于转发《实施方案》的通知', '未经许可不得进入', '未经授权严禁操作设备'],
  },
  'office-named': {
    removes: ['技术支持：县档案馆'],
    keeps: ['承办单位：县文化馆负责布展。'],
  },
  'site-imprint': {
    removes: ['主办单位：某某网络公司 技术支持：某某科技'],
    keeps: [],
  },
  'powered-by': {
    removes: ['Powered by Discuz! X3.4', 'GMT+8, 2024-5-2 10:18 , Processed in 0.06 second(s)'],
    keeps: ['水泵由 Y225M 电机驱动'],
  },
};
