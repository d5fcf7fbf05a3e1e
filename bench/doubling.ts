/** An invented page of any length, for seeing how the time grows when the page doubles. */
import type { Servable } from './browser';

/** 50 k characters in 2 k elements, and then each time twice as much. */
export const FACTORS = [1, 2, 4, 8] as const;

/** A section has 24 elements and about 600 characters: a heading, 9 paragraphs, a list, a table. */
const SECTIONS_PER_UNIT = 83;
const PARAGRAPH_LENGTH = 56;
const PLAIN_PARAGRAPHS = 7;

const WORDS =
  '工作会议认真贯彻落实年度计划任务加强组织领导完善制度建设提高服务水平推进重点项目开展专项检查' +
  '群众反映问题及时整改安全生产责任到人基层单位积极配合资金使用规范公开经验总结学习培训成果明显';

/** The page `factor` times as long as the shortest. */
export function longPage(factor: number): Servable {
  const text = writer();
  const sections = Array.from({ length: SECTIONS_PER_UNIT * factor }, (_, i) => section(text, i));
  const menu = ['首页', '新闻', '政务', '服务'].map((name) => `<li><a href="#">${name}</a></li>`);
  const html = `<!doctype html><html lang="zh"><head><title>年度工作总结_某某网</title></head><body>
<div class="nav"><ul>${menu.join('')}</ul></div>
<div class="content"><h1>年度工作总结</h1>${sections.join('\n')}</div>
<div class="footer">版权所有 某某网</div></body></html>`;
  return {
    id: `doubling/${factor}`,
    host: 'doubling',
    path: '/',
    type: 'text/html',
    body: () => html,
  };
}

function section(text: (length: number) => string, index: number): string {
  const long = (): string => `${text(PARAGRAPH_LENGTH - 1)}。`;
  const paragraphs = Array.from({ length: PLAIN_PARAGRAPHS }, () => `<p>${long()}</p>`).join('');
  const bold = `<p><b>${text(10)}</b>${long().slice(10)}</p>`;
  const link = `<p>${long().slice(8)}<a href="#s${index}">${text(8)}</a></p>`;
  const items = Array.from({ length: 3 }, () => `<li>${text(20)}</li>`).join('');
  const row = `<tr><td>${text(6)}</td><td>${text(4)}</td></tr>`;
  return (
    `<h2>第${index + 1}部分 ${text(8)}</h2>${paragraphs}${bold}${link}<ul>${items}</ul>` +
    `<table><tbody>${row}${row}</tbody></table>`
  );
}

/** Gives text that differs from place to place but is the same in every run. */
function writer(): (length: number) => string {
  let state = 1;
  return (length) => {
    let text = '';
    while (text.length < length) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      // The low bits of such a generator repeat too soon.
      const drawn = state >>> 8;
      text += WORDS[drawn % WORDS.length]! + (drawn % 17 === 0 ? '，' : '');
    }
    return text.slice(0, length);
  };
}
