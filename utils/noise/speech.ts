/**
 * How sites speak to their readers: single words, sorted by what they do in such a line. No phrase
 * stands here. One word proves nothing; words of several sorts in one short line are how a site
 * talks and a report does not. All words are written as `fold` gives them.
 */
import { ByFirstUnit } from '../text/by-first-unit';
import { HOLDINGS, LIBRARIES } from '../text/kinds-of-sites';

export type SpeechSort =
  /** Whom it speaks to */
  | 'reader'
  /** How it moves them, and in what tone */
  | 'urge'
  /** What they are to do */
  | 'deed'
  /** What only readers of pages do: press, give coins, ask for the next chapter */
  | 'press'
  /** With what */
  | 'thing'
  /** What only readers with an account have */
  | 'account'
  /** The text as a thing that is shown */
  | 'text'
  /** What is withheld */
  | 'limit'
  /** The site itself, what sites are called, an address */
  | 'self'
  /** What it promises */
  | 'offer'
  /** Its rights */
  | 'right'
  /** What it forbids */
  | 'ban'
  /** A number or name to write to */
  | 'contact'
  /** What reports are about: each such word speaks against a site's line. */
  | 'report';

const WORDS: Readonly<Record<Exclude<SpeechSort, 'contact'>, string>> = {
  reader:
    '您 你 你们 亲, 亲! 亲~ 亲们 读者 网友 小伙伴 小伙伴们 朋友 朋友们 大家 大伙 大伙儿 宝子们 家人们 书友 书友们 看官 老铁 ' +
    '用户 老用户 新用户 友友们 游客 好友 提问者 答主 题主',
  urge:
    '欢迎 请 记得 别忘 快来 赶快 赶紧 立即 马上 点击 点此 点开 点我 点上面 点下面 轻触 轻点 戳 猛戳 继续滑动 长按 扫码 扫描 扫一扫 ' +
    '识别 动动手指 顺手 不妨 敬请 尽在 上方 下方 左上角 右上角 左下角 右下角 左侧码 文末 百度 搜 搜索 搜一搜 微信搜 移步 前往 ' +
    '想要 想看 想知道 想了解 看不够 没看够 意犹未尽 猜你 何不 还在为 来看看 瞧瞧 捋一捋 看一看 聊聊 一起 跟着 快去 记住 ' +
    '没思路 不会写 发愁 头疼 私聊 联系 往下滑 下滑 上滑 提醒您 提醒你 温馨提示 温馨提醒 友情提示 鼓励作者 支持作者 鼓励一下 支持一下 ' +
    '小贴士 小提示 希望 祝您 陪您 觉得 喜欢',
  deed:
    '关注 收藏 收进 分享 转发 转给 发给 转存 下载 订阅 点赞 点亮 评论 留言 讨论 参与讨论 发言 ' +
    '投稿 约稿 荐稿 购买 领取 加群 进群 入群 加微 加v 加q 加我 查找 访问 浏览 兑换 咨询 私信 翻页 畅读 畅看 ' +
    '查看 阅读 试读 预览 添加 展开 签到 安装 挑错 挑个错 回复 设为主页 设成主页 看全文 读全文 续读',
  press:
    '点个 点一下 点一点 赞一个 投币 投个 在看 再看 星标 置顶 不迷路 打赏 赞赏 追更 催更 催一催 加更 爆更 回帖 跟帖 顶贴 顶一下 ' +
    '一键三连 三连 抢沙发 抢首评 左滑 右滑 推荐票 投月票 求票 蓝字 给个评价 给个好评 给个赞 评论区 点这里 点此处 看下一个 看下一篇 看下一条',
  thing:
    '公众号 订阅号 服务号 视频号 微信 微信群 qq qq群 群 群号 客户端 app 二维码 小程序 链接 网址 域名 收藏夹 书架 书签 ' +
    '网页 网盘 百度云 云盘 提取码 提货码 解压 浏览器 头像 名片 小心心 爱心 红心 小红心 小星星 朋友圈 资料包 资源包 素材 模板 ' +
    '范文 范例 文档 docx pdf word版 电子版 原稿 弹窗 帖子 本帖 频道 专栏 套餐 优惠券 代金券 全库 手机版 手机报 手机站 电脑版 抖音 快手 微博 淘宝 店铺 ' +
    '网店 旺旺 直播间 知识星球 小红书 b站 头条号 图集 推送 备用网址 防走失 防失联 公文 文稿 课件 ppt 试卷 主页 资料',
  account:
    '会员 vip svip 免学币 免积分 学币 文币 下载币 点券 积分 金币 下载券 下载点 账号 帐号 权限 登录 登入 登陆 注册 开通 充值 续费 付费 升级 解锁 年费 年卡 月卡 季卡 ' +
    '包年 包月 续年卡 元解锁',
  text:
    '本回答 该回答 这个回答 该菜谱 本菜谱 本词条 本文 本篇 这篇 这份 此文 该文 文章 全文 全篇 正文 原文 本页 本章 下一章 章节 最新章节 段落 余下 其余 剩余 余下内容 剩余内容 ' +
    '以下部分 后面还有 后续 未完 下一篇 以上内容 内容 词条 条目 义项 本件 该层 楼层 看到这里 读到这里 到这里 到这儿 说到这 前三页 前几页 试读部分',
  limit:
    '仅限 可见 才可以 才能 才可 方可 后可 即可 只能 不足 折叠 屏蔽 隐藏 未读 未显示 专享 独享 限免 超出 已结束 到此为止 需要',
  self:
    '本站 本网 我站 本平台 本网站 原站 本店 小编 编者 站长 客服 助理 小助手 小助理 管理员 版主 楼主 吧主 原作者 本公众号 本号 ' +
    '本论坛 本文库 本库 本资源 本资料 本文档 该文档 转码 官方 官网 编辑部 跟着编辑 商务合作',
  offer:
    '免费 优惠 特价 特惠 限时 折扣 打折 终身 永久 福利 礼包 大礼包 拿礼包 干货 毛钱 元起 折起 立减 立享 赠送 您身边的 你身边的 一条龙 免单 独家 海量 全网 精品 ' +
    '每日更新 持续更新 更新快 无弹窗 无广告 秒更 首发 随心 任意 量大 从优 一站式 代写 代拟 代笔 定制 原创 更多 同类 包过 限量 抢先 新人专享 首充 ' +
    '第一时间 特权 惊喜 好礼 红包 完整版 高清 随你挑 任你挑 天天看 再付 灵感',
  right:
    '版权 转载 转贴 侵权 侵犯 侵删 盗图 图源网络 来自网络 源自网络 来源网络 授权 正版 盗版 商用 倒卖 转卖 代售 盗卖 贩卖 仿冒 冒充 假冒 山寨 上当 受骗 谨防 仅供 仅作 ' +
    '不代表 免责 外传 摘编 用户上传 自行上传 自发上传 下架 撤下 撤稿 删除 不承担 概不 必究 盗用 翻录 转售 搬运 洗稿 归原 学习交流 ' +
    '交流学习 借鉴 封号',
  ban: '不得 请勿 切勿 谢绝 严禁 禁止 拒绝 勿作 未经 未获 不支持',
  report:
    '机关 同志 干部 群众 党员 支部 落实 推进 整治 排查 居民 村民 市民 学生 家长 考生 患者 职工 党委 政府 党支部 街道 ' +
    '社区 乡镇 村委 全镇 全县 全市 全区 全乡 全村 全校 我镇 我县 我市 我局 我院 我校 报名 申报 招聘 招募 志愿者 志愿服务 缴费 办理 ' +
    '甲方 乙方 保修 报修 说明书 应急 防汛 农户 乘客 纳税人 参保 会议 管护 监管 治理 帮扶 部署 督查 考核 执法 宣讲 传达 所有者 所有人 应当 必须 合作社 大会 ' +
    '警惕 当心 陌生 诈骗 防范 科室 单位 小区 物业 门诊 医院 学校 工作 建设 制度 服务 中心 管理 队伍 借阅 书目 馆藏 账单 余额 各位 代表 专家 电话 热线 传真 邮编 作答 答题 答卷 阅卷',
};

/** What sites are called, after a name of their own. */
const SITE_NAME = new RegExp(
  `[一-龥]{2}(?:${LIBRARIES}|文秘[站坊之]|题库|论坛|贴吧|小说(?!家)|(?:资料|材料|素材)[库站]|` +
    `(?:${HOLDINGS}|文学|读书|学习|写作|合同|简报|问答|书)网)`,
);
/** 某某网, where 网 is not part of a common word. */
const NET_NAME =
  /[一-龥][^互联电路管渔水河官铁法情防安热供光骨微入上全公补蛛篮足地渠线局织撒因本我该原外内关过结的户]网(?=[^一-龥]|$|[设搜找注登逛挑祝提欢选看下查])/;
/** An address; the name of a file and an office's own address are none. */
const ADDRESS = /(?:www\.|\b[a-z\d-]{2,30}\.)[a-z\d-]{2,20}(?:\.[a-z]{2,7})?\b/;
const NO_ADDRESS = /\.(?:docx?|pdf|pptx?|xlsx?|txt|wps|jpe?g|png|html?|zip|rar|gov|edu)\b|\d\.\d/;
/** A number to write to, also one with some digits masked; an account's name after its label. */
const CONTACT =
  /\d{6}|回复\s?["“]?[a-z\d]{2}|@(?!.{0,20}\.(?:gov|edu)\b)[a-z\d]|\d{3}\s?\*\*|[号:信qv微群]\s?\d{5}|(?:[号:信微]\s?|\bv\s?)[a-z][a-z\d_-]{4,20}(?![\w.@-])/;

interface Entry {
  readonly word: string;
  readonly sort: SpeechSort;
}

const ENTRIES: readonly Entry[] = Object.entries(WORDS).flatMap(([sort, words]) =>
  words.split(' ').map((word) => ({ word, sort: sort as SpeechSort })),
);
/** The longest first: the longest word that stands at a place is the one that stands there. */
const BY_FIRST = new ByFirstUnit<Entry>();
for (const entry of [...ENTRIES].sort((a, b) => b.word.length - a.word.length))
  BY_FIRST.add(entry.word.charCodeAt(0), entry);

/** The longest word that stands at a place. */
function entryAt(text: string, at: number): Entry | undefined {
  for (const entry of BY_FIRST.get(text.charCodeAt(at)))
    if (text.startsWith(entry.word, at)) return entry;
  return undefined;
}

/** Reports do not end like this: …哦 …哟 …嘛 …啦 ~ */
const TONE = /[哦哟嘛啦噢喔呗~～](?:[!。]|$)/;
/** An author says …吧, too, but asks for nothing that readers do with pages. */
const COAXES = /吧(?:[!。~:,]|$)/;
/** A question, and then what to do about it (characters after the mark). */
const ANSWER_MIN = 4;
/** 写不下去?找我 不想被看到?点此隐藏 */
const ASKS_AND_SENDS =
  /\?["”』」]?\s?(?:点(?!评)|去(?![年世除])|快来|快去|告诉我们|试试|赶紧|先[登注]|[戳搜扫])/;

function asksAndAnswers(folded: string): boolean {
  const mark = folded.indexOf('?');
  return mark >= 0 && folded.length - mark > ANSWER_MIN && !folded.endsWith('?');
}

/** 求收藏,求推荐票 */
const BEGS =
  /(?<![要请征需诉追谋寻力务恳])求[一-龥]{0,2}(?:收藏|推荐|订阅|月票|打赏|点击|关注|转发|评论|鲜花)/;
/** 更多好文请上…: where the rest is; an author sends to an appendix or a place. */
const MORE_AT = /更多.{1,12}(?:请(?:[上戳搜]|访问|移步|关注)|尽在)/;

/** Any code that is to be scanned. */
const SCAN = /扫.{0,5}码/;

/** Longer lines need one sort more (characters): the more words, the more chance. */
const LONG = 60;
/** Without one of these a line may speak to its own readers. */
const CORE = ['press', 'thing', 'account', 'text', 'self', 'right', 'contact'] as const;

/** Authors, too, address somebody about their text: 请大家复习各章内容。 It asks for nothing that is a site's. */
const AUTHORS_TOO: ReadonlySet<SpeechSort> = new Set(['reader', 'urge', 'text'] as const);

/**
 * How much a line speaks as sites do: the number of different sorts of words, less one for each word
 * of a report's subjects, less one when nothing in it is a site's own, less one when it is long.
 * @param folded a line as `fold` gives it
 */
export function speechScore(folded: string): number {
  // Several rules ask about one line in turn.
  if (folded !== lastLine) {
    lastLine = folded;
    lastScore = scoreOf(folded);
  }
  return lastScore;
}

let lastLine = '';
let lastScore = 0;

/** The sorts of words that stand in a line, and the words of a report's subjects. */
function sortsIn(folded: string): { sorts: Set<SpeechSort>; subjects: Set<string> } {
  const sorts = new Set<SpeechSort>();
  const subjects = new Set<string>();
  for (let at = 0; at < folded.length;) {
    const entry = entryAt(folded, at);
    if (entry?.sort === 'report') subjects.add(entry.word);
    else if (entry) sorts.add(entry.sort);
    at += entry?.word.length ?? 1;
  }
  return { sorts, subjects };
}

function scoreOf(folded: string): number {
  const { sorts, subjects } = sortsIn(folded);
  if (sorts.size === 0) return 0;
  if (namesSite(folded)) sorts.add('self');
  if (givesContact(folded)) sorts.add('contact');
  if (folded.includes('您')) sorts.add('reader');
  if (TONE.test(folded) || asksAndAnswers(folded)) sorts.add('urge');
  if (COAXES.test(folded) && (sorts.has('press') || sorts.has('deed'))) sorts.add('urge');
  if (ASKS_AND_SENDS.test(folded)) sorts.add('urge').add('press');
  if (BEGS.test(folded)) sorts.add('urge').add('press');
  if (MORE_AT.test(folded)) sorts.add('urge').add('offer').add('self');
  if (SCAN.test(folded)) sorts.add('urge').add('thing');
  if (folded.endsWith('。') && [...sorts].every((sort) => AUTHORS_TOO.has(sort)))
    sorts.delete('text');
  const core = CORE.some((sort) => sorts.has(sort));
  return sorts.size - subjects.size - (core ? 0 : 1) - (folded.length > LONG ? 1 : 0);
}

/** Whether a folded line has a name as sites have, or a site's address. */
export function namesSite(folded: string): boolean {
  if (holdsSiteName(folded)) return true;
  return ADDRESS.test(folded) && !NO_ADDRESS.test(folded);
}

/** Whether a folded line has a number or a name to write to. */
function givesContact(folded: string): boolean {
  return CONTACT.test(folded);
}

function holdsSiteName(folded: string): boolean {
  return SITE_NAME.test(folded) || NET_NAME.test(folded);
}

/** Sorts that only sites have; authors, too, ask to pass something on, to follow, to write. */
const SITES_ONLY = ['press', 'account', 'text', 'limit', 'offer'] as const;
/** 让更多人参与: it offers nothing. */
const MORE = /更多/g;
/** What points at the buttons of a page, an address to follow, a number masked against its own site. */
const ON_PAGES =
  /点击(?![量率数次])|轻[点触]|点我|戳|长按|蓝字|头像|[上下]方|[左右][上下]角|(?:关注|收藏)[:(\s]{0,3}www\.|\d\*{2,}\d/;

/**
 * Whether a line has words that no author uses of the own text.
 * @param folded a line as `fold` gives it
 * @param ofRights whether words of rights are such words; authors forbid copying as sites do
 */
export function saysWhatSitesSay(folded: string, ofRights: boolean): boolean {
  const { sorts } = sortsIn(folded.replace(MORE, ''));
  return (
    holdsSiteName(folded) ||
    ON_PAGES.test(folded) ||
    SITES_ONLY.some((sort) => sorts.has(sort)) ||
    (ofRights && sorts.has('right'))
  );
}

/** What stands on the buttons and in the menus of sites, beside the words above. */
const BUTTONS = new Set(
  (
    '打印 复制 举报 纠错 纠正 朗读 播报 拉黑 改写 降重 大纲 脑图 导图 速读 听书 倍速 划线 查词 笔记 夜间模式 日间模式 护眼模式 长图 海报 字体 字号 赞成 反对 支持 踩一脚 倒序 正序 只看 楼主 引用 邮箱 ' +
    '表情 发送 清空 搜索历史 按时间 按热度 缩放 翻页 导航 须知 投放 隐私 条款 协议 声明 地图 关于我们 关于本站 联系我们 招聘 帮助 反馈 首页 上一 下一 返回 更多 全部 换一换 收起 生成 使用道具 ' +
    '锁定 跟踪 送花 鸡蛋 小报告 不感兴趣 下载量 要闻 资讯 简体 繁体 无障碍 合作 贡献者 词条 图册 我要 加精 评分 存到 投诉'
  ).split(' '),
);
const BUTTON_MAX = 4;
/** What stands in no piece of a menu. */
const NO_PIECE = /[。，,;:!?“”]|\d\s?票/;
/** Pieces of a menu are at most this long (characters). */
const PIECE_MAX = 8;
const MIN_PIECES = 2;
/** So many of the pieces must hold a word of a site. */
const MIN_MENU_SHARE = 0.5;
/** A row of channels begins so; with so many pieces it is a menu, whatever they are called. */
const HOME = /^(?:网站)?[首主]页$/;
const MIN_CHANNELS = 5;

/**
 * Whether a line is a row of short pieces, as menus and buttons are: 转存网盘　生成长图　朗读
 * @param folded a line as `fold` gives it
 */
export function isMenu(folded: string): boolean {
  if (NO_PIECE.test(folded)) return false;
  const pieces = folded.split(/[\s|丨·•、[\]【】<>《》()/]+/).filter((piece) => piece !== '');
  if (pieces.length === 1) return isGluedMenu(pieces[0]!);
  if (pieces.length < MIN_PIECES || pieces.some((piece) => !isPiece(piece))) return false;
  if (HOME.test(pieces[0]!) && pieces.length >= MIN_CHANNELS) return true;
  const known = pieces.filter(holdsButton).length;
  return known >= MIN_PIECES && known >= pieces.length * MIN_MENU_SHARE;
}

/** So many words of buttons, and nothing else, make a menu that lost its gaps: 收藏海报分享 */
const MIN_GLUED = 3;

function isGluedMenu(line: string): boolean {
  let words = 0;
  for (let at = 0; at < line.length; words++) {
    const length = buttonAt(line, at);
    if (length === 0) return false;
    at += length;
  }
  return words >= MIN_GLUED;
}

/** Whether a folded line is one or two words of buttons and nothing else. */
export function isButton(folded: string): boolean {
  const first = buttonAt(folded, 0);
  return (
    first > 0 && (first === folded.length || first + buttonAt(folded, first) === folded.length)
  );
}

function isPiece(piece: string): boolean {
  return piece.length <= PIECE_MAX;
}

function holdsButton(piece: string): boolean {
  for (let at = 0; at < piece.length; at++) if (buttonAt(piece, at) > 0) return true;
  return false;
}

/** Length of the longest word of a button that begins there; 0 when there is none. */
function buttonAt(text: string, at: number): number {
  for (let length = BUTTON_MAX; length >= 2; length--) {
    if (BUTTONS.has(text.slice(at, at + length))) return length;
  }
  const entry = entryAt(text, at);
  const isButton = entry && entry.sort !== 'report' && entry.sort !== 'reader';
  return isButton ? entry.word.length : 0;
}
