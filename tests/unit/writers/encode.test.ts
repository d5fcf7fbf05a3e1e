import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeText, MISSING } from '../../../utils/writers/encode';
import { PROPERTY_TIMEOUT_MS } from './arbitrary-document';

const decoder = new TextDecoder('gb18030', { fatal: true });
/** Browsers decode with a mark for what does not exist; so does the writer. */
const lenient = new TextDecoder('gb18030');
const decode = (bytes: Uint8Array): string => lenient.decode(bytes);
const encode = (text: string) => encodeText(text, 'gb18030', decode);
const hex = (text: string): string =>
  Buffer.from(encode(text).content as Uint8Array).toString('hex');

describe('GB 18030', () => {
  it.each([
    ['中文', 'd6d0cec4'],
    ['A1,', '41312c'],
    ['　“”—…', 'a1a1a1b0a1b1a1aaa1ad'],
    ['€', 'a2e3'],
    ['é', 'a8a6'],
    ['㐀', '8139ee39'],
    ['𠮷', '9534b235'],
    ['\r\n', '0d0a'],
  ])('%s is %s', (text, bytes) => {
    expect(hex(text)).toBe(bytes);
  });

  it('tells what it lacks and marks the place', () => {
    const { content, lost } = encode('甲\ud842乙\ud842');
    expect(lost).toEqual(['U+D842']);
    expect(decoder.decode(content as Uint8Array)).toBe(`甲${MISSING}乙${MISSING}`);
  });

  it(
    'reads back as the text, whatever it is',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme', maxLength: 50 }), (text) => {
          const { content, lost } = encode(text);
          const read = decoder.decode(content as Uint8Array);
          expect(lost).toEqual(text.includes('\ue5e5') ? ['U+E5E5'] : []);
          expect(read).toBe(text.replaceAll('\ue5e5', MISSING));
        }),
        { seed: 1 },
      );
    },
    PROPERTY_TIMEOUT_MS,
  );
});

describe('UTF-8', () => {
  it('has a byte order mark when that is chosen', () => {
    expect(encodeText('甲', 'utf-8', decode)).toEqual({ content: '甲', lost: [] });
    expect(encodeText('甲', 'utf-8-bom', decode)).toEqual({ content: '\uFEFF甲', lost: [] });
  });

  it('tells what it lacks, too: half of a character', () => {
    expect(encodeText('甲\ud842', 'utf-8', decode)).toEqual({
      content: `甲${MISSING}`,
      lost: ['U+D842'],
    });
  });
});
