import type { Extraction, ExtractedResult, Page } from '../../utils/model';
import { proceed, startHistory, type History } from '../../utils/document/history';
import type { KeptDecisions, KeptWork } from '../../utils/platform/kept-work';
import { lookOf, NOTHING, type Decisions, type Ground } from './decisions';

/** What the user decided, and about what. */
export interface Held {
  readonly about: Ground;
  readonly history: History<Decisions>;
}

/** What of the decisions outlives the popup; undefined when nothing was decided. */
export function toKeep(
  { choice: { restored, accepted }, edits }: Decisions,
  { page, removals }: Extraction,
): KeptDecisions | undefined {
  if (restored.size + accepted.size + edits.length === 0) return undefined;
  const decided = removals.filter(({ id }) => restored.has(id) || accepted.has(id));
  const looks = new Set(decided.map(lookOf));
  return {
    print: printOf(page),
    restored: [...restored],
    accepted: [...accepted],
    edits,
    removals: removals
      .filter((removal) => looks.has(lookOf(removal)))
      .map(({ id, rule, text }) => ({ id, rule, text })),
  };
}

/** Whether the work is on the document that the page shows. */
export function isOf(work: KeptWork, { url, title }: Page): boolean {
  return work.url === url && work.title === title;
}

/**
 * Takes up what was kept of the same document. Where the page reads otherwise by now, the decisions are
 * taken over to it as to a page that was read again. A selection must be the same. One step back undoes
 * it all.
 */
export function takeUp(
  kept: KeptWork | undefined,
  { article, selection }: ExtractedResult,
): { readonly article?: Held; readonly selection?: Held } {
  const whole = kept?.article && heldOf(kept.article, article);
  const part =
    kept?.selection && selection && kept.selection.print === printOf(selection.page)
      ? heldOf(kept.selection, selection)
      : undefined;
  return { ...(whole && { article: whole }), ...(part && { selection: part }) };
}

function heldOf(kept: KeptDecisions, now: Extraction): Held {
  const { restored, accepted, edits, print, removals } = kept;
  const choice = { restored: new Set(restored), accepted: new Set(accepted) };
  const before = { page: { blocks: [] }, removals };
  return {
    about: print === printOf(now.page) ? now : before,
    history: proceed(startHistory(NOTHING), { choice, edits, resumed: true }),
  };
}

/** A number that is another one when any line of the page is another one (32-bit FNV-1a), and how many. */
function printOf({ blocks }: Page): string {
  let hash = 0x811c9dc5;
  for (const { text } of blocks) {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 0x0a, 0x01000193);
  }
  return `${blocks.length}:${hash >>> 0}`;
}
