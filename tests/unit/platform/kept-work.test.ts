import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  forgetClosedTabs,
  keepWork,
  loadWork,
  type KeptWork,
} from '../../../utils/platform/kept-work';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const work = (title: string): KeptWork => ({ url: 'https://wenku.test/1', title });

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('the work on the document of a tab', () => {
  it('is kept for each tab by itself, in the session storage alone', async () => {
    await keepWork(1, work('甲'));
    await keepWork(2, work('乙'));
    expect(await loadWork(1)).toEqual(work('甲'));
    expect(await loadWork(2)).toEqual(work('乙'));
    expect(await loadWork(3)).toBeUndefined();
    expect(await fakeBrowser.storage.local.get()).toEqual({});
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
  });

  it('is forgotten when there is none any more, and when the tab is closed', async () => {
    forgetClosedTabs();
    await keepWork(1, work('甲'));
    await keepWork(2, work('乙'));
    await keepWork(1, undefined);
    await fakeBrowser.tabs.onRemoved.trigger(2, { windowId: 1, isWindowClosing: false });
    expect(await fakeBrowser.storage.session.get()).toEqual({});
  });

  it('takes the room of the other tabs when the browser has no more', async () => {
    await keepWork(1, work('甲'));
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('quota'));
    await keepWork(2, work('乙'));
    expect(await loadWork(1)).toBeUndefined();
    expect(await loadWork(2)).toEqual(work('乙'));
  });

  it('is none where the browser cannot say', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValueOnce(new Error('refused'));
    expect(await loadWork(1)).toBeUndefined();
  });
});
