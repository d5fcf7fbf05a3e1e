/**
 * Text layers: document readers draw a page as fragments of text, every one of them absolutely
 * positioned, often as a transparent sheet for selecting over a picture of the page.
 */
import type { Fragment, LayerPage } from '../text/layer/fragment';
import { readLayer } from '../text/layer/read-layer';
import { findLayers, isPlaced, type LayerReader, type PlacedBlock } from './find-layers';
import { tagKind } from './tags';
import type { Visibility } from './visibility';

/** Smaller boxes (CSS pixels) are not seen. */
const SEEN_HEIGHT = 2;
/** Turned by more than this (sine) against its page, a fragment is written across it. */
const TURNED = 0.1;
/** A picture of the page covers at least this share of the fragments on it. */
const PICTURE_SHARE = 0.7;
/** So far up (elements) from the layer stands the picture that it covers. */
const PICTURE_LEVELS = 3;
/** A box so many times as high as most is one of several lines. */
const SEVERAL_LINES = 1.7;

/** Finds the text layers below an element and reads them. */
export const readTextLayers: LayerReader = (body, visibility, only) => {
  const found = findLayers(body);
  if (found.length === 0) return undefined;
  const layers = new Map<Element, PlacedBlock[]>();
  for (const group of withSmallPages(body, found)) {
    const gather = new Gatherer(body.ownerDocument, visibility);
    const pages = inPageOrder(group, gather);
    const whole = readLayer(pages.map(({ page }) => page));
    if (!whole) continue;
    const blocks = only
      ? readLayer(
          pages.map(({ page }) => partOf(page, only)),
          true,
        )!
      : whole;
    for (const { element } of pages) layers.set(element, []);
    // Where the order of the pages is not that of the elements, the first one holds it all.
    const sameOrder = pages.every(({ element }, i) => element === group[i]);
    for (const { page, ...block } of blocks) {
      const holder = sameOrder ? pages[page]!.element : group[0]!;
      layers.get(holder)!.push({ ...block, afterBreak: false });
    }
  }
  return layers.size > 0 ? layers : undefined;
};

/**
 * The layers of each document in the order of the elements, with those of its pages that have few
 * fragments: a title page, the last one. They are what stands at the same place of the tree.
 */
function withSmallPages(body: Element, found: readonly Element[]): Element[][] {
  const groups = new Map<string, Element[]>();
  const classes = new Set(found.map(classOf));
  const signatures = new Set(found.map(signatureOf));
  for (const el of body.querySelectorAll('*')) {
    const first = el.firstElementChild;
    if (first === null || !classes.has(classOf(el))) continue;
    const signature = signatureOf(el);
    if (found.includes(el) || (signatures.has(signature) && isPlaced(first)))
      groups.set(signature, [...(groups.get(signature) ?? []), el]);
  }
  return [...groups.values()];
}

function classOf(el: Element): string {
  return `${el.localName}.${(el.getAttribute('class') ?? '').replace(/[\d\s]+/g, ' ')}`;
}

function signatureOf(el: Element): string {
  const path: string[] = [];
  for (let e: Element | null = el, i = 0; e && i < SIGNATURE_LEVELS; e = e.parentElement, i++)
    path.push(classOf(e));
  return path.join(' < ');
}

const SIGNATURE_LEVELS = 3;

interface PlacedPage {
  readonly element: Element;
  readonly page: GatheredPage;
}

/** By their places: from top to bottom, and those beside each other from left to right. */
function inPageOrder(elements: readonly Element[], gather: Gatherer): PlacedPage[] {
  const pages = elements.map((element) => ({ element, page: gather.page(element) }));
  return pages.sort((a, b) => {
    const [p, q] = [a.page.bounds, b.page.bounds];
    if (!p || !q) return 0;
    const shared = Math.min(p.bottom, q.bottom) - Math.max(p.top, q.top);
    const beside = shared > Math.min(p.bottom - p.top, q.bottom - q.top) / 2;
    return beside ? p.left - q.left : p.top - q.top;
  });
}

interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A fragment that remembers its text node. */
interface NodeFragment extends Fragment {
  readonly node: Text;
  /** Where in the node's data it begins. */
  readonly offset: number;
}

interface GatheredPage extends LayerPage {
  readonly fragments: readonly NodeFragment[];
  /** Where on the page of the browser its fragments stand; undefined without any. */
  readonly bounds: Bounds | undefined;
}

/** A text node with what its element's style says. */
interface Piece extends NodeFragment {
  readonly element: Element;
  readonly colour: string;
  /** Wholly transparent. */
  readonly faint: boolean;
}

/** Collects the fragments of a layer with their boxes. */
class Gatherer {
  private readonly view: Window;
  private readonly range: Range;
  private readonly scrollX: number;
  private readonly scrollY: number;
  private pieces: Piece[] = [];
  /** The last style that was asked for, and of what. */
  private style: Style | undefined;
  private looks: string | undefined;
  private above: Inherited | undefined;
  private left = 0;
  private top = 0;

  constructor(
    doc: Document,
    private readonly visibility: Visibility,
  ) {
    this.view = doc.defaultView!;
    this.scrollX = this.view.scrollX;
    this.scrollY = this.view.scrollY;
    this.range = doc.createRange();
  }

  page(layer: Element): GatheredPage {
    this.pieces = [];
    const box = layer.getBoundingClientRect();
    const width = box.width || (layer.parentElement?.getBoundingClientRect().width ?? 0);
    this.left = box.left;
    this.top = box.top;
    if (layer.checkVisibility({ visibilityProperty: true }))
      this.children(layer, this.styleOf(layer, { turned: false, faint: false, href: undefined }));
    const pieces = this.seen(layer, this.inLines(this.pieces));
    return { fragments: pieces, width, bounds: this.boundsOf(pieces) };
  }

  private boundsOf(pieces: readonly Fragment[]): Bounds | undefined {
    if (pieces.length === 0) return undefined;
    const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (const { left, top, width, height } of pieces) {
      bounds.left = Math.min(bounds.left, left + this.left);
      bounds.top = Math.min(bounds.top, top + this.top);
      bounds.right = Math.max(bounds.right, left + width + this.left);
      bounds.bottom = Math.max(bounds.bottom, top + height + this.top);
    }
    return bounds;
  }

  private children(parent: Element, style: Style): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 1) {
        const el = node as Element;
        if (tagKind(el.localName) !== 'skip' && el.firstChild)
          this.children(el, this.styleOf(el, style));
      } else if (node.nodeType === 3 && style.shown && /\S/.test((node as Text).data)) {
        this.piece(node as Text, parent, style);
      }
    }
  }

  /** Neighbours of one class that differ in nothing but their places are styled alike. */
  private styleOf(el: Element, above: Inherited): Style {
    const looks = looksOf(el);
    if (looks !== undefined && looks === this.looks && above === this.above) return this.style!;
    this.looks = looks;
    this.above = above;
    return (this.style = this.ownStyle(el, above));
  }

  private ownStyle(el: Element, above: Inherited): Style {
    const css = this.view.getComputedStyle(el);
    return {
      shown: css.visibility === 'visible',
      colour: css.color,
      turned: above.turned || isTurned(css.transform),
      faint: above.faint || css.opacity === '0',
      href: el.localName === 'a' ? (el as HTMLAnchorElement).href : above.href,
    };
  }

  private piece(node: Text, element: Element, style: Style): void {
    this.range.selectNodeContents(node);
    const box = this.range.getBoundingClientRect();
    const { left, top, width, height } = box;
    if (height < SEEN_HEIGHT || width === 0) return;
    if (left + width + this.scrollX <= 0 || top + height + this.scrollY <= 0) return;
    const { turned, href, colour, faint } = style;
    this.pieces.push({
      text: node.data,
      left: left - this.left,
      top: top - this.top,
      width,
      height,
      turned,
      href,
      node,
      offset: 0,
      element,
      colour,
      faint,
    });
  }

  /**
   * Those that a reader sees. The colour of most of a layer is asked once; a transparent layer is
   * seen when it lies on the picture whose text it repeats.
   */
  private seen(layer: Element, pieces: readonly Piece[]): Piece[] {
    const counts = new Map<string, number>();
    for (const { colour } of pieces) counts.set(colour, (counts.get(colour) ?? 0) + 1);
    const usual = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])[0];
    const usualIsSeen = (): boolean => {
      const one = pieces.find(({ colour }) => colour === usual);
      return one !== undefined && this.visibility.shows(one.element);
    };
    let picture: boolean | undefined;
    const onPicture = (): boolean => (picture ??= liesOnPicture(layer, this.boundsOf(pieces)));
    const usualShown = usualIsSeen() || onPicture();
    return pieces.filter(({ colour, element, faint }) =>
      colour === usual ? usualShown && (!faint || onPicture()) : this.visibility.shows(element),
    );
  }

  /** Parts boxes that hold several lines. */
  private inLines(pieces: readonly Piece[]): Piece[] {
    const heights = pieces.map(({ height }) => height).sort((a, b) => a - b);
    const usual = heights[Math.floor(heights.length / 4)] ?? 0;
    return pieces.flatMap((piece) =>
      piece.turned || piece.height < usual * SEVERAL_LINES ? [piece] : this.linesIn(piece),
    );
  }

  private linesIn(piece: Piece): Piece[] {
    this.range.selectNodeContents(piece.node);
    const boxes = this.range.getClientRects();
    const { data } = piece.node;
    if (boxes.length < 2 || boxes[1]!.top < boxes[0]!.top + boxes[0]!.height / 2) return [piece];
    const lines: Piece[] = [];
    for (let from = 0; from < data.length;) {
      const end = this.lineEnd(piece.node, from, boxes[0]!.height * SEVERAL_LINES);
      this.range.setStart(piece.node, from);
      this.range.setEnd(piece.node, end);
      const { left, top, width, height } = this.range.getBoundingClientRect();
      const text = data.slice(from, end);
      const place = { left: left - this.left, top: top - this.top, width, height };
      if (/\S/.test(text)) lines.push({ ...piece, ...place, text, offset: from });
      from = end;
    }
    return lines;
  }

  /** The last offset up to which the text from `from` on is not higher than one line. */
  private lineEnd(node: Text, from: number, limit: number): number {
    let low = from + 1;
    let high = node.data.length;
    while (low < high) {
      const end = Math.ceil((low + high) / 2);
      this.range.setStart(node, from);
      this.range.setEnd(node, end);
      if (this.range.getBoundingClientRect().height < limit) low = end;
      else high = end - 1;
    }
    return low;
  }
}

/** What an own style says beside the place: then the element is asked itself. */
const OWN_LOOK = /colo|opac|visib|transf|rotat/;

/** What the style of a fragment hangs on; undefined where it must be asked itself. */
function looksOf(el: Element): string | undefined {
  if (el.localName === 'a' || el.id !== '' || OWN_LOOK.test(el.getAttribute('style') ?? ''))
    return undefined;
  return `${el.localName} ${el.className}`;
}

/** What an element hands down. */
interface Inherited {
  readonly turned: boolean;
  readonly faint: boolean;
  readonly href: string | undefined;
}

interface Style extends Inherited {
  readonly shown: boolean;
  readonly colour: string;
}

/** Whether a computed transformation turns its element. */
function isTurned(transform: string): boolean {
  if (transform === 'none') return false;
  const [a = 1, b = 0] = transform
    .slice(transform.indexOf('(') + 1)
    .split(',')
    .map(Number);
  return Math.abs(b) > TURNED * Math.hypot(a, b);
}

/** A canvas or picture below the layer that covers it, and is not blurred. */
function liesOnPicture(layer: Element, bounds: Bounds | undefined): boolean {
  if (!bounds) return false;
  const view = layer.ownerDocument.defaultView!;
  let around = layer.parentElement;
  for (let i = 0; around && i < PICTURE_LEVELS; around = around.parentElement, i++) {
    for (const picture of around.querySelectorAll('canvas, img, svg')) {
      if (covers(picture.getBoundingClientRect(), bounds) && isClear(picture, around, view))
        return true;
    }
    const css = view.getComputedStyle(around);
    if (css.backgroundImage.startsWith('url') && covers(around.getBoundingClientRect(), bounds))
      return isClear(around, around, view);
  }
  return false;
}

function covers(picture: Bounds, text: Bounds): boolean {
  const wide = Math.min(picture.right, text.right) - Math.max(picture.left, text.left);
  const high = Math.min(picture.bottom, text.bottom) - Math.max(picture.top, text.top);
  const area = (text.right - text.left) * (text.bottom - text.top);
  return wide > 0 && high > 0 && wide * high >= area * PICTURE_SHARE;
}

function isClear(picture: Element, around: Element, view: Window): boolean {
  if (!picture.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  for (let e: Element | null = picture; e; e = e.parentElement) {
    if (view.getComputedStyle(e).filter.includes('blur')) return false;
    if (e === around) break;
  }
  return true;
}

/** The fragments of a page inside a range; a fragment that it cuts is as wide as its part of it. */
function partOf(page: GatheredPage, only: Range): LayerPage {
  const fragments = page.fragments.flatMap((fragment): Fragment[] => {
    const { node, offset, text, left, width } = fragment;
    if (!only.intersectsNode(node)) return [];
    const from = node === only.startContainer ? only.startOffset : 0;
    const to = node === only.endContainer ? only.endOffset : node.data.length;
    const start = Math.max(0, from - offset);
    const end = Math.min(text.length, to - offset);
    const part = text.slice(start, end);
    if (end <= start || !/\S/.test(part)) return [];
    const each = width / text.length;
    return [{ ...fragment, text: part, left: left + start * each, width: part.length * each }];
  });
  return { width: page.width, fragments };
}
