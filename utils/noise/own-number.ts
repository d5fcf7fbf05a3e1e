import { isNumbered } from '../text/patterns';
import type { JudgedLine } from './lines';

/** 第三条 …, ② …, 步骤四 …, B. …, 09:30 …: a clause, a step, an answer, a point of an agenda. */
const OWN_NUMBER =
  /^(?:[①-⑳]|步骤[一二三四五六七八九十\d]|第[一二三四五六七八九十\d]{1,2}步|第[一二三四五六七八九十百零\d]{1,5}条|[A-H]\s?[.．、]|\d{1,2}[:：]\d{2}(?:\s?[-—–~至]\s?\d{1,2}[:：]\d{2})?\s?[一-龥]{2})/;

/** Whether the document numbers the line. */
export function hasOwnNumber({ text }: JudgedLine): boolean {
  return isNumbered(text) || OWN_NUMBER.test(text);
}
