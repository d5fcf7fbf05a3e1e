import type { Reword } from '../model';
import type { WordingOptions } from '../options';
import { applyWording } from './apply-wording';
import { wordingNotices } from './wording-notices';

/** What the options about wording do to a document, with the lines that tell the user. */
export function rewordBy(options: WordingOptions): Reword {
  return (document) => {
    const { document: reworded, report } = applyWording(document, options);
    return { document: reworded, notices: wordingNotices(report) };
  };
}
