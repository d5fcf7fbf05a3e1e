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
  if (!view)
    return {
      shows: () => false,
      isBlock: () => false,
      keepsLines: () => false,
    };
  const style = (el: Element): CSSStyleDeclaration => view.getComputedStyle(el);
  const scrollX = view.scrollX;
  const scrollY = view.scrollY;

  function isRendered(el: Element): boolean {
    if (el.checkVisibility(OPTIONS)) return true;
    // An element without a box of its own has none to be visible: its parent answers.
    const parent = parentOf(el);
    return parent !== null && style(el).display === 'contents' && isRendered(parent);
  }

  function isPlaced(el: Element): boolean {
    const box = el.getBoundingClientRect();
    if (box.width <= SCREEN_READER_BOX && box.height <= SCREEN_READER_BOX)
      return style(el).display === 'contents';
    return box.right + scrollX > 0 && box.bottom + scrollY > 0;
  }

  /** Text in the colour of what is behind it, inside text of another colour. */
  function blendsIn(el: Element, color: string): boolean {
    const parent = el.parentElement;
    if (!parent || style(parent).color === color) return false;
    for (let e: Element | null = el; e; e = e.parentElement) {
      const { backgroundColor, backgroundImage } = style(e);
      if (backgroundImage !== 'none') return false;
      if (!backgroundColor.endsWith(', 0)')) return backgroundColor === color;
    }
    return color === 'rgb(255, 255, 255)';
  }

  return {
    // Every element that holds text is asked itself: a rule may hide it by its place alone.
    shows(el) {
      if (!isRendered(el) || !isPlaced(el)) return false;
      const css = style(el);
      if (parseFloat(css.fontSize) < READABLE_FONT_SIZE || !isInked(css) || !isOnPage(css))
        return false;
      return !MAY_BLEND_IN.has(el.localName) || !blendsIn(el, css.color);
    },
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

/** The parent in the rendered tree: above a shadow root stands its host. */
function parentOf(el: Element): Element | null {
  if (el.parentElement) return el.parentElement;
  const root = el.getRootNode();
  // Not instanceof: a frame's shadow root is of the frame's own class.
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** Inline elements with which text is mixed into a sentence in the colour of the page. */
const MAY_BLEND_IN = new Set(['span', 'font', 'i', 's', 'em', 'small', 'u', 'label']);

function isInked(css: CSSStyleDeclaration): boolean {
  const color = css.color;
  if (!color.startsWith('rgba') || !color.endsWith(', 0)')) return true;
  // A gradient shows through letters whose own colour is transparent.
  return css.backgroundClip === 'text';
}

function isOnPage(css: CSSStyleDeclaration): boolean {
  return parseFloat(css.textIndent) > OFF_PAGE_INDENT;
}
