import type { DocBlock } from '../model';

/** Characters `start`…`end` (UTF-16 offsets, end exclusive) become `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Carries out edits on a block; marks and the run-in heading move along.
 * @param edits in order, none touching another
 */
export function editBlock(block: DocBlock, edits: readonly Edit[]): DocBlock {
  if (edits.length === 0) return block;
  let text = '';
  let done = 0;
  for (const edit of edits) {
    text += block.text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  text += block.text.slice(done);
  const moved = (offset: number): number => movedOffset(offset, edits);
  return {
    ...block,
    text,
    runIn: moved(block.runIn),
    marks: block.marks
      .map((mark) => ({ ...mark, start: moved(mark.start), end: moved(mark.end) }))
      .filter((mark) => mark.start < mark.end),
  };
}

/** Where an offset of the old text lies in the new one; inside an edit, at its end. */
function movedOffset(offset: number, edits: readonly Edit[]): number {
  let shift = 0;
  for (const { start, end, text } of edits) {
    if (start >= offset) break;
    shift += text.length - (Math.min(end, offset) - start);
    if (end > offset) shift = Math.min(shift, start + text.length - offset);
  }
  return offset + shift;
}
