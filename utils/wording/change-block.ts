import type { DocBlock } from '../model';
import type { Change } from '../text/change';

/**
 * Makes changes in a block; marks and the run-in heading move along.
 * @param changes in order, none touching another
 */
export function changeBlock(block: DocBlock, changes: readonly Change[]): DocBlock {
  if (changes.length === 0) return block;
  let text = '';
  let done = 0;
  for (const change of changes) {
    text += block.text.slice(done, change.start) + change.text;
    done = change.end;
  }
  text += block.text.slice(done);
  const moved = (offset: number): number => movedOffset(offset, changes);
  return {
    ...block,
    text,
    runIn: moved(block.runIn),
    marks: block.marks
      .map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) }))
      .filter((mark) => mark.start < mark.end),
  };
}

/** Where an offset of the old text lies in the new one; inside a change, at its end. */
function movedOffset(offset: number, changes: readonly Change[]): number {
  let shift = 0;
  for (const { start, end, text } of changes) {
    if (start >= offset) break;
    shift += text.length - (Math.min(end, offset) - start);
    if (end > offset) shift = Math.min(shift, start + text.length - offset);
  }
  return offset + shift;
}
