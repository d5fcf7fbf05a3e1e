import type { Numbering } from '../model';
import type { ItemNumber, ListCount } from './block-builder';

/** Markers that show no number. */
const NO_NUMBER = /^(?:none$|disc|circle$|square$)/;

/**
 * The numbers that a list shows.
 * @returns undefined for a list whose items have bullets or nothing before them
 */
export function countOf(list: Element): ListCount | undefined {
  if (list.localName !== 'ol') return undefined;
  const view = list.ownerDocument.defaultView;
  if (!view || NO_NUMBER.test(view.getComputedStyle(list).listStyleType)) return undefined;
  const { reversed } = list as HTMLOListElement;
  const start = Number.parseInt(list.getAttribute('start') ?? '', 10);
  const first = reversed ? list.querySelectorAll(':scope > li').length : 1;
  return { next: Number.isNaN(start) ? first : start, step: reversed ? -1 : 1 };
}

/** Other names of the same. Digits, and forms that no file can number by, have no name here. */
const NUMBERINGS: Readonly<Record<string, Numbering>> = {
  'lower-alpha': 'lower-alpha',
  'lower-latin': 'lower-alpha',
  'upper-alpha': 'upper-alpha',
  'upper-latin': 'upper-alpha',
  'lower-roman': 'lower-roman',
  'upper-roman': 'upper-roman',
  'cjk-ideographic': 'cjk-ideographic',
  'simp-chinese-informal': 'cjk-ideographic',
  'trad-chinese-informal': 'cjk-ideographic',
};

/** The number of the next item, and counts it; without one when the page shows none. */
export function numberOf(item: Element, count: ListCount | undefined): ItemNumber {
  if (!count) return {};
  const css = item.ownerDocument.defaultView!.getComputedStyle(item);
  if (css.display !== 'list-item' || NO_NUMBER.test(css.listStyleType)) return {};
  const given = Number.parseInt(item.getAttribute('value') ?? '', 10);
  const number = Number.isNaN(given) ? count.next : given;
  count.next = number + count.step;
  const numbering = NUMBERINGS[css.listStyleType];
  return { number, ...(numbering && { numbering }) };
}
