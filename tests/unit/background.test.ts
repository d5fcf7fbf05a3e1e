/** Copying from the background: whatever goes wrong, the icon says so. */
import { expect, test, vi } from 'vitest';
import background from '../../entrypoints/background';
import type { CopyWish } from '../../utils/platform/copy-wishes';

const seen = vi.hoisted(() => ({
  wish: undefined as ((wish: CopyWish) => Promise<void>) | undefined,
  showOutcome: vi.fn(),
}));

vi.mock('../../utils/platform/active-page', () => ({
  readTab: () => Promise.resolve({ ok: true, result: {} }),
}));
vi.mock('../../utils/platform/clipboard', () => ({ copyFromBackground: vi.fn() }));
vi.mock('../../utils/platform/copy-wishes', () => ({
  keepMenus: vi.fn(),
  onCopyWish: (listener: typeof seen.wish) => (seen.wish = listener),
}));
vi.mock('../../utils/platform/judging', () => ({ serveJudging: vi.fn() }));
vi.mock('../../utils/platform/kept-work', () => ({ forgetClosedTabs: vi.fn() }));
vi.mock('../../utils/platform/settings', () => ({ loadSettings: vi.fn() }));
vi.mock('../../utils/platform/toolbar-status', () => ({
  clearStatus: () => Promise.resolve(),
  showWorking: () => Promise.resolve(),
  showOutcome: seen.showOutcome,
}));

test('a page that the rules stumble over is told as one that could not be read', async () => {
  await background.main();
  await seen.wish!({ tabId: 1, frameId: 0, part: 'article' });
  expect(seen.showOutcome).toHaveBeenCalledWith({ copied: false, reason: 'unknown' });
});
