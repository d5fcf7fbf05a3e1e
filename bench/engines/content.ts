/** The part of our pipeline that runs in the page: it reads; the background finds and judges. */
import type { Page } from '../../utils/model';
import { readAnyPage } from '../../utils/page/read-any-page';
import type { Output } from './engine';

export function run(): Page {
  return readAnyPage(document);
}

export function output(): Output {
  return { text: '' };
}
