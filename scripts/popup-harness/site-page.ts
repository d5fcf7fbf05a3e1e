import type { Line } from './make-located';

const TAGS: Readonly<Record<string, (text: string) => string>> = {
  heading: (text) => `<h2>${text}</h2>`,
  item: (text) => `<li>${text}</li>`,
  row: (text) => `<tr>${text.replace(/[^\t]+/g, '<td>$&</td>')}</tr>`,
  paragraph: (text) => `<p>${text}</p>`,
};

/** A bare page of these lines: nothing of a site around them. */
export function htmlOf(lines: readonly Line[]): string {
  const title = lines.find((line) => line.title)?.text ?? '';
  return pageOf(title, `<div class="content">${elementsOf(lines)}</div>`);
}

interface SitePage {
  /** Without one the page is the site's own: it has no document. */
  readonly title: string;
  readonly above?: readonly string[];
  readonly counts?: string;
  readonly text: readonly Line[];
  readonly below?: readonly string[];
}

/** A page of an invented document library, with what such a site puts around a text. */
export function sitePage({ title, above = [], counts, text, below = [] }: SitePage): string {
  const lines = (texts: readonly string[]): string =>
    texts.map((each) => `<p>${each}</p>`).join('\n');
  const document = title
    ? `<div class="main">${lines(above)}<h1>${title}</h1>${lines(counts ? [counts] : [])}
<div class="content">${elementsOf(text)}</div>${lines(below)}</div>`
    : '';
  return pageOf(
    title ? `${title} - 青禾文库` : '青禾文库',
    `<div class="nav">${links(['首页', '公文写作', '讲话稿', '工作总结', '登录', '注册'])}</div>
<div class="crumbs">${links(['青禾文库', '公文写作', '工作总结'])}</div>
${document}
<div class="sidebar"><h3>热门文档</h3><ul>${HOT.map((text) => `<li>${links([text])}</li>`).join('')}</ul></div>
<div class="footer"><p>${links(['关于我们', '意见反馈', '上传文档'])}</p><p>青禾文库 版权所有</p></div>`,
  );
}

const HOT = [
  '2024年街道环境整治工作计划',
  '社区志愿服务活动方案',
  '村级河道管护责任书',
  '镇村公厕保洁考核办法',
];

function links(texts: readonly string[]): string {
  return texts.map((text) => `<a href="#">${text}</a>`).join(' ');
}

function elementsOf(lines: readonly Line[]): string {
  const elements = lines.map(({ text, kind, title }) =>
    title ? `<h1>${text}</h1>` : TAGS[kind ?? 'paragraph']!(text),
  );
  return `${elements.join('\n')}\n`
    .replace(/(?:<tr>.*\n)+/g, '<table>$&</table>')
    .replace(/(?:<li>.*\n)+/g, '<ul>$&</ul>');
}

function pageOf(title: string, body: string): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title>${body}</html>`;
}
