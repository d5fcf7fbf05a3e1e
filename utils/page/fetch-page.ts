import type { FetchedPage } from '../model';
import { createParsedVisibility } from './parsed-visibility';
import { readPage } from './read-page';

/** A page that does not come within this time is given up (milliseconds). */
const PATIENCE_MS = 20_000;
/** As far as a browser looks for a page's own word about its encoding (bytes), and some way further. */
const PRESCAN = 4096;

/**
 * Fetches another page of the document in the tab and reads it as the tab's own page is read. The
 * address must be of the same origin, or nothing is asked for; nothing else is loaded: no pictures, no
 * style sheets, no scripts.
 * @param open the document in the tab, which is not changed
 */
export async function fetchPage(
  address: string,
  open: Document,
  cancelled: AbortSignal,
): Promise<FetchedPage> {
  try {
    if (!isOfSite(address, open)) return { ok: false, reason: 'failed' };
    const signal = AbortSignal.any([cancelled, AbortSignal.timeout(PATIENCE_MS)]);
    // In this mode a redirection to a stranger fails before the stranger is asked.
    const response = await fetch(address, {
      signal,
      mode: 'same-origin',
      credentials: 'same-origin',
    });
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok || !/html/i.test(type)) return { ok: false, reason: 'failed' };
    if (!isOfSite(response.url || address, open)) return { ok: false, reason: 'failed' };
    const html = decode(await response.arrayBuffer(), type, open.characterSet);
    return { ok: true, page: readHtml(html, response.url || address, open) };
  } catch {
    return { ok: false, reason: cancelled.aborted ? 'cancelled' : 'failed' };
  }
}

/** Whether an address is of the origin of the page in the tab. */
function isOfSite(address: string, open: Document): boolean {
  return new URL(address).origin === new URL(open.URL).origin;
}

function readHtml(html: string, address: string, open: Document) {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  if (!doc.querySelector('base[href]')) {
    // Addresses in it are relative to where it was, not to the page in the tab.
    const base = doc.createElement('base');
    base.href = address;
    doc.head.prepend(base);
  }
  const page = readPage(doc, undefined, undefined, createParsedVisibility(doc, open));
  return { ...page, url: address };
}

/**
 * The text of a page's bytes, by the order of the HTML standard: byte order mark, the header, the
 * page's own declaration, and last the encoding of the page in the tab, which is of the same site.
 * The bytes are only handed to decoders: Firefox lets a content script do nothing else with them.
 */
export function decode(bytes: ArrayBuffer, contentType: string, fallback: string): string {
  const opening = new TextDecoder('latin1').decode(bytes).slice(0, PRESCAN);
  const declared = /<meta[^>]{0,200}?charset\s?=\s?["']?\s?([\w-]+)/i.exec(opening)?.[1];
  const header = /charset\s?=\s?["']?\s?([\w-]+)/i.exec(contentType)?.[1];
  const mark = MARKS.find(([sign]) => opening.startsWith(sign))?.[1];
  for (const label of [mark, header, declared, fallback]) {
    const decoder = label === undefined ? undefined : decoderOf(label);
    if (decoder) return decoder.decode(bytes);
  }
  return new TextDecoder().decode(bytes);
}

/** Byte order marks, as bytes look in Latin-1. */
const MARKS = [
  ['\u00ef\u00bb\u00bf', 'utf-8'],
  ['\u00ff\u00fe', 'utf-16le'],
  ['\u00fe\u00ff', 'utf-16be'],
] as const;

function decoderOf(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined; // A label that no browser knows.
  }
}
