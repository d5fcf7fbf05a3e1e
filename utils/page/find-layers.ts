/**
 * Whether a page has text layers: document readers draw each page of a document as fragments of text,
 * every one of them absolutely positioned. Reading them is the task of `text-layers.ts`, which most
 * pages never need and the content script therefore does not hold.
 */
import type { Block } from '../model';
import { frameDocument } from './frame-document';
import type { Visibility } from './visibility';

/** What each text layer of a document gives; empty where its text stands with an earlier one. */
export type TextLayers = ReadonlyMap<Element, readonly PlacedBlock[]>;

/** A block that waits for its place in the tree of containers. */
export type PlacedBlock = Omit<Block, 'container'>;

/** Reads the text layers below an element, if there are any; `only` just what is in a range. */
export type LayerReader = (
  body: Element,
  visibility: Visibility,
  only?: Range,
) => TextLayers | undefined;

/** An element with fewer children is not asked whether it is a text layer. */
const LAYER_CHILDREN = 8;
/** So many of its children are looked at first; an ordinary element costs no more than that. */
const LOOKS = 3;
/** …and so many of these may not be placed. */
const MISSES = 1;
/** Of what then looks like a layer, so many children are looked at closely… */
const SAMPLE = 32;
/** …and this share of them is placed. */
const PLACED_SHARE = 0.8;
/** A fragment has at most so many elements inside, and so many characters. */
const FRAGMENT_ELEMENTS = 6;
const FRAGMENT_LENGTH = 400;
/** What stands in placed boxes that are no fragments: slides, cards, markers of a map. */
const NO_FRAGMENT =
  'img, picture, video, canvas, button, input, form, ul, ol, li, h1, h2, h3, table, section, iframe';
/** What holds lists and tables holds no fragments. */
const NO_LAYER = new Set(['ul', 'ol', 'table', 'tbody', 'tr', 'select', 'dl', 'nav', 'head']);
/** The last of the children that an element needs in order to be asked. */
const LAST_NEEDED_CHILD = `:nth-child(${LAYER_CHILDREN})`;
/** A short document's: with fewer children, the place must stand in the element itself. */
const SMALL_LAYER = 5;
const SMALL_LAYER_CHILD = `[style*='left']:nth-child(${SMALL_LAYER}):nth-last-child(-n + ${LAYER_CHILDREN - SMALL_LAYER})`;

/**
 * Elements of whose children most are placed fragments, the outermost of each, in no order. On a page that has none
 * it costs two queries, and three looks at each element with eight children and more.
 */
export function findLayers(body: Element): Element[] {
  const found: Element[] = [];
  // One after the other: the list of both takes the browser four times as long.
  for (const selector of [LAST_NEEDED_CHILD, SMALL_LAYER_CHILD]) {
    for (const child of body.querySelectorAll(selector)) {
      const el = child.parentElement!;
      if (!NO_LAYER.has(el.localName) && looksLikeLayer(el)) found.push(el);
    }
  }
  return found.filter((el) => !found.some((other) => other !== el && other.contains(el)));
}

function looksLikeLayer(el: Element): boolean {
  const { children } = el;
  const step = (children.length - 1) / (LOOKS - 1);
  let misses = 0;
  for (let i = 0; i < LOOKS; i++) {
    if (!isPlaced(children[Math.floor(i * step)]!) && ++misses > MISSES) return false;
  }
  const own = [...children].filter((child) => child.localName !== 'br');
  const sample = own.filter((_, i) => i % Math.ceil(own.length / SAMPLE) === 0);
  const fragments = sample.filter((child) => isFragment(child) && isPlaced(child));
  return fragments.length >= sample.length * PLACED_SHARE;
}

/** Placed itself, or an inline wrapper around what is placed, as for marked content. */
export function isPlaced(el: Element): boolean {
  const view = el.ownerDocument.defaultView!;
  const style = view.getComputedStyle(el);
  if (style.position === 'absolute') return true;
  const inner = el.firstElementChild;
  if (inner === null || style.display !== 'inline') return false;
  return view.getComputedStyle(inner).position === 'absolute';
}

function isFragment(el: Element): boolean {
  const inside = el.getElementsByTagName('*').length;
  if (inside === 0) return (el.textContent ?? '').length <= FRAGMENT_LENGTH;
  return inside <= FRAGMENT_ELEMENTS && !el.querySelector(NO_FRAGMENT);
}

/** Whether a document, or a frame of its origin, has what looks like a text layer. */
export function hasTextLayers({ body }: Document): boolean {
  if (!body) return false;
  if (findLayers(body).length > 0) return true;
  return [...body.querySelectorAll('iframe')].some((frame) => {
    const inner = frameDocument(frame);
    return inner !== undefined && hasTextLayers(inner);
  });
}
