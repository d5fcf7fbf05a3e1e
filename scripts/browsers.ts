/** Finds the browsers that the tests and `npm start` drive. */
import { existsSync } from 'node:fs';

/** Flags with which Chromium starts on a machine without a display, a GPU or a network. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function findChromium(): string {
  return ['/usr/bin/chromium'].find((path) => existsSync(path)) ?? 'chromium';
}
