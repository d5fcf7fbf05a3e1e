import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { charsetOf, serve, type LoopbackServer } from '../../scripts/serve';

/** 柳溪 in GB18030. */
const GB = [0xc1, 0xf8, 0xcf, 0xaa];
const ascii = (text: string): number[] => [...Buffer.from(text, 'latin1')];

describe('the charset of a file', () => {
  it.each([
    ['UTF-8', [...Buffer.from('柳溪')], 'utf-8'],
    ['GB18030 that nobody declares', GB, 'gb18030'],
    ['GBK as the page declares', [...ascii('<meta charset="gbk">'), ...GB], 'gbk'],
    [
      'UTF-8 in spite of what the page declares',
      [...ascii('<meta charset=gb2312>'), ...Buffer.from('柳溪')],
      'utf-8',
    ],
    [
      'GB18030 in spite of what the page declares',
      [...ascii('<meta charset=utf-8>'), ...GB],
      'gb18030',
    ],
    ['UTF-16 with its mark', [0xff, 0xfe, 0x33, 0x67], 'utf-16le'],
    ['something that is no text', [0xff, 0xff, 0xff], undefined],
  ])('is told for %s', (_what, bytes, charset) => {
    expect(charsetOf(Uint8Array.from(bytes))).toBe(charset);
  });
});

describe('the loopback server', () => {
  let server: LoopbackServer;
  let folder: string;
  beforeEach(async () => {
    server = await serve();
    folder = mkdtempSync(join(tmpdir(), 'jingwen-serve-'));
  });
  afterEach(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  const write = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  it('serves a file whose name needs escaping, with its charset', async () => {
    const answer = await fetch(server.file(write('工作 #1?.txt', Uint8Array.from(GB))));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=gb18030');
  });

  it('serves what lies beside a page, and nothing above it', async () => {
    const page = server.file(write('page.html', '<link rel="stylesheet" href="a.css">'));
    write('a.css', 'p{}');
    expect((await fetch(new URL('a.css', page))).headers.get('content-type')).toContain('text/css');
    expect((await fetch(new URL('..%2f..%2fetc%2fpasswd', page))).status).toBe(404);
    expect((await fetch(new URL('missing.css', page))).status).toBe(404);
  });

  it('serves what a test made up, and remembers every request', async () => {
    const url = server.answer('a.html', '<p>一');
    expect(await (await fetch(url)).text()).toBe('<p>一');
    expect(server.requests).toEqual(['/a.html']);
  });
});
