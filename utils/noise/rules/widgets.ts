import type { NoiseRule, RuleProof, Saying } from '../rule';

/** Whom documents speak to and of. */
const OF_DOCUMENTS =
  /同志|干部|群众|党员|工作|会议|居民|村民|学生|孩子|家长|业主|志愿|兑换|超市|门店|食堂|窗口|柜台/;

/**
 * What the widgets around a text say: bars of a reader, boxes to write in, prices and coupons, cards of an
 * account. Documents may say the same of their own things, so none is certain alone.
 */
export const widgetRules: readonly NoiseRule[] = [
  {
    id: 'reader-count',
    kind: 'count',
    strength: 2,
    needsSign: true,
    authorsToo: true,
    max: 30,
    // A number, what readers do with a text, and nothing else: 近30天被下载218次
    words: {
      any: /最?近|本[月周日年]|[今昨]日|累计|总计|新增|超过?|[约已有共被位名个人次篇份天日]|收录于|入选|加入|\d[\d,.]*\s?[kw万千]?\+?|小时|同行|同学|老师|网友|用户|读者|会员|朋友|粉丝|访客|正?在[读看学]|(?:学习|赞同|下载|收藏|关注|点赞|喜欢|推荐|转发|浏览|阅读|购买|订阅|评价|感谢|转存|收录)[了过于量数]?|[该此本这][篇份个]?|文档|文章|[文专][辑集栏题]|合集|资料|回答|内容|教案|课件|试题|模板|范文|笔记|书单/y,
      min: 3,
    },
    unless:
      /^\D*$|^[^位名个人次篇份天日]*$|^(?!.*(?:在[读看学]|学习|赞同|下载|收藏|关注|点赞|喜欢|推荐|转发|浏览|阅读|购买|订阅|感谢|转存))/,
  },
  {
    id: 'reader-bar',
    kind: 'tool',
    strength: 2,
    needsSign: true,
    max: 60,
    words: {
      any: /第\s?\d+\s?页|共\s?\d+\s?页|缩放|全屏(?:阅读|模式|查看)?|[单双]页|适合(?:宽度|高度|页面|屏幕)|放大|缩小|旋转|书签|目录|(?:护眼|夜间|日间|阅读|滚动)(?:模式)?|字[号体]|大小|默认|标准|[上下]一?页|跳[转至到]|打印|下载|翻页|页码|a\s?[+-]|[a大中小页]|行距|背景|\d{1,4}%?|_+/y,
      min: 3,
    },
    // Lessons turn and enlarge shapes, standards name type and its size.
    unless: /^(?!.*(?:缩放|全屏|适合|[单双]页|模式|夜间|护眼|a\s?[+-]))/,
  },
  {
    id: 'voice-bar',
    kind: 'tool',
    strength: 2,
    needsSign: true,
    max: 40,
    // How the text is read aloud, and how long it takes.
    words: {
      any: /(?:ai|智能|语音)\s?(?:朗读|播报|听书)|(?:收?听|朗读|播报)(?:全文|本文|文章|正文)|[男女童]声|[倍语]速|音色|暂停|继续|停止|试听|定时关闭|\d(?:\.\d+)?x|约?\s?\d{1,3}\s?分钟?|[()▶►▾▼【】]|[\ud83c-\ud83e][\udc00-\udfff]/y,
      min: 2,
    },
    unless: /^\D*$|^(?!.*(?:ai|智能|语音|全文|本文|文章|正文))/,
  },
  {
    id: 'digest-box',
    kind: 'tool',
    strength: 2,
    // Authors, too, say that a machine has helped.
    onlyMaybe: true,
    max: 40,
    line: /^[^\w一-龥]{0,3}(?:(?:ai|智能助手)\s?(?:[已将可]|正在)?[为替帮][您你]?(?:一键|智能|快速)?(?:提炼|总结|归纳|提取|梳理|概括)[^。,:]{0,14}|(?:智能|全文|ai)\s?(?:速览|摘要|总结|导读)\s[^。:]{0,16}\s(?:展开|收起))$/,
    unless: OF_DOCUMENTS,
  },
  {
    id: 'gesture-hint',
    kind: 'tool',
    strength: 2,
    onlyMaybe: true,
    max: 26,
    line: /^[^\w一-龥"“”]{0,4}(?:左右|上下|向[左右上下]|双指)?(?:滑动|轻[触点]|[单双]击|点击|长按|捏合)(?:屏幕|页面|图片|此处|空白处)?[^。,:"“]{0,4}[即可以]{0,2}(?:翻页|切换|缩放|放大|[呼唤]出)[^。,:]{0,8}$/,
    unless: OF_DOCUMENTS,
  },
  {
    id: 'input-hint',
    kind: 'tool',
    strength: 2,
    needsSign: true,
    authorsToo: true,
    max: 30,
    // The words in an empty box (they trail off), what may still be written, what was taken away.
    line: /^[^\w一-龥"“”]{0,4}(?:[请来快]?(?:[写说留谈聊]|发表|记录|分享)(?:一?下|一?说)?[您你自]己?的?(?:想法|看法|观点|感受|评论|意见|留言|疑问|心得|感想)[吧呗]?\s?(?:\.{2,}|…+|~)|[您你]?(?:还|最多)?(?:可以?|能)?再?输入\s?\d{1,5}\s?个?字符?|[该此这]条?(?:评论|回复|留言|跟帖|弹幕)已[经被]?(?:作者|管理员|用户)?(?:折叠|删除|隐藏|屏蔽|关闭)|(?:目前)?[暂尚还](?:无|没有)人?[^。,]{0,2}(?:评论|回应|回复|留言|回答|书评|点评|弹幕)[^。]{0,16})$/,
    unless: OF_DOCUMENTS,
  },
  {
    id: 'floor-line',
    kind: 'tool',
    strength: 2,
    onlyMaybe: true,
    max: 40,
    line: /^第?\s?\d{1,4}\s?[#楼]\s?[^。,:]{0,16}(?:[昨前今]天|刚刚|\d{1,3}\s?(?:[秒天周年]|分钟|小时|个?月)前)(?:\s?\d{1,2}:\d{2})?(?:\s(?:回复|举报|来自.{2,8}))*$/,
  },
  {
    id: 'goods-line',
    kind: 'paywall',
    strength: 2,
    needsSign: true,
    authorsToo: true,
    max: 40,
    line: /^[^。,:]{0,8}[¥￥]\s?\d[\d.,]*[元起]?[\s|·/-]+(?:已[售购]|销量|[月热]销|\d[\d.]*[万k]?\+?\s?人(?:付款|购买|已购|收货|加购)).{0,12}$/,
  },
  {
    id: 'coin-cost',
    kind: 'paywall',
    strength: 2,
    needsSign: true,
    authorsToo: true,
    max: 40,
    line: /^[^。,]{0,12}(?:需要?|须|消耗|扣除?|花费|支付)[^。,\d]{0,6}\d{1,4}\s?[个枚张点颗]?\s?(?:[一-龥]{0,2}币|积分|[金学智银文知]豆|下载[券点]|点券|财富值|威望|贡献值|经验值?)[^。]{0,10}$/,
    // What is paid for is a text or a file.
    unless: /^(?!.*(?:文[档件章]|资[料源]|下载|查看|阅读|本文|[此该]页|附件|全文|解锁|帖|内容))/,
  },
  {
    id: 'member-saving',
    kind: 'paywall',
    strength: 2,
    onlyMaybe: true,
    max: 40,
    line: /^[^。:\d]{0,10}(?:会员|s?vip|领券|优惠券|券后|首单|新用户|新人|拼团|充值|年卡|月卡)[^。:\d]{0,6}(?:[省减送享抵]|返现?|低至|仅需|只要)\s?[¥￥]?\s?\d[\d.]*\s?[元块折%天篇张][^。]{0,20}$/,
    unless: OF_DOCUMENTS,
  },
  {
    id: 'archive-key',
    kind: 'tool',
    strength: 2,
    needsSign: true,
    authorsToo: true,
    max: 50,
    line: /^[^。:,]{0,8}(?:提取(?:码|密码)|提货码|解压(?:密码|码)|访问(?:码|密码)|(?:分享|网盘|压缩包)密码)\s?[:是为]\s?[\w./:-]{3,40}[^。]{0,20}$/,
  },
  {
    id: 'pass-on',
    kind: 'tool',
    strength: 2,
    needsSign: true,
    authorsToo: true,
    max: 24,
    line: /^[^\w一-龥"“”]{0,4}(?:[快请也]|赶[紧快]|记得|欢迎|[随顺]手)?(?:转发?|发送?|分享|推荐|安利)给(?:[您你]?的?(?:身边|更多|有?需要)的?[一-龥]{1,4}|(?:同[事学]|朋友|好友|家人|ta|小?伙伴)们?(?=[看吧!~]))(?:看一?看)?[吧哦呀]?[!~]?$/,
    unless: OF_DOCUMENTS,
  },
  {
    id: 'app-praise',
    kind: 'promotion',
    strength: 2,
    needsSign: true,
    authorsToo: true,
    max: 40,
    line: /^[^。:]{0,8}(?:手机端|客户端|手机版|app|小程序|移动端|网页版)[^。:,]{0,4}(?:体验|阅读|浏览|观看|学习|看)[^。:,]{0,4}[更最](?:流畅|顺畅|方便|[佳好爽快]|清晰|舒适|便捷|省心)[^。]{0,24}$/,
    unless: OF_DOCUMENTS,
  },
  {
    id: 'discount-news',
    kind: 'promotion',
    strength: 2,
    needsSign: true,
    authorsToo: true,
    max: 50,
    line: /^(?:上新|新品|[今本]日(?:上架|特惠|上新)|限时|特惠|秒杀|团购)[^。]{0,4}[:|·\s](?=.{0,30}(?:资料|模板|课[件程]|范文|文档|题库|会员|全集|套))[^。]{2,30}(?:[一二三四五六七八九\d.]{1,4}折|半价|免费|特惠|立减|包邮)[^。]{0,10}$/,
    unless: OF_DOCUMENTS,
  },
  {
    id: 'host-follow',
    kind: 'promotion',
    strength: 2,
    needsSign: true,
    authorsToo: true,
    max: 50,
    line: /^(?:大家好,|哈喽,|[您你]好,)?我是[^,。:]{1,12},[^。]{2,30}[,~\s](?:欢迎|记得|求|可以|别忘了?)(?:大家)?关注(?:我们?|本号|一下)?[哦呀]?[!~]?$/,
    unless: OF_DOCUMENTS,
  },
  {
    id: 'chat-client',
    kind: 'tool',
    strength: 2,
    needsSign: true,
    max: 26,
    // What the window of a chat program writes below an article.
    line: /^(?:预览时标签不可点|(?:继续|向上)滑动看下一[个条篇]|轻触(?:[上下]方)?(?:按钮)?(?:阅读原文|看下一[个条篇])|喜欢此内容的人还喜欢|微信扫一扫(?:可打开此内容|赞赏作者|使用小程序))[^。]{0,8}$/,
  },
];

export const widgetSays: Readonly<Record<string, Saying>> = {
  'reader-count': {
    zh: '像是网站数的读者：多少人学过',
    en: 'It looks like the site’s count of its readers',
  },
  'reader-bar': {
    zh: '阅读器的工具条：页码、缩放、全屏',
    en: 'The bar of a document reader: page, zoom, full screen',
  },
  'voice-bar': {
    zh: '朗读网页的按钮：声音、语速、时长',
    en: 'Buttons that read the page aloud: voice, speed, length',
  },
  'digest-box': {
    zh: '像是网页上机器提炼要点的框',
    en: 'It looks like a box in which a machine sums the text up',
  },
  'gesture-hint': {
    zh: '像是教读者怎样翻页、缩放',
    en: 'It tells the reader how to turn the page or to zoom',
  },
  'input-hint': {
    zh: '像是评论框里的字，或评论的状态',
    en: 'It looks like the words of a comment box, or what became of a comment',
  },
  'floor-line': {
    zh: '像是论坛里的楼层和回帖时间',
    en: 'It looks like the number and the age of a post',
  },
  'goods-line': { zh: '像是商品的价钱和销量', en: 'It looks like a price and how many were sold' },
  'coin-cost': { zh: '像是要花的积分、币', en: 'It says how many of the site’s coins it costs' },
  'member-saving': {
    zh: '像是会员、优惠券能省多少',
    en: 'It says how much members or coupons save',
  },
  'archive-key': {
    zh: '像是网盘提取码或解压密码',
    en: 'It looks like the key of a shared file or archive',
  },
  'pass-on': { zh: '像是请读者转给别人', en: 'It asks the reader to pass the page on' },
  'app-praise': { zh: '像是夸客户端好用', en: 'It praises the site’s app' },
  'discount-news': { zh: '像是打折上新的广告', en: 'It looks like news of a discount' },
  'host-follow': {
    zh: '像是账号主人请人关注',
    en: 'It sounds like the account’s owner asking to be followed',
  },
  'chat-client': {
    zh: '聊天软件在文章下面写的字',
    en: 'What a chat program writes below an article',
  },
};

export const widgetProofs: Readonly<Record<string, RuleProof>> = {
  'reader-count': {
    removes: ['417人在看', '最近 7 天被浏览 95 次', '31 位老师推荐了这份教案'],
    keeps: ['每人阅读 3 篇，推荐 1 篇', '今年新增藏书 88 册', '20 位老师参加了培训'],
  },
  'reader-bar': {
    removes: ['第 5 页 / 共 18 页　缩放 75%　适合宽度', 'Ａ－ Ａ Ａ＋ 夜间模式'],
    keeps: ['平移 旋转 放大 缩小', '字体 字号 行距', '放大 缩小 旋转'],
  },
  'voice-bar': {
    removes: ['🎧 收听全文 约 6 分钟', '【智能播报】女声　1.25x　1.5x'],
    keeps: ['语音播报 女声', '朗读课文 10分钟', '语音室的开放时间'],
  },
  'digest-box': {
    removes: ['✦ AI 为您提炼了 4 个要点', '全文速览　AI 生成　收起'],
    keeps: ['AI 为老人概括病情，医生核对', '智能导读 讲解员 收起展板'],
  },
  'gesture-hint': {
    removes: ['轻触屏幕中央呼出菜单', '《 左右滑动翻页 》'],
    keeps: ['点击“放大”，再点“返回”', '滑动变阻器的使用', '点击屏幕，观察水位'],
  },
  'input-hint': {
    removes: ['说说你的感想…', '还可以输入 140 字', '该回复已被作者删除', '目前还没有人留言'],
    keeps: ['写下你的想法', '该条规定已被废止', '没有人回答。', '目前没有人报名'],
  },
  'floor-line': {
    removes: ['7 楼 渠友 前天 18:40', '12# 阿渡 3小时前'],
    keeps: ['7 楼会议室', '3 楼 东户 昨天漏水'],
  },
  'goods-line': {
    removes: ['￥3.5　月销 86', '¥12.00 | 327人付款'],
    keeps: ['水票 ¥3.5', '共收 ¥1,200，327人缴清'],
  },
  'coin-cost': {
    removes: ['本资料需消耗 2 枚学豆', '查看此页将扣除 5 个金豆'],
    keeps: ['迟到一次扣 5 积分', '每户须投 2 枚硬币', '借书需花费 10 积分'],
  },
  'member-saving': {
    removes: ['开通年费会员立省 48 元', '领券再减 3 元 >'],
    keeps: ['会员每年交会费 50 元', '每吨节省 3 元', '新人培训三天'],
  },
  'archive-key': {
    removes: ['提取密码：h3xq　有效期 30 天', '解压码：www.moban.example'],
    keeps: ['提取码的生成方法', '访问密码：每季度更换一次'],
  },
  'pass-on': {
    removes: ['快发给身边的同事吧', '转给需要的人看看'],
    keeps: ['把钥匙交给老梁', '请转给同学', '推荐给老师们'],
  },
  'app-praise': {
    removes: ['客户端阅读更顺畅，各大市场均可下载'],
    keeps: ['手机端的用户更多', '客户端的界面更清晰了。'],
  },
  'discount-news': {
    removes: ['今日上架：汇报课件 80 套，限时三折'],
    keeps: ['新品：渠边米酒，八折', '团购：按户登记，每户两箱'],
  },
  'host-follow': {
    removes: ['我是阿渡，专写乡村旧事，记得关注'],
    keeps: ['我是阿渡，看水三十年，请大家关注水情', '我是水站的新人，请大家多关照'],
  },
  'chat-client': {
    removes: ['向上滑动看下一篇', '轻触上方按钮看下一条'],
    keeps: ['轻触水面，波纹散开', '滑动看下一个刻度'],
  },
};
