/** Our own pipeline: read the page, find the text, find the noise. */
import type { Extraction } from '../../utils/model';
import { readAnyPage } from '../../utils/page/read-any-page';
import { compose, extract } from '../../utils/pipeline';
import { writeTxt } from '../../utils/writers/txt';
import type { Output } from './engine';

export function run(): Extraction {
  return extract(readAnyPage(document));
}

export function output(extraction: Extraction): Output {
  const { document, ledger } = compose(extraction);
  const removed = ledger.filter(
    ({ removal, state }) => state === 'removed' && removal.kind !== 'outside',
  );
  return { text: writeTxt(document), removed: removed.map(({ removal }) => removal.text) };
}
