/** The part of our pipeline that runs in the page: it reads and finds; the background judges. */
import type { Located } from '../../utils/model';
import { readAnyPage } from '../../utils/page/read-any-page';
import { locate } from '../../utils/pipeline';
import type { Output } from './engine';

export function run(): Located {
  return locate(readAnyPage(document));
}

export function output(): Output {
  return { text: '' };
}
