import type { Reword } from '../model';
import type { WordingOptions } from '../options';
import { applyWording } from './apply-wording';
import { withPictures } from './pictures';
import { wordingNotices } from './wording-notices';

/** What the options about wording do to a document, with the lines that tell the user. */
export function rewordBy(options: WordingOptions): Reword {
  return (document, located) => {
    const { document: worded, report } = applyWording(document, options);
    if (!options.markPictures) return { document: worded, notices: wordingNotices(report) };
    const marked = withPictures(worded, located);
    const pictures = marked.blocks.length - worded.blocks.length;
    return { document: marked, notices: wordingNotices({ ...report, pictures }) };
  };
}
