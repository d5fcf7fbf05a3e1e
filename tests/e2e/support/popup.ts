/** What tests of single controls ask of an open popup, in every browser. */
import type { Popup } from '../../../scripts/drive/popup';

const hook = (testId: string): string => `[data-testid="${testId}"]`;

/** Whether the popup shows something with this hook. */
export function has(popup: Popup, testId: string): Promise<boolean> {
  return popup.run((doc, selector) => doc.querySelector(selector) !== null, hook(testId));
}

/** Clicks on the first control with this hook. */
export function press(popup: Popup, testId: string): Promise<void> {
  return popup.run((doc, selector) => {
    doc.querySelector<HTMLElement>(selector)!.click();
  }, hook(testId));
}
