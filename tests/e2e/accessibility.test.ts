/** What axe-core finds in the popup: nothing, in no state, language or colour scheme. */
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  compare,
  decide,
  edit,
  find,
  readList,
  Stage,
  type Look,
} from '../../scripts/popup-harness/stage';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Every designed state, and what the user can make of the everyday one. */
const LOOKS: Readonly<Record<string, Look>> = {
  everyday: { state: 'everyday' },
  decided: { state: 'everyday', act: decide },
  'long list': { state: 'everyday', act: readList },
  compare: { state: 'everyday', act: compare },
  edit: { state: 'everyday', act: edit },
  search: { state: 'everyday', act: find },
  narrow: { state: 'everyday', size: [320, 600] },
  low: { state: 'everyday', size: [400, 300] },
  selection: { state: 'selection' },
  notices: { state: 'notices' },
  pages: { state: 'pages' },
  parts: { state: 'parts' },
  'long title': { state: 'long-title' },
  clean: { state: 'clean' },
  many: { state: 'many' },
  structure: { state: 'structure' },
  nothing: { state: 'nothing' },
  error: { state: 'error' },
  loading: { state: 'loading' },
};

declare const axe: { run(): Promise<AxeResults> };

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage?.close());

async function violationsOn(page: Page): Promise<string[]> {
  const { violations, passes } = await page.evaluate(() => axe.run());
  expect(passes.length).toBeGreaterThan(10);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

describe.each(Object.entries(LOOKS))('%s', (_name, look) => {
  it.each([
    ['Chinese', {}],
    ['English', { locale: 'en' }],
  ] as const)('in %s, light and dark', async (_language, variant) => {
    const page = await stage.show({ ...look, ...variant });
    await page.addScriptTag({ path: AXE });
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    expect(await violationsOn(page)).toEqual([]);
    await page.close();
  });
});

it('sees what is wrong', async () => {
  const page = await stage.show({ state: 'everyday' });
  await page.addScriptTag({ path: AXE });
  await page.$eval('[data-testid="format"]', (select) => select.removeAttribute('aria-label'));
  expect(await violationsOn(page)).toEqual([expect.stringMatching(/^select-name/)]);
  await page.close();
});
