/** What is clicked on in the page when the user asks for more of the document. */
import { afterEach, describe, expect, it } from 'vitest';
import { scrollThrough } from '../../utils/page/scroll-through';
import { turnPage } from '../../utils/page/turn-page';

let clicked: string[] = [];
let page: HTMLElement | undefined;

/** Puts a page into the document that tells which of its marked elements heard a click. */
function put(html: string): void {
  page = document.createElement('main');
  page.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  clicked = [];
  for (const el of page.querySelectorAll('[data-name]')) {
    el.addEventListener('click', (event) => {
      event.preventDefault();
      clicked.push(el.getAttribute('data-name')!);
    });
  }
  document.body.append(page);
}

afterEach(() => page?.remove());

describe('turning a page in place', () => {
  it('clicks on the number', () => {
    put('<b>1</b> <a data-name="2">2</a> <a data-name="next" href="#">下一页</a>');
    expect(turnPage(2, 1)).toBe(true);
    expect(clicked).toEqual(['2']);
  });

  it('clicks on what leads one page on where there are no numbers', () => {
    put('<b>第1页</b> <a data-name="next" href="javascript:void 0">下一页</a>');
    expect(turnPage(2, 1)).toBe(true);
    expect(clicked).toEqual(['next']);
  });

  it.each(['', ' ', 'other.html', '/'])('never on a link that loads a page: "%s"', (href) => {
    put(
      `<b>1</b> <a data-name="2" href="${href}">2</a> <a data-name="n" href="${href}">下一页</a>`,
    );
    expect(turnPage(2, 1)).toBe(false);
    expect(clicked).toEqual([]);
  });
});

describe('unfolding', () => {
  it.each([
    ['in a box', '<div data-name="box">展开全文</div>'],
    ['in italics that carry an icon', '<div data-name="box"><i>展开全文</i></div>'],
    ['in emphasis beside an icon', '<div data-name="box"><em>展开全文</em><svg></svg></div>'],
  ])('clicks on a label %s', async (_, html) => {
    put(html);
    await scrollThrough();
    expect(clicked).toEqual(['box']);
  });

  it('never on what asks for a login', async () => {
    put('<div data-name="box"><i>登录后展开全文</i></div>');
    await scrollThrough();
    expect(clicked).toEqual([]);
  });
});
