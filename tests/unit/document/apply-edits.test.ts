/** The user's own corrections: what they do, and what becomes of them when the text changes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, placeOf } from '../../../utils/document/apply-edits';
import { proceed, redo, startHistory, undo } from '../../../utils/document/history';
import type {
  Choice,
  CleanDocument,
  DocBlock,
  Edit,
  EditedDocument,
  EditedLevel,
  Extraction,
} from '../../../utils/model';
import { compose, extract } from '../../../utils/pipeline';
import { anyPage, anyText } from '../support/arbitrary-page';

function line(text: string, from: number, more: Partial<DocBlock> = {}): DocBlock {
  return {
    role: 'paragraph',
    level: 0,
    text,
    marks: [],
    runIn: 0,
    from: [from],
    afterBreak: false,
    ...more,
  };
}

const TITLE = line('关于春耕的通知', 0, { role: 'title' });
const DOCUMENT: CleanDocument = {
  title: TITLE.text,
  name: TITLE.text,
  url: 'https://wenku.test/1',
  blocks: [
    TITLE,
    line('各村要抓紧备耕，', 2),
    line('不误农时。', 4),
    line('种子由镇里统一调拨。', 5, { marks: [{ type: 'bold', start: 3, end: 5 }] }),
    line('村名\t亩数', 6, { role: 'row' }),
  ],
};

/** Edits are made on the text as it stands; this plays a user who makes them one after the other. */
function edit(document: CleanDocument, ...steps: ((now: EditedDocument) => Edit)[]): Edit[] {
  const edits: Edit[] = [];
  for (const step of steps) edits.push(step(applyEdits(document, edits)));
  return edits;
}

type Step = (now: EditedDocument) => Edit;
const on = ({ lines }: EditedDocument, at: number): Edit['on'] => placeOf(lines, at);
const erase =
  (at: number): Step =>
  (now) => ({ type: 'delete', on: on(now, at) });
const bringBack =
  (at: number): Step =>
  (now) => ({ type: 'bring-back', on: on(now, at) });
const rank =
  (at: number, level: EditedLevel): Step =>
  (now) => ({ type: 'level', on: on(now, at), level });
const rewrite =
  (at: number, text: string): Step =>
  (now) => ({ type: 'rewrite', on: on(now, at), text });
const joinNext =
  (at: number, next = at + 1): Step =>
  (now) => ({ type: 'join', on: on(now, at), next: on(now, next) });

const texts = ({ document }: EditedDocument): string[] => document.blocks.map(({ text }) => text);

/** The same document in which one block reads otherwise, as after a removal was put back. */
function reading(from: number, text: string): CleanDocument {
  const blocks = DOCUMENT.blocks.map((b) => (b.from[0] === from ? { ...b, text } : b));
  return { ...DOCUMENT, blocks };
}

describe('an edit', () => {
  it('of no kind leaves the document itself', () => {
    expect(applyEdits(DOCUMENT, []).document).toBe(DOCUMENT);
  });

  it('deletes a paragraph and brings it back where it stood', () => {
    const gone = edit(DOCUMENT, erase(2));
    expect(texts(applyEdits(DOCUMENT, gone))).not.toContain('不误农时。');
    const back = edit(DOCUMENT, erase(2), bringBack(2));
    expect(applyEdits(DOCUMENT, back).document).toEqual(DOCUMENT);
  });

  it('joins a paragraph with the next, also over one that was deleted', () => {
    const joined = applyEdits(DOCUMENT, edit(DOCUMENT, joinNext(1)));
    expect(texts(joined)[1]).toBe('各村要抓紧备耕，不误农时。');
    expect(joined.document.blocks[1]!.from).toEqual([2, 4]);
    const over = applyEdits(DOCUMENT, edit(DOCUMENT, erase(2), joinNext(1, 3)));
    expect(texts(over)[1]).toBe('各村要抓紧备耕，种子由镇里统一调拨。');
    expect(over.document.blocks[1]!.marks).toEqual([{ type: 'bold', start: 11, end: 13 }]);
  });

  it('parts Latin words that it joins, and leaves table rows alone', () => {
    const latin = { ...DOCUMENT, blocks: [line('by the end', 1), line('of May', 2)] };
    expect(texts(applyEdits(latin, edit(latin, joinNext(0))))).toEqual(['by the end of May']);
    const rows = edit(DOCUMENT, joinNext(3));
    expect(applyEdits(DOCUMENT, rows).unapplied).toEqual(rows);
  });

  it('makes a heading of a paragraph, and a paragraph of the title', () => {
    const { document } = applyEdits(DOCUMENT, edit(DOCUMENT, rank(1, 2), rank(0, 0)));
    expect(document.blocks[1]).toMatchObject({ role: 'heading', level: 2 });
    expect(document.title).toBeUndefined();
    expect(document.name).toBe(DOCUMENT.name);
  });

  it('changes words and leaves the marks on the others', () => {
    const { document } = applyEdits(DOCUMENT, edit(DOCUMENT, rewrite(3, '良种由镇里发放。')));
    expect(document.blocks[3]).toMatchObject({ text: '良种由镇里发放。' });
    const bold = applyEdits(DOCUMENT, edit(DOCUMENT, rewrite(3, '种子由本镇里统一调拨。')));
    expect(bold.document.blocks[3]!.marks).toEqual([{ type: 'bold', start: 4, end: 6 }]);
  });

  it('names the file after a title that was changed', () => {
    const { document } = applyEdits(DOCUMENT, edit(DOCUMENT, rewrite(0, '春耕通知')));
    expect(document).toMatchObject({ title: '春耕通知', name: '春耕通知' });
  });

  it('keeps a row a row', () => {
    const edits = edit(DOCUMENT, rewrite(4, '村名亩数'));
    expect(applyEdits(DOCUMENT, edits).unapplied).toEqual(edits);
    expect(texts(applyEdits(DOCUMENT, edit(DOCUMENT, rewrite(4, '村名\t面积'))))).toContain(
      '村名\t面积',
    );
  });
});

describe('when a removal is put back', () => {
  const reworded = edit(DOCUMENT, rewrite(3, '种子由县里统一调拨。'));

  it('changed words stay changed when it stands elsewhere in the paragraph', () => {
    const now = applyEdits(reading(5, '种子由镇里统一调拨。（浏览 9 次）'), reworded);
    expect(texts(now)).toContain('种子由县里统一调拨。（浏览 9 次）');
    expect(now.unapplied).toEqual([]);
  });

  it('changed words give way, and say so, when it stands among them', () => {
    const now = applyEdits(
      reading(5, '种子由 VIP 镇里统一调拨。'),
      edit(DOCUMENT, rewrite(3, '种苗从县里调拨。')),
    );
    expect(texts(now)).toContain('种子由 VIP 镇里统一调拨。');
    expect(now.unapplied).toHaveLength(1);
  });

  it('a deleted paragraph that gained text comes back, and says so', () => {
    const now = applyEdits(reading(4, '不误农时。请于五日前上报。'), edit(DOCUMENT, erase(2)));
    expect(texts(now)).toContain('不误农时。请于五日前上报。');
    expect(now.unapplied).toHaveLength(1);
  });

  it('a deletion whose paragraph is not there any more says so', () => {
    const without = { ...DOCUMENT, blocks: DOCUMENT.blocks.filter(({ from }) => from[0] !== 4) };
    const edits = edit(DOCUMENT, erase(2));
    const now = applyEdits(without, edits);
    expect(now.document).toBe(without);
    expect(now.unapplied).toEqual(edits);
  });

  it('a deleted paragraph that lost text stays deleted', () => {
    const now = applyEdits(reading(4, '不误。'), edit(DOCUMENT, erase(2)));
    expect(now.lines.filter(({ deleted }) => deleted)).toHaveLength(1);
  });

  it('a line between two joined ones parts them, and says so', () => {
    const edits = edit(DOCUMENT, joinNext(1));
    const between = [...DOCUMENT.blocks];
    between.splice(2, 0, line('第 2 页', 3));
    const now = applyEdits({ ...DOCUMENT, blocks: between }, edits);
    expect(now.document.blocks).toEqual(between);
    expect(now.unapplied).toEqual(edits);
  });

  it('an edit never lands on another text', () => {
    const edits = edit(DOCUMENT, rank(1, 1), rewrite(2, '勿误农时。'), erase(3));
    const other = {
      ...DOCUMENT,
      blocks: [0, 2, 4, 5].map((from) => line(`第${from}段另有其文`, from)),
    };
    const now = applyEdits(other, edits);
    expect(now.document).toBe(other);
    expect(now.unapplied).toEqual(edits);
  });
});

/** A user of whom each number says what is done to which line. */
type Script = readonly { readonly at: number; readonly what: number; readonly words: string }[];

const anyScript: fc.Arbitrary<Script> = fc.array(
  fc.record({
    at: fc.nat(),
    what: fc.nat(5),
    words: fc.string({ unit: fc.constantFrom('改', '字', '。', 'a', ' ', '𠮷'), minLength: 1 }),
  }),
  { maxLength: 12 },
);

function stepOf({ at, what, words }: Script[number], { lines }: EditedDocument): Edit | undefined {
  const n = at % Math.max(1, lines.length);
  const line = lines[n];
  if (!line) return undefined;
  const place = placeOf(lines, n);
  if (what === 0) return { type: line.deleted ? 'bring-back' : 'delete', on: place };
  if (what === 1) return { type: 'level', on: place, level: (at % 4) as EditedLevel };
  if (what === 2) {
    const next = lines.findIndex((l, i) => i > n && !l.deleted);
    return next < 0 ? undefined : { type: 'join', on: place, next: placeOf(lines, next) };
  }
  const { text } = line.block;
  const cut = at % (text.length + 1);
  return { type: 'rewrite', on: place, text: text.slice(0, cut) + words + text.slice(cut + what) };
}

function play(document: CleanDocument, script: Script): Edit[] {
  const edits: Edit[] = [];
  for (const part of script) {
    const next = stepOf(part, applyEdits(document, edits));
    if (next) edits.push(next);
  }
  return edits;
}

function choose({ removals }: Extraction, decisions: readonly boolean[]): Choice {
  const ids = (grade: string): Set<string> =>
    new Set(
      removals
        .filter((r, i) => r.grade === grade && decisions[i % decisions.length])
        .map((r) => r.id),
    );
  return { restored: ids('certain'), accepted: ids('maybe') };
}

const anyDocument = fc.oneof(anyText, anyPage);
const anyDecisions = fc.array(fc.boolean(), { minLength: 1, maxLength: 20 });
const RUNS = { numRuns: 200 };

const withoutSpace = (blocks: readonly { readonly block: DocBlock }[]): string =>
  blocks.map(({ block }) => block.text.replace(/\s/g, '')).join('');

describe('whatever the user does', { timeout: 60_000 }, () => {
  it('undoing it gives back the same, step by step, and doing it again too', () => {
    fc.assert(
      fc.property(anyDocument, anyScript, (page, script) => {
        const { document } = compose(extract(page));
        const edits = play(document, script);
        let history = startHistory<readonly Edit[]>([]);
        const seen = [applyEdits(document, [])];
        for (const next of edits) {
          history = proceed(history, [...history.present, next]);
          seen.push(applyEdits(document, history.present));
        }
        for (const before of seen.slice(0, -1).reverse()) {
          history = undo(history);
          expect(applyEdits(document, history.present)).toEqual(before);
        }
        expect(undo(history)).toBe(history);
        for (const after of seen.slice(1)) {
          history = redo(history);
          expect(applyEdits(document, history.present)).toEqual(after);
        }
        expect(redo(history)).toBe(history);
      }),
      RUNS,
    );
  });

  it('the composed document is left as it is, and a new step clears what could be redone', () => {
    fc.assert(
      fc.property(anyDocument, anyScript, (page, script) => {
        const { document } = compose(extract(page));
        const before = structuredClone(document);
        applyEdits(document, play(document, script));
        expect(document).toEqual(before);
      }),
      RUNS,
    );
    const history = proceed(undo(proceed(startHistory(1), 2)), 3);
    expect(history).toEqual({ past: [1], present: 3, future: [] });
  });

  it('every character is still there, unless words were changed', () => {
    fc.assert(
      fc.property(anyDocument, anyScript, (page, script) => {
        const { document } = compose(extract(page));
        const edits = play(
          document,
          script.filter(({ what }) => what < 3),
        );
        const all = (text: string): string => [...text].sort().join('');
        const { lines } = applyEdits(document, edits);
        const base = document.blocks.map((block) => ({ block }));
        expect(all(withoutSpace(lines))).toBe(all(withoutSpace(base)));
      }),
      RUNS,
    );
  });

  it('marks lie inside their text, and none is empty', () => {
    fc.assert(
      fc.property(anyPage, anyScript, (page, script) => {
        const { document } = compose(extract(page));
        for (const { block } of applyEdits(document, play(document, script)).lines) {
          for (const { start, end } of block.marks) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(block.text.length);
          }
        }
      }),
      RUNS,
    );
  });

  it('under another choice, lines that no edit reached read as the page has them', () => {
    fc.assert(
      fc.property(anyDocument, anyScript, anyDecisions, (page, script, decisions) => {
        const extraction = extract(page);
        const edits = play(compose(extraction).document, script);
        const other = compose(extraction, choose(extraction, decisions)).document;
        const now = applyEdits(other, edits);
        const applied = edits.filter((e) => !now.unapplied.includes(e));
        const touched = new Set(
          applied.flatMap((e) => [e.on.block, ...(e.type === 'join' ? [e.next.block] : [])]),
        );
        const untouched = ({ from }: DocBlock): boolean => !touched.has(from[0]!);
        expect(now.document.blocks.filter(untouched)).toEqual(other.blocks.filter(untouched));
      }),
      RUNS,
    );
  });

  it('words that were written are in the text under any choice, or are named as having no place', () => {
    const anyPlace = fc.record({ at: fc.nat(), cut: fc.nat(), less: fc.nat(9) });
    fc.assert(
      fc.property(anyDocument, anyPlace, anyDecisions, (page, { at, cut, less }, decisions) => {
        const extraction = extract(page);
        const { lines } = applyEdits(compose(extraction).document, []);
        if (lines.length === 0) return;
        const place = placeOf(lines, at % lines.length);
        const start = cut % (place.text.length + 1);
        const text = `${place.text.slice(0, start)}龘${place.text.slice(start + less)}`;
        const edits: Edit[] = [{ type: 'rewrite', on: place, text }];
        const other = compose(extraction, choose(extraction, decisions)).document;
        const now = applyEdits(other, edits);
        const written = now.document.blocks.filter((block) => block.text.includes('龘')).length;
        expect(written + now.unapplied.length).toBe(1);
      }),
      RUNS,
    );
  });
});
