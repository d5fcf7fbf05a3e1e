/** The invented pages on which the extension is driven, and what must come of them. */

export const TITLE = '柳溪村2025年饮水改造工作汇报';

/** The clean text of the report, a line a block. */
export const GOLD: readonly string[] = [
  TITLE,
  '各位村民代表：',
  '今年以来，柳溪村把饮水改造列为头一件民生实事，前后历时五个月，新打机井两眼，铺设管道六千四百米，三百一十二户村民用上了自来水。现将有关情况汇报如下。',
  '一、主要做法',
  '（一）摸清底数，先问群众要什么。村两委用十天时间走遍十一个村民小组，登记旧水窖一百零七口，把漏水、浑水、断水的户数逐一造册，列出先后次序。',
  '（二）公开账目，让群众看得明白。每一笔材料款都在村务公开栏贴出，由村民推选的五名监督员签字后方可支付，开工以来没有收到一起关于账目的投诉。',
  '二、存在的不足',
  '后坡组地势偏高，用水高峰时段水压仍然不够，需要加装一台增压泵，所需的两万三千元目前还没有着落。',
  '三、下一步安排',
  '1. 八月底以前筹齐资金，完成后坡组的增压改造，并对全部入户水表做一次校验。',
  '2. 建立管水员值班制度，做到小修不过夜、大修不过三天，让大家长久喝上放心水。',
  '以上汇报，请予审议。',
  '柳溪村村民委员会',
  '2025年7月9日',
];

/** The paid marker that stands in the middle of a word of the report. */
export const MARKER = '##paidbegin##';
const MARKED_AT = '完成后坡组的增';

/** Noise inside or close to the report; each piece must be in the list of removals. */
export const NOISE = {
  greeting: '清泉文库，欢迎您！',
  counts: '浏览量:226 | 发布时间:2025-07-10',
  likes: '点赞 5',
  favourites: '收藏 3',
  related: '相关文章',
} as const;

const [, ...BODY] = GOLD;

const paragraphs = BODY.map((line) => {
  const marked = line.replace(MARKED_AT, MARKED_AT + MARKER);
  return `<p>${marked}</p>`;
});

/** The report as a document library shows it, with a script of the page's own when one is given. */
export function reportPage(script = ''): string {
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${TITLE} - 清泉文库</title></head><body>
<header><nav><a href="/">首页</a> <a href="/1">工作总结</a> <a href="/2">调研报告</a> <a href="/vip">会员中心</a></nav></header>
<main>
<p class="welcome">${NOISE.greeting}</p>
<h1>${TITLE}</h1>
<p class="meta">${NOISE.counts}</p>
<div class="content" id="report">
${paragraphs.join('\n')}
</div>
<ul class="actions"><li>${NOISE.likes}</li><li>${NOISE.favourites}</li></ul>
</main>
<aside><h3>${NOISE.related}</h3><ul>
<li><a href="/a">石桥村2024年道路硬化情况说明</a></li>
<li><a href="/b">关于乡村公厕管护的几点建议</a></li>
<li><a href="/c">秋粮收购准备工作发言</a></li>
</ul></aside>
<footer><p>Copyright © 2025 清泉文库 版权所有</p></footer>
<script>${script}</script>
</body></html>`;
}

/** The same as a scraped text. */
export const REPORT_TEXT = [
  NOISE.greeting,
  TITLE,
  NOISE.counts,
  ...BODY.map((line) => line.replace(MARKED_AT, MARKED_AT + MARKER)),
  `• ${NOISE.likes}`,
  `• ${NOISE.favourites}`,
].join('\n\n');

/** A page that puts its own words on the clipboard, whoever copies. */
export const HIJACK_SCRIPT = `
  window.addEventListener('copy', (event) => {
    event.clipboardData.setData('text/plain', '本文来自清泉文库，转载请注明出处');
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);`;

/** Counts every change that anybody makes to the page once it is there. */
export const WATCH_SCRIPT = `
  window.changes = 0;
  addEventListener('load', () => {
    new MutationObserver((records) => { window.changes += records.length; }).observe(document, {
      attributes: true, characterData: true, childList: true, subtree: true,
    });
  });`;

/** A page on which nothing but links can be found. */
export const INDEX_PAGE = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<title>清泉文库</title></head><body><nav>${['首页', '总结', '报告', '方案', '会员']
  .map((name) => `<a href="#">${name}</a> `)
  .join('')}</nav></body></html>`;

/** The smallest thing that browsers show as a PDF. */
export const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
