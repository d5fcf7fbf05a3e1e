/** The traps: genuine lines that hold words of noise. What the product does to them, place by place. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BlockKind, Page } from '../../../utils/model';
import { extract } from '../../../utils/pipeline';
import {
  DOCUMENT_FORMS,
  documentTrial,
  pageTrial,
  PLACES,
  textTrial,
  type DocumentForm,
  type Place,
} from './trial-document';

const FOLDER = fileURLToPath(new URL('../../traps', import.meta.url));
const KINDS = ['sentence', 'heading', 'cell', 'item', 'line'] as const;

/** A genuine line that holds words of noise. */
export interface Trap {
  readonly kind: (typeof KINDS)[number];
  readonly text: string;
  /** The file that it is from. */
  readonly file: string;
}

/** A trap that snapped: a genuine line that was taken out as certain noise. */
export interface Snap {
  readonly trap: Trap;
  readonly place: Place;
  /** Plain text, or the kind of block that the line was on a page. */
  readonly form: 'text' | BlockKind;
  readonly rule: string;
}

/**
 * Reads tests/traps/*.tsv, one `kind<TAB>text` a line.
 * @throws on a line that has another form: a trap that is not read would never snap
 */
export function readTraps(): Trap[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'));
  return files.sort().flatMap((file) =>
    readFileSync(join(FOLDER, file), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Trap => {
        const [kind, ...text] = line.split('\t');
        const known = KINDS.find((name) => name === kind);
        if (!known || text.join('').trim() === '') throw new Error(`${file}: not a trap: ${line}`);
        return { kind: known, text: text.join('\t').trim(), file };
      }),
  );
}

/** A genuine document whose own lines look like a site's. */
export interface TrapDocument {
  readonly name: string;
  readonly text: string;
}

/** Reads tests/traps/documents/*.txt: one line a block, the first is the title. */
export function readTrapDocuments(): TrapDocument[] {
  const folder = join(FOLDER, 'documents');
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** The document's own lines that are taken out: a line of `form  rule: text` each. */
export function linesTaken({ text }: TrapDocument): string[] {
  return DOCUMENT_FORMS.flatMap((form) => takenAs(text, form));
}

function takenAs(text: string, form: DocumentForm): string[] {
  const own = new Set(text.split('\n').map((line) => line.trim()));
  const page = documentTrial(text, form);
  const taken = extract(page).removals.filter(({ grade }) => grade === 'certain');
  return taken.flatMap(({ rule, spans }) =>
    spans
      .map(({ block }) => page.blocks[block]!.text)
      .filter((line) => own.has(line))
      .map((line) => `${form}  ${rule}: ${line}`),
  );
}

/** Tries every trap in every form that it can have, at one place. */
export function snapsAt(traps: readonly Trap[], place: Place): Snap[] {
  return traps.flatMap((trap) =>
    trialsOf(trap, place).flatMap(({ form, page }) =>
      rulesThatTake(page, trap.text).map((rule) => ({ trap, place, form, rule })),
    ),
  );
}

/** The same everywhere. */
export function allSnaps(traps: readonly Trap[]): Snap[] {
  return PLACES.flatMap((place) => snapsAt(traps, place));
}

/** The rules that are certain about (a part of) the block with this text. */
export function rulesThatTake(page: Page, text: string): string[] {
  const at = page.blocks.findIndex((block) => block.text === text);
  if (at < 0) throw new Error(`The trial document does not hold: ${text}`);
  const taking = extract(page).removals.filter(
    ({ grade, spans }) => grade === 'certain' && spans.some(({ block }) => block === at),
  );
  return [...new Set(taking.map(({ rule }) => rule))];
}

/** One line for a person who must decide who is wrong, the rule or the trap. */
export function describeSnap({ trap, place, form, rule }: Snap): string {
  return `${trap.file}  ${trap.kind}  ${place} (${form})  ${rule}:  ${trap.text}`;
}

interface Trial {
  readonly form: Snap['form'];
  readonly page: Page;
}

function trialsOf({ kind, text }: Trap, place: Place): Trial[] {
  const asText: Trial = { form: 'text', page: textTrial(text, place) };
  // A page that shows nothing but one short line has no article.
  if (place === 'alone') return [asText];
  const block = BLOCK_OF[kind];
  return block ? [asText, { form: block, page: pageTrial(text, place, block) }] : [asText];
}

const BLOCK_OF: Readonly<Partial<Record<Trap['kind'], BlockKind>>> = {
  heading: 'heading',
  cell: 'row',
  item: 'item',
};
