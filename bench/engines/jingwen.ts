/** Our own content script: read the page, find the text, find the noise. */
import type { Extraction } from '../../utils/model';
import { readAnyPage } from '../../utils/page/read-any-page';
import { compose, extract } from '../../utils/pipeline';
import { writeTxt } from '../../utils/writers/txt';
import type { Output } from './engine';

export function run(): Extraction {
  return extract(readAnyPage(document));
}

export function output(extraction: Extraction): Output {
  return { text: writeTxt(compose(extraction).document) };
}
