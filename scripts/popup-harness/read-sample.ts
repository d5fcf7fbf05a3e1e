import type { ExtractedResult, Page } from '../../utils/model';
import { readPage } from '../../utils/page/read-page';
import { extractResult } from '../../utils/pipeline';
import type { PageSample } from './samples';

const ADDRESS = 'https://wenku.example/doc/1';

/** Lays a sample page out in a frame, reads it, and judges it. */
export async function readSample(sample: PageSample): Promise<ExtractedResult> {
  const { html, selected, notices = [], pager } = sample;
  const frame = document.createElement('iframe');
  frame.srcdoc = html;
  frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;visibility:visible';
  const loaded = new Promise((done) => frame.addEventListener('load', done));
  document.body.append(frame);
  await loaded;
  const doc = frame.contentDocument!;
  const read = (only?: Range): Page => ({ ...readPage(doc, only), url: ADDRESS });
  const result = extractResult({
    page: read(),
    ...(selected && { selection: read(rangeOf(doc, selected)) }),
  });
  frame.remove();
  const article = { ...result.article, notices: [...notices, ...result.article.notices] };
  return { ...result, article: { ...article, ...(pager && { pager }) } };
}

function rangeOf(doc: Document, [first, last]: readonly [string, string]): Range {
  const range = doc.createRange();
  range.setStartBefore(doc.querySelector(first)!);
  range.setEndAfter(doc.querySelector(last)!);
  return range;
}
