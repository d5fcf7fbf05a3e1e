/**
 * Scrolls once through the page, so that it inserts what it inserts on scrolling, clicks on what
 * unfolds the text in place, and goes back to where the reader was. It runs in the page's own world
 * and is sent there as source, so it imports nothing: what leads away is told as in `turnPage`.
 * Nothing that leads away, asks for a login or a payment, or sends a form is clicked.
 * @returns whether the page grew
 */
export async function scrollThrough(): Promise<boolean> {
  const stepMs = 200;
  const settleMs = 700;
  const mostMs = 30_000;
  const unfold =
    /^(?:点击|点此|立即)?(?:展开|显示|加载|查看)(?:剩余|余下|全部|更多|全|下)?(?:全文|正文|内容|文章|更多|部分)?(?:[（(]?\d{1,3}[%％][)）]?)?$/;
  const foreign =
    /登录|登陆|会员|付费|购买|支付|开通|充值|vip|app|下载|客户端|扫码|关注|评论|回复/i;
  const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
  const size = (): number => document.body.innerText.length;
  const label = (el: Element): string => (el.textContent ?? '').replace(/[\s>»›﹀∨⌄▼▾▽↓⇩⬇.…]/g, '');
  const scrollers = [...document.querySelectorAll<HTMLElement>('body *')].filter((el) => {
    const room = el.scrollHeight - el.clientHeight;
    return (
      room > 100 && el.clientHeight > 200 && /auto|scroll/.test(getComputedStyle(el).overflowY)
    );
  });
  const boxes: Element[] = [document.scrollingElement ?? document.documentElement, ...scrollers];
  const places = boxes.map((el) => el.scrollTop);
  const before = size();
  const end = Date.now() + mostMs;
  for (const el of document.querySelectorAll<HTMLElement>(
    'a, button, span, div, p, i, em, b, strong, font, label, li, td, [role=button]',
  )) {
    const text = label(el);
    // An address that is there and empty loads the page again.
    const href = el.closest('a')?.getAttribute('href')?.trim();
    const leaves = href !== undefined && !/^(?:#|javascript:)/i.test(href);
    const sends = el.closest('form') !== null;
    if (text.length > 16 || !unfold.test(text) || foreign.test(text) || leaves || sends) continue;
    if (!el.checkVisibility() || el.childElementCount > 2) continue;
    // A box around the button says the same words, and does not hear the click.
    if ([...el.children].some((child) => unfold.test(label(child)))) continue;
    el.click();
    break;
  }
  for (const el of boxes) {
    let bottom = -1;
    while (Date.now() < end) {
      el.scrollTop += Math.max(200, el.clientHeight * 0.8);
      await wait(stepMs);
      if (el.scrollTop + el.clientHeight < el.scrollHeight - 2) continue;
      if (el.scrollHeight === bottom) break; // It did not grow any more.
      bottom = el.scrollHeight;
      await wait(settleMs);
    }
  }
  boxes.forEach((el, i) => (el.scrollTop = places[i]!));
  return size() > before;
}
