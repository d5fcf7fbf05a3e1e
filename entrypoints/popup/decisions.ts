import { NO_CHOICE } from '../../utils/compose';
import type { Choice, Edit, EditedPlace, Extraction, Page, Removal } from '../../utils/model';
import { mapHistory, type History } from '../../utils/document/history';

/** All that the user decided about one text. The document follows from it. */
export interface Decisions {
  readonly choice: Choice;
  readonly edits: readonly Edit[];
  /** It goes on from what was kept when the popup was open before. */
  readonly resumed?: true;
}

/** Nothing is decided yet. */
export const NOTHING: Decisions = { choice: NO_CHOICE, edits: [] };

/** What decisions were made about, as far as it is still known. */
export interface Ground {
  readonly page: Pick<Page, 'blocks'>;
  readonly removals: readonly Named[];
}

type Named = Pick<Removal, 'id' | 'rule' | 'text'>;

/**
 * Takes the decisions over to another reading of the page: joined with other pages, or read again.
 * Block numbers and removal ids mean something else there. Where the whole page stands in the new one,
 * edits move with it; else each applies only to the one line that reads exactly the same. A removal
 * stays chosen only when its id names the same text, or when one other of its rule alone has it.
 * @returns the history with each of its states taken over, so that all of them can be gone back to
 */
export function takenOver(
  history: History<Decisions>,
  before: Ground,
  after: Extraction,
): History<Decisions> {
  if (before.page === after.page) return history;
  const shift = shiftOf(before.page, after.page);
  const place = (on: EditedPlace): EditedPlace =>
    shift === undefined ? { ...on, renumbered: true } : { ...on, block: on.block + shift };
  const names = newNames(before.removals, after.removals);
  return mapHistory(history, ({ choice, edits, ...rest }) => ({
    ...rest,
    choice: {
      restored: renamed(choice.restored, names),
      accepted: renamed(choice.accepted, names),
    },
    edits: edits.map((edit) => moved(edit, place)),
  }));
}

function moved(edit: Edit, place: (on: EditedPlace) => EditedPlace): Edit {
  return edit.type === 'join'
    ? { ...edit, on: place(edit.on), next: place(edit.next) }
    : { ...edit, on: place(edit.on) };
}

/** How many blocks stand before a page inside another one; undefined unless at exactly one place. */
function shiftOf({ blocks }: Ground['page'], { blocks: whole }: Page): number | undefined {
  const found: number[] = [];
  for (let by = 0; by + blocks.length <= whole.length && found.length < 2; by++) {
    if (blocks.every(({ text }, i) => whole[by + i]!.text === text)) found.push(by);
  }
  return found.length === 1 ? found[0] : undefined;
}

/** The id that each removal has after; none for one that is no longer there. */
function newNames(before: readonly Named[], after: readonly Named[]): ReadonlyMap<string, string> {
  const [only, onlyBefore] = [onlyOnes(after), onlyOnes(before)];
  const texts = new Map(after.map(({ id, text }) => [id, text]));
  const names = new Map<string, string>();
  for (const removal of before) {
    const key = lookOf(removal);
    const other = onlyBefore.get(key) && only.get(key);
    if (other !== undefined) names.set(removal.id, other);
    else if (texts.get(removal.id) === removal.text) names.set(removal.id, removal.id);
  }
  return names;
}

/** The ids of the removals that look like no other. */
function onlyOnes(removals: readonly Named[]): ReadonlyMap<string, string | undefined> {
  const ids = new Map<string, string | undefined>();
  for (const removal of removals) {
    const key = lookOf(removal);
    ids.set(key, ids.has(key) ? undefined : removal.id);
  }
  return ids;
}

/** Removals that cannot be told apart but by their place look the same. */
export function lookOf({ rule, text }: Named): string {
  return `${rule}\n${text}`;
}

function renamed(
  ids: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  return new Set([...ids].flatMap((id) => names.get(id) ?? []));
}
