import type { NoiseRule, RuleProof, Saying } from '../rule';

/** A row of so many pieces, so many of them buttons and one a count, is no line of a document. */
const ROW_MIN = 3;
const ROW_TOOLS = 2;

/** What a button does, and to what of the page: 收起工具栏 写回答 举报该菜谱 */
const BUTTON_LINE =
  /^[[(【<≡☰+＋×✕→▶►✎✏\s]*(?:(?:我也?[要想]|点?去|点击|点此|立即|马上)?(?:[写听晒催换]|发表?|收起|展开|隐藏|关闭|打开|显示|查看|切换|举报|投诉|编辑|修改|朗读|收听|翻译|生成|保存|打印|收藏|分享|转发|复制|加入|添加|评价|打赏|订阅|发起|参与|邀请|检索|检举|张贴)(?:一下|我的|分享|这[个篇道条份]|[该此本新全原])?(?:一?[下批组]|评论|留言|回答|答案|回复|帖子?|词条|菜谱|食谱|笔记|作品|成品图?|[文图]|文章|文档|大图|全部|网页|页面|工具栏|菜单|侧边?栏|目录|弹窗|广告|图片|海报|长图|链接|二维码|购物车|书单|书架|书签|清单|评价|提问|点评|侵权|此?楼|编辑记录|历史版本|更多|博主|作者|推荐票|本博)|(?:目录|版面|标题|站点|网站|内容)?(?:菜单|导航)|(?:电脑|触屏|手机|适老|长辈|简洁)[版端](?:[\s|]+(?:电脑|触屏|手机|适老|长辈|简洁)[版端])*|我知道了|不再提示|我也要[用学做看写评]|(?:最佳|推荐)答案|问题已(?:关闭|解决)|(?:关于|讨论)本(?:[站网库]|百科|词?条目?)|隐私权?政策|服务条款|(?:默认|按?时间|按?热度)(?:排序|倒序)|记住我|匿名(?:用户|网友)|网友昵称)\s?[\])】>…»›↓↑▼▲∨∧↻⟳✕×]*$/;

export const toolRules: readonly NoiseRule[] = [
  {
    id: 'tool-row',
    kind: 'tool',
    strength: 3,
    items: {
      some: ['tool'],
      only: ['tool', 'count'],
      when: (items) =>
        items.length >= ROW_MIN &&
        items.filter((i) => i.type === 'tool' && !i.weak).length >= ROW_TOOLS &&
        items.some((i) => i.type === 'count' && i.value === 'number'),
    },
  },
  {
    id: 'tool-items',
    kind: 'tool',
    strength: 2,
    // One word of two characters, or an English one, may be a heading or a cell: 收藏, Share
    unless: /^(?:.{1,2}|[a-z]+)$/,
    items: {
      some: ['tool'],
      only: ['tool', 'count'],
      when: (items) => items.some((i) => i.type === 'tool' && !i.weak),
    },
  },
  {
    id: 'tool-word',
    kind: 'tool',
    strength: 1,
    // A year heads what happened in it; a pager is no row of years or of other large numbers.
    unless: /^(?:1\d|20)\d{2}$|^\d{3,}(?:\s\d{3,})+$/,
    items: { some: ['tool'], only: ['tool', 'count', 'tag'] },
  },
  {
    id: 'picture-tool',
    kind: 'tool',
    strength: 2,
    max: 16,
    // A manual says the same of its own pictures.
    onlyMaybe: true,
    line: /^[[(【]?(?:(?:点击?|轻触|轻点|单击|双击)(?:此处|图片|小图|上图|下图|一?下)?可?(?:放大|缩放|查?看(?:高清)?(?:大图|原图|全图))(?:图片|查看|观看|浏览)?|放大(?:图片|查看)|查?看(?:高清)?(?:大图|原图))[\])】]?$/,
  },
  {
    id: 'button-line',
    kind: 'tool',
    // Manuals and tasks begin like this, too.
    strength: 1,
    max: 14,
    standsAlone: true,
    line: BUTTON_LINE,
  },
  {
    id: 'tool-sentence',
    kind: 'tool',
    strength: 2,
    max: 45,
    signals: {
      min: 2,
      groups: [
        /扫(?:一扫|描|码)|长按|点击右上角|打开微信|点击下方|点一下|戳/,
        /二维码|朋友圈|微信|好友|手机|网页分享|小程序|客户端|app/,
        /分享|转发|点(?:个|击|一下)?赞|点亮|在看|收藏|打赏|一键三连/,
        /文章不错|觉得(?:不错|有用)|喜欢(?:本文|这篇|就)|对(?:你|您)有(?:帮助|用)|好文|支持一下/,
      ],
    },
    // What the document is about is done with a code, too: 报修请扫描下方二维码, 扫描借书证上的条形码
    // A code that nothing connects with a page may be on a poster: 扫描床头二维码可开具发票
    unless:
      /[,、][^,、]{8,}[,、]|^(?!阅读|下载|分享|收藏|关注|更多)[一-龥]{2,6}(?<!觉得|喜欢)[请可][^,。]{0,4}扫|条形码|扫描?(?![^,。]{0,4}(?:[上下左右]方|[图屏页文]))[一-龥]{2,8}[上里]的[一-龥]{0,2}码|^(?!.*(?:微信|[上下]方|[左右][侧边]|文末|长按|识别|手机|关注|阅读|下载|分享|朋友圈|好友|[赞看加群领点]|收藏|获取|app|小程序|客户端)).*扫.{0,8}码/,
  },
  {
    id: 'player-bar',
    kind: 'tool',
    strength: 2,
    needsSign: true,
    max: 40,
    // How far a recording has been played, and how long it is (00:00 / 06:32), or how fast it is read.
    line: /^(?:[^\d。,]{0,12}0{1,2}:\d{2}\s?\/\s?\d{1,2}:\d{2}[^。,]{0,20}|(?:正在(?:为[您你])?(?:朗读|播报|播放)|[语倍]速)(?:[\s:|·]+(?:[语倍]速|\d(?:\.\d+)?x?|暂停|继续|[男女]声|普通话))*)$/,
  },
  {
    id: 'rate-prompt',
    kind: 'tool',
    strength: 2,
    onlyMaybe: true,
    max: 40,
    line: /^(?:[您你]?觉得|[您你]?[对给为]|请[您你]?[对给为])?[这本该此]?(?:[篇份个]|文章|文档|内容|回答|资料|材料|页面)(?:文章|文档|内容|回答|资料|材料)?的?(?:整体|综合)?(?:(?:评价|评分|打分|满意度?)(?:[:吗如].{0,20}|(?:\s\S{1,4}){2,})|[对是]?[您你]?(?:有帮助|有用|怎么样|如何|满意)[吗?].{0,16})$/,
  },
  {
    id: 'assistant-box',
    kind: 'tool',
    strength: 2,
    // Authors, too, say that a machine has helped.
    onlyMaybe: true,
    max: 90,
    line: /^(?:[^\w一-龥]{0,3}(?:(?:ai|智能|大模型)\s?){1,2}(?:全文|[\d一二三五十]{1,2}分钟)?(?:摘要|总结|速读|速览|导读|解读|提炼|脑图|助读|伴读|问答|帮[您你]?[读看写答找]|一下)[一-龥]{0,4}(?:\([一-龥]{2,4}\))?(?:\s?:.{0,70})?[】)\]]?|[^。:]{0,20}由\s?(?:本站|平台)?\s?(?:ai|人工智能|大?模型|智能助手)[^。,]{0,8}(?:生成|总结|提炼|整理|归纳|翻译)[^。]{0,24}|[^。:]{0,8}\s?(?:ai|人工智能|大模型)\s?(?:辅助|自动)?(?:生成|总结|提炼|归纳)[,的][^。]{0,20})。?$/,
    unless: /工作|推进|建设|技术|应用|标识|课程|教学|培训|学生|应当|不得|办法|规定/,
  },
  {
    id: 'comment-prompt',
    kind: 'tool',
    strength: 2,
    max: 60,
    line: /^(?:请先?|您?需要先?|您还未|登录|发表|写下|说说|我来|欢迎|还没有|没有|暂无|快来|抢|发一条|文明|网友)[^。]{0,12}(?:评论|留言|说两句|跟帖|发言|沙发|看法)[^。]{0,30}[。!~～…]*$|^[说写聊留]点什么[吧呢]?[.…。~]*$/,
    unless: /会议|同志|工作|群众|干部/,
  },
];

export const toolSays: Readonly<Record<string, Saying>> = {
  'tool-items': {
    zh: '网页按钮：打印、字号、分享、收藏等',
    en: 'Buttons of the page: print, font size, share, favourite',
  },
  'tool-row': {
    zh: '一排按钮和计数：点赞、复制链接等',
    en: 'A row of buttons and counts: like, share, copy the link',
  },
  'tool-word': { zh: '像是网页按钮上的字', en: 'It looks like the words on a button' },
  'picture-tool': { zh: '放大图片的按钮', en: 'A button that enlarges a picture' },
  'button-line': {
    zh: '像是网页按钮：写回答、收起菜单之类',
    en: 'It looks like a button: write a reply, close the menu and the like',
  },
  'tool-sentence': {
    zh: '请读者扫码、分享或点赞的话',
    en: 'A line that asks the reader to scan, share or like',
  },
  'player-bar': {
    zh: '朗读、播放条上的进度',
    en: 'How far a player of the page has come',
  },
  'rate-prompt': {
    zh: '请读者给文章打分、评价的话',
    en: 'It asks the reader to rate the text',
  },
  'assistant-box': {
    zh: '像是人工智能摘要、问答的标题或说明',
    en: 'It looks like the heading or note of a summary that a machine made',
  },
  'comment-prompt': { zh: '请读者登录、评论的提示', en: 'A prompt to log in or comment' },
};

export const toolProofs: Readonly<Record<string, RuleProof>> = {
  'tool-items': {
    removes: [
      '【字体：大 中 小】【打印】【关闭】',
      '分享到：',
      '加入收藏',
      '返回顶部',
      '字体放大 字体缩小',
      '打印本页',
    ],
    keeps: ['分享经验做法', '收藏品拍卖', '点赞收藏类互动数据分析', '举报人“寻而不得”'],
  },
  'tool-row': {
    removes: ['点赞 23 分享到微信 复制链接', '顶(3) 踩(0) 打印本文 加入收藏夹'],
    keeps: ['点赞 分享 转发三项指标', '收藏 118 件，捐赠 23 件'],
  },
  'tool-word': {
    removes: ['收藏', '赞', '评论'],
    keeps: ['评论：纸包不住火', '2019 2020 2021', '312 288 305'],
  },
  'picture-tool': {
    removes: ['点击图片查看大图', '放大图片', '[查看原图]'],
    keeps: ['点击放大镜图标，可以放大地图。', '放大图片的三种办法'],
  },
  'button-line': {
    removes: ['收起侧边栏', '写回答', '晒一下成品', '≡ 菜单', '电脑版 触屏版', '换一组 ⟳'],
    keeps: ['写作文', '查看渠段', '参与讨论的有七人', '编辑说明', '打印机', '听汇报'],
  },
  'tool-sentence': {
    removes: ['打开微信“扫一扫”即可将网页分享至朋友圈', '文章不错，点个赞吧', '用微信扫描二维码'],
    keeps: ['“朋友圈”关注的少', '宣传海报扫码率达到九成。'],
  },
  'player-bar': {
    removes: ['收听全文 00:00/04:18', '0:00 / 12:05 语速', '正在为您朗读 倍速 1.5x'],
    keeps: ['比分21:18/15:21', '08:00/12:00 两班轮换', '语速要慢', '正在播放第二段录音'],
  },
  'rate-prompt': {
    removes: [
      '你觉得这篇文章如何？',
      '给本文档打分：一星 二星 三星',
      '这份资料对你有用吗？有 没有',
    ],
    keeps: ['给作文打分要看立意', '对食堂的满意度为92%', '你觉得这个办法怎么样？说说理由。'],
  },
  'assistant-box': {
    removes: [
      'AI速读',
      '智能导读：本篇讲了两件事',
      '本段内容由大模型归纳，请自行核对',
      'AI自动生成，不代表本站观点',
    ],
    keeps: ['AI技术应用培训', '智能总结会议要点的软件', '由人工智能办公室整理建设方案'],
  },
  'comment-prompt': {
    removes: ['请先登录后发表评论～', '发一条友善的评论', '我来说两句', '快来抢沙发吧'],
    keeps: ['批评和自我批评', '欢迎各位领导批评指正'],
  },
};
