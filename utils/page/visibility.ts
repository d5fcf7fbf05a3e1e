/**
 * What a reader sees after scrolling. Text below the fold, in `content-visibility: auto` or clipped
 * by a "read more" fold counts as seen; text that no scrolling and no unfolding shows does not.
 */
export interface Visibility {
  /** Whether text that stands directly in this element is seen. */
  shows(el: Element): boolean;
  /** Whether an element that is inline by its tag is laid out as a block. */
  isBlock(el: Element): boolean;
  /** Whether line ends in this element's text are rendered as line ends. */
  keepsLines(el: Element): boolean;
}

/** Text smaller than this (CSS pixels) is a trap for copiers, not for readers. */
const READABLE_FONT_SIZE = 2;
/** A box of at most this size (CSS pixels) in both directions is the screen-reader-only pattern. */
const SCREEN_READER_BOX = 1;
/** An indent below this (CSS pixels) moves the text off the page: image replacement. */
const OFF_PAGE_INDENT = -400;

const OPTIONS = { visibilityProperty: true, opacityProperty: true } as const;

/** @param doc the document whose elements will be asked about (each frame has its own) */
export function createVisibility(doc: Document): Visibility {
  const view = doc.defaultView;
  if (!view) return { shows: () => false, isBlock: () => false, keepsLines: () => false };
  const style = (el: Element): CSSStyleDeclaration => view.getComputedStyle(el);
  const scrollX = view.scrollX;
  const scrollY = view.scrollY;

  function shows(el: Element): boolean {
    if (!el.checkVisibility(OPTIONS)) {
      // An element without a box of its own has none to be visible: its parent answers.
      return (
        el.parentElement !== null && style(el).display === 'contents' && shows(el.parentElement)
      );
    }
    const box = el.getBoundingClientRect();
    if (box.right + scrollX <= 0 || box.bottom + scrollY <= 0) return false;
    if (box.width <= SCREEN_READER_BOX && box.height <= SCREEN_READER_BOX) return false;
    const css = style(el);
    return parseFloat(css.fontSize) >= READABLE_FONT_SIZE && isInked(css) && isOnPage(css);
  }

  return {
    shows,
    isBlock(el) {
      const display = style(el).display;
      return !(
        display.startsWith('inline') ||
        display === 'contents' ||
        display === 'none' ||
        display.startsWith('ruby')
      );
    },
    keepsLines(el) {
      return /^(?:pre|break-spaces)/.test(style(el).whiteSpace);
    },
  };
}

function isInked(css: CSSStyleDeclaration): boolean {
  const color = css.color;
  if (!color.startsWith('rgba') || !color.endsWith(', 0)')) return true;
  // A gradient shows through letters whose own colour is transparent.
  return css.backgroundClip === 'text';
}

function isOnPage(css: CSSStyleDeclaration): boolean {
  return parseFloat(css.textIndent) > OFF_PAGE_INDENT;
}
