import type { NoiseRule, RuleProof, Saying } from '../rule';

/** Report lines that speak of the same things to their own readers. */
const REPORT =
  /同志|干部|群众|党员|支部|工作|落实|推进|建设|制度|整治|排查|宣传|活动|会议|居民|村民|学生|家长|市民/;

export const promotionRules: readonly NoiseRule[] = [
  {
    id: 'greeting',
    kind: 'promotion',
    strength: 2,
    authorsToo: true,
    zone: 'head',
    max: 36,
    line: /^(?:(?:您好|你好|亲爱的(?:用户|读者|会员|朋友))[,!]?\s?)?[^,。]{0,16},?\s?(?:欢迎(?:您|你)的?(?:访问|光临|来到|到来|回来|使用|加入|阅读)?|欢迎(?:来到|访问|光临|登录|使用|加入|关注))[^。,]{0,16}[!~～。|]*(?:\s?帮助中心)?$/,
    unless: REPORT,
  },
  {
    id: 'thanks-for-visiting',
    kind: 'promotion',
    strength: 2,
    authorsToo: true,
    zone: 'tail',
    max: 40,
    line: /^感谢(?:您|你|大家)?的?(?:访问|浏览|光临|使用|阅读|关注)[^。]{0,24}$/,
    // What is asked of parents and guests is more than a page.
    unless: /配合|参与|理解|信任/,
  },
  {
    id: 'contact-items',
    kind: 'promotion',
    strength: 2,
    authorsToo: true,
    items: {
      some: ['contact'],
      only: ['contact', 'tool', 'source', 'tag'],
      // A number, a Latin name or nothing; 见招生简章 is an answer to a reader.
      when: (items) =>
        items.every(
          (i) => i.type !== 'contact' || i.value !== 'text' || /^[\w@.*-]{4,}/.test(i.text ?? ''),
        ),
    },
  },
  {
    id: 'no-spreading',
    kind: 'promotion',
    strength: 2,
    authorsToo: true,
    max: 30,
    signals: {
      min: 2,
      groups: [
        /仅供(?:学习|参考|内部|个人|会员|交流)|内部(?:资料|学习|使用|交流)|学习(?:参考|交流|使用)/,
        /(?:禁止|请勿|严禁|不得|切勿|谢绝|禁)(?:外传|转载|传播|倒卖|商用|转发|泄露|翻印|盗用)/,
      ],
    },
  },
  {
    id: 'resale-warning',
    kind: 'promotion',
    strength: 2,
    max: 70,
    signals: {
      min: 2,
      groups: [/倒卖|盗卖|二次销售|转卖/, /会员|资料|材料|账号|本站|店铺|售后/],
    },
    unless: /文物|车票|门票|野生|土地|粮|派出所|公安/,
  },
  {
    id: 'site-praise',
    kind: 'promotion',
    strength: 1,
    max: 40,
    signals: {
      min: 2,
      groups: [
        /平台|本站|网站|文库|站长|我们|自建|团队|文秘/,
        /分享|更新|迭代|上传|共享|原创|服务|定制|代写/,
        /实时|不断|持续|每日|全网|海量|专业|一站式|高质量|精品/,
      ],
    },
    unless: REPORT,
  },
  {
    id: 'site-note',
    kind: 'legal',
    strength: 2,
    max: 160,
    signals: {
      min: 2,
      groups: [
        /本站|本网站|本平台|本文档|该文档|本资料|本资源|本文|本店|我们网站|文档(?:作者|来源)|文库|部分(?:文档|作品|素材|图片)|(?:ppt|word)(?:文件|讲稿|格式|版)/,
        /(?:由|为)?(?:会员|用户|网友|作者|上传者|学员)(?:分享|上传|提供|整理|投稿|发布)|主动上传|搜集整理|收集整理|来自网络|来源于?(?:网络|互联网)|网络收集/,
        /版权|侵权|侵犯|删除|下架|仅供(?:参考|学习|交流)|不代表|概不负责|不承担|仅提供(?:信息)?存储|商用|仅作/,
        /可在线阅读|珍藏版|迅雷|解压|收藏本站|记住(?:本站|网址)|一秒记住|最快更新|章节|无弹窗|手机站/,
      ],
    },
    unless: /(?:本文|本站)(?:[从将以]|认为|通过)/,
  },
  {
    id: 'share-note',
    kind: 'legal',
    // It names the document twice, by whom it came, and where to look for more.
    strength: 3,
    max: 260,
    line: /^《(.{2,100})》由.{1,12}(?:分享|上传|提供|发布|整理).{0,40}《\1.{0,24}》.{0,40}(?:搜索|查找|查阅|查看|下载|阅读).{0,3}$/,
  },
  {
    id: 'notice-heading',
    kind: 'promotion',
    strength: 1,
    max: 12,
    besideOnly: true,
    onlyMaybe: true,
    line: /^[【[《<※■◆\s]*(?:友情|温馨|特别|重要|下载|购买|阅读|使用|版权)?(?:小?提示|小?贴士|说明|须知|声明|提醒|内容简介)[】\]》>:\s]*$/,
  },
  {
    id: 'resource-heading',
    kind: 'promotion',
    strength: 1,
    zone: 'head',
    max: 12,
    line: /^[【[]?(?:(?:资源|文档|文件|资料)(?:描述|简介|介绍|预览|内容)|文章内容简介)[】\]]?\s?:?$/,
  },
  {
    id: 'message-order',
    kind: 'promotion',
    strength: 2,
    max: 160,
    line: /^.{0,40}(?:移动|联通|电信|手机|短信|用户)[^。]{0,12}发送?\s?["“]?[a-z\d]{1,10}["”]?\s?(?:到|至)\s?\d{5}.*$/,
  },
  {
    id: 'follow-us',
    kind: 'promotion',
    strength: 2,
    authorsToo: true,
    max: 60,
    line: /^(?:[^。,]{0,12}[,:\s])?(?:欢迎|请|长按|扫码|扫描|点击|记得|马上|快来|赶快|赶紧|更多[^。]{0,16}请)[^。]{0,12}(?:关注|订阅|下载|添加|加入|搜索|识别|收藏)[^。]{0,28}(?:公众号|微信|微博|客户端|app|小程序|二维码|网站|我们|本站|频道|[号群网]|\.(?:com|cn|net))[^。,]{0,14}[!。~～:]*$/,
    unless: REPORT,
  },
  {
    id: 'price-cut',
    kind: 'promotion',
    strength: 2,
    max: 40,
    onlyMaybe: true,
    // What it was and what it is now; one price may be the document's.
    line: /^(?:(?:原|现|券后|会员|vip|优惠|活动|限时|特惠|到手|拼团)价\s?:?\s?[¥￥]\s?\d[\d.,]*\s*){2,}$/,
  },
  {
    id: 'ad-label',
    kind: 'promotion',
    strength: 2,
    max: 12,
    standsAlone: true,
    onlyMaybe: true,
    line: /^[[(【「\s]*(?:广告|推广|赞助商?(?:链接|内容|推广|展示)?|广告位(?:招租)?|商业推广|推广信息|广而告之|advertisement|sponsored|ad)[\])】」\s×x✕✖>|·]*(?:关闭|不感兴趣|反馈|详情|了解更多)?$/,
  },
];

export const promotionSays: Readonly<Record<string, Saying>> = {
  greeting: { zh: '网站的欢迎语', en: 'The site’s greeting' },
  'thanks-for-visiting': { zh: '网站感谢访问的话', en: 'The site thanks for the visit' },
  'contact-items': {
    zh: '网站的群号、客服或公众号',
    en: 'The site’s chat group, service or account',
  },
  'no-spreading': {
    zh: '“仅供学习、禁止外传”之类的声明',
    en: 'A “for study only, do not pass on” note',
  },
  'resale-warning': { zh: '网站对倒卖资料的警告', en: 'The site’s warning against resale' },
  'site-praise': { zh: '像是网站对自己的介绍', en: 'It looks like the site praising itself' },
  'site-note': {
    zh: '网站关于文档来历、版权的说明',
    en: 'The site’s note on where the file is from and who owns it',
  },
  'share-note': {
    zh: '网站说文档由谁分享、到哪里找更多',
    en: 'The site says who shared the file and where to find more',
  },
  'resource-heading': {
    zh: '网站在文档上面加的标题',
    en: 'The heading that the site put above the document',
  },
  'notice-heading': {
    zh: '网站说明的标题，紧挨着网站的东西',
    en: 'The heading of a site’s notes, next to other things of the site',
  },
  'message-order': { zh: '发短信订阅的广告', en: 'An advertisement to subscribe by text message' },
  'price-cut': { zh: '像是降价出售的价钱', en: 'It looks like a price that was cut' },
  'ad-label': { zh: '广告的标记', en: 'The label of an advertisement' },
  'follow-us': {
    zh: '请读者关注、下载的话',
    en: 'A line that asks the reader to follow or download',
  },
};

export const promotionProofs: Readonly<Record<string, RuleProof>> = {
  greeting: {
    removes: ['奋书文库,欢迎您!', '欢迎来到某某文库！', '您好，欢迎访问某某网'],
    keeps: ['欢迎各位领导来我镇检查指导工作。', '热烈欢迎新同志'],
  },
  'thanks-for-visiting': {
    removes: ['感谢您访问某某网(www.example.com)', '感谢阅读'],
    keeps: ['感谢各位领导的关心。'],
  },
  'contact-items': {
    removes: ['会员群：          免费QQ群：', 'QQ群：123456', '微信公众号：'],
    keeps: ['官方微信公众号、预订服务中心（电话见附件）', '联系群众“最后一公里”'],
  },
  'no-spreading': {
    removes: ['仅供学习 禁止外传', '内部资料，请勿外传'],
    keeps: ['健全内部资料管理制度'],
  },
  'resale-warning': {
    removes: ['店铺严打倒卖', '举报倒卖会员资料的人，举报成功免费赠送一年会员材料！'],
    keeps: ['打击倒卖专项行动', '依法打击倒卖文物违法行为', '群众举报个别单位存在吃拿卡要'],
  },
  'site-praise': {
    removes: ['自建平台、实时分享'],
    keeps: ['自建平台开展线上培训'],
  },
  'site-note': {
    removes: [
      '本文档由用户提供并上传，收益归属内容提供方，侵权必删',
      '文档来源于网络，概不负责。',
      '《某某.docx》由会员分享，可在线阅读，更多请在某某网上搜索。',
    ],
    keeps: ['本文从三个方面分析了问题成因。', '加强版权保护工作'],
  },
  'share-note': {
    removes: ['《护林巡查.doc》由网友分享，更多相关《护林巡查.doc（6页）》请在稻香网查找。'],
    keeps: ['《护林巡查》由县林业局分享给各乡镇，《护林巡查》一书可在农家书屋借阅。'],
  },
  'resource-heading': {
    removes: ['资源描述：', '文档简介', '【文章内容简介】'],
    keeps: ['资源描述框架', '资源介绍一共三页。'],
  },
  'notice-heading': {
    removes: ['友情提示', '【下载须知】'],
    keeps: ['报名须知', '编制说明'],
  },
  'message-order': {
    removes: ['订手机报，移动发ABC到10650000，联通发ABC到10655000'],
    keeps: ['短信发送到位率达到100%'],
  },
  'follow-us': {
    removes: [
      '点击关注本频道',
      '点击上方蓝字“某某书房”关注我们',
      '欢迎关注微信公众号：',
      '扫码下载某某APP',
      '更多资讯请关注www.example.com',
      '更多旧闻请收藏我们',
    ],
    keeps: ['请广大群众关注微信公众号获取防汛信息，做好防范工作。'],
  },
  'price-cut': {
    removes: ['原价￥29.9 现价￥9.9', '会员价：¥12 券后价：¥8.5'],
    keeps: ['原价29.9元，现价9.9元', '现价￥9.9'],
  },
  'ad-label': {
    removes: ['广告', '[推广]', 'Sponsored', '广告 × 不感兴趣', '赞助商推广'],
    keeps: ['广告费', '推广经验'],
  },
};
