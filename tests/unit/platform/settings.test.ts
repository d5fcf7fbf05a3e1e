import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  DEFAULT_SETTINGS,
  loadSettings,
  saveSettings,
  validSettings,
} from '../../../utils/platform/settings';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('settings', () => {
  it('are the defaults as long as nothing is stored', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('are read back as they were saved, the others kept', async () => {
    await saveSettings({ format: 'md' });
    await saveSettings({ language: 'en' });
    expect(await loadSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      format: 'md',
      language: 'en',
    });
  });

  it('do not lose one of two changes at once', async () => {
    await Promise.all([saveSettings({ format: 'md' }), saveSettings({ language: 'en' })]);
    expect(await loadSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      format: 'md',
      language: 'en',
    });
  });

  it.each([[null], [7], ['md'], [[]], [{ version: 9, format: 'exe', language: ['en'] }]])(
    'fall back to the defaults for %j',
    async (stored) => {
      await fakeBrowser.storage.sync.set({ settings: stored });
      expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    },
  );

  it('keep what is valid beside what is not', () => {
    expect(validSettings({ format: 'md', language: 'fr' })).toEqual({
      ...DEFAULT_SETTINGS,
      format: 'md',
    });
  });

  it('stay on this computer where the browser does not synchronise', async () => {
    const off = () => Promise.reject(new Error('storage.sync is switched off'));
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockImplementation(off);
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementation(off);
    await saveSettings({ format: 'md' });
    expect(await loadSettings()).toMatchObject({ format: 'md' });
    expect(await fakeBrowser.storage.local.get()).toMatchObject({ settings: { format: 'md' } });
  });

  it('are the defaults where nothing can be read, and say so where nothing can be saved', async () => {
    for (const area of [fakeBrowser.storage.sync, fakeBrowser.storage.local]) {
      vi.spyOn(area, 'get').mockRejectedValue(new Error('no storage'));
      vi.spyOn(area, 'set').mockRejectedValue(new Error('no storage'));
    }
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    await expect(saveSettings({ format: 'md' })).rejects.toThrow('no storage');
  });
});
