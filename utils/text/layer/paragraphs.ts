/** From lines to paragraphs: where a line had no room left, the next one goes on. */
import type { Mark } from '../../model';
import { ENDS_CLAUSE, isNumbered } from '../patterns';
import { shiftMarks } from '../shift-marks';
import type { LayerBlock } from './fragment';
import type { Line, Lines } from './lines';

/** Lines further apart than this part of the usual distance belong to two paragraphs. */
const PARAGRAPH_GAP = 1.45;
/** Type sizes that differ by more than this part are of two paragraphs. */
const OTHER_SIZE = 0.12;
/** A line that begins so far (em) from the margin is indented. */
const INDENT = 0.9;
/** What a line may lack (em) beside the next word and still be full: marks are not set at its start. */
const SLACK = 1.2;
/** A line with at least so much room (em) on both sides, by like amounts, is centred. */
const CENTRED_ROOM = 1.5;
/** Letters so much larger than the text are a heading's. */
const HEADING_SIZE = 1.18;
const TITLE_SIZE = 1.45;
/** A heading is at most so long (characters). */
const HEADING_MAX = 80;

/** A paragraph in the making. */
interface Draft {
  text: string;
  marks: Mark[];
  linkChars: number;
  readonly first: Line;
  last: Line;
  count: number;
}

/** A paragraph and where on its page it begins. */
export interface Paragraph {
  readonly block: LayerBlock;
  readonly y: number;
}

/** Joins the lines of a document to paragraphs, over the ends of columns and pages. */
export function paragraphsOf({ lines, pitch, size }: Lines): Paragraph[] {
  const usual = { pitch, size };
  const drafts: Draft[] = [];
  let body: Draft | undefined;
  let note: Draft | undefined;
  for (const line of lines) {
    const open = line.note ? note : body;
    let draft = open;
    if (open && goesOn(open, line, usual)) append(open, line);
    else {
      draft = startOf(line);
      drafts.push(draft);
    }
    if (line.note) note = draft;
    else {
      body = draft;
      note = undefined;
    }
  }
  return drafts.map((draft) => ({ block: blockOf(draft, size), y: draft.first.y }));
}

function startOf(line: Line): Draft {
  const { text, linkChars } = line;
  return { text, marks: [...line.marks], linkChars, first: line, last: line, count: 1 };
}

function append(draft: Draft, line: Line): void {
  // Han runs on; Latin words were parted by the line end, unless a hyphen parts them.
  const gap = /[\w,.;:!?)%]$/.test(draft.text) && /^[\w(]/.test(line.text) ? ' ' : '';
  const shift = draft.text.length + gap.length;
  draft.marks.push(...shiftMarks(line.marks, shift));
  draft.text += gap + line.text;
  draft.linkChars += line.linkChars;
  draft.last = line;
  draft.count++;
}

interface Usual {
  readonly pitch: number;
  readonly size: number;
}

/** Whether a line goes on with the paragraph. */
function goesOn(draft: Draft, line: Line, usual: Usual): boolean {
  const { last } = draft;
  if (last.row || line.row || last.note !== line.note) return false;
  if (Math.abs(last.size - line.size) > OTHER_SIZE * Math.max(last.size, line.size)) return false;
  if (isBigger(line, usual.size) || isCentred(line)) return isSameHeading(last, line, usual);
  if (last.region === line.region && line.y - last.y > usual.pitch * PARAGRAPH_GAP) return false;
  if (!isFull(last, line)) return false;
  const indent = line.left - line.margins.left;
  if (indent < INDENT * line.em) return !(isNumbered(line.text) && ENDS_CLAUSE.test(last.text));
  if (!ENDS_CLAUSE.test(last.text)) return !isNumbered(line.text);
  // A hanging indent, or a paragraph that is indented as a whole: its lines begin below each other.
  const before = last.left - last.margins.left;
  return draft.count > 1 && Math.abs(indent - before) < line.em / 2;
}

function isBigger(line: Line, size: number): boolean {
  return line.size > size * HEADING_SIZE;
}

/** A title of several lines. */
function isSameHeading(last: Line, line: Line, { size, pitch }: Usual): boolean {
  if (!isBigger(line, size) || !isBigger(last, size) || last.region !== line.region) return false;
  if (ENDS_CLAUSE.test(last.text) && !/[”》）]$/.test(last.text)) return false;
  if (isNumbered(line.text)) return false;
  const scale = line.size / size;
  return line.y - last.y <= pitch * PARAGRAPH_GAP * scale && isCentred(line) === isCentred(last);
}

function isCentred(line: Line): boolean {
  const before = line.left - line.margins.left;
  const behind = line.margins.right - line.right;
  const room = CENTRED_ROOM * line.em;
  return before > room && behind > room && Math.abs(before - behind) < 2 * room;
}

/** A line is full when the first word of the next one had no room in it. */
function isFull(last: Line, next: Line): boolean {
  const room = last.margins.right - last.right;
  return room < widthOfFirstWord(next.text, next.em) + SLACK * last.em;
}

const LATIN_WORD = /^[“"'(]?[\w.,%/-]+/;

/** Roughly: a Latin letter is half as wide as a Han character. */
function widthOfFirstWord(text: string, em: number): number {
  const word = LATIN_WORD.exec(text)?.[0];
  return word ? (word.length * em) / 2 : em;
}

function blockOf(draft: Draft, size: number): LayerBlock {
  const { text, marks, linkChars, first } = draft;
  const base = { text, marks, linkChars, page: first.page };
  if (first.row) return { ...base, kind: 'row', level: 1 };
  const heading = isBigger(first, size) && text.length <= HEADING_MAX && !/[，。；,;]$/.test(text);
  if (!heading) return { ...base, kind: 'paragraph', level: 0 };
  return { ...base, kind: 'heading', level: first.size > size * TITLE_SIZE ? 1 : 2 };
}
