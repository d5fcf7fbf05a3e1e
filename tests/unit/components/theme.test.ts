import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync('components/styles/theme.css', 'utf8');
const [light, dark] = css.split('@media (prefers-color-scheme: dark)');

/** Text on its ground, as the style sheets pair them. */
const PAIRS = [
  ['ink', 'desk'],
  ['ink', 'paper'],
  ['ink', 'notice'],
  ['ink', 'mark'],
  ['ink', 'accent-tint'],
  ['ink-soft', 'desk'],
  ['ink-soft', 'paper'],
  ['accent', 'desk'],
  ['accent', 'paper'],
  ['accent', 'accent-tint'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['failed', 'paper'],
] as const;

function luminance(sheet: string, name: string): number {
  const hex = new RegExp(`--${name}: #([0-9a-f]{6});`).exec(sheet)?.[1];
  if (!hex) throw new Error(`no colour ${name}`);
  const [r, g, b] = [0, 2, 4].map((i) => {
    const part = parseInt(hex.slice(i, i + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

test.each([
  ['light', light!],
  ['dark', dark!],
])('every text of the %s scheme has a contrast of 4.5 at least', (_, sheet) => {
  for (const [text, ground] of PAIRS) {
    const [low, high] = [luminance(sheet, text), luminance(sheet, ground)].sort((a, b) => a - b);
    expect((high! + 0.05) / (low! + 0.05), `${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
  }
});
