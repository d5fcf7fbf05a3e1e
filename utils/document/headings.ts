import { CHAPTER, LEVEL_1, LEVEL_2, LEVEL_3, LEVEL_4 } from '../text/patterns';

/** A heading that runs into its paragraph is at most this long (characters). */
const RUN_IN_MAX = 40;
/** The same for Arabic numbers, which number paragraphs and items as well. */
const NUMBERED_MAX = 30;
/** Alone on its line a heading may be longer by so much: nothing behind it makes it a paragraph. */
const ALONE_EXTRA = 20;
/** No heading is longer than this (characters). */
export const HEADING_MAX = RUN_IN_MAX + ALONE_EXTRA;
/** Levels of headings end at （1）. */
export const DEEPEST_LEVEL = 4;

interface Heading {
  /** 1 for 一、 and 第一章, 2 for （一）, 3 for 1., 4 for （1）. */
  readonly level: number;
  /** Where a run-in heading ends in the text; 0 when the whole text is the heading. */
  readonly runIn: number;
}

const FORMS: readonly { readonly form: RegExp; readonly level: number; readonly max: number }[] = [
  { form: CHAPTER, level: 1, max: RUN_IN_MAX },
  { form: LEVEL_1, level: 1, max: RUN_IN_MAX },
  { form: LEVEL_2, level: 2, max: RUN_IN_MAX },
  { form: LEVEL_3, level: 3, max: NUMBERED_MAX },
  { form: LEVEL_4, level: DEEPEST_LEVEL, max: NUMBERED_MAX },
];

/** The level of the number that a line begins with, heading or not. */
export function numberLevel(text: string): number | undefined {
  return FORMS.find(({ form }) => form.test(text))?.level;
}

/**
 * Reads a heading by its number (levels after GB/T 9704-2012: 一、 （一） 1. （1）), alone on its
 * line or running into a paragraph: （一）标题。正文
 * @returns undefined when the text is no heading
 */
export function headingOf(text: string): Heading | undefined {
  const found = FORMS.find(({ form }) => form.test(text));
  if (!found) return undefined;
  const stop = text.indexOf('。') + 1;
  if (stop > 0 && stop < text.length) {
    return stop <= found.max ? { level: found.level, runIn: stop } : undefined;
  }
  // 1.做好……； is an item of an enumeration, not a heading.
  const endsItem = found.level >= 3 ? /[。；;，,：:]$/ : /[；;，,]$/;
  if (endsItem.test(text)) return undefined;
  return text.length <= found.max + ALONE_EXTRA ? { level: found.level, runIn: 0 } : undefined;
}
