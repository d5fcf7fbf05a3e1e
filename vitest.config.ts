import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS, findChromium } from './scripts/browsers';
import { compiledLocales } from './scripts/compiled-locales';

const PROPERTY_SEED = './tests/support/property-seed.ts';

export default defineConfig({
  test: {
    projects: [
      {
        // Pure code, in Node.
        plugins: [compiledLocales()],
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          setupFiles: PROPERTY_SEED,
          // A busy machine is no failure.
          testTimeout: 60_000,
        },
      },
      {
        // The page reader needs real layout: a real Chromium.
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.ts'],
          setupFiles: PROPERTY_SEED,
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        // The built extension in real browsers, by real clicks.
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 60_000,
          // Each file drives a browser of its own; on two cores they would only disturb each other.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
