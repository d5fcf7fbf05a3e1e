import { describe, expect, it } from 'vitest';
import { readPage } from '../../utils/page/read-page';
import { show, textsOf } from './show';

const SEEN = '看得见的一句话';

describe('what nobody can see is not read', () => {
  it.each([
    ['display: none', '<p style="display:none">无</p>'],
    ['display: none on an ancestor', '<div style="display:none"><div><p>无</p></div></div>'],
    ['the hidden attribute', '<p hidden>无</p>'],
    ['visibility: hidden', '<p style="visibility:hidden">无</p>'],
    ['opacity 0', '<p style="opacity:0">无</p>'],
    ['opacity 0 on an ancestor', '<div style="opacity:0"><p>无</p></div>'],
    ['font size 0', '<p>看<span style="font-size:0">无</span></p>'],
    ['font size 1 px', '<p>看<span style="font-size:1px">无</span></p>'],
    ['transparent colour', '<p>看<span style="color:transparent">无</span></p>'],
    ['white with alpha 0', '<p>看<span style="color:rgba(255,255,255,0)">无</span></p>'],
    ['the colour of the page', '<p>看<span style="color:#fff">无</span></p>'],
    [
      'the colour of the box behind it',
      '<div style="background:#eee"><p>看<font style="color:#eee">无</font></p></div>',
    ],
    ['left of the page', '<p style="position:absolute;left:-9999px">无</p>'],
    ['above the page', '<p style="position:absolute;top:-9999px">无</p>'],
    ['an indent off the page', '<p style="text-indent:-9999px;overflow:hidden">无</p>'],
    [
      'for screen readers only',
      '<p style="position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)">无</p>',
    ],
    ['a closed dialog', '<dialog><p>无</p></dialog>'],
    [
      'a script, a style, a template',
      '<script>"无"</script><style>无{}</style><template>无</template>',
    ],
    [
      'a form field',
      '<textarea>无</textarea><select><option>无</option></select><input value="无">',
    ],
  ])('%s', async (_name, html) => {
    const text = (await textsOf(`<p>${SEEN}</p>${html}`)).join('');
    expect(text).not.toContain('无');
    expect(text).toContain(SEEN);
  });
});

describe('what a style sheet hides by tag and place alone is not read', () => {
  it.each([
    ['font size 0', 'b { font-size: 0 }', '<p>看<b>无</b></p>'],
    ['transparent colour', 'p:nth-child(2) { color: transparent }', '<p>看</p><p>无</p>'],
    ['off the page', 'p:nth-child(2) { position: absolute; left: -999em }', '<p>看</p><p>无</p>'],
    ['an indent off the page', 'li:first-child { text-indent: -999em }', '<ul><li>无</li></ul>'],
    ['display: none', 'p + p { display: none }', '<p>看</p><p>无</p>'],
  ])('%s', async (_name, rule, html) => {
    const text = (await textsOf(`<style>${rule}</style><div>${html}</div>`)).join('');
    expect(text).not.toContain('无');
  });
});

describe('what a reader sees after scrolling and unfolding is read', () => {
  it.each([
    [
      'a visible child of a hidden parent',
      `<div style="visibility:hidden">无<p style="visibility:visible">${SEEN}</p></div>`,
    ],
    ['half transparent', `<p style="opacity:.4">${SEEN}</p>`],
    [
      'a gradient that shows through letters',
      `<p style="color:transparent;background:linear-gradient(red,blue);background-clip:text;-webkit-background-clip:text">${SEEN}</p>`,
    ],
    ['filled by -webkit-text-fill-color', `<p style="-webkit-text-fill-color:red">${SEEN}</p>`],
    ['below the fold', `<div style="height:9000px"></div><p>${SEEN}</p>`],
    [
      'content-visibility: auto, far below',
      `<div style="height:9000px"></div><div style="content-visibility:auto"><p>${SEEN}</p></div>`,
    ],
    [
      'clipped by a fold',
      `<div style="max-height:20px;overflow:hidden"><p>x</p><p>x</p><p>${SEEN}</p></div>`,
    ],
    [
      'folded to no height at all',
      `<div style="max-height:0;overflow:hidden"><p>${SEEN}</p></div>`,
    ],
    [
      'scrolled out of a box',
      `<div style="height:30px;overflow:auto"><div style="height:400px"></div><p>${SEEN}</p></div>`,
    ],
    ['white on a dark box', `<div style="background:#333;color:#fff"><p>${SEEN}</p></div>`],
    [
      'white on a picture',
      `<div style="background:url(data:,) #fff"><p style="color:#fff">${SEEN}</p></div>`,
    ],
    [
      'white on a dark box that lies behind it',
      `<div style="position:relative"><div style="position:absolute;inset:0;background:#333"></div>
       <p style="position:relative;color:#fff">${SEEN}</p></div>`,
    ],
    ['a usual indent', `<p style="text-indent:2em">${SEEN}</p>`],
    ['a hanging indent', `<p style="padding-left:2em;text-indent:-2em">${SEEN}</p>`],
    ['a font of 9 px', `<p style="font-size:9px">${SEEN}</p>`],
    [
      'display: contents',
      `<div style="display:contents"><p style="display:contents">${SEEN}</p></div>`,
    ],
    ['display: contents inline', `<p><span style="display:contents">${SEEN}</span></p>`],
    ['an open disclosure', `<details open><summary>x</summary><p>${SEEN}</p></details>`],
  ])('%s', async (_name, html) => {
    const text = (await textsOf(html)).join('');
    expect(text).toContain(SEEN);
    expect(text).not.toContain('无');
  });

  it('on a page that is scrolled down, also what stands above', async () => {
    const html = `<p>${SEEN}</p><div style="height:9000px"></div><p id="end">末</p>`;
    const doc = await show(html);
    doc.defaultView!.scrollTo(0, 8000);
    expect(readPage(doc).blocks.map(({ text }) => text)).toEqual([SEEN, '末']);
  });
});
