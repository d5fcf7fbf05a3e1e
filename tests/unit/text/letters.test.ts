import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../utils/text/letters';

describe('the letters of a text', () => {
  it.each([
    ['', ''],
    ['关于防汛的通知', '关于防汛的通知'],
    ['《关于“防汛”的通知》（第 2 号）', '关于防汛的通知第2号'],
    [' Q&A：问－答 ', 'QA问答'],
    ['＊＊镇１—３月①', '镇１３月①'],
    ['\u200b通\u3000知\ufeff。', '通知'],
    ['…·—★→', ''],
  ])('of %j are %j', (text, letters) => {
    expect(lettersOf(text)).toBe(letters);
  });

  it('are what Unicode says, for what Chinese and Latin texts are made of', () => {
    for (let code = 0x20; code < 0xffff; code++) {
      const char = String.fromCharCode(code);
      const isText =
        code < 0x250 ||
        (code >= 0x2000 && code < 0x2070) ||
        (code >= 0x3000 && code < 0x3040) ||
        (code >= 0x4e00 && code < 0xa000) ||
        code >= 0xff00;
      if (!isText || /[\p{Cf}\p{Cc}\p{Cn}]/u.test(char)) continue;
      expect([char, lettersOf(char)]).toEqual([char, char.replace(/[\s\p{P}\p{S}]/u, '')]);
    }
  });
});
