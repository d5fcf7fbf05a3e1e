/** Law 1 at the door: what the browser says is visible, the reader reads, character for character. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/page/read-page';
import { show } from './show';

const PAGES: readonly (readonly [string, string])[] = [
  [
    'a document site',
    `<style>.n{float:left}.h{display:none}</style>
     <div class="nav"><a href="#">首页</a> &gt; <a href="#">范文</a></div>
     <h1>石桥镇旱厕改造情况的报告</h1>
     <p class="info">浏览量:34 | 发布时间:2026-01-30</p><span class="h">无</span>
     <div class="content"><p>&emsp;&emsp;今年以来，<b>石桥镇</b>走访农户四百余户。</p>
     <p>一是民生短##paid<i>begin##</i>板<br>二是<font>长</font>板</p>
     <ul><li>甲<ul><li>乙</li></ul></li><li><p>丙</p></li></ul></div>
     <button>点赞 0</button><div class="footer">某某网 © 2026</div>`,
  ],
  [
    'tables in tables',
    `<table width="100%"><tr><td><h2>栏</h2>左</td><td>
       <table border="1"><tr><th>年</th><th>数</th></tr><tr><td>2023</td><td>41</td></tr></table>
       文字<br>&nbsp;&nbsp;换行</td></tr></table>`,
  ],
  [
    'an application of spans and flex boxes',
    `<style>b,i{display:block;font:inherit}.f{display:flex}.g{display:inline-block}</style>
     <div class="f"><span>左栏</span><span>右栏</span></div><b>段一</b><i>段二</i>
     <div><span class="g">并</span><span class="g">排</span></div><label>标签</label>
     <details open><summary>摘要</summary>全文</details><blockquote>引文<cite>出处</cite></blockquote>`,
  ],
  [
    'preformatted text and rare elements',
    `<pre>第一行\n  第二行\n\n第三行</pre><dl><dt>词</dt><dd>义</dd></dl><figure><figcaption>图一</figcaption></figure>
     <address>解放路16号</address><hr><center>居中</center><p>H<sub>2</sub>O 与 <code>x  y</code> 和 <q>引</q></p>
     <fieldset><legend>图例</legend>内容</fieldset>`,
  ],
];

function characters(text: string): string {
  return text.replace(/\s+/g, '');
}

describe('the reader reads every character that the browser shows', () => {
  it.each(PAGES)('on %s', async (_name, html) => {
    const doc = await show(html);
    const texts = readPage(doc).blocks.map(({ text }) => text);
    expect(characters(texts.join(''))).toBe(characters(doc.body.innerText));
  });
});
