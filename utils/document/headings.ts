import { CHAPTER, LEVEL_1, LEVEL_2, LEVEL_3, LEVEL_4 } from '../text/patterns';

/** Longer than this (characters), a numbered line is a paragraph or a run-in heading. */
const HEADING_MAX = 40;
/** The same for Arabic numbers, which number paragraphs and items as well. */
const NUMBERED_MAX = 30;

interface Heading {
  /** 1 for 一、 and 第一章, 2 for （一）, 3 for 1., 4 for （1）. */
  readonly level: number;
  /** Where a run-in heading ends in the text; 0 when the whole text is the heading. */
  readonly runIn: number;
}

const FORMS: readonly { readonly form: RegExp; readonly level: number; readonly max: number }[] = [
  { form: CHAPTER, level: 1, max: HEADING_MAX },
  { form: LEVEL_1, level: 1, max: HEADING_MAX },
  { form: LEVEL_2, level: 2, max: HEADING_MAX },
  { form: LEVEL_3, level: 3, max: NUMBERED_MAX },
  { form: LEVEL_4, level: 4, max: NUMBERED_MAX },
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
  return text.length <= found.max + 20 ? { level: found.level, runIn: 0 } : undefined;
}
