/**
 * Genuine lines where they stand on real pages: between what a site sets above and below the text. Beside
 * certain noise every line is more suspect, so what is safe alone need not be safe here.
 */
import { describe, expect, it } from 'vitest';
import type { Removal } from '../../../utils/model';
import { extract } from '../../../utils/pipeline';
import { FRAMES, type Frame } from '../support/frames';
import { readTrapDocuments, readTraps } from '../support/traps';
import { documentTrial, linesWith, PLACES } from '../support/trial-document';

/** Thousands of documents, on a machine that may be busy with browsers. */
const TIMEOUT_MS = 60_000;
/** As for traps without a frame. */
const MAX_SHARE_AT_EDGE = 0.01;
/**
 * Of some 19,000 lines of documents that look like a site's own, and how many of those neither begin nor end
 * the text. They may only fall.
 */
const TAKEN_MAX = {
  text: { all: 90, inner: 42 },
  paragraphs: { all: 45, inner: 16 },
};
/** The same of some 7,000 lines each, where a site's line stands amid the text, too. */
const TAKEN_AMID_MAX = { text: 116, paragraphs: 102 };
type Form = keyof typeof TAKEN_MAX;

interface Taken {
  /** Neither the first nor the last line of the text. */
  readonly inner: boolean;
  readonly said: string;
}

const NO_FRAME: Frame = { name: 'none', head: [], amid: [], tail: [] };

/** The rules that are certain of each line of a text in its frame, by the line. */
function takers(
  [title = '', ...lines]: readonly string[],
  { head, amid, tail }: Frame,
  form: Form = 'text',
): string[] {
  const half = Math.ceil(lines.length / 2);
  const text = [title, ...head, ...lines.slice(0, half), ...amid, ...lines.slice(half), ...tail];
  const page = documentTrial(text.join('\n'), form);
  const certain = extract(page).removals.filter(({ grade }) => grade === 'certain');
  const of = (block: number): Removal | undefined =>
    certain.find(({ spans }) => spans.some((span) => span.block === block));
  const places = [title, ...lines].map((_, i) => {
    if (i === 0) return 0;
    return i + head.length + (i > half ? amid.length : 0);
  });
  return places.map((block) => of(block)?.rule ?? '');
}

describe('a line that holds words of noise', { timeout: TIMEOUT_MS }, () => {
  const traps = readTraps();

  it.each(PLACES.filter((place) => place !== 'alone'))('is safe in a frame: %s', (place) => {
    const snapped = traps.filter(({ text }) =>
      FRAMES.some((frame) => {
        const lines = linesWith(text, place);
        return takers(lines, { ...frame, amid: [] })[lines.indexOf(text)] !== '';
      }),
    );
    const allowed = place === 'body' ? 0 : Math.floor(traps.length * MAX_SHARE_AT_EDGE);
    expect(snapped.length, snapped.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(allowed);
  });
});

/** What is taken of the traps in frames, and not without them: where, by which rule, and which line. */
function takenOfTraps(form: Form, framesOf: (site: Frame) => readonly Frame[]): Taken[] {
  return readTrapDocuments().flatMap(({ name, text }) => {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const alone = takers(lines, NO_FRAME, form);
    return FRAMES.flatMap(framesOf).flatMap((frame) =>
      takers(lines, frame, form).flatMap((rule, i) => {
        if (rule === '' || alone[i] !== '') return [];
        const inner = i > 1 && i < lines.length - 1;
        return [{ inner, said: `${name}, ${frame.name}: ${rule}: ${lines[i]!}` }];
      }),
    );
  });
}

describe('documents whose own lines look like a site’s', { timeout: TIMEOUT_MS }, () => {
  it.each(['text', 'paragraphs'] as const)('lose hardly a line beside a site’s: %s', (form) => {
    const taken = takenOfTraps(form, (site) => [
      { ...site, amid: [], tail: [] },
      { ...site, head: [], amid: [] },
      { ...site, amid: [] },
    ]);
    const said = taken.map((line) => line.said).join('\n');
    expect(taken.length, said).toBeLessThanOrEqual(TAKEN_MAX[form].all);
    const inner = taken.filter((line) => line.inner).length;
    expect(inner, said).toBeLessThanOrEqual(TAKEN_MAX[form].inner);
  });

  it.each(['text', 'paragraphs'] as const)('lose few around a line amid them: %s', (form) => {
    const taken = takenOfTraps(form, (site) => [site]);
    const said = taken.map((line) => line.said).join('\n');
    expect(taken.length, said).toBeLessThanOrEqual(TAKEN_AMID_MAX[form]);
  });
});
