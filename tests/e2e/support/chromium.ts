import { afterAll, beforeAll } from 'vitest';
import { Chromium, type ChromiumOptions } from '../../../scripts/drive/chromium';
import { serve, type LoopbackServer } from '../../../scripts/serve';

/** What tests in Chromium alone have at hand; filled before the first of them. */
export interface ChromiumStage {
  readonly server: LoopbackServer;
  readonly chromium: Chromium;
}

/** One server and one browser for all tests of a file, or of the `describe` in which it stands. */
export function useChromium(options: () => ChromiumOptions = () => ({})): ChromiumStage {
  const stage: { server?: LoopbackServer; chromium?: Chromium } = {};
  beforeAll(async () => {
    stage.server = await serve();
    stage.chromium = await Chromium.launch(options());
  });
  afterAll(async () => {
    await stage.chromium?.close();
    await stage.server?.close();
  });
  return stage as ChromiumStage;
}
