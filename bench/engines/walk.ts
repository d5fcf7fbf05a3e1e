/** A yardstick of time, not a finder: visits every element and asks once whether it is visible. */
import type { Output } from './engine';

export function run(): number {
  return countVisible(document.body);
}

export function output(): Output {
  return { text: '' };
}

function countVisible(element: Element): number {
  if (!element.checkVisibility()) return 0;
  let count = 1;
  for (const child of element.children) count += countVisible(child);
  return count;
}
