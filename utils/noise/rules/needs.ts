// Made by scripts/rules-needs.ts from the rules. Do not edit: change the rules and run `npm run rules`.

/**
 * By form (see `lineForms`): strings, one a line, at least one of which stands in every line that
 * the form matches. A form that is missing here promises none.
 */
export const NEEDS: Readonly<Record<string, string>> = {
  'read-on':
    '下文\n余下\n全文\n全部\n剩余\n加载\n原文\n展开\n打开\n更多\n未读\n查看\n此处\n浏览\n结束\n试读\n这里\n进入\n阅读\n隐藏\n预览',
  'unread-rest': '余下\n内容\n剩余\n完毕\n结束\n范围\n还剩\n还有\n部分',
  'unlock-prompt.0':
    '付费\n充值\n兑换\n关注\n升级\n回复\n开通\n扫码\n报名\n支付\n注册\n登录\n登陆\n续费\n解锁\n订阅\n评论\n购买',
  'unlock-prompt.1':
    'vi\n下载\n会员\n全文\n内容\n剩余\n原文\n完整\n帐号\n文档\n本文\n此处\n积分\n账号\n资料\n金币\n隐藏',
  'unlock-prompt.2':
    '下载\n专享\n免费\n可见\n复制\n查看\n浏览\n畅读\n继续\n获取\n观看\n解锁\n阅读\n预览',
  'unlock-prompt.3':
    '即可\n可见\n后下\n后即\n后可\n后才\n后方\n后查\n后继\n后阅\n才\n方可\n立享\n立即\n请\n需要\n马上',
  'download-prompt': '下载',
  'price-tag': '下载\n元/\n文币\n点券\n积分\n金币',
  'login-form':
    'im\nqq\n三方\n下次\n使用\n免费\n密码\n帐号\n微信\n忘记\n手机\n换一\n支付\n没有\n注册\n用户\n登录\n立即\n自动\n记住\n账号\n还没\n邮箱\n验证',
  'count-sentence': '文档\n文章\n是\n本文\n本页\n浏览\n该文\n阅读\n预计',
  'clock-date': '(\n:',
  'bare-date': '-\n.\n/',
  'bare-han-date': '年',
  'data-source': '来源',
  'editor-in-brackets': '审核\n撰稿\n整理\n校对\n编译\n编辑\n网编\n责任\n责编',
  'origin-note': '出处\n原标\n原载\n原题\n摘自\n文章\n本文\n来源\n稿件\n转自\n转载\n选自',
  'tool-sentence.0': '戳\n打开\n扫\n点一\n点击\n长按',
  'tool-sentence.1': 'ap\n二维\n好友\n客户\n小程\n微信\n手机\n朋友\n网页',
  'tool-sentence.2': '一键\n分享\n在看\n打赏\n收藏\n点\n点亮\n转发',
  'tool-sentence.3': '喜欢\n好文\n对\n支持\n文章\n觉得',
  'comment-prompt': '发言\n沙发\n留言\n看法\n评论\n说两\n跟帖',
  'licence-number': '(c\nal\nco\nic\n©\n公网\n版权\n网站\n许可',
  'copyright-note.0': '©\n原创\n声明\n本站\n本网\n注明\n版权\n稿件\n著作',
  'copyright-note.1': '不得\n严禁\n商业\n拒绝\n未经\n禁止\n请勿\n谢绝\n转载',
  'copyright-note.2': '不代\n不承\n与本\n仅代\n真实\n观点\n证实',
  'copyright-note.3': '侵\n原创\n所有\n来源\n注明\n管理\n联系\n转载',
  'copyright-note.4': '仅提\n原文\n著作\n转码',
  'no-reprint': '原创\n未经\n本文\n版权\n转载',
  'site-imprint':
    '主办\n主管\n举报\n协办\n客服\n建议\n承办\n技术\n新闻\n服务\n维护\n网站\n运营\n违法',
  greeting: '欢迎',
  'thanks-for-visiting': '感谢',
  'no-spreading.0': '仅供\n内部\n学习',
  'no-spreading.1': '传播\n倒卖\n商用\n外传\n泄露\n盗用\n翻印\n转发\n转载',
  'appeal-with-contact.0': '关注\n加\n后台\n咨询\n扫\n搜“\n搜索\n添加\n私信\n联系\n订阅',
  'appeal-with-contact.1':
    'cc\ncn\nco\nin\nne\nor\nqq\nto\nv\nvi\n二维\n公众\n客服\n小程\n微信\n淘宝\n知识\n站长\n网址\n群号',
  'appeal-with-contact.2':
    'vi\n优惠\n会员\n免费\n包年\n包月\n大礼\n干货\n打包\n权益\n永久\n特惠\n福利\n立享\n立减\n赠送\n限时\n领取',
  'appeal-with-contact.3': 'pp\n公文\n写作\n文库\n文档\n文稿\n材料\n模板\n素材\n范文\n资料',
  'appeal-with-contact.4': '全网\n实时\n持续\n更多\n最新\n每日\n海量\n独家\n第一\n精品',
  'resale-warning.0': '二次\n倒卖\n盗卖\n转卖',
  'resale-warning.1': '会员\n售后\n店铺\n本站\n材料\n账号\n资料',
  'site-praise.0': '团队\n平台\n我们\n文库\n文秘\n本站\n站长\n网站\n自建',
  'site-praise.1': '上传\n代写\n共享\n分享\n原创\n定制\n更新\n服务\n迭代',
  'site-praise.2': '一站\n不断\n专业\n全网\n实时\n持续\n每日\n海量\n精品\n高质',
  'site-note.0': '冰豆\n我们\n文库\n文档\n本平\n本店\n本文\n本站\n本网\n本资\n该文',
  'site-note.1': '上传\n主动\n会员\n作者\n学员\n搜集\n收集\n来源\n来自\n用户\n网友\n网络',
  'site-note.2': '下架\n不代\n不承\n仅供\n仅提\n侵权\n侵犯\n删除\n概不\n版权',
  'site-note.3': '一秒\n可在\n手机\n收藏\n无弹\n最快\n珍藏\n章节\n解压\n记住\n迅雷',
  'message-order': '手机\n用户\n电信\n短信\n移动\n联通',
  'follow-us': '下载\n关注\n加入\n搜索\n收藏\n添加\n订阅\n识别',
  'site-lead.0': '小编\n文库\n本站\n笔者\n编者\n范文',
  'site-lead.1': '下面\n为\n以下\n准备\n分享\n带来\n提供\n搜集\n收集\n整理\n本文\n精心\n这里',
  'site-lead.2': '一起\n仅供\n供\n借鉴\n希望\n感兴\n来看\n欢迎',
  'site-lead.3': '更多\n篇\n范文',
  'site-tail.0': '小编\n文库\n本文\n本站\n本篇\n本网\n范文\n转码\n这篇',
  'site-tail.1': '上传\n上述\n以上\n原文\n发布\n提供\n整理\n编辑\n转码',
  'site-tail.2': '希望\n感谢\n敬请\n更多\n欢迎',
  'site-tail.3': '内容\n分享\n到此\n帮助',
  breadcrumb: '主页\n位置\n列表\n导航\n您在\n正文\n站\n网\n路径\n门户\n频道\n首页',
  'related-heading':
    '24\n下载\n为\n为你\n人气\n今日\n可能\n同类\n图文\n大家\n延伸\n往期\n扩展\n拓展\n排行\n推荐\n更多\n最新\n本周\n本月\n本站\n本类\n点击\n热搜\n热文\n热点\n热评\n热门\n猜你\n相关\n看了\n站内\n精品\n精彩\n编辑\n网友\n评论\n阅读\n随机',
  'link-menu':
    '会员\n免责\n关于\n加入\n友情\n帮助\n广告\n意见\n我要\n手机\n投稿\n服务\n法律\n注册\n版权\n用户\n登录\n网站\n联系\n设为\n诚聘\n隐私',
  'page-mark': '-\npa\n·\n–\n—\n―\n共\n第\n－',
  'page-label': '/\np\n共\n第\n装订',
  'contents-line': '.\n·\n…',
  'end-mark': 'en\n全文\n到此\n正文',
  'contents-residue': 'to',
  'encyclopedia-tools':
    '上传\n同名\n我的\n播报\n收藏\n有用\n查看\n添加\n编辑\n规范\n讨论\n词条\n锁定',
  'encyclopedia-note': '本条\n本词\n此条\n百科\n维基\n编辑\n规范\n词条\n该词\n请协',
};
