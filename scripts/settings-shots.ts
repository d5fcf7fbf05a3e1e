/**
 * Takes pictures of the built extension's settings page: `tsx scripts/settings-shots.ts [DIR]`
 * (docs/img unless told otherwise). Build first: `npm run build`.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Chromium } from './drive/chromium';

const SHOTS = [
  { name: 'settings', language: 'zh_CN', scheme: 'light' },
  { name: 'settings-en-dark', language: 'en', scheme: 'dark' },
] as const;

async function main(): Promise<void> {
  const into = resolve(process.argv[2] ?? 'docs/img');
  mkdirSync(into, { recursive: true });
  const chromium = await Chromium.launch();
  try {
    for (const { name, language, scheme } of SHOTS) {
      await chromium.speak(language);
      const page = await chromium.open(chromium.extensionUrl('options.html'));
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width: 860, height: 1000 });
      await page.waitForSelector('.settings-head');
      await page.screenshot({ path: join(into, `${name}.png`), fullPage: true });
      await page.close();
    }
  } finally {
    await chromium.close();
  }
}

await main();
