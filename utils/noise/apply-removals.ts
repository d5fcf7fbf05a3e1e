import type { Choice, Extraction, LedgerEntry, Mark, Page, Removal, Span } from '../model';
import { gapBetween } from '../text/run-on';
import { spansByBlock } from './spans-by-block';

/** What is left of one page block after the removals that stand. */
export interface KeptBlock {
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The page blocks that the text comes from: one, or more where a seam was joined. */
  readonly from: readonly number[];
}

/**
 * The one place where a proposal becomes a removal. Law 1 lives here: a character of the page is
 * either in a kept block or inside a span of a removal that stands.
 * @param choice what the user restored and accepted
 * @returns the kept blocks in page order, and the state of every removal
 */
export function applyRemovals(
  extraction: Extraction,
  choice: Choice,
): { kept: KeptBlock[]; ledger: LedgerEntry[] } {
  const { page, removals } = extraction;
  const ledger = removals.map((removal) => ({ removal, state: stateOf(removal, choice) }));
  const standing = ledger
    .filter(({ state }) => state === 'removed' || state === 'accepted')
    .map(({ removal }) => removal);
  return { kept: keep(page, standing), ledger };
}

function stateOf(removal: Removal, choice: Choice): LedgerEntry['state'] {
  if (removal.grade === 'certain') return choice.restored.has(removal.id) ? 'restored' : 'removed';
  return choice.accepted.has(removal.id) ? 'accepted' : 'suggested';
}

function keep(page: Page, standing: readonly Removal[]): KeptBlock[] {
  const cuts = spansByBlock(standing.flatMap(({ spans }) => spans));
  const joined = new Map<number, number | undefined>();
  for (const { joins, spans, continues } of standing) {
    if (joins) for (const { block } of spans) joined.set(block, continues);
  }
  const kept: KeptBlock[] = [];
  let runsOn = false;
  let onlyFrom: number | undefined;
  page.blocks.forEach((block, index) => {
    const rest = cutOut(block.text, block.marks, cuts.get(index) ?? []);
    if (joined.has(index)) {
      runsOn = true;
      onlyFrom = joined.get(index);
    }
    // A removal that leaves nothing of its block joins what comes after it.
    if (!rest.text) return;
    const before = runsOn ? kept.at(-1) : undefined;
    const fits = onlyFrom === undefined || before?.from.includes(onlyFrom) === true;
    runsOn = false;
    onlyFrom = undefined;
    if (before && fits) kept[kept.length - 1] = join(before, rest, index);
    else kept.push({ ...rest, from: [index] });
  });
  return kept;
}

interface Piece {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Cuts spans out of a text and moves its marks; white space at the ends of the rest is dropped. */
function cutOut(text: string, marks: readonly Mark[], cuts: readonly Span[]): Piece {
  if (cuts.length === 0) return { text, marks };
  const removed = new Uint8Array(text.length + 1);
  for (const { start, end } of cuts) removed.fill(1, start, end);
  const isSpace = (i: number): boolean => /\s/.test(text[i]!);
  let first = 0;
  while (first < text.length && (removed[first] || isSpace(first))) removed[first++] = 1;
  let last = text.length - 1;
  while (last > first && (removed[last] || isSpace(last))) removed[last--] = 1;
  dropDoubledSpaces(text, removed, isSpace);

  const newOffset = new Uint32Array(text.length + 1);
  let rest = '';
  for (let i = 0; i < text.length; i++) {
    newOffset[i] = rest.length;
    if (!removed[i]) rest += text[i];
  }
  newOffset[text.length] = rest.length;
  const moved = marks
    .map((mark) => ({ ...mark, start: newOffset[mark.start]!, end: newOffset[mark.end]! }))
    .filter((mark) => mark.end > mark.start);
  return { text: rest, marks: moved };
}

/** Where a cut leaves white space on both its sides, one of the two goes. */
function dropDoubledSpaces(
  text: string,
  removed: Uint8Array,
  isSpace: (i: number) => boolean,
): void {
  let spaceBefore = false;
  let sinceCut = false;
  for (let i = 0; i < text.length; i++) {
    if (removed[i]) {
      sinceCut = true;
      continue;
    }
    const space = isSpace(i);
    if (space && spaceBefore && sinceCut && text[i] !== '\t') removed[i] = 1;
    spaceBefore = space;
    sinceCut = false;
  }
}

function join(before: KeptBlock, rest: Piece, index: number): KeptBlock {
  const gap = gapBetween(before.text, rest.text);
  const shift = before.text.length + gap.length;
  return {
    text: before.text + gap + rest.text,
    marks: [
      ...before.marks,
      ...rest.marks.map((m) => ({ ...m, start: m.start + shift, end: m.end + shift })),
    ],
    from: [...before.from, index],
  };
}
