import type { Notice, WordingReport } from '../model';

/** So many places are named; the number says how many there are. */
const NAMED_MAX = 6;

/** The lines that tell the user about the options that are on. What changes the text is told always. */
export function wordingNotices(report: WordingReport): Notice[] {
  const { widened, spacesRemoved, loneQuotes = [], placeholders = [], pictures } = report;
  const notices: Notice[] = [];
  if (widened !== undefined)
    notices.push({ id: 'punctuation-widened', values: { count: widened } });
  if (spacesRemoved !== undefined)
    notices.push({ id: 'spaces-removed', values: { count: spacesRemoved } });
  if (loneQuotes.length > 0) {
    const list = named(loneQuotes.map((excerpt) => `…${excerpt}…`));
    notices.push({ id: 'lone-quotes', values: { count: loneQuotes.length, list } });
  }
  if (placeholders.length > 0) {
    const list = named(
      placeholders.map(({ form, count }) => (count > 1 ? `${form} ×${count}` : form)),
    );
    const count = placeholders.reduce((sum, placeholder) => sum + placeholder.count, 0);
    notices.push({ id: 'placeholders', values: { count, list } });
  }
  if (pictures !== undefined) notices.push({ id: 'pictures-marked', values: { count: pictures } });
  return notices;
}

function named(places: readonly string[]): string {
  const list = places.slice(0, NAMED_MAX).join('、');
  return places.length > NAMED_MAX ? `${list}……` : list;
}
