import type { PageSigns } from '../model';
import type { Visibility } from './visibility';

/** A drawn page is at least this wide (CSS pixels); pictures in a text column are often smaller. */
const PAGE_MIN_WIDTH = 400;
/** A4 and Letter are 1.41 and 1.29 times as high as wide. */
const PAGE_MIN_RATIO = 1.2;
/** What pictures of pages and slides are called. */
const PAGE_NAME = /reader|slide|ppt|doc-?page|page-?(?:img|pic|\d)|第\d+页/i;

/** Whether a large picture has the form of a document's page, or the name of one. */
export function isPageImage(el: Element, width: number, height: number): boolean {
  if (width < PAGE_MIN_WIDTH) return false;
  if (el.localName === 'canvas' || height >= width * PAGE_MIN_RATIO) return true;
  const box = el.parentElement?.getAttribute('class') ?? '';
  return PAGE_NAME.test(`${el.getAttribute('class') ?? ''} ${el.getAttribute('alt') ?? ''} ${box}`);
}

/** A smaller picture (CSS pixels) is an icon, a face or a line. */
const ILLUSTRATION_MIN_WIDTH = 100;
const ILLUSTRATION_MIN_HEIGHT = 60;

/**
 * Whether a picture is large enough to illustrate a text. The box of one that was not loaded may be
 * that of its description: it is as large as the page says it is.
 */
export function isIllustration(
  el: Element,
  width: number,
  height: number,
  { shows }: Visibility,
): boolean {
  if (isLarge(width, height)) return true;
  if ((el as HTMLImageElement).naturalWidth !== 0) return false;
  return isLarge(sideOf(el, 'width'), sideOf(el, 'height')) && shows(el);
}

function isLarge(width: number, height: number): boolean {
  return width >= ILLUSTRATION_MIN_WIDTH && height >= ILLUSTRATION_MIN_HEIGHT;
}

function sideOf(el: Element, side: 'width' | 'height'): number {
  const value = el.getAttribute(side) ?? '';
  return value.endsWith('%') ? 0 : parseFloat(value) || 0;
}

/** Longer texts are no buttons (characters). */
const UNFOLD_MAX = 18;

/** Whether a block looks like a button that unfolds the text; its box is then asked for a fold. */
export function isUnfolder(text: string): boolean {
  return text.length <= UNFOLD_MAX && /展开|全文|更多|剩余|余下/.test(text);
}

/** So many boxes around the button, and those before them, are looked at. */
const FOLD_DEPTH = 4;
/** So much (CSS pixels) must be clipped to be text. */
const FOLD_MIN = 40;

/** Whether a text near the button is only clipped: the whole of it is in the page, and was read. */
function unfoldsClipped(button: Element): boolean {
  for (let up: Element | null = button, i = 0; up && i < FOLD_DEPTH; up = up.parentElement, i++) {
    if (isClipped(up) || (up.previousElementSibling && isClipped(up.previousElementSibling)))
      return true;
  }
  return false;
}

function isClipped(el: Element): boolean {
  return (
    el.scrollHeight > el.clientHeight + FOLD_MIN &&
    el.clientHeight > 0 &&
    /hidden|clip/.test(getComputedStyle(el).overflowY)
  );
}

type MoreSigns = Pick<PageSigns, 'next' | 'pageImages' | 'embedded' | 'folded'>;

const PDF_ADDRESS = /\.pdf(?:[?#].*)?$/i;

/** What the page shows beside its text, as far as it is not met on the walk. */
export function signsOf(
  doc: Document,
  pageImages: readonly number[],
  unfolders: readonly Element[],
): MoreSigns {
  const next = doc.querySelector<HTMLLinkElement | HTMLAnchorElement>('[rel~="next"][href]');
  // A list of the three names would take the browser three times as long.
  const boxes = ['embed', 'object', 'iframe'].flatMap((tag) => [...doc.querySelectorAll(tag)]);
  const embedded = boxes.flatMap((el) => {
    if (el.clientWidth < PAGE_MIN_WIDTH / 2) return [];
    const { src, data } = el as HTMLEmbedElement & HTMLObjectElement;
    const address = src || data || '';
    const isPdf = PDF_ADDRESS.test(address) || el.getAttribute('type') === 'application/pdf';
    return isPdf ? [address] : [];
  });
  return {
    ...(next && { next: next.href }),
    ...(pageImages.length > 0 && { pageImages }),
    ...(embedded.length > 0 && { embedded }),
    ...(unfolders.some(unfoldsClipped) && { folded: true }),
  };
}
