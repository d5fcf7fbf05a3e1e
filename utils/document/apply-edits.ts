import type {
  CleanDocument,
  DocBlock,
  Edit,
  EditedDocument,
  EditedLevel,
  EditedLine,
  EditedPlace,
} from '../model';
import { gapBetween } from '../text/run-on';
import { shiftMarks } from '../text/shift-marks';
import { changeBetween, moveOver, splice } from './splice';

/**
 * A line whose text has changed since the edit is taken for the same one when so much of the shorter
 * text stands at both ends of the longer one. What was put back or taken out leaves all of it there.
 */
const SAME_SHARE = 0.5;

/**
 * Applies the user's corrections, in their order, to a composed document. They name their line and
 * remember how it read, so they can be applied again after removals were put back or taken out.
 * @returns the corrected document, and the edits that no longer fit anywhere
 */
export function applyEdits(document: CleanDocument, edits: readonly Edit[]): EditedDocument {
  let lines: readonly EditedLine[] = document.blocks.map((block) => ({ block, deleted: false }));
  const unapplied: Edit[] = [];
  for (const edit of edits) {
    const next = applyEdit(lines, edit);
    if (next) lines = next;
    else unapplied.push(edit);
  }
  const changed = edits.length > unapplied.length;
  return { document: changed ? rename(document, lines) : document, lines, unapplied };
}

/** The name by which an edit knows line number `at`. */
export function placeOf(lines: readonly EditedLine[], at: number): EditedPlace {
  const { from, text } = lines[at]!.block;
  const block = from[0]!;
  let first = at;
  while (first > 0 && lines[first - 1]!.block.from[0] === block) first--;
  return { block, nth: at - first, text };
}

/** The lines after one edit; undefined when it does not fit. */
function applyEdit(lines: readonly EditedLine[], edit: Edit): readonly EditedLine[] | undefined {
  const at = find(lines, edit.on);
  const line = lines[at];
  // What is not there was not deleted, either; that it was to be brought back changes nothing then.
  if (!line) return edit.type === 'bring-back' ? lines : undefined;
  switch (edit.type) {
    case 'delete':
      return isWithin(line.block.text, edit.on.text)
        ? lines.with(at, { ...line, deleted: true })
        : undefined;
    case 'bring-back':
      return lines.with(at, { ...line, deleted: false });
    case 'level':
      return isAkin(line.block.text, edit.on.text) && line.block.role !== 'row'
        ? lines.with(at, { ...line, block: withLevel(line.block, edit.level) })
        : undefined;
    case 'join':
      return isAkin(line.block.text, edit.on.text) ? joinNext(lines, at, edit.next) : undefined;
    case 'rewrite': {
      const block = rewritten(line.block, edit.on.text, edit.text);
      return block && lines.with(at, { ...line, block });
    }
  }
}

/** The number of the line that an edit means; -1 when there is none, or when several may be meant. */
function find(lines: readonly EditedLine[], { block, nth, text, renumbered }: EditedPlace): number {
  if (renumbered) {
    const at = lines.findIndex((line) => line.block.text === text);
    const again = lines.findIndex((line, i) => i > at && line.block.text === text);
    return again < 0 ? at : -1;
  }
  const first = lines.findIndex((line) => line.block.from[0] === block);
  return first >= 0 && lines[first + nth]?.block.from[0] === block ? first + nth : -1;
}

/** Whether nothing stands in `text` that did not stand in `whole`: it may have lost a piece since. */
function isWithin(text: string, whole: string): boolean {
  return changeBetween(whole, text).text === '';
}

function isAkin(text: string, other: string): boolean {
  const { start, end } = changeBetween(text, other);
  const kept = start + text.length - end;
  return kept >= SAME_SHARE * Math.min(text.length, other.length);
}

function withLevel(block: DocBlock, level: EditedLevel): DocBlock {
  return { ...block, role: level === 0 ? 'paragraph' : 'heading', level, runIn: 0 };
}

/** Joins a line with the next one that stands; a deleted one between them is passed over. */
function joinNext(
  lines: readonly EditedLine[],
  at: number,
  next: EditedPlace,
): readonly EditedLine[] | undefined {
  const to = lines.findIndex((line, i) => i > at && !line.deleted);
  const [first, second] = [lines[at]!.block, lines[to]?.block];
  if (lines[at]!.deleted || !second || to !== find(lines, next) || !isAkin(second.text, next.text))
    return undefined;
  // A row's cells would run into each other.
  if (first.role === 'row' || second.role === 'row') return undefined;
  return lines.with(at, { block: joined(first, second), deleted: false }).toSpliced(to, 1);
}

function joined(first: DocBlock, second: DocBlock): DocBlock {
  const before = first.text + gapBetween(first.text, second.text);
  return {
    ...first,
    text: before + second.text,
    marks: [...first.marks, ...shiftMarks(second.marks, before.length)],
    from: [...first.from, ...second.from],
  };
}

/** Makes the same change in what the text is now; undefined when the change would hit other words. */
function rewritten(block: DocBlock, before: string, after: string): DocBlock | undefined {
  const change = moveOver(changeBetween(before, after), changeBetween(before, block.text));
  if (!change) return undefined;
  const result = splice(block, change);
  const cells = (text: string): number => text.split('\t').length;
  const keepsShape = block.role !== 'row' || cells(result.text) === cells(block.text);
  return result.text.trim() !== '' && keepsShape ? result : undefined;
}

/** The document of the lines that stand; its title and its name follow the line that is the title. */
function rename(document: CleanDocument, lines: readonly EditedLine[]): CleanDocument {
  const blocks = lines.flatMap(({ block, deleted }) => (deleted ? [] : [block]));
  const title = blocks.find(({ role }) => role === 'title')?.text;
  const renamed = title !== undefined && title !== document.title;
  return { ...document, title, name: renamed ? title : document.name, blocks };
}
