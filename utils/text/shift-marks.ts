import type { Mark } from '../model';

/** The same marks on a text that begins so many characters later; earlier when it is negative. */
export function shiftMarks(marks: readonly Mark[], by: number): Mark[] {
  return marks.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));
}
