/**
 * The nouns of text layers: document readers draw each page as fragments of text, every one of them
 * at a place of its own. All lengths are CSS pixels, measured from the upper left corner of the page.
 */
import type { BesideText, Mark } from '../../model';

/** A piece of text with its box. */
export interface Fragment {
  /** As it stands in the page; white space at its ends may part words. */
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Not horizontal: written across the page, as watermarks are. */
  readonly turned: boolean;
  /** The address, when the fragment is a link. */
  readonly href?: string | undefined;
}

/** One page of the document that a reader shows. */
export interface LayerPage {
  readonly fragments: readonly Fragment[];
  /** The width of the page's box; 0 when it has none of its own. */
  readonly width: number;
}

/** A paragraph, or what stands beside the text. */
export interface LayerBlock {
  readonly kind: 'paragraph' | 'heading' | 'row';
  readonly level: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly linkChars: number;
  /** The number of the page (from 0) on which it begins. */
  readonly page: number;
  readonly beside?: BesideText;
}

/** The vertical middle of a fragment. */
export function middle({ top, height }: Pick<Fragment, 'top' | 'height'>): number {
  return top + height / 2;
}

/** The middle value; NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
