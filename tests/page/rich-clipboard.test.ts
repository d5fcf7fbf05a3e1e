/** HTML as a browser reads it: the saved file, and a paste into an editor. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { htmlFragment } from '../../utils/writers/html';
import { writeHtmlFile } from '../../utils/writers/html-file';
import { anyDocument, PROPERTY_TIMEOUT_MS } from '../unit/writers/arbitrary-document';
import { blocksOf, expectedOf } from '../unit/writers/html-blocks';
import {
  block,
  document as made,
  heading,
  item,
  paragraph,
  row,
  title,
} from '../unit/writers/make-document';

const REPORT = made(
  title('总结'),
  block('salutation', '同事们：'),
  heading(1, '一、概况'),
  paragraph('（一）人手。共**五**人，见<b>附件</b>。', { runIn: 6 }),
  item(1, '甲'),
  item(2, '乙'),
  row('head', '年', '数'),
  row('body', '2023', '12'),
  block('date', '2024年3月5日'),
);

/** What HTML itself does to characters: controls are dropped or replaced. */
const unusual = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]/u;

describe('HTML', () => {
  it(
    'reads back as the same blocks, from the file and from the clipboard',
    () => {
      fc.assert(
        fc.property(anyDocument, (doc) => {
          fc.pre(!doc.blocks.some(({ text }) => unusual.test(text.replaceAll('\t', ''))));
          const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
          expect(blocksOf(parsed(htmlFragment(doc)).body)).toEqual(expectedOf(doc));
          const file = parsed(writeHtmlFile(doc));
          expect(blocksOf(file.querySelector('article')!)).toEqual(expectedOf(doc));
        }),
        { seed: 1 },
      );
    },
    PROPERTY_TIMEOUT_MS,
  );

  it('pasted into an editor gives the same blocks, without the look of anything', async () => {
    const editor = document.createElement('div');
    editor.contentEditable = 'true';
    document.body.append(editor);
    const copy = (event: ClipboardEvent): void => {
      event.preventDefault();
      event.clipboardData!.setData('text/html', htmlFragment(REPORT));
      event.clipboardData!.setData('text/plain', 'plain');
    };
    document.addEventListener('copy', copy, { once: true });
    editor.focus();
    await userEvent.copy();
    await userEvent.paste();
    expect(blocksOf(editor)).toEqual(expectedOf(REPORT));
    expect(editor.querySelectorAll('[class], font')).toHaveLength(0);
    expect([...editor.querySelectorAll('strong')].map((el) => el.textContent)).toEqual([
      '（一）人手。',
    ]);
    editor.remove();
  });
});
