import type { Translate } from '../../components/words';
import type { Edit } from '../../utils/model';

/**
 * Tells the edits that have no place in the text as it is: words that were written in full, the
 * others by their number.
 */
export function unappliedLines(unapplied: readonly Edit[], words: Translate): string[] {
  const written = unapplied.flatMap((edit) => (edit.type === 'rewrite' ? [edit.text] : []));
  const others = unapplied.length - written.length;
  return [
    ...[...new Set(written)].map((text) => words('edit.unplacedWords', { text })),
    ...(others > 0 ? [words('edit.unplaced', { count: others })] : []),
  ];
}
