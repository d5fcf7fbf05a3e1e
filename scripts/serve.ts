/** A server on loopback for pages that lie on disk or are made up by a test. */
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, resolve, sep } from 'node:path';

/** What is sent for one path. */
export interface Answer {
  readonly type: string;
  readonly body: string | Uint8Array;
  /** 200 by default. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** How long the answer is kept back (milliseconds). */
  readonly delay?: number;
}

/** A running server; to be closed at the end. */
export interface LoopbackServer {
  readonly port: number;
  /** Every path that was asked for, in order. */
  readonly requests: readonly string[];
  /**
   * Serves a file, and what lies beside it (a saved page's style sheets and pictures).
   * @param host a name that leads to loopback; tests use names under `.test`
   * @returns the file's address
   */
  file(path: string, host?: string): string;
  /** Serves what a test made up under `/name`, and gives its address. */
  answer(name: string, answer: Answer | string, host?: string): string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.txt': 'text/plain',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
};

/** As far as a browser looks for a page's own word about its encoding. */
const PRESCAN_BYTES = 1024;

function decodes(bytes: Uint8Array, label: string): boolean {
  try {
    new TextDecoder(label, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * The encoding of a text. Its bytes are asked before its own declaration: saved pages often keep a
 * `<meta charset=gb2312>` that is no longer true, while bytes of GB18030 are never valid UTF-8.
 * @returns a charset label, or undefined when the browser had better guess
 */
export function charsetOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (decodes(bytes, 'utf-8')) return 'utf-8';
  const opening = Buffer.from(bytes.subarray(0, PRESCAN_BYTES)).toString('latin1');
  const declared = /charset\s*=\s*["']?([\w-]+)/i.exec(opening)?.[1];
  return [declared, 'gb18030'].find((label) => label !== undefined && decodes(bytes, label));
}

/** The Content-Type of a file, with its charset where it is a text. */
function contentType(path: string, bytes: Uint8Array): string {
  const type = TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
  const charset = type.startsWith('text/') ? charsetOf(bytes) : undefined;
  return charset ? `${type}; charset=${charset}` : type;
}

/** The file under `root` that a request names, or undefined when it points outside. */
function fileUnder(root: string, path: string): string | undefined {
  const file = resolve(root, path);
  return file.startsWith(root.endsWith(sep) ? root : root + sep) ? file : undefined;
}

/** A page that asks for such a file has not come to its end for so long (milliseconds). */
const PENDING = /^pending\.\w+$/;
const PENDING_MS = 10_000;

async function readAnswer(root: string, path: string): Promise<Answer | undefined> {
  if (PENDING.test(path))
    return { type: contentType(path, Buffer.of()), body: '', delay: PENDING_MS };
  const file = fileUnder(root, path);
  if (!file || !(await stat(file).catch(() => undefined))?.isFile()) return undefined;
  const body = await readFile(file);
  return { type: contentType(file, body), body };
}

/** Starts a server on a free port of 127.0.0.1. */
export async function serve(): Promise<LoopbackServer> {
  const requests: string[] = [];
  const folders: string[] = [];
  const made = new Map<string, Answer>();

  const find = (url: string): Promise<Answer | undefined> | Answer | undefined => {
    const path = decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname).slice(1);
    const mounted = /^(\d+)\/(.+)$/s.exec(path);
    const root = mounted ? folders[Number(mounted[1])] : undefined;
    return made.get(path) ?? (root && mounted ? readAnswer(root, mounted[2]!) : undefined);
  };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    requests.push(request.url ?? '');
    const answer = await find(request.url ?? '/');
    if (answer?.delay !== undefined) await new Promise((done) => setTimeout(done, answer.delay));
    response.writeHead(answer ? (answer.status ?? 200) : 404, {
      'content-type': answer?.type ?? 'text/plain',
      ...answer?.headers,
    });
    response.end(answer?.body ?? 'not found');
  };
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed).listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;

  return {
    port,
    requests,
    file(path, host = '127.0.0.1') {
      const root = dirname(resolve(path));
      const known = folders.indexOf(root);
      const number = known >= 0 ? known : folders.push(root) - 1;
      return `http://${host}:${port}/${number}/${encodeURIComponent(basename(path))}`;
    },
    answer(name, answer, host = '127.0.0.1') {
      made.set(name, typeof answer === 'string' ? { type: HTML, body: answer } : answer);
      return `http://${host}:${port}/${encodeURIComponent(name)}`;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const HTML = 'text/html; charset=utf-8';
