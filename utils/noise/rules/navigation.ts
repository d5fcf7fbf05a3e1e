import type { NoiseRule, RuleProof, Saying } from '../rule';
import { TABLE_HEAD } from '../table-head';

/** Words of the headings over lists of other texts, in whatever order: 更多同主题文稿 看过本文的人还看了 */
const RELATED_WORD =
  /["“”][^"“”]{2,40}["“”]的(?:人|用户|网友|读者|朋友)|【[^】]{5,24}】|《[^》]{5,24}》|(?:其[它他]|别的)(?=类似|相关|同类|问题|回答)|(?<=(?:作者|ta|用户|博主)的?)其[它他](?=文章|文档|资料)|(?<=同(?:类|栏目|主题|专题))还有|\(\d{1,4}\)|[》■◆●▪※◎▲▼•★☆【】猜您还与和跟]|更多|相关|相似|类似|同类|同栏目|同主题|同专题|本栏目?|本类|本站|站内|热门|热点|热读|热文|热帖|热榜|热评|热搜|最热|最新|最近|近期|推荐|精选|精品|精彩|好文|编辑|今日|浏览|用户|本周|本月|一周|24小时|随机|延伸|拓展|扩展|往期|历史|回顾|搜了|在搜|在找|问题|回答|相邻|本版|阅读|点击|评论|下载|人气|文章|文稿|文档|资讯|新闻|报道|内容|列表|排行榜?|榜单?|链接|专题|话题|视频|图集|图文|图片|资料|范文|主题|帖子|搜索|标签|你们?|为您?|给您|或许|可能|也许|[也都想爱在会了又的人]|喜欢|感兴趣|看过?|读过?|大家|网友|[该此本]?(?:作者|用户)|ta|上传|本文|这篇|该文|需要|知道|这些|作品|课件|模板|素材|问答|信息|关注|栏目|博文|日志|知识|推送|换一换|(?:you (?:may|might)(?: also)?|also|like|related|recommended|trending|most|popular|recent|latest|enjoy|articles?|posts?|stories|reading|reads?|news|documents?|for you|now|more|from|editors?'? picks?|up next|what to)(?![a-z])/y;

/** Next meeting: 5 March; 下一章：结语. Two buttons without a value are the site's: [上一章][下一章] */
const OF_DOCUMENTS_TOO =
  /\b(?:next|prev(?:ious)?)\b|[上下前后][一1][章节条个期回集版]\s?:\s?[^\s[\]]/;
/** The same where they may be the site's. */
const NEIGHBOUR_HINT =
  /^[[(<«‹\s]*(?:[→←↑↓⇒⇐>]{0,2}\s?[上下前后]篇\s?:.{1,50}|(?:next|prev(?:ious)?)(?:\s(?:article|post|page|story|chapter|entry|item))?(?:\s?[:>»›→\])]\s?.{0,60})?|prev(?:ious)?(?:\s(?:article|post|page|story))?[\s|/>»]+next(?:\s(?:article|post|page|story))?[\s>»\])]*|(?:阅读)?[上下前后][一1][章节条个期回集版]\s?:.{1,50})$/;
export const navigationRules: readonly NoiseRule[] = [
  {
    id: 'breadcrumb',
    kind: 'navigation',
    strength: 2,
    zone: 'head',
    max: 100,
    line: /^(?:[[(【<]?(?:您?的?(?:现在|当前|目前)?(?:所在)?的?(?:位置|栏目|频道)(?:是|为)?|[您你]在这里|导航|路径|[您你浏览]{1,2}的?足迹)[\])】>]?\s?:?\s?(?:首页|主页|[^>›»→。]{0,30}(?:[>›»→〉❯\\/]|\s[-·|]\s|::)).{0,90}|[^>›»→。,]{0,14}(?:首页|主页|\bhome|门户|网|站|频道)\s?(?:[>›»→〉❯\\/]|->|>>).{1,80}|(?:[^>›»。,]{1,16}\s?[>›»]{1,2}\s?){1,6}(?:正文|内容|详情|文章)?[^>。,]{0,16}(?:正文|列表))$/,
  },
  {
    id: 'path-line',
    kind: 'navigation',
    // Steps of a procedure are written so, too.
    strength: 1,
    zone: 'head',
    max: 80,
    onlyMaybe: true,
    line: /^(?:[^>›»→/\\,。:;!?()]{1,16}\s?[>›»]{1,2}\s?){2,7}[^>›»→/\\,。;!?]{1,30}$|^第?[a-d]?\d{1,2}版\s?:.{2,10}$/,
  },
  {
    id: 'readers-also',
    kind: 'navigation',
    strength: 1,
    zone: 'tail',
    standsAlone: true,
    max: 44,
    // What other readers do: 看过这篇的人也在看
    line: /^[^,。;]{0,26}(?:的?(?:人|用户|网友|读者|朋友|同学|大家|小伙伴)们?|[看读买用听做搜学]过.{0,16}|[你您])(?:[也还都又正]|可能|或许){1,3}[在想会爱要]?(?:[看搜读买做听学用问]|喜欢|下载|关注|收藏|浏览|搜索|阅读|感兴趣)[了过]?(?:这些|什么)?[:…>»\s]*$/,
  },
  {
    id: 'place-label',
    kind: 'navigation',
    strength: 2,
    zone: 'head',
    max: 12,
    besideOnly: true,
    line: /^(?:您?的?(?:现在|当前|目前)?(?:所在)?的?位置|您在这里)\s?:?$/,
  },
  {
    id: 'newspaper-page',
    kind: 'navigation',
    strength: 2,
    max: 40,
    words: {
      any: /[上下]一?[版期篇]|(?:版面|标题)导航|返回(?:目录|主页)|pdf\s?版|第\s?[a-z]?\d{1,5}[a-z]?\s?版(?:\s?:\s?[一-龥]{1,10})?|\d/y,
      min: 2,
    },
    unless: /^[^上下导返]*$/,
  },
  {
    id: 'newspaper-label',
    kind: 'navigation',
    // The index of a newspaper has such lines, too.
    strength: 1,
    zone: 'head',
    max: 20,
    besideOnly: true,
    line: /^(?:第\s?[a-z]?\d{1,5}[a-z]?\s?版\s?[:·-]\s?[一-龥]{2,10}|pdf\s?版)$/,
  },
  {
    id: 'related-line',
    kind: 'navigation',
    // A lesson recommends books in the same words.
    strength: 1,
    zone: 'tail',
    onlyMaybe: true,
    max: 90,
    line: /^[【[]?(?:猜?[你您](?:可能|也许|或许)?[也还]?[想会爱在]?(?:[看搜读找]|喜欢|感兴趣)的?|(?:网友|大家|他们)[都还也]?在?[看搜读找]|(?:相关|相邻|相似|同类|推荐|延伸|拓展|扩展|热门)(?:阅读|文章|推荐|文档|范文|搜索|链接|专题|话题|资讯|视频|报道))[】\]]?\s?:\s?[^。]{2,70}$/,
  },
  {
    id: 'related-heading',
    kind: 'navigation',
    strength: 2,
    zone: 'tail',
    max: 60,
    words: { any: RELATED_WORD, min: 2 },
    // 更多的可能 and 更多的人 are a report's; the words alone must point to other texts. Schoolbooks have
    // boxes called 知识链接 and 阅读拓展.
    unless:
      /(?:可能|的人?|人)$|^[【[]?(?:阅读|知识|资料)(?:链接|[拓扩]展)[】\]]?$|^(?:编辑|视频|图片|专题|话题|文章|资料|内容|信息)*$/,
  },
  {
    id: 'neighbour-items',
    kind: 'navigation',
    strength: 2,
    items: { some: ['neighbour'], only: ['neighbour', 'tool', 'tag', 'count'] },
    unless: OF_DOCUMENTS_TOO,
  },
  {
    id: 'neighbour-hint',
    kind: 'navigation',
    // A curriculum vitae has posts, minutes the next meeting, a table of contents chapters.
    strength: 1,
    max: 80,
    line: NEIGHBOUR_HINT,
  },
  {
    id: 'next-part',
    kind: 'navigation',
    strength: 2,
    // A book says so of its own chapters.
    onlyMaybe: true,
    max: 16,
    line: /^请?继续(?:阅读|学习|看)下一[章节课讲单][^。,]{0,6}$/,
  },
  {
    id: 'tag-items',
    kind: 'navigation',
    strength: 1,
    items: { some: ['tag'], only: ['tag', 'tool', 'count', 'date'] },
    unless: /^(?:关键词|关键字|key ?words?)/,
  },
  {
    id: 'own-tags',
    kind: 'navigation',
    strength: 2,
    zone: 'tail',
    max: 70,
    // A paper has keywords, too, but does not call itself 本文 in their label.
    line: /^[[【(]?(?:本文|本篇|此文|该文|文章|文档)的?(?:热门|相关|所属)?(?:标签|关键[词字]|搜索词)[\]】)]?\s?:.{0,60}$/,
  },
  {
    id: 'tag-empty',
    kind: 'navigation',
    strength: 2,
    zone: 'tail',
    items: {
      some: ['tag'],
      only: ['tag'],
      when: (items) => items.every((i) => i.value === 'empty'),
    },
  },
  {
    id: 'page-links',
    kind: 'navigation',
    strength: 2,
    max: 80,
    words: {
      any: /首页|尾页|末页|第一页|最末页|最后一页|上一页|下一页|前一页|后一页|上页|下页|上一章|下一章|目录|返回上一页|返回目录|返回列表|没有了|共\s?\d+\s?页|第\s?\d+\s?页|\d{1,3}(?!\d)|go|跳转|到第|页|确定|prev(?:ious)?|next|全文|在本页阅读全文|本文共分?\s?\d+\s?页|当前是?\s?第\s?\d+\s?页/y,
      min: 2,
    },
    // Numbers alone are anything, and hours are no pages: 8:00 9:00
    unless: /^[\d\s/.…<>«»-]+$|\d:\d{2}/,
  },
  {
    id: 'link-menu',
    kind: 'navigation',
    strength: 1,
    max: 100,
    menu: true,
    unless: TABLE_HEAD,
  },
  {
    id: 'way-back',
    kind: 'navigation',
    strength: 2,
    max: 12,
    line: /^[↑←⬆▲△<«\s[]*(?:点击|点此)?(?:返回|回到?|退回)到?(?:页首|页顶|顶部|顶端|首页|主页|开头|上级|上一级|上页|上一页|目录|列表|栏目|频道|原页|正文){1,2}[\]↑>»\s]*$/,
  },
];

export const navigationSays: Readonly<Record<string, Saying>> = {
  breadcrumb: { zh: '网站的位置导航', en: 'The site’s breadcrumb' },
  'place-label': {
    zh: '位置导航前面的字，紧挨着导航',
    en: 'The words ahead of the breadcrumb, next to it',
  },
  'newspaper-label': {
    zh: '报纸电子版的版名，紧挨着网页按钮',
    en: 'The name of a newspaper’s page, next to buttons',
  },
  'newspaper-page': {
    zh: '报纸电子版的翻版按钮',
    en: 'Buttons that turn the pages of a newspaper',
  },
  'path-line': {
    zh: '像是位置导航，也可能是正文里的步骤',
    en: 'It looks like the site’s breadcrumb; it may be steps of the text',
  },
  'readers-also': {
    zh: '“别人还看了什么”一类的话',
    en: 'What other readers read or search for',
  },
  'related-line': {
    zh: '像是网站推荐的别的文章，排成一行',
    en: 'It looks like other texts that the site recommends, in one line',
  },
  'related-heading': {
    zh: '“相关文章、热门推荐”一类的标题',
    en: 'A heading such as “related” or “hot”',
  },
  'neighbour-items': { zh: '上一篇、下一篇', en: 'Previous and next article' },
  'neighbour-hint': {
    zh: '像是上一篇、下一篇，也可能是正文里的',
    en: 'It looks like the previous or next article; it may belong to the text',
  },
  'next-part': {
    zh: '像是请人看下一章，也可能是正文里的',
    en: 'It sends the reader to the next chapter; it may belong to the text',
  },
  'own-tags': {
    zh: '网站给“本文”加的关键词或标签',
    en: 'Keywords that the site gave “this text”',
  },
  'tag-empty': { zh: '标签的标题', en: 'The heading of the tags' },
  'tag-items': { zh: '网站给文章加的标签', en: 'Tags that the site put on the article' },
  'page-links': { zh: '翻页按钮', en: 'Links to other pages' },
  'link-menu': {
    zh: '一排按钮或栏目名',
    en: 'A row of buttons or of the site’s own pages',
  },
  'way-back': { zh: '返回首页、回到顶部之类的按钮', en: 'A button that leads back or to the top' },
};

export const navigationProofs: Readonly<Record<string, RuleProof>> = {
  breadcrumb: {
    removes: [
      '当前位置：首页->军事技术',
      '您的当前位置: 某某网 > 范文大全 > 正文',
      '【所在栏目】材料→总结→年终',
      '当前位置：材料阁 - 党务 - 讲话',
      '首页>新闻中心>',
      '某某网>时政>正文',
    ],
    keeps: ['申请 > 受理 > 审批', '门户网站首页要突出服务'],
  },
  'place-label': {
    removes: ['当前位置', '您所在的位置：'],
    keeps: ['位置图', '当前位置的坐标'],
  },
  'newspaper-label': {
    removes: ['第00003版：要闻', 'PDF版'],
    keeps: ['第3版是要闻', '第二版：修订本'],
  },
  'newspaper-page': {
    removes: ['返回主页 | 版面导航 | 标题导航', '第5b版：习作 上一版 下一版', '上一版 下一版'],
    keeps: ['第3版 第4版', '上一版教材与下一版教材的区别'],
  },
  'path-line': {
    removes: ['临水阁 > 河工 > 修渠记 > 第二章', '村志馆›物产›竹编'],
    keeps: ['申请 > 受理 > 审批 > 办结', '选种 / 浸种 / 催芽'],
  },
  'readers-also': {
    removes: ['读过这份汇报的同学也在读：', '网友还在搜', '做过这盘菜的人还做了'],
    keeps: ['大家都在看着你', '来过的人都想住下来', '修过渠的人都会用这把尺'],
  },
  'related-line': {
    removes: ['你可能还想看：渠长述职报告、放水员守则', '大家都在搜：清淤总结 | 渠规范本'],
    keeps: ['推荐阅读：《市镇与码头》', '大家在看：渠水一寸一寸涨上来。'],
  },
  'related-heading': {
    removes: [
      '相关文章',
      '热门文章',
      '猜你喜欢',
      '推荐阅读',
      '往期回顾',
      '■相关链接',
      '相关新闻：',
      '更多同主题文稿',
      '看过本文的人还看了',
      '看了“春耕备耕工作总结”的人还看了：',
      'You may also like',
    ],
    keeps: ['更多的可能', '更多的人', '相关工作', '热门人选', '查阅相关文章和资料', '推荐物流模式'],
  },
  'neighbour-items': {
    removes: ['上一篇：某某总结', '下一篇：没有了', '[上一篇][下一篇]'],
    keeps: ['阅读下一篇章', 'Next of kin: Edward Hale', '下一章：码头与行会'],
  },
  'neighbour-hint': {
    removes: ['Next article: The Weir', '下一章：码头与行会'],
    keeps: ['Next meeting: 7 May 2025', '上一章写治水，下一章写治人'],
  },
  'own-tags': {
    removes: ['本文关键词：春耕,灌溉,供水站', '文章标签：水渠 修缮'],
    keeps: ['关键词：灌溉 供水 管护', '本文的关键词有三个'],
  },
  'next-part': {
    removes: ['请继续阅读下一章', '继续学习下一单元'],
    keeps: ['请继续学习下一单元，并预习生词。'],
  },
  'tag-empty': {
    removes: ['本篇新闻热门关键词:'],
    keeps: [],
  },
  'tag-items': {
    removes: ['标签：党建 总结', 'TAG：乡村'],
    keeps: ['关键词：治党；乡村振兴', '张贴标签：每户一张'],
  },
  'page-links': {
    removes: [
      '首页 上一页 1 2 下一页 尾页',
      '第1页/共1页 <<上一页|下一页>>',
      '本文共分3页 当前是第 1 页 首页 尾页',
    ],
    keeps: ['1 2 3', '8:00', '9:00 10:30 | 12:00'],
  },
  'link-menu': {
    removes: [
      '首页 | 山川志 | 人物志 | 风俗志 | 物产志 | 艺文志',
      '关于我们|联系我们|友情链接|网站地图',
      '[赞成] [反对] [踩一脚]',
    ],
    keeps: ['关于我们的工作', '此致　敬礼', '秦小满　林一舟　何粟', '月份 阅读 点赞 在看 转发'],
  },
  'way-back': {
    removes: ['返回上级栏目', '↑ 回页首'],
    keeps: ['返回家乡', '返回上级单位'],
  },
};
