import type { NoiseRule, RuleProof, Saying } from '../rule';

/** Who asks readers to read, and how: 请您务必仔细阅读 */
const ASKS_TO_READ =
  '请(?:[您你先在应须]|务必|仔细|认真|详细|完整|自行|逐[条字]|扫码){0,4}(?:阅读|读[完过懂]|查看|浏览)';
/** What only a site has to offer, and no document names: 全文, 剩余内容 */
const SITES_READING =
  '$|[^一-龥]|[全原下正][文部]|剩余|余下|其余|未读|更多|下一|完整(?:$|[^一-龥]|版|的?内容|[全原正]文|文[档章]|资[料源]|答案)|隐藏|本[文站页篇帖]|[此这该]|文[档章]|内容|资[料源]|评论|下载|付费|会员';
/**
 * 请仔细阅读说明书, 请在阅读全文后作答: the request names what the document is about, or what is to be done when
 * all is read.
 */
const OWN_READING = `${ASKS_TO_READ}(?:(?!${SITES_READING})|全文[之以]?后再?(?:[答填写签]|作答|回答|完成))`;
/** 全文通读后，请各组商定分工: what is to be done when all is read. */
const WHEN_READ =
  '(?:阅读|[读看])[完过]?(?:全文|原文)?[之以]?后,?(?:请(?!登[录陆]|注册|下载|付费|购买|开通|关注|点|收藏|分享|评论)|再|回答|完成|思考|讨论)';
/** 加载更多货物: of what no site has more. */
const OWN_MORE =
  '(?:加载|查看|展开|显示)更多(?![文资回图范热问帖]|内容|评论|精彩|相关|推荐|详情|信息|新闻|结果|视频|动态|章节|作品|同类|模板|选项|数据)[一-龥]{2,4}$';
/** 请继续阅读下一章: a book says so, too. */
const NEXT_PART = '^请?继续(?:阅读|学习|看)下一[章节课讲单]';
/** 继续阅读原著，深化学习: what is to be read is no rest of this page. */
const OWN_OBJECT = `^请?继续(?:阅读|学习|浏览|查看)(?!${SITES_READING}|相关|观看)(?![请需有即可到至])`;

export const paywallRules: readonly NoiseRule[] = [
  {
    id: 'paid-marker',
    kind: 'paywall',
    strength: 3,
    namedInTexts: true,
    // Markdown has ## Overview ## and formulas $$sinx$$: a word that begins or ends something paid for.
    spans:
      /([#$])\1\s?(?:(?:no)?(?:paid|pay|vip|hid(?:e|den)|page|free|read|login|member|secret|reply|lock|content|article|text|preview|trial)[_-]?(?:begin|break|start|end|stop|over|split|line|more)|paid|pay|vip|hide|hidden)\s?\1{2}|(?:<|&lt;|&amp;lt;)\/?\s?(?:paid|pay|vip|hide|hidden|member|login|secret|reply)\s?(?:>|&gt;|&amp;gt;)|\[\/?(?:paid|pay|vip|hide|hidden|member|login|secret|reply)(?:=[^\]]{0,12})?\]|\{\/?(?:paid|pay|vip|hide)\}|请替换付费标签内内容/g,
  },
  {
    id: 'unknown-marker',
    kind: 'paywall',
    // A marker that no list knows, or a formula of the author's.
    strength: 1,
    spans: /(?:##[a-z][a-z\d_-]{4,24}##|\$\$[a-z][a-z\d_-]{4,24}\$\$)/g,
  },
  {
    id: 'read-on',
    kind: 'paywall',
    strength: 2,
    max: 40,
    line: /^[(【[<》>.…·\s]*(?:点击|点此|请|继续|立即|马上|免费|免登录|展开|阅读|查看|(?:正在|努力)?加载|下拉|向下滑动|滑动|剩余|还剩|已阅读|本文|全文|内容|以下|后续|更多|试读|预览|余下|打开\s?app|app\s?内)[^。,]{0,14}(?:全文|全部|剩余|余下|未读|下文|原文|更多|进入|此处|这里|阅读|加载|展开|试读|预览|浏览|查看|隐藏|结束|打开|第\s?\d+\s?页(?=…))[^。]{0,12}[)】\]>》.…·~～!\s]*$/,
    unless: new RegExp(
      `^阅读[一-龥]{6,}|原文件|更多(?:有效|精力|的)|阅读(?:课|量|能力|教学|指导|活动|推广|习惯|材料)|${OWN_READING}|${NEXT_PART}|${OWN_OBJECT}|${OWN_MORE}|${WHEN_READ}`,
    ),
  },
  {
    id: 'unread-rest',
    kind: 'paywall',
    strength: 2,
    max: 60,
    line: /^.{0,16}(?:(?:还剩|剩余|余下|还有|剩下)\s?\d+\s?(?:[页章](?:$|[,)])|[页章字%]的?(?:内容|正文|文字|[未没](?:读|看|显示|展示|阅读)))|(?:剩余|部分|以下|其余|此处|该|本文)内容(?:已|被)?经?(?:隐藏|(?:需要?|须|仅限?|请)?.{0,6}(?:开通|付费|登录|购买|会员|可见|解锁))|(?:(?:未显示|未展示|隐藏)的?(?:部分|内容|正文|章节)?|(?:剩余|余下|其余)的?(?:内容|正文|全文|文字|章节))[^。,]{0,4}[需须要][^。,]{0,4}(?:支付|付费?|购买|花费?|[¥￥])\s?\d+(?:\.\d+)?\s?(?:元|块|[一-龥]?[币豆分点券]).{0,6}$|(?:预览|试读|试看)已?(?:结束|完毕)|[这此该]部分.{0,12}(?:可见|隐藏)|(?:超出|超过).{0,6}(?:预览|试读|免费).{0,6}范围).{0,40}$/,
  },
  {
    id: 'unlock-prompt',
    kind: 'paywall',
    strength: 2,
    max: 70,
    signals: {
      min: 3,
      groups: [
        /登录|登陆|注册|付费|购买|支付|开通|升级|充值|续费|订阅|扫码|关注|回复|评论|报名|解锁|兑换/,
        /会员|vip|账号|帐号|本文|全文|剩余|完整|隐藏|此处|内容|文档|资料|原文|金币|积分|下载券|下载权限/,
        /查看|阅读|浏览|下载|继续|畅读|观看|复制|解锁|可见|预览|获取|专享|免费看/,
        /后[可才即方阅查下继]|即可|才(?:能|可以)|方可|可见|立享|立即|马上|请先?|您?需要/,
      ],
    },
    unless: new RegExp(
      `同志|干部|群众|工作|制度|政策|居民|村民|企业|单位|市民|学生|应当|必须|报名表|考生|记录|目录|账单|明细|余额|进度|书目|馆藏|${OWN_READING}`,
    ),
  },
  {
    id: 'download-prompt',
    kind: 'paywall',
    strength: 2,
    max: 50,
    // Who, or what of this page: 下载好书 is a slogan's.
    line: /^[(【[\s]*(?:(?:点击|立即|免费|马上|快捷|游客|会员|一键|合集|打包|本地|高速|普通|vip|加入vip)[,、\s]?(?:登录)?(?:免费)?下载[^。:]{0,26}|(?:登录)?(?:免费)?下载(?:[本此该整原全]|文档|资料|全文|文件|word|doc|pdf|ppt|地址|链接|到电脑|到本地|资源|app|客户端)[^。:]{0,24}|下载)[)】\]!~～\s]*$/,
    unless:
      /下载(?:[量率并]|安装|速度|任务|使用率)|^下载[一-龥]{8,}|应用|(?:方案|办法|制度|规定|报告|分析|研究|建设|管理|情况|机制|措施|问题)$/,
  },
  {
    id: 'price-tag',
    kind: 'paywall',
    strength: 2,
    max: 40,
    line: /^(?:.{0,14}(?:下载|购买|阅读|售价|价格|支付|资源).{0,6}[¥￥]?\s?\d+(?:\.\d+)?\s?(?:金币|积分|点券|元\/[篇份次])|(?:.{0,14}(?:下载|购买|阅读|售价|价格|支付|资源).{0,6})?[¥￥]?\s?\d+(?:\.\d+)?\s?(?:下载券|文币)).{0,10}$/,
    // A library lends for points.
    unless: /^(?!.*(?:下载|购买|阅读|售价|价格|资[料源]|文[档件]|全文|查看|解锁)).*支付/,
  },
  {
    id: 'price-hint',
    kind: 'paywall',
    // Shops and clubs give points, too, and write receipts for them.
    strength: 1,
    max: 20,
    line: /^(?:[¥￥]?\s?\d+(?:\.\d+)?\s?(?:金币|积分|点券|元\/[篇份次]).{0,10}|[¥￥]\s?\d{1,3}(?:\.\d{1,2})?)$/,
  },
  {
    id: 'vip-badge',
    kind: 'paywall',
    strength: 2,
    max: 12,
    line: /^[[【(<]?\s?s?vip\s?(?:专享|专属|独享|尊享|免费|付费|文档|资料|内容|文章|阅读|下载|可[读见]|章节|会员)?\s?[\]】)>]?$/,
  },
  {
    id: 'access-badge',
    kind: 'paywall',
    // A cell or a heading of the document may say no more than this.
    strength: 1,
    max: 10,
    line: /^[[【(<]?\s?(?:免费|付费|收费|限免|会员|试读|独家|精品)\s?(?:专享|专属|独享|文档|资料|内容|文章|阅读|下载|可[读见]|章节|资源)?\s?[\]】)>]?$/,
    unless: /^(?:会员|独家|精品)$/,
  },
  {
    id: 'login-form',
    kind: 'paywall',
    strength: 2,
    max: 60,
    words: {
      any: /用户名|账号|帐号|密码|验证码|邮箱\/手机|邮箱|手机|忘记密码|换一换|记住我|下次自动登录|自动登录|立即注册|立即登录|免费注册|微信登录|使用qq登录|qq登录|第?三方登录|登录|注册|支付方式|支付宝|微信支付|余额(?=\s*(?:支付|确认|立即|付款))|(?:确认|立即|余额)(?:支付|付款)|imageverifiercode|微信开放平台登录|还没有账号|没有账号|没有帐号/y,
      min: 2,
    },
    // A heading of instructions: 注册登录
    // A shop says how it may be paid, in one word or without a button: 支付方式：支付宝
    unless:
      /^[一-龥]{4}$|^(?:支付方式\s?:)?\s?(?:支付宝|微信支付)$|^(?:支付宝|微信支付)[\s、,/或和]+(?:支付宝|微信支付)$/,
  },
  {
    id: 'login-label',
    kind: 'paywall',
    strength: 1,
    max: 12,
    besideOnly: true,
    line: /^(?:用户名|账号|帐号|密码|验证码|手机号?码?|邮箱(?:\/手机)?|忘记密码|找回密码|记住我|下次自动登录)\s?[:?]?$/,
  },
];

export const paywallSays: Readonly<Record<string, Saying>> = {
  'paid-marker': {
    zh: '网站付费插件留下的标记，夹在文字里',
    en: 'A mark that the site’s paywall left in the text',
  },
  'unknown-marker': {
    zh: '文字里的记号，像是网站插件留下的',
    en: 'A mark amid the text; it looks like one that a plug-in of the site left',
  },
  'read-on': { zh: '“展开全文、继续阅读”一类的按钮', en: 'A “read on” or “show all” button' },
  'unread-rest': {
    zh: '网站说还有内容没有显示',
    en: 'The site says that part of the text is not shown',
  },
  'unlock-prompt': {
    zh: '要读者登录、付费或开通会员的提示',
    en: 'A prompt to log in, pay or become a member',
  },
  'download-prompt': { zh: '下载按钮', en: 'A download button' },
  'price-tag': { zh: '下载要花的积分或价钱', en: 'What a download costs' },
  'price-hint': {
    zh: '像是下载要花的积分或价钱',
    en: 'It looks like what a download costs',
  },
  'vip-badge': { zh: '“VIP”“VIP专享”之类的标记', en: 'A badge such as “VIP”' },
  'access-badge': {
    zh: '像是“免费”“付费文档”之类的标记',
    en: 'It looks like a badge: free, paid, members only',
  },
  'login-form': { zh: '登录框里的字', en: 'The words of a login form' },
  'login-label': {
    zh: '登录框里的字，旁边也是登录框',
    en: 'A word of a login form, next to others of it',
  },
};

export const paywallProofs: Readonly<Record<string, RuleProof>> = {
  'paid-marker': {
    removes: [
      '民生短##paidbegin##板',
      '##paidend##',
      '内容$$paidbegin$$开始',
      '这里<paid>有',
      '前文[hide]后文',
      '第一页##pagebreak##',
    ],
    keeps: ['**镇领导班子', '#工作#', '价格$5到$10', '## Overview ##', '$$sinx$$'],
  },
  'unknown-marker': {
    removes: ['民生短##cmsfoldin##板'],
    keeps: ['## Overview ##', '$$sinx$$', '#工作#'],
  },
  'read-on': {
    removes: [
      '展开全文',
      '请阅读全文',
      '点击加载更多',
      '阅读剩余全文（）',
      '继续免费阅读',
      '点击查看更多>>',
      '打开APP阅读全文',
    ],
    keeps: [
      '展开调查',
      '阅读下一篇章',
      '采取更多有效措施',
      '请仔细阅读说明书后使用',
      '请在阅读全文后作答',
    ],
  },
  'unread-rest': {
    removes: [
      '(其余内容已隐藏)',
      '还剩15页未读，继续阅读',
      '(剩余内容已隐藏)',
      '全文预览已结束',
      '余下正文需支付3元',
    ],
    keeps: [
      '剩余劳动力转移就业',
      '还有3个村未完成',
      '目前还有15%的农户没有签约',
      '剩余3章图册尚在测绘',
      '剩余部分须在月底前支付',
      '余款需支付2000元',
      '以下内容须逐条落实',
    ],
  },
  'unlock-prompt': {
    removes: [
      '此处内容需要登录后方可阅读。',
      '开通会员后即可查看完整内容',
      '您需要登录才可以下载或查看',
      '报名后即可继续观看',
    ],
    keeps: ['政府为政策变更付费', '登录平台查询办理进度', '购买前请仔细阅读说明书，并按说明使用'],
  },
  'download-prompt': {
    removes: ['免费下载', '下载本文档', '下载文档到电脑，查找使用更方便', '合集下载'],
    keeps: ['下载量作为考核指标', '下载安装率达到95%', '下载好书，阅读更多', '下载反诈中心APP'],
  },
  'price-tag': {
    removes: ['1下载券', '下载资源需要6.99金币'],
    keeps: ['每亩补助200元'],
  },
  'price-hint': {
    removes: ['2积分', '5元/篇'],
    keeps: ['每亩补助200元', '积分兑换'],
  },
  'vip-badge': {
    removes: ['VIP', '[SVIP专享]', 'VIP免费'],
    keeps: ['VIP候车室', 'VIP客户名单'],
  },
  'access-badge': {
    removes: ['免费', '付费文档', '【会员专享】'],
    keeps: ['免费乘车', '付费标准', '精品课程建设'],
  },
  'login-label': {
    removes: ['密码:', '忘记密码?'],
    keeps: ['密码:6位数字', '账号管理'],
  },
  'login-form': {
    removes: ['账号: 密码:', '登录/注册', '验证码: 换一换', '微信支付 支付宝 立即付款'],
    keeps: ['隐身登录', '代表注册', '支付方式：支付宝', '支付宝、微信支付'],
  },
};
