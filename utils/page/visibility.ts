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

/** Inline elements with which text is mixed into a sentence in the colour of the page. */
const MAY_BLEND_IN = new Set(['span', 'font', 'i', 's', 'em', 'small', 'u', 'label']);

const OPTIONS = { visibilityProperty: true, opacityProperty: true } as const;

/** What was found out about the links of one list; filled when it is asked for. */
interface Look {
  readonly item: Element;
  readonly linkClass: string;
  inSight?: boolean;
  block?: boolean;
}

/**
 * Answers from the browser's own layout. A box and its style cost microseconds each, so what one
 * answer covers is not asked twice.
 * @param doc the document whose elements will be asked about (each frame has its own)
 */
export function createVisibility(doc: Document): Visibility {
  const view = doc.defaultView;
  if (!view) return { shows: () => false, isBlock: () => false, keepsLines: () => false };
  const { scrollX, scrollY } = view;
  const style = styles(view);
  let look: Look | undefined;

  /** Its box is on the page, its letters are large and inked enough. */
  function isInSight(el: Element): boolean {
    const box = el.getBoundingClientRect();
    if (isSpeck(box)) {
      if (style(el).display !== 'contents') return false;
    } else if (box.right + scrollX <= 0 || box.bottom + scrollY <= 0) return false;
    const own = style(el);
    if (parseFloat(own.fontSize) < READABLE_FONT_SIZE && !isScaled(el)) return false;
    if (isOffPage(own.textIndent)) return false;
    const { color } = own;
    // A background in the form of the letters, or their shadow, is seen all the same.
    if (isTransparent(color) && own.backgroundClip !== 'text' && own.textShadow === 'none')
      return false;
    return !MAY_BLEND_IN.has(el.localName) || !blendsIn(el, color, style);
  }

  /**
   * Menus and lists of links are most of a page's boxes, and their links are styled alike: the look
   * of the first serves those after it with the same classes in the same list. Whether they are
   * rendered is asked of each. Links in paragraphs are the text's: each is asked itself.
   * @returns undefined when the link must be asked itself
   */
  function lookOfLinks(el: Element): Look | undefined {
    const item = el.parentElement;
    if (!item || item.localName === 'p' || isSetApart(el)) return undefined;
    const linkClass = el.className;
    if (look?.linkClass !== linkClass || !areAlike(look.item, item)) look = { item, linkClass };
    return look;
  }

  return {
    shows(el) {
      if (!isRendered(el, style)) return false;
      const shared = el.localName === 'a' ? lookOfLinks(el) : undefined;
      return shared ? (shared.inSight ??= isInSight(el)) : isInSight(el);
    },
    isBlock(el) {
      const shared = el.localName === 'a' ? lookOfLinks(el) : undefined;
      return shared ? (shared.block ??= isSetAsBlock(el, style)) : isSetAsBlock(el, style);
    },
    keepsLines(el) {
      return /^(?:pre|break-spaces)/.test(style(el).whiteSpace);
    },
  };
}

/** Whether an element stands in a drawing, whose measures are its own. */
export function isScaled(el: Element): boolean {
  return 'ownerSVGElement' in el && el.ownerSVGElement !== null;
}

/** Asks for an element's computed style. */
type Style = (el: Element) => CSSStyleDeclaration;

/** The last answer is kept: what is asked about an element is asked at once. */
function styles(view: Window): Style {
  let styled: Element | undefined;
  let css: CSSStyleDeclaration;
  return (el) => {
    if (el !== styled) {
      css = view.getComputedStyle(el);
      styled = el;
    }
    return css;
  };
}

function isRendered(el: Element, style: Style): boolean {
  if (el.checkVisibility(OPTIONS)) return true;
  // An element without a box of its own has none to be visible: its parent answers.
  const parent = parentOf(el);
  return parent !== null && style(el).display === 'contents' && isRendered(parent, style);
}

/** What is taken out of the flow for screen readers alone does not part what stands around it. */
function isSetAsBlock(el: Element, style: Style): boolean {
  const { display, position } = style(el);
  if (!isBlockDisplay(display)) return false;
  return position !== 'absolute' || !isSpeck(el.getBoundingClientRect());
}

/** Text in the colour of what is behind it, inside text of another colour. */
function blendsIn(el: Element, color: string, style: Style): boolean {
  const parent = el.parentElement;
  if (!parent || style(parent).color === color) return false;
  for (let e: Element | null = el; e; e = e.parentElement) {
    const { backgroundColor, backgroundImage } = style(e);
    if (backgroundImage !== 'none') return false;
    if (!isTransparent(backgroundColor)) return backgroundColor === color;
  }
  return color === 'rgb(255, 255, 255)';
}

/** The parent in the rendered tree: above a shadow root stands its host. */
function parentOf(el: Element): Element | null {
  if (el.parentElement) return el.parentElement;
  const root = el.getRootNode();
  // Not instanceof: a frame's shadow root is of the frame's own class.
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** The screen-reader-only pattern, or no box at all. */
function isSpeck({ width, height }: DOMRect): boolean {
  return width <= SCREEN_READER_BOX && height <= SCREEN_READER_BOX;
}

/** Two parents of links in one list, of the same class. */
function areAlike(a: Element, b: Element): boolean {
  if (a === b) return true;
  return (
    a.parentNode === b.parentNode &&
    a.className === b.className &&
    a.localName === b.localName &&
    !isSetApart(a) &&
    !isSetApart(b)
  );
}

/** It may look unlike its neighbours of the same class. */
function isSetApart(el: Element): boolean {
  return el.hasAttribute('style') || el.hasAttribute('id');
}

/** @param color a computed colour; `rgba(…, 0)` is no ink at all */
function isTransparent(color: string): boolean {
  return color.endsWith(', 0)') && color.startsWith('rgba');
}

/** @param indent a computed `text-indent` */
function isOffPage(indent: string): boolean {
  return indent.startsWith('-') && parseFloat(indent) <= OFF_PAGE_INDENT;
}

function isBlockDisplay(display: string): boolean {
  return !(
    display.startsWith('inline') ||
    display === 'contents' ||
    display === 'none' ||
    display.startsWith('ruby')
  );
}
