/** Everything that the page shows: what "select all, copy" gives. */
import type { Output } from './engine';

export function run(): string {
  return document.body.innerText;
}

export function output(text: string): Output {
  return { text };
}
