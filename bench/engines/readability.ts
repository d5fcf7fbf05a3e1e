/** Firefox's reader view. It changes the document it is given, so the clone is part of its work. */
import { Readability } from '@mozilla/readability';
import type { Output } from './engine';

type Result = ReturnType<Readability['parse']>;

export function run(): Result {
  return new Readability(document.cloneNode(true) as Document).parse();
}

export function output(result: Result): Output {
  return { html: result?.content ?? '' };
}
