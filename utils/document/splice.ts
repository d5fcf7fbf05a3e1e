/** Changes inside a text, and what they do to the marks on it. */
import type { DocBlock, Mark } from '../model';
import type { Change } from '../text/change';

/** The one change that makes `after` of `before`: what lies between their common ends. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return {
    start,
    end: before.length - tail,
    text: after.slice(start, after.length - tail),
  };
}

/**
 * Moves a change to where it belongs after another one (a three-way merge of one change each).
 * @returns undefined when both touch the same characters
 */
export function moveOver(change: Change, other: Change): Change | undefined {
  if (change.end <= other.start) return change;
  if (change.start < other.end) return undefined;
  const shift = other.text.length - (other.end - other.start);
  return { ...change, start: change.start + shift, end: change.end + shift };
}

/** Makes a change in a block. Marks keep to their characters; a mark around the change grows with it. */
export function splice(block: DocBlock, change: Change): DocBlock {
  const { start, end, text } = change;
  const shift = text.length - (end - start);
  const moveEnd = (at: number): number =>
    at >= end && at > start ? at + shift : Math.min(at, start);
  const moveStart = (at: number): number => {
    if (at < start || (at === start && end > start)) return at;
    return at >= end ? at + shift : start + text.length;
  };
  const marks = block.marks
    .map((mark): Mark => ({ ...mark, start: moveStart(mark.start), end: moveEnd(mark.end) }))
    .filter((mark) => mark.end > mark.start);
  const whole = block.text.slice(0, start) + text + block.text.slice(end);
  const runIn = moveEnd(block.runIn);
  return { ...block, text: whole, marks, runIn: runIn < whole.length ? runIn : 0 };
}
