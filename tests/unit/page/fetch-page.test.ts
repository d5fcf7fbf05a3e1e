import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchPage } from '../../../utils/page/fetch-page';

const open = { URL: 'https://a.example/7.html', characterSet: 'utf-8' } as Document;
const never = new AbortController().signal;

describe('fetching a page', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each(['https://b.example/7_2.html', 'http://a.example/7_2.html', 'https://a.example:8443/7'])(
    'never asks another origin: %s',
    async (address) => {
      const fetch = vi.fn();
      vi.stubGlobal('fetch', fetch);
      expect(await fetchPage(address, open, never)).toEqual({ ok: false, reason: 'failed' });
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it('does not read what a redirection to another origin brought', async () => {
    const read = vi.fn();
    const response = {
      ok: true,
      url: 'https://b.example/login',
      headers: new Headers({ 'content-type': 'text/html' }),
      arrayBuffer: read,
    };
    vi.stubGlobal('fetch', () => Promise.resolve(response));
    const fetched = await fetchPage('https://a.example/7_2.html', open, never);
    expect(fetched).toEqual({ ok: false, reason: 'failed' });
    expect(read).not.toHaveBeenCalled();
  });
});
