/** A document in five pages, as sites with their own pager show it; all of it is invented. */
import type { Answer, LoopbackServer } from '../../../scripts/serve';

export const TITLE = '石桥镇2024年水渠清淤工作总结';

/** The pages' texts; the first and the second page end inside a sentence. */
const PAGES: readonly (readonly string[])[] = [
  [
    '今年入春以后，石桥镇把水渠清淤排在各项农活的前头，从二月十九日动工，到四月二日收尾，前后四十三天。',
    '一、基本情况',
    '全镇共有干渠三条、支渠二十六条，多数修于上世纪七十年代，渠底淤泥最厚的地方超过八十厘米，遇到连阴雨，',
  ],
  [
    '低处的田块常常被淹，群众意见很大。',
    '去年秋后，镇里组织人手逐条丈量，把长度、宽度、淤积深度和责任村组一一登记在册。',
    '二、主要做法',
    '（一）分段包干。每条支渠按户数分成若干段，由村民小组长抓阄决定先后，段与段相接的地方插上竹牌，谁家没有清到位一眼就',
  ],
  [
    '能看出来。',
    '（二）机械与人工并用。干渠请了四台小型挖机，支渠全靠人工，镇里按方量补助柴油和手套。',
    '（三）清出的淤泥不乱堆。凡是没有污染的，统一运到渠边的旱地作肥，前后运了一千三百多车。',
  ],
  [
    '三、存在的问题',
    '个别村组只清到能看见的地方，桥洞下面仍有积泥；两处渠堤被重车压塌，需要重新夯实。',
    '四、下一步打算',
  ],
  [
    '五月底以前把桥洞和塌方处理完，入汛以后每逢大雨安排专人巡渠，做到有堵必通、有塌必修。',
    '石桥镇人民政府',
    '2024年4月18日',
  ],
];

/** The joined text of some of the pages: sentences that a page's end parted are whole. */
export function goldOf(pages: readonly number[]): string[] {
  const lines = [TITLE];
  pages.forEach((page, i) => {
    const [first, ...rest] = PAGES[page - 1]!;
    const goesOn = pages[i - 1] === page - 1 && /[，就]$/.test(lines.at(-1)!);
    if (goesOn) lines[lines.length - 1] += first!;
    else lines.push(first!);
    lines.push(...rest);
  });
  return lines;
}

/** What no reader of a fetched page sees, hidden in each of the ways that can be known. */
export const HIDDEN = {
  bySheet: '复制自田畴文库',
  inline: '田畴文库版权所有不得转载',
  attribute: '本段为防采集内容',
  ownSheet: '随机插入的干扰文字',
} as const;

const nameOf = (page: number): string => (page === 1 ? '8801.html' : `8801_${page}.html`);

function pager(page: number): string {
  const numbers = PAGES.map((_, i) => {
    const n = i + 1;
    return n === page ? `<b>${n}</b>` : `<a href="${nameOf(n)}">${n}</a>`;
  });
  const next = page < PAGES.length ? `<a href="${nameOf(page + 1)}">下一页</a>` : '<i>下一页</i>';
  return `<div class="fenye">${numbers.join(' ')} ${next}</div>`;
}

function pageHtml(page: number, charset: string): string {
  const body = PAGES[page - 1]!.map((line) => `<p>${line}</p>`);
  if (page > 1) {
    body.splice(
      1,
      0,
      `<p class="jam">${HIDDEN.bySheet}</p>`,
      `<p style="display:none">${HIDDEN.inline}</p>`,
      `<p hidden>${HIDDEN.attribute}</p>`,
      `<p class="q${page}x">${HIDDEN.ownSheet}</p>`,
    );
  }
  return `<!doctype html><html lang="zh-CN"><head><meta charset="${charset}">
<title>${TITLE}${page > 1 ? `（${page}）` : ''} - 田畴文库</title>
<style>.jam { display: none } .q${page}x { position: absolute; left: -9999px }</style></head><body>
<nav><a href="/">首页</a> <a href="/zj">工作总结</a> <a href="/bg">调研报告</a></nav>
<main><h1>${TITLE}${page > 1 ? `（${page}）` : ''}</h1>
<p class="info">发布时间：2024-05-06　浏览：1${page}7</p>
<div class="content">${body.join('\n')}</div>
${pager(page)}
<p class="near">上一篇：<a href="8800.html">柳林乡春耕备耕情况汇报</a>　下一篇：<a href="8802.html">石桥镇植树活动小结</a></p></main>
<footer><p>Copyright © 2024 田畴文库 版权所有</p></footer></body></html>`;
}

let gbkBytes: Map<string, readonly [number, number]> | undefined;

/** Node has no encoder for it: the decoder's table, turned round. */
function encodeGbk(text: string): Uint8Array {
  if (!gbkBytes) {
    gbkBytes = new Map();
    const decoder = new TextDecoder('gbk');
    for (let high = 0x81; high < 0xff; high++) {
      for (let low = 0x40; low < 0xff; low++) {
        if (low !== 0x7f) gbkBytes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
      }
    }
  }
  const table = gbkBytes;
  return Uint8Array.from(
    [...text].flatMap((char) => {
      const code = char.charCodeAt(0);
      return code < 0x80 ? [code] : (table.get(char) ?? [0x3f]);
    }),
  );
}

/** How the site behaves. */
export interface Behaviour {
  /** Pages that the site cannot deliver. */
  readonly failing?: readonly number[];
  /** Pages that lead to an address elsewhere. */
  readonly moved?: Readonly<Record<number, string>>;
  /** Milliseconds that pages keep the reader waiting. */
  readonly slow?: Readonly<Record<number, number>>;
}

/**
 * Puts the document on the server. The second page is in GBK and says so itself, the third in GBK
 * by its header.
 * @returns the address of a page
 */
export function publish(
  server: LoopbackServer,
  host: string,
  { failing = [], moved = {}, slow = {} }: Behaviour = {},
): (page: number) => string {
  const addresses = PAGES.map((_, i) => {
    const page = i + 1;
    const delay = slow[page];
    const answer = failing.includes(page) ? BROKEN : bodyOf(page, moved[page]);
    return server.answer(nameOf(page), delay === undefined ? answer : { ...answer, delay }, host);
  });
  return (page) => addresses[page - 1]!;
}

const BROKEN: Answer = {
  type: 'text/html; charset=utf-8',
  body: '<h1>502 Bad Gateway</h1>',
  status: 502,
};

function bodyOf(page: number, location: string | undefined): Answer {
  if (location !== undefined)
    return { type: 'text/html', body: '', status: 302, headers: { location } };
  if (page === 2) return { type: 'text/html', body: encodeGbk(pageHtml(page, 'gb2312')) };
  if (page === 3)
    return { type: 'text/html; charset=GBK', body: encodeGbk(pageHtml(page, 'utf-8')) };
  return { type: 'text/html; charset=utf-8', body: pageHtml(page, 'utf-8') };
}

/** The same document on one page whose script turns the pages in place. */
export function inPlacePage(): string {
  const texts = JSON.stringify(PAGES.map((lines) => lines.map((l) => `<p>${l}</p>`).join('')));
  const numbers = PAGES.map((_, i) => `<a href="javascript:show(${i + 1})">${i + 1}</a>`).join(' ');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${TITLE}</title></head>
<body><main><h1>${TITLE}</h1><div class="content" id="text"></div>
<div class="turn"><span id="at"></span> ${numbers} <a href="javascript:show(at + 1)">下一页</a></div></main>
<script>
const texts = ${texts};
let at = 1;
function show(page) {
  setTimeout(() => {
    at = Math.min(page, texts.length);
    document.getElementById('text').innerHTML = texts[at - 1];
    document.getElementById('at').textContent = '第' + at + '页/共' + texts.length + '页';
  }, 150);
}
show(1);
</script></body></html>`;
}
