/** What sites set around a text, in invented words. */
export interface Frame {
  readonly name: string;
  /** Between the title and the text. */
  readonly head: readonly string[];
  /** In the middle of the text: a button, an appeal. */
  readonly amid: readonly string[];
  /** Below the text. */
  readonly tail: readonly string[];
}

export const FRAMES: readonly Frame[] = [
  {
    name: 'news',
    head: ['发布时间：2024-05-06 10:21　来源：云岭信息网　浏览次数：3120'],
    amid: ['【相关链接】一图读懂年度信息'],
    tail: ['上一篇：关于召开春季例会的通知', '下一篇：没有了', '【打印本页】【关闭窗口】'],
  },
  {
    name: 'wenku',
    head: ['4.6分 （超过92%的文档） 1.2万阅读 308下载', 'VIP免费下载'],
    amid: ['第2页 / 共6页', '展开全文'],
    tail: [
      '该文档已到末尾',
      '下载文档',
      '相关推荐',
      '2024年个人工作总结范文',
      '版权声明：本文由用户上传，如有侵权请联系客服删除',
    ],
  },
  {
    name: 'essays',
    head: ['本文由青禾范文网小编整理，供大家参考'],
    amid: ['【拓展阅读】点击查看更多精彩范文'],
    tail: [
      '以上就是青禾范文网为您带来的全部内容，更多精彩请关注公众号青禾范文',
      '点赞 收藏 分享',
      '评论 12',
    ],
  },
  {
    name: 'board',
    head: ['[复制链接]', '发表于 2023-8-9 21:14 | 只看该作者', '查看: 5120 | 回复: 36'],
    amid: ['登录后可看大图'],
    tail: ['回复', '使用道具 举报', '您需要登录后才可以回帖 登录 | 立即注册'],
  },
];
