import { expect, test } from 'vitest';
import { withoutSitePage } from '../../../utils/article/site-page';
import type { Article, Page } from '../../../utils/model';

const BUTTON = '[提交]';

/** A page of a title and short lines; a line in square brackets is a button. */
function pageOf(lines: readonly string[]): Page {
  return {
    source: 'html',
    url: 'https://wenku.test/1',
    title: lines[0]!,
    siteNames: [],
    containers: [{ parent: -1, tag: 'body', tokens: '' }],
    blocks: lines.map((text) => ({
      kind: 'paragraph',
      level: 0,
      text: text.replace(/[[\]]/g, ''),
      container: 0,
      linkChars: 0,
      marks: [],
      afterBreak: false,
      ...(text.startsWith('[') && { asides: [{ start: 0, end: text.length - 2 }] }),
    })),
    signs: { pictures: 0, foreignFrames: [], loading: false },
  };
}

/** Why the text is doubtful, or 'nothing'; the finder said only that it is short. */
function judged(...lines: string[]): readonly string[] {
  const blocks = lines.map((_, i) => i);
  const found: Article = { blocks, title: 0, confidence: 2 / 3, reasons: ['short'] };
  return withoutSitePage(pageOf(lines), found).reasons;
}

test.each([
  [['支付成功', '资料已放进您的书架，随时可取。']],
  [['页面不存在了', '您要看的内容搬走了，请换个词再找。']],
  [['换绑手机', '本站会发一条短信，请点击里面的数字。', BUTTON]],
  [['茶食', '￥5', '加购', '￥6', '加购', '￥7', '加购']],
  [['调拨系统', '工号/密码', '验证码', '请用工号登录，初始密码为六个八。']],
])('two signs make a page of the site: %j', (lines) => {
  expect(judged(...lines)).toEqual(['nothing']);
});

test.each([
  [['系统维护', '明早六点以前请把纸质表格填好。']],
  [['换绑手机', '本站会发一条短信，请点击里面的数字。']],
  [['补胎', '3.6万次播放', '清单在置顶的留言里，请自取。']],
])('one sign is told: %j', (lines) => {
  expect(judged(...lines)).toEqual(['short', 'site']);
});

test.each([
  [['系统维护', '因升级停用一天，敬请谅解。', '2024年3月2日']],
  [['意见反馈', '王校长：', '您的来信和文件收到了，谢谢。']],
  [['会员中心简介', '中心有会员三百人，每月聚会。']],
  [['交表', '请把文件放在桌上，周五来取。', BUTTON]],
  [['报名', '报名表在县体育局网页上，请自取。', '每人限报两项。', '[打印]']],
  [['密码学入门', '密码', '密码是把话变成别的样子，只有自己人看得懂。']],
  [['茶价', '￥5', '上等', '￥6', '中等', '￥7', '下等']],
])('a document stays: %j', (lines) => {
  expect(judged(...lines)).toEqual(['short']);
});
