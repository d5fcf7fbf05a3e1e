/** Shows a page in a frame of the test page, where it has a real layout, and reads it. */
import { afterEach } from 'vitest';
import type { Page } from '../../utils/model';
import { readPage } from '../../utils/page/read-page';

const shown: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of shown.splice(0)) frame.remove();
});

/** Shows the body (or, when it begins with a doctype, the whole page) and waits until it is there. */
export async function show(html: string): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  frame.srcdoc = html.startsWith('<!') ? html : `<!doctype html><title>试页</title><body>${html}`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  shown.push(frame);
  await loaded;
  return frame.contentDocument!;
}

/** Shows a page and reads it. */
export async function read(html: string): Promise<Page> {
  return readPage(await show(html));
}

/** The texts of the blocks; a tab between cells is shown as `|`. */
export async function textsOf(html: string): Promise<string[]> {
  return (await read(html)).blocks.map(({ text }) => text.replaceAll('\t', '|'));
}
