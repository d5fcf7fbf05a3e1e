import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readActivePage, readTab } from '../../../utils/platform/active-page';

const api = vi.hoisted(() => ({
  executeScript: vi.fn(),
  getTab: vi.fn(),
  query: vi.fn(),
  detectLanguage: vi.fn(),
  filesAllowed: vi.fn(),
}));

vi.mock('wxt/browser', () => ({
  browser: {
    scripting: { executeScript: api.executeScript },
    tabs: { get: api.getTab, query: api.query, detectLanguage: api.detectLanguage },
    extension: { isAllowedFileSchemeAccess: api.filesAllowed },
  },
}));

const HIDDEN = new Error('Cannot access contents of the page. Extension manifest must …');

function pageWith(blocks: number, loading = false): object {
  return { page: { blocks: Array(blocks).fill({}), signs: { loading } } };
}

beforeEach(() => {
  vi.resetAllMocks();
  api.query.mockResolvedValue([{ id: 7 }]);
  api.getTab.mockResolvedValue({ id: 7, url: 'https://wenku.test/', status: 'complete' });
  api.filesAllowed.mockResolvedValue(false);
});

describe('reading the active page', () => {
  it('gives what the content script returns', async () => {
    api.executeScript.mockResolvedValue([{ result: JSON.stringify(pageWith(2)) }]);
    expect(await readActivePage()).toEqual({ ok: true, result: pageWith(2) });
    expect(api.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 7, frameIds: [0] } }),
    );
  });

  it('brings the script for text layers when the content script asks for it', async () => {
    api.executeScript.mockResolvedValueOnce([{ result: JSON.stringify({ needs: 'text-layers' }) }]);
    api.executeScript.mockResolvedValueOnce([{ result: JSON.stringify(pageWith(2)) }]);
    expect(await readActivePage()).toEqual({ ok: true, result: pageWith(2) });
    expect(api.executeScript).toHaveBeenLastCalledWith(
      expect.objectContaining({ files: ['/text-layers.js', '/content-scripts/content.js'] }),
    );
  });

  it('gives a page without text as it is', async () => {
    api.executeScript.mockResolvedValueOnce([{ result: JSON.stringify(pageWith(0)) }]);
    api.executeScript.mockResolvedValueOnce([{ result: 'text/html' }]);
    expect(await readActivePage()).toMatchObject({ ok: true });
  });

  it('tells a PDF from a page without text', async () => {
    api.executeScript.mockResolvedValueOnce([{ result: JSON.stringify(pageWith(0)) }]);
    api.executeScript.mockResolvedValueOnce([{ result: 'application/pdf' }]);
    expect(await readActivePage()).toEqual({ ok: false, problem: 'pdf' });
  });

  it('waits for no text that has not arrived', async () => {
    api.executeScript.mockResolvedValue([{ result: JSON.stringify(pageWith(0, true)) }]);
    expect(await readActivePage()).toEqual({ ok: false, problem: 'not-loaded' });
  });

  it('knows a tab that has gone', async () => {
    api.executeScript.mockRejectedValue(new Error('whatever'));
    api.getTab.mockRejectedValue(new Error('gone'));
    expect(await readTab(7)).toEqual({ ok: false, problem: 'tab-closed' });
    api.query.mockResolvedValue([]);
    expect(await readActivePage()).toEqual({ ok: false, problem: 'tab-closed' });
  });

  it('knows a script that failed inside the page', async () => {
    api.executeScript.mockResolvedValue([{ result: null }]);
    expect(await readTab(7)).toEqual({ ok: false, problem: 'unknown' });
  });

  it('gives up on a page that does not answer', async () => {
    vi.useFakeTimers();
    api.executeScript.mockReturnValue(new Promise(() => undefined));
    const reading = readTab(7);
    await vi.runAllTimersAsync();
    expect(await reading).toEqual({ ok: false, problem: 'not-loaded' });
    vi.useRealTimers();
  });
});

describe('a page that Chromium hides', () => {
  beforeEach(() => {
    api.executeScript.mockRejectedValue(HIDDEN);
    api.getTab.mockResolvedValue({ id: 7, status: 'complete' });
  });

  it('is a local file when it has a language and files are not allowed', async () => {
    api.detectLanguage.mockResolvedValue('und');
    expect(await readTab(7)).toEqual({ ok: false, problem: 'file-access' });
    api.filesAllowed.mockResolvedValue(true);
    expect(await readTab(7)).toEqual({ ok: false, problem: 'not-loaded' });
  });

  it('is an empty tab when it can have no language', async () => {
    api.detectLanguage.mockRejectedValue(new Error('not supported for this page'));
    expect(await readTab(7)).toEqual({ ok: false, problem: 'not-loaded' });
  });

  it('is one of its own when it keeps silent', async () => {
    vi.useFakeTimers();
    api.detectLanguage.mockReturnValue(new Promise(() => undefined));
    const reading = readTab(7);
    await vi.runAllTimersAsync();
    expect(await reading).toEqual({ ok: false, problem: 'browser-page' });
    vi.useRealTimers();
  });
});
