import type { NoiseRule, RuleProof, Saying } from '../rule';

/** Whom documents speak to and of; a platform's author does not. */
const OF_DOCUMENTS =
  /同志|干部|群众|党员|工作|会议|居民|村民|学生|同学|孩子|老师|家长|业主|报名|作答|答题|[为给](?:他|她|全体|大家的|我们的)/;

/**
 * Lines of platforms on which authors and users publish: their accounts, boards and answers. Authors
 * put some of them into their files, too, so all but one are never more than suggestions.
 */
export const platformRules: readonly NoiseRule[] = [
  {
    id: 'posted-from',
    kind: 'source',
    strength: 2,
    max: 40,
    line: /^(?:(?:更新|发布)时间:)?(?:昨天|前天|今天)\s?\d{1,2}:\d{2}\s?ip属地:[一-龥]{2,4}$/,
  },
  {
    id: 'framed-call',
    kind: 'promotion',
    strength: 2,
    onlyMaybe: true,
    max: 44,
    line: /^[▼▽▾↓⬇]{1,6}[^▼▽▾↓⬇]{0,16}(?:[点戳看扫划滑读领抢]|预警|福利|继续|更多)[^▼▽▾↓⬇]{0,16}[▼▽▾↓⬇]{1,6}$/,
  },
  {
    id: 'ad-lead',
    kind: 'promotion',
    strength: 2,
    onlyMaybe: true,
    max: 50,
    line: /^(?:广告|推广|赞助)\s?[·•|丨][^。]{2,24}(?:惠|折|特价|半价|预[订约]|免费|限时|包邮)[^。]{0,16}$/,
  },
  {
    id: 'turn-page',
    kind: 'navigation',
    strength: 2,
    onlyMaybe: true,
    max: 30,
    line: /^[未没]完,[请点翻][^。,]{0,4}下一页[^。,]{0,8}$/,
    unless: OF_DOCUMENTS,
  },
  {
    id: 'reader-question',
    kind: 'promotion',
    strength: 2,
    onlyMaybe: true,
    max: 48,
    line: /^(?:想|需要|要)[^。?]{1,16}\?(?:后台|私信|主页|评论区|戳|回复)[^。?]{1,20}$/,
    unless: OF_DOCUMENTS,
  },
  {
    id: 'praise-plea',
    kind: 'promotion',
    strength: 2,
    onlyMaybe: true,
    max: 40,
    line: /^[^。?]{0,16}(?:[点戳赏给求留]个|来一波)小?(?:赞|三连|红心|在看|关注|打赏)[^。?]{0,16}$/,
    unless: OF_DOCUMENTS,
  },
  {
    id: 'account-way',
    kind: 'promotion',
    strength: 2,
    onlyMaybe: true,
    max: 40,
    line: /^(?:点进|点开|戳)(?:主页|头像|专栏|合集|名片)[^。?]{2,18}$/,
    unless: OF_DOCUMENTS,
  },
  {
    id: 'group-call',
    kind: 'promotion',
    strength: 2,
    onlyMaybe: true,
    max: 40,
    line: /^(?:长按|扫|扫描|识别)下?图[进入加]群[^。?]{0,24}$/,
    unless: OF_DOCUMENTS,
  },
  {
    id: 'host-words',
    kind: 'lead',
    strength: 2,
    onlyMaybe: true,
    max: 50,
    line: /^(?:大家好|哈喽|嗨),(?:这里是|我是)[^,。]{1,14},(?:每[天晚周日]|天天)[陪带为给][您你][^。,]{1,20}$/,
  },
  {
    id: 'host-farewell',
    kind: 'lead',
    strength: 2,
    onlyMaybe: true,
    max: 50,
    line: /^[这本]篇就?写到这[里儿][,。][^。]{0,24}见$/,
  },
  {
    id: 'empty-profile',
    kind: 'promotion',
    strength: 2,
    onlyMaybe: true,
    max: 30,
    line: /^[该此这]个?(?:文档)?(?:贡献者|用户|作者|博主|上传者|人)很(?:忙|懒|神秘),什么[^。]{0,4}没[^。]{1,4}。?$/,
  },
  {
    id: 'reply-summary',
    kind: 'count',
    strength: 2,
    onlyMaybe: true,
    max: 50,
    line: /^[共已]收到\s?\d{1,5}\s?条(?:回复|回答|评论)\s?[·|][^。]{4,30}$/,
  },
  {
    id: 'answers',
    kind: 'count',
    strength: 2,
    onlyMaybe: true,
    max: 12,
    line: /^\d{1,5}\s?个回答$/,
  },
  {
    id: 'voted',
    kind: 'tool',
    strength: 2,
    onlyMaybe: true,
    max: 20,
    line: /^已[赞顶]过\s已踩过$/,
  },
  {
    id: 'asked-by',
    kind: 'source',
    strength: 2,
    onlyMaybe: true,
    max: 40,
    line: /^匿名[^\s,。:]{0,6}\s\d{4}-\d{1,2}-\d{1,2}\s(?:提问|回答|追问|追答)$/,
  },
  {
    id: 'issue-number',
    kind: 'count',
    strength: 2,
    onlyMaybe: true,
    max: 24,
    line: /^(?:这是|这是我的)?第\s?\d{1,5}\s?篇(?:原创|推送|推文|日更)(?:推文)?$/,
  },
  {
    id: 'past-issues',
    kind: 'navigation',
    strength: 2,
    onlyMaybe: true,
    max: 120,
    line: /^(?:往期|精彩|热门)(?:回顾|推荐|精选)\s?[▍▎▌][^。]{2,100}$/,
  },
  {
    id: 'site-address',
    kind: 'promotion',
    strength: 2,
    onlyMaybe: true,
    max: 50,
    line: /^[一-龥]{2,10}网\((?:https?:\/\/)?www\.[a-z\d.-]{3,30}\)$/,
    unless: /\.(?:gov|edu|mil|ac)\b/,
  },
  {
    id: 'ask-assistant',
    kind: 'tool',
    strength: 2,
    onlyMaybe: true,
    max: 30,
    line: /^没(?:解决|找到)[^。?]{0,4}\?\s?(?:问问|试试|咨询)[^。?]{0,4}(?:ai|助手|客服)[^。?]{0,8}$/,
  },
  {
    id: 'picture-mark',
    kind: 'legal',
    strength: 2,
    onlyMaybe: true,
    max: 26,
    line: /^\(图片?源见?(?:水印|网络),侵权[必即]删\)$/,
  },
  {
    id: 'screen-hint',
    kind: 'tool',
    strength: 2,
    onlyMaybe: true,
    max: 20,
    line: /^看不清楚?\?横[^。?]{2,12}$/,
  },
];

export const platformSays: Readonly<Record<string, Saying>> = {
  'posted-from': {
    zh: '平台写的发布时间和属地',
    en: 'When and from where the platform says it was posted',
  },
  'framed-call': {
    zh: '像是夹在箭头中间招呼读者的话',
    en: 'It looks like a call to the reader between arrows',
  },
  'ad-lead': { zh: '标着“广告”的一行', en: 'A line that is labelled as an advertisement' },
  'turn-page': { zh: '像是请读者翻页的提示', en: 'It looks like a request to turn the page' },
  'reader-question': {
    zh: '像是请读者私信或去后台领取',
    en: 'It sends the reader to the account for more',
  },
  'praise-plea': { zh: '像是请读者点赞、打赏的话', en: 'It asks the reader for a like or a tip' },
  'account-way': {
    zh: '像是请读者去看账号主页',
    en: 'It sends the reader to the account’s own page',
  },
  'group-call': { zh: '像是请读者扫码进群', en: 'It asks the reader to join a chat group' },
  'host-words': {
    zh: '像是账号主人的开场白',
    en: 'It sounds like the account’s owner greeting the reader',
  },
  'host-farewell': {
    zh: '像是账号主人的告别',
    en: 'It sounds like the farewell of the account’s owner',
  },
  'empty-profile': {
    zh: '没有填写的个人简介',
    en: 'The profile of a user who has written nothing',
  },
  'reply-summary': { zh: '论坛写的回复数', en: 'How many replies the board counts' },
  answers: { zh: '像是问答页的回答数', en: 'It looks like the number of answers on the page' },
  voted: { zh: '赞和踩的按钮', en: 'The buttons of those who like it or not' },
  'asked-by': {
    zh: '像是问答页上的提问人和日期',
    en: 'It looks like who asked on the page, and when',
  },
  'issue-number': {
    zh: '像是账号给文章编的号',
    en: 'It looks like an account’s number of the article',
  },
  'past-issues': { zh: '像是往期文章的目录', en: 'It looks like a list of earlier articles' },
  'site-address': { zh: '像是网站的名字和网址', en: 'It looks like a site’s name and address' },
  'ask-assistant': { zh: '像是请读者去问助手或客服', en: 'It sends the reader to an assistant' },
  'picture-mark': {
    zh: '像是图片来源的声明',
    en: 'It looks like a note on where pictures are from',
  },
  'screen-hint': { zh: '像是看图的提示', en: 'It looks like a hint on how to see a picture' },
};

export const platformProofs: Readonly<Record<string, RuleProof>> = {
  'posted-from': {
    removes: ['发布时间：昨天 08:15 IP属地：贵州'],
    keeps: ['昨天 22:10 车到江苏', '户籍属地：江苏'],
  },
  'framed-call': {
    removes: ['▼ 点开看看谷场的旧照片 ▼', '↓↓↓福利预警↓↓↓'],
    keeps: ['▼ 谷雨 ▼', '↓ 下一道工序 ↓'],
  },
  'ad-lead': {
    removes: ['广告 · 秧田米酒限时特价，戳我下单'],
    keeps: ['广告·设计类专业', '广告 | 第二组'],
  },
  'turn-page': {
    removes: ['未完，请翻到下一页继续看'],
    keeps: ['未完成的工序请记在下一页', '未完待续'],
  },
  'reader-question': {
    removes: ['想听原声？后台私信“谷场”就好'],
    keeps: ['想报名？请联系老梁', '想住宿？先登记'],
  },
  'praise-plea': {
    removes: ['写字不易，看完给个三连吧'],
    keeps: ['给守场人点个赞。', '点个名，没来的记下'],
  },
  'account-way': { removes: ['点进主页看全部旧照片'], keeps: ['点开专栏的第一页，再打印。'] },
  'group-call': { removes: ['扫下图进群，和谷友们聊聊'], keeps: ['扫描图纸后进入群组。'] },
  'host-words': {
    removes: ['大家好，我是谷穗，每天带你认一种庄稼'],
    keeps: ['大家好，我是二年级的梁小谷，今天讲晒谷'],
  },
  'host-farewell': {
    removes: ['这篇就写到这儿，我是谷穗，咱们后天见'],
    keeps: ['信就写到这里，盼回。'],
  },
  'empty-profile': {
    removes: ['该文档上传者很忙，什么都没有留下。'],
    keeps: ['这个人很懒，活也没干完。'],
  },
  'reply-summary': {
    removes: ['共收到 12 条回复 · 最后由 阿渡 回复于 昨天'],
    keeps: ['共收到回复 23 条，其中书面 8 条'],
  },
  answers: { removes: ['3个回答'], keeps: ['3个回答错误'] },
  voted: { removes: ['已赞过 已踩过'], keeps: ['已赞助两家'] },
  'asked-by': { removes: ['匿名网友 2021-05-06 提问'], keeps: ['梁满仓 2021-05-06 提交'] },
  'issue-number': { removes: ['这是第 77 篇原创'], keeps: ['这是第128期培训', '第3篇课文'] },
  'past-issues': { removes: ['往期精选 ▍秧田的雨 ▍谷场的灯'], keeps: ['往期回顾与总结'] },
  'site-address': {
    removes: ['秧田作文网（www.yangtian.example）'],
    keeps: ['省统计网（www.tj.gov.cn）'],
  },
  'ask-assistant': { removes: ['没找到？ 问问智能助手'], keeps: ['没解决？记在本子上。'] },
  'picture-mark': { removes: ['（图源水印，侵权必删）'], keeps: ['图片来源：县档案馆'] },
  'screen-hint': { removes: ['看不清？横屏更大'], keeps: ['看不清？再看一遍。'] },
};
