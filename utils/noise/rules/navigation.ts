import type { NoiseRule, RuleProof, Saying } from '../rule';

export const navigationRules: readonly NoiseRule[] = [
  {
    id: 'breadcrumb',
    kind: 'navigation',
    strength: 2,
    zone: 'head',
    max: 100,
    line: /^(?:(?:您?的?(?:现在|当前|目前)?(?:所在)?的?位置(?:是|为)?|您在这里|导航|路径)\s?:?\s?(?:首页|主页|[^>›»→。]{0,30}[>›»→\\/]).{0,90}|[^>›»→。,]{0,14}(?:首页|主页|门户|网|站|频道)\s?(?:[>›»→\\/]|->|>>).{1,80}|(?:[^>›»。,]{1,16}\s?[>›»]{1,2}\s?){1,6}(?:正文|内容|详情|文章)?[^>。,]{0,16}(?:正文|列表))$/,
  },
  {
    id: 'related-heading',
    kind: 'navigation',
    strength: 2,
    zone: 'tail',
    max: 14,
    line: /^[■◆●▪>»【[《<※◎▲▼•·\s]*(?:(?:相关|热门|热点|推荐|最新|精彩|精品|同类|更多|猜你|延伸|拓展|扩展|往期|随机|图文|编辑|站内|本类|本站|网友|大家(?:都|还)?在?|您?可能(?:还|也)?|为您?|为你|热评|本周|本月|今日|24小时|点击|阅读|评论|下载|人气)的?(?:相关|热门|热点|精彩|推荐|最新|文章|感兴趣的?)?(?:文章|文档|阅读|推荐|新闻|资讯|链接|内容|范文|资料|专题|报道|下载|图文|话题|视频|回顾|精选|排行榜?|榜|搜索|标签|喜欢|热文|帖子|作品|看|知识|热搜|课件|模板|素材|问答|信息|图片|关注|栏目|主题|博文|日志)+|热搜|热文|看了又看|大家还看了|排行榜)[】\]》>»:\s]*(?:(?:更多|more|换一换)[>»\s]*)?$/,
  },
  {
    id: 'neighbour-items',
    kind: 'navigation',
    strength: 2,
    items: { some: ['neighbour'], only: ['neighbour', 'tool', 'tag', 'count'] },
  },
  {
    id: 'tag-items',
    kind: 'navigation',
    strength: 1,
    zone: 'tail',
    items: { some: ['tag'], only: ['tag', 'tool', 'count', 'date'] },
    unless: /^(?:关键词|关键字|key ?words?)/,
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
      any: /首页|尾页|末页|第一页|最末页|最后一页|上一页|下一页|前一页|后一页|上页|下页|上一章|下一章|目录|返回上一页|返回目录|返回列表|没有了|共\s?\d+\s?页|第\s?\d+\s?页|\d{1,3}(?!\d)|go|跳转|到第|页|确定|prev(?:ious)?|next|全文|在本页阅读全文|本文共分\d+页|当前是第\d+页/y,
      min: 2,
    },
    unless: /^[\d\s/.…<>«»-]+$/,
  },
  {
    id: 'link-menu',
    kind: 'navigation',
    strength: 1,
    max: 100,
    words: {
      any: /关于我们|联系我们|网站地图|友情链接|法律声明|隐私政策|免责声明|版权声明|广告服务|网站声明|诚聘英才|意见反馈|帮助中心|设为首页|加入收藏|会员中心|用户协议|服务条款|投稿须知|我要投稿|手机版|网站首页|登录|注册/y,
      min: 2,
    },
  },
];

export const navigationSays: Readonly<Record<string, Saying>> = {
  breadcrumb: { zh: '网站的位置导航', en: 'The site’s breadcrumb' },
  'related-heading': {
    zh: '“相关文章、热门推荐”一类的标题',
    en: 'A heading such as “related” or “hot”',
  },
  'neighbour-items': { zh: '上一篇、下一篇', en: 'Previous and next article' },
  'tag-empty': { zh: '标签的标题', en: 'The heading of the tags' },
  'tag-items': { zh: '网站给文章加的标签', en: 'Tags that the site put on the article' },
  'page-links': { zh: '翻页按钮', en: 'Links to other pages' },
  'link-menu': { zh: '网站的栏目链接', en: 'Links to the site’s own pages' },
};

export const navigationProofs: Readonly<Record<string, RuleProof>> = {
  breadcrumb: {
    removes: [
      '当前位置：首页->军事技术',
      '您的当前位置: 某某网 > 范文大全 > 正文',
      '首页>新闻中心>',
      '某某网>时政>正文',
    ],
    keeps: ['申请 > 受理 > 审批', '门户网站首页要突出服务'],
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
    ],
    keeps: ['相关工作', '热门人选', '查阅相关文章和资料', '推荐物流模式'],
  },
  'neighbour-items': {
    removes: ['上一篇：某某总结', '下一篇：没有了', '[上一篇][下一篇]'],
    keeps: ['阅读下一篇章'],
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
    removes: ['首页 上一页 1 2 下一页 尾页', '第1页/共1页 <<上一页|下一页>>'],
    keeps: ['1 2 3'],
  },
  'link-menu': {
    removes: ['关于我们|联系我们|友情链接|网站地图'],
    keeps: ['关于我们的工作'],
  },
};
