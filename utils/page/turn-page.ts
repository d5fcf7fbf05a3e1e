/**
 * Clicks, in the page's own pager, on what leads to another page of the document, where the page's
 * script shows it in place. It runs in the page's own world: only there a `javascript:` address works.
 * It is sent there as source, so it imports nothing: what leads away is told as in `scrollThrough`.
 * Real links are never clicked: the tab would leave the page.
 * @param wanted the number of the page to show
 * @param from the number of the page that shows now
 * @returns whether there was something to click on
 */
export function turnPage(wanted: number, from: number): boolean {
  const next =
    /^(?:(?:点击|进入|阅读|查看|翻到?|看){0,2}下一?[页頁]|[后後]一[页頁]|next(?: page)?)$/i;
  const previous = /^(?:上一?[页頁]|前一[页頁]|prev(?:ious)?(?: page)?)$/i;
  const first = /^(?:首[页頁]|第一[页頁]|first)$/i;
  const label = (el: Element): string =>
    (el.textContent ?? '').replace(/[\s[\]<>«»‹›()（）【】]/g, '');
  const leaves = (el: Element): boolean => {
    // An address that is there and empty loads the page again.
    const href = el.closest('a')?.getAttribute('href')?.trim();
    return href !== undefined && !/^(?:#|javascript:)/i.test(href);
  };
  const controls = [...document.querySelectorAll<HTMLElement>('a, button, li, span, div, b, td')];
  const pager = controls.filter((el) => {
    const text = label(el);
    const isWord =
      /^第?\d{1,3}[页頁]?$/.test(text) || [next, previous, first].some((f) => f.test(text));
    return isWord && el.checkVisibility() && !leaves(el);
  });
  // Numbers stand elsewhere, too: those of a pager have 下一页 beside them.
  const beside = pager.filter((el) => {
    for (let up = el.parentElement, i = 0; up && i < 3; up = up.parentElement, i++) {
      if (pager.some((other) => next.test(label(other)) && up.contains(other))) return true;
    }
    return false;
  });
  const find = (fits: (text: string) => boolean): HTMLElement | undefined =>
    // The innermost element with the label: its click reaches the outer ones as well.
    beside.findLast((el) => fits(label(el)) && !beside.some((o) => o !== el && el.contains(o)));
  const target =
    find((text) => text.replace(/[第页頁]/g, '') === String(wanted)) ??
    (wanted === 1 ? find((text) => first.test(text)) : undefined) ??
    (wanted === from + 1 ? find((text) => next.test(text)) : undefined) ??
    (wanted === from - 1 ? find((text) => previous.test(text)) : undefined);
  target?.click();
  return target !== undefined;
}
