import type { Item, ItemClass } from '../grammar';
import { NO_FACT } from '../lexicon';
import type { NoiseRule, RuleProof, Saying } from '../rule';

const META = ['date', 'source', 'person', 'file', 'tool', 'tag', 'count'] as const;

function has(
  items: readonly Item[],
  type: Item['type'],
  values: readonly Item['value'][],
): boolean {
  return items.some((i) => i.type === type && values.includes(i.value));
}

function only(
  items: readonly Item[],
  type: Item['type'],
  values: readonly Item['value'][],
): boolean {
  return items.every((i) => i.type !== type || values.includes(i.value));
}

/** 2024-05-06 21:30 and nothing else, or 时间：2024-05-06 21:34; meetings are at the full hour or half past. */
const BARE_STAMP =
  /^(?:(?:时间|日期)\s?:\s?(?!.*\s\d{1,2}:[03]0$))?\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s\d{1,2}:\d{2}(?::\d{2})?$/;

export const sourceRules: readonly NoiseRule[] = [
  {
    id: 'date-items',
    kind: 'source',
    strength: 2,
    // 时间：2024年3月5日 alone may be a line of minutes; bare dates may be a signature's.
    unless: /^(?:时间|日期)\s?:|^[([]?\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?[)\]]?$/,
    items: {
      some: ['date'],
      only: META,
      when: (items) =>
        only(items, 'date', ['date', 'empty']) && items.some((i) => i.type === 'date' && !i.weak),
    },
  },
  {
    id: 'dated-items',
    kind: 'source',
    strength: 2,
    items: {
      some: ['source', 'person', 'tool', 'count'],
      only: META,
      when: (items) =>
        has(items, 'date', ['date']) && only(items, 'date', ['date', 'empty']) && items.length > 1,
    },
  },
  {
    id: 'stamp-line',
    kind: 'source',
    strength: 2,
    max: 70,
    // A date with hours as machines write it, and a few words around it: who did what to the page.
    line: /^[^。;!?,]{0,20}(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\b\d{2}-\d{2}|\d{4}年\d{2}月\d{2}日)\s?\d{1,2}:\d{2}(?::\d{2})?(?!\s?[\-—~至到\d])(?:[^。;!?,]{0,20}|\s?\|[^。;!?,]{0,40})$/,
    unless:
      /^(?:(?:时间|日期)\s?:\s?)?\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\s\d{1,2}:\d{2}(?::\d{2})?$|^(?![一-龥]{0,4}(?:发布|发表|发稿|发帖|更新|上传|提交|录入|编辑|修改|入库|转载|添加|上架|整理|采集|投稿|推送|登载|上线|收藏|创建|挂网))[一-龥]{2,6}(?:时间|日期)\s?:|会议|报名|截止|开始|结束|召开|开标|投标|报到|到达|抵达|出发|发车|起飞|返程|集合|起[至止]|签到|打卡|记录|地点|考试|比赛|拍摄|事发|发生|监测|测量|采样|检测|停水|停电|值班|水位/,
  },
  {
    id: 'bare-stamp',
    kind: 'source',
    strength: 2,
    zone: 'head',
    // A letter may have the hour under its signature, a bulletin when it was issued.
    line: BARE_STAMP,
  },
  {
    id: 'time-ago',
    kind: 'source',
    strength: 2,
    max: 20,
    line: /^.{0,8}[\d一二三四五六七八九十两几半]{1,3}\s?(?:[秒天周]|分钟|个?小时|个月)前\s?(?:更新|发布|发表|上传|回复|编辑|修改|提问|回答|来自|阅读|浏览|·|•).{0,8}$|^[\d一二三四五六七八九十两几半]{1,3}\s?(?:秒|分钟|个?小时)前$/,
  },
  {
    id: 'bare-date',
    kind: 'source',
    strength: 1,
    zone: 'head',
    line: /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/,
  },
  {
    id: 'bare-han-date',
    kind: 'source',
    strength: 1,
    zone: 'head',
    // The document's own date stands under its title in the same form.
    standsAlone: true,
    line: /^\d{4}年\d{1,2}月\d{1,2}日$/,
  },
  {
    id: 'source-items',
    kind: 'source',
    strength: 2,
    unless: /^\(?(?:数据|资料|图片|素材|图表)来源/,
    items: {
      some: ['source'],
      only: META,
      when: (items) =>
        items.some((i) => i.type === 'source' && !i.weak && i.value !== 'none') &&
        only(items, 'date', ['date', 'empty']),
    },
  },
  {
    id: 'account-source',
    kind: 'source',
    strength: 2,
    needsSign: true,
    max: 60,
    // 来源 | 青石晚读(ID:qingshiwandu): the account that has posted it.
    line: /^(?:[一-龥]{1,6}\s?[|丨:/]\s?)?[^。,:|]{2,24}\(\s?(?:微信)?(?:id|公众号)\s?:\s?[\w-]{3,24}\s?\)$/,
  },
  {
    id: 'bare-address',
    kind: 'source',
    strength: 1,
    standsAlone: true,
    // 某某局网站：https://… may be the document's own.
    items: {
      some: ['source'],
      only: ['source', 'date'],
      when: (items) => items.some((i) => i.value === 'address'),
    },
  },
  {
    id: 'data-source',
    kind: 'source',
    strength: 1,
    onlyMaybe: true,
    line: /^\(?(?:数据|资料|图片|素材|图表)来源\s?:.{0,30}$/,
  },
  {
    id: 'editor-items',
    kind: 'source',
    strength: 2,
    items: {
      some: ['person'],
      only: META,
      when: (items) =>
        only(items, 'date', ['date', 'empty']) &&
        only(items, 'person', ['text', 'empty', 'number']),
    },
    unless:
      /^(?:[([【]\s?)?(?:审核|校对|审校|编排|编校|采编|发表|策划|统筹|整理|撰稿|摄影|制图|初审|复审|终审|签发|[一二三]审|翻译|监制|编审|审稿)(?:人|员)?\s?:/,
  },
  {
    id: 'credit-line',
    kind: 'source',
    strength: 1,
    standsAlone: true,
    items: { some: ['person'], only: META },
  },
  {
    id: 'editor-in-brackets',
    kind: 'source',
    strength: 2,
    zone: 'tail',
    max: 40,
    line: /^(?:[([【]\s?(?:[一-龥\d]{0,8}(?:责任编辑|责编|网编|编辑|校对|审核)\s?:?\s?[一-龥·]{2,4}(?:[\s、][一-龥·]{2,4})*|[一-龥·]{2,4}\s?(?:编辑|责编|撰稿|编译|整理|校对))\s?[)】\]]|(?:责任|实习|值班|本期|网络)编辑\s?(?![职岗签]|制度|工作|名单|负责|须知|培训|队伍|意见|[一二三初复终]审)[一-龥·]{2,4})$/,
  },
  {
    id: 'origin-note',
    kind: 'source',
    strength: 2,
    zone: 'tail',
    max: 60,
    line: /^[(【[]?(?:原标题|原题|本文来源|本文来自|文章来源|本文转自|本文转载自|来源|稿件来源|选自|摘自|转自|转载自|原载|出处)\s?[:为].{1,50}$/,
    unless: /[。;].|:\s?须/,
  },
  {
    id: 'origin-hint',
    kind: 'source',
    strength: 1,
    zone: 'tail',
    max: 30,
    standsAlone: true,
    onlyMaybe: true,
    // The author of an excerpt says so, too.
    line: /^[(（【[]?(?:[转摘选]|节选|转载|转摘|整理|改编)自\s?.{2,24}(?:[网号报]|客户端|论坛|网站|平台|微博|公众号)[)）\]】]?$|^[(（【[]?(?:部分|文中|本文|以上)?(?:配图|插图|图片?|文字|素材|内容)(?:来?源[自于]?|[来取引选]自)于?(?:网络|互联网|网友).{0,10}$|^[—–-]*\s?(?:[来发]自|sent from)\s?.{1,14}(?:app|客户端|iphone|ipad|android|安卓|手机|小程序|网页版)$/,
  },
];

const UNKNOWN_ALLOWED = 2;
/** Items that say nothing of those beside them; and, where few stand in a line, names and accounts. */
const VAGUE: readonly ItemClass[] = ['unknown', 'tool'];
const VAGUE_ALONE: readonly ItemClass[] = [...VAGUE, 'person', 'contact'];
const MANY_CREDITS = 3;
/** Nothing in the line is written as only machines write: 3天前 5.2k 128阅读 上传于2023-11-02 时间：2023-11-02 */
const NO_MACHINE =
  /^(?!.*(?:\d\s?(?:[天周年]|小时|分钟|个?月)前|刚刚|[昨前]天\s?\d|\d\s?[kw万](?:$|[^一-龥])|\dmb|lv\.?\s?\d|\d\s?(?:次|人)?(?:阅读|浏览|评论|点赞|收藏|赞(?!同))|(?:阅读|浏览|评论|点赞|收藏|热度|赞)\s?\d|[一-龥]{2}于\s?:?\s?\d{4}|时间\s?:\s?\d{4}|[一-龥](?:频道|客户端|公众号|头条)(?:\s|$)|\(\d+\)))/;

/** The rules of what a site says of its file. */
export const FILE_RULES: ReadonlySet<string> = new Set(['file-facts', 'file-items']);
/** Nothing in the line is said of files that are there: 大小：36KB 文档页数：5. Who asks for files names a format, too. */
const NO_FILE =
  /^(?!.*(?::\s?[\d.]+\s?[km]b?(?:\s|$)|文档(?:格式|大小|页数|类型|编号|热度|价格|售价|语言)|所需(?:积分|金币|下载券|财富值|点数)|下载(?:积分|金币|价格|点数)))/;

export const mixedRules: readonly NoiseRule[] = [
  {
    id: 'mixed-items',
    kind: 'source',
    strength: 2,
    items: {
      some: ['count', 'date', 'source', 'person', 'tool', 'file', 'contact'],
      only: [...META, 'unknown', 'contact'],
      // Several items in one line, some of a site's own wording. Who wrote and whom to ask, alone, is
      // in documents, too; three credits in one line are not.
      when: (items) => {
        const vague = items.length < MANY_CREDITS ? VAGUE_ALONE : VAGUE;
        const known = items.filter(({ type, weak }) => !weak && !vague.includes(type)).length;
        const unknown = items.filter((i) => i.type === 'unknown').length;
        return unknown > 0 && known > 0 && items.length > 1 && unknown <= known * UNKNOWN_ALLOWED;
      },
    },
  },
  {
    id: 'file-facts',
    kind: 'source',
    strength: 2,
    // Who calls for entries says in which format.
    needsSign: true,
    items: { some: ['file'], only: [...META, 'unknown'] },
    // A size in bytes, a format alone in its line, or what only a site's file has.
    unless: NO_FILE,
  },
  {
    id: 'file-items',
    kind: 'source',
    strength: 1,
    items: { some: ['file'], only: [...META, 'unknown'] },
    unless: NO_FACT,
  },
  {
    id: 'byline-row',
    kind: 'source',
    strength: 1,
    standsAlone: true,
    // Somebody's name among what a machine writes: how long ago, shortened numbers, counts.
    items: {
      some: ['date', 'count', 'unknown'],
      only: [...META, 'unknown', 'name'],
      when: (items) => items.some(({ type }) => type === 'name'),
    },
    unless: NO_MACHINE,
  },
  {
    id: 'file-line',
    kind: 'source',
    strength: 1,
    onlyMaybe: true,
    max: 90,
    // A file's name with its size; a document lists its attachments so, too.
    line: /^[^\w一-龥]{0,4}(?:(?:原文件|源文件|文件|文档|下载)\s?:\s?)?[^:|]{1,60}\.(?:docx?|pdf|pptx?|xlsx?|wps|txt|zip|rar)\s?[([（]?\s?\d+(?:\.\d+)?\s?[kmg]b?\s?[)\]]?\s?.{0,12}$/,
    unless: /^附[件表录]/,
  },
  {
    id: 'unknown-items',
    kind: 'source',
    strength: 1,
    standsAlone: true,
    // 附件2, and a telephone number behind a name.
    unless: /^附[件表录]|1\d{10}$/,
    items: {
      some: ['unknown'],
      only: [...META, 'unknown'],
      when: (items) => has(items, 'unknown', ['number', 'date']),
    },
  },
];

export const sourceSays: Readonly<Record<string, Saying>> = {
  'date-items': {
    zh: '网站标注的发布、上传或更新时间',
    en: 'When the site published, uploaded or updated it',
  },
  'dated-items': {
    zh: '日期、来源、作者、工具排成的一行',
    en: 'A line of date, source, author and tools',
  },
  'stamp-line': {
    zh: '带钟点的时间，旁边是发布者或编辑',
    en: 'A time stamp, with who posted or edited',
  },
  'bare-stamp': {
    zh: '单独一行的时间，像是网站标注的',
    en: 'A date with its hour alone on a line; it looks like the site’s',
  },
  'time-ago': { zh: '网站标注的“多久以前”', en: 'How long ago, as the site says it' },
  'bare-date': {
    zh: '单独一行的日期，像是网站标注的',
    en: 'A date alone on a line; it looks like the site’s',
  },
  'bare-han-date': {
    zh: '单独一行的日期，与正文分开排版',
    en: 'A date alone on a line, set apart from the text',
  },
  'source-items': { zh: '网站标注的来源', en: 'Where the site says the text is from' },
  'account-source': { zh: '发布这篇文章的公众号', en: 'The account that has posted it' },
  'bare-address': { zh: '单独一行的网址', en: 'An address alone on a line' },
  'data-source': {
    zh: '数据或图片的来源，可能属于正文',
    en: 'A source of data or pictures; it may belong to the text',
  },
  'editor-items': { zh: '作者、编辑之类的署名行', en: 'A line that names author or editor' },
  'credit-line': {
    zh: '审核、校对等署名，可能属于正文',
    en: 'Credits such as reviewer or proofreader; they may belong to the text',
  },
  'editor-in-brackets': {
    zh: '文末括号里的编辑署名',
    en: 'The editor’s name in brackets at the end',
  },
  'mixed-items': {
    zh: '日期、计数、署名等排成的一行',
    en: 'A line of dates, counts and names, some of them unusually called',
  },
  'file-facts': {
    zh: '网站标注的格式、大小、页数、积分',
    en: 'Format, size, pages or price of the file, as the site says them',
  },
  'file-items': { zh: '文档的编号、格式、大小之类', en: 'Number, format or size of the file' },
  'file-line': {
    zh: '文件名和大小，也可能是正文的附件',
    en: 'A file’s name and size; it may be an attachment of the text',
  },
  'byline-row': {
    zh: '名字、多久以前、计数排成的一行',
    en: 'A row of a name, how long ago, counts and the like',
  },
  'unknown-items': {
    zh: '像是网站标注的数字或日期',
    en: 'It looks like a number or date of the site',
  },
  'origin-hint': {
    zh: '说明摘自哪里，可能属于正文',
    en: 'Says what it is excerpted from; it may belong to the text',
  },
  'origin-note': {
    zh: '文末说明出处或原标题的一行',
    en: 'A line at the end that names the origin or the original title',
  },
};

export const sourceProofs: Readonly<Record<string, RuleProof>> = {
  'date-items': {
    removes: [
      '发布时间:2026-01-30',
      '发布日期：2022-02-11 08:52',
      '上传时间:2023-01-08',
      '更新于 3 天前',
    ],
    keeps: ['2026年1月3日', '(2024年3月12日)', '时间：2024年3月5日上午9:00', '发布时间节点要提前'],
  },
  'dated-items': {
    removes: [
      '2021-03-02 打印 收藏',
      '2020-12-29 来源:某某日报 作者:',
      '2015-11-05阅读：8169来源:转载作者:某某',
    ],
    keeps: ['2024年3月5日 代表报到'],
  },
  'stamp-line': {
    removes: [
      '本帖最后由 老秦 于 2019-6-15 07:50 编辑',
      '快文号·田间课堂　06-18 11:25',
      '2012年01月11日 15:48',
    ],
    keeps: ['时间：2024年3月15日 18:30', '返程时间：4月12日17:00', '报名截止：2024-05-01 17:00'],
  },
  'bare-stamp': {
    removes: ['2024-05-06 21:30'],
    keeps: ['2024-05-06', '2024年5月6日', '时间：2024-05-06 09:30'],
  },
  'time-ago': {
    removes: ['三小时前更新', '5天前 来自某某网友'],
    keeps: ['三天前的一场雨', '十年前'],
  },
  'bare-date': {
    removes: ['2024-05-09'],
    keeps: ['2024—2026年'],
  },
  'bare-han-date': {
    removes: ['2026年1月3日'],
    keeps: ['(2024年3月12日)'],
  },
  'source-items': {
    removes: ['来源：某某日报', '文章来源:网友投稿', '来源：', '信息来源：县政府办'],
    keeps: ['资料来源和研究对象的选取', '来源于土地的增值收益要用于农村'],
  },
  'account-source': {
    removes: ['来源 | 漫水夜读（ID：manshuiyedu）', '漫水夜读（公众号：manshui_2019）'],
    keeps: ['联系人：老梁（微信号：laoliang58）', '玩家ID：manshui2019'],
  },
  'bare-address': {
    removes: ['http://www.example.com', '某某网：www.example.com'],
    keeps: ['办事网站：https://www.example.gov.cn'],
  },
  'data-source': {
    removes: ['数据来源：国家统计局'],
    keeps: [],
  },
  'editor-items': {
    removes: [
      '责任编辑：孙某某',
      '【责任编辑:王某】',
      '作者:',
      '作者：佚名 编辑：小李',
      '上传人:b****6',
    ],
    keeps: ['编辑部要加强选题策划', '评论人：张丽（南开大学经济学院）'],
  },
  'credit-line': {
    removes: ['审核：李某', '策划：办公室'],
    keeps: [],
  },
  'editor-in-brackets': {
    removes: ['（松花江网编辑 孙某某）', '(责编 张三、李四)', '(张某某编辑)', '责任编辑吕某'],
    keeps: ['（起草小组 张三）', '责任编辑职责'],
  },
  'mixed-items': {
    removes: [
      '被翻阅：77 上架：2021-12-03',
      '稿主：一支秃笔 翻阅1.6k 收藏：88',
      '[时间：2022-05-29][点开：166]',
    ],
    keeps: ['时间：3月5日 地点：三楼会议室 主持人：李某', '姓名：张某 年龄：35'],
  },
  'file-facts': {
    removes: ['格式：docx 大小：22KB 页数：4页', '文档页数：6', '所需积分：3'],
    keeps: ['格式：docx', '大小：不超过2M', '文件编号：渡镇发〔2024〕6号'],
  },
  'file-items': {
    removes: ['文档编号：6203311', '格式：DOC', '页数：5'],
    keeps: ['格式条款应当提示', '大小：不超过10M', '页数：8—12页'],
  },
  'file-line': {
    removes: ['📎 源文件：河工总结.docx（18.5KB）', '灌渠台账.xlsx 42K'],
    keeps: ['附件1：灌渠台账.xlsx（42KB）', '把“灌渠台账.xlsx”发到村部邮箱'],
  },
  'byline-row': {
    removes: ['老渡口 | 2天前 | 5.2K', '阿渡 · 3小时前 · 青石湾'],
    keeps: ['石湾村 | 2024-03-05 | 3次', '秦小满 林一舟 2024年3月5日', '张某 电话：5551234'],
  },
  'unknown-items': {
    removes: ['被瞧见:128'],
    keeps: ['第一名：三班，98分', '附件2', '罗小满 13812345678'],
  },
  'origin-hint': {
    removes: ['转摘自某某大风号', '部分配图源自网络', '— 来自 随手写 App'],
    keeps: ['——摘自某村民日记', '图片来源：县档案馆', '来自一线的手机'],
  },
  'origin-note': {
    removes: ['原标题：某地启动春耕', '本文来源：某某网'],
    keeps: ['来源于基层的经验'],
  },
};
