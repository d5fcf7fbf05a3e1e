import { createCascade } from './cascade';
import { createLikeness } from './likeness';
import { tagKind } from './tags';
import { isScaled, type Visibility } from './visibility';

/** Text smaller than this (CSS pixels) is not for readers; a share of nothing is nothing. */
const READABLE_FONT_SIZE = 2;
/** A box that is moved so far (CSS pixels) to the left or up, or an indent, is off the page. */
const OFF_PAGE = -400;

/** Elements that the browser itself lays out as inline; blocks by tag never reach `isBlock`. */
const INLINE_DISPLAY = /^(?:inline|contents|none|ruby)/;

/**
 * What a reader would see of a document that was fetched and parsed, and has no layout. It is told
 * from what can be known without one: inline styles, `hidden`, the style sheets of the open page
 * (and those inside the document itself), and, where a sheet of another site cannot be read, from
 * how the open page shows elements that look the same. What is not known to be hidden is read.
 * @param doc the parsed document
 * @param open the document in the tab, a page of the same site
 */
export function createParsedVisibility(doc: Document, open: Document): Visibility {
  const cascade = createCascade(doc, open);
  const likeness = cascade.complete ? undefined : createLikeness(open);
  const rendered = new WeakMap<Element, boolean>();

  function hidesItself(el: Element): boolean {
    const display = cascade.value(el, 'display');
    if (display === 'none') return true;
    if (display === undefined && el.hasAttribute('hidden')) return true;
    if (parseFloat(cascade.value(el, 'opacity') ?? '1') === 0) return true;
    if (el.parentElement?.localName === 'details' && !el.parentElement.hasAttribute('open'))
      return el.localName !== 'summary';
    return isMovedAway(el) || (likeness?.isHidden(el) ?? false);
  }

  function isMovedAway(el: Element): boolean {
    const position = cascade.value(el, 'position');
    if (position !== 'absolute' && position !== 'fixed') return false;
    return ['left', 'top'].some((side) => pixels(cascade.value(el, side)) <= OFF_PAGE);
  }

  function isRendered(el: Element): boolean {
    let known = rendered.get(el);
    if (known === undefined) {
      const parent = el.parentElement;
      known = (parent === null || isRendered(parent)) && !hidesItself(el);
      rendered.set(el, known);
    }
    return known;
  }

  /** The nearest value of a property that children take over from their parents. */
  function inherited(el: Element, property: string): string | undefined {
    for (let e: Element | null = el; e; e = e.parentElement) {
      const value = cascade.value(e, property);
      if (value !== undefined && value !== 'inherit') return value;
    }
    return undefined;
  }

  return {
    shows(el) {
      if (!isRendered(el)) return false;
      if (/^(?:hidden|collapse)$/.test(inherited(el, 'visibility') ?? '')) return false;
      if (pixels(inherited(el, 'text-indent')) <= OFF_PAGE) return false;
      const shadow = inherited(el, 'text-shadow') ?? 'none';
      if (isTransparent(inherited(el, 'color')) && shadow === 'none') return false;
      return isScaled(el) || !isTiny(inherited(el, 'font-size'));
    },
    isBlock(el) {
      const display = cascade.value(el, 'display');
      return display !== undefined && !INLINE_DISPLAY.test(display);
    },
    keepsLines(el) {
      const value = inherited(el, 'white-space');
      if (value !== undefined) return /^(?:pre|break-spaces)/.test(value);
      return el.closest('pre, textarea, listing') !== null && tagKind(el.localName) !== 'skip';
    },
  };
}

function pixels(value: string | undefined): number {
  return value?.endsWith('px') ? parseFloat(value) : 0;
}

function isTiny(size: string | undefined): boolean {
  if (size === undefined) return false;
  const number = parseFloat(size);
  return number === 0 || (size.endsWith('px') && number < READABLE_FONT_SIZE);
}

function isTransparent(color: string | undefined): boolean {
  return color === 'transparent' || (color?.startsWith('rgba') === true && /,\s*0\)$/.test(color));
}
