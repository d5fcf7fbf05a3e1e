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
type Form = keyof typeof TAKEN_MAX;

const NO_FRAME: Frame = { name: 'none', head: [], tail: [] };

/** The rules that are certain of each line of a text in its frame, by the line. */
function takers(
  [title = '', ...lines]: readonly string[],
  { head, tail }: Frame,
  form: Form = 'text',
): string[] {
  const page = documentTrial([title, ...head, ...lines, ...tail].join('\n'), form);
  const certain = extract(page).removals.filter(({ grade }) => grade === 'certain');
  const of = (block: number): Removal | undefined =>
    certain.find(({ spans }) => spans.some((span) => span.block === block));
  const places = [title, ...lines].map((_, i) => (i === 0 ? 0 : i + head.length));
  return places.map((block) => of(block)?.rule ?? '');
}

describe('a line that holds words of noise', { timeout: TIMEOUT_MS }, () => {
  const traps = readTraps();

  it.each(PLACES.filter((place) => place !== 'alone'))('is safe in a frame: %s', (place) => {
    const snapped = traps.filter(({ text }) =>
      FRAMES.some((frame) => {
        const lines = linesWith(text, place);
        return takers(lines, frame)[lines.indexOf(text)] !== '';
      }),
    );
    const allowed = place === 'body' ? 0 : Math.floor(traps.length * MAX_SHARE_AT_EDGE);
    expect(snapped.length, snapped.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(allowed);
  });
});

describe('documents whose own lines look like a site’s', { timeout: TIMEOUT_MS }, () => {
  it.each(['text', 'paragraphs'] as const)('lose hardly a line beside a site’s: %s', (form) => {
    const taken: string[] = [];
    let inner = 0;
    for (const { name, text } of readTrapDocuments()) {
      const lines = text.split('\n').filter((line) => line.trim() !== '');
      const alone = takers(lines, NO_FRAME, form);
      for (const { head, tail, name: site } of FRAMES) {
        const frames = [
          { head, tail: [] },
          { head: [], tail },
          { head, tail },
        ];
        for (const frame of frames) {
          takers(lines, { ...frame, name: site }, form).forEach((rule, i) => {
            if (rule === '' || alone[i] !== '') return;
            taken.push(`${name}, ${site}: ${rule}: ${lines[i]!}`);
            if (i > 1 && i < lines.length - 1) inner++;
          });
        }
      }
    }
    expect(taken.length, taken.join('\n')).toBeLessThanOrEqual(TAKEN_MAX[form].all);
    expect(inner, taken.join('\n')).toBeLessThanOrEqual(TAKEN_MAX[form].inner);
  });
});
