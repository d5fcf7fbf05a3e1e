import { expect, test } from 'vitest';
import { wordingLines } from '../../../entrypoints/popup/notice-lines';
import type { Notice } from '../../../utils/model';
import { loadTranslate } from '../../../utils/platform/i18n';

test('what the options about wording changed is one line', async () => {
  const words = await loadTranslate('zh_CN');
  const notices: Notice[] = [
    { id: 'punctuation-widened', values: { count: 8 } },
    { id: 'spaces-removed', values: { count: 3 } },
    { id: 'lone-quotes', values: { count: 1, list: '…”甲…' } },
    { id: 'pictures-marked', values: { count: 2 } },
  ];
  expect(wordingLines(notices, words).map(({ line }) => line)).toEqual([
    '按设置把半角标点改成全角 8 处，去掉汉字之间的空格 3 处，标出图片位置 2 处。',
    '有 1 处引号不成对，原文没有动：…”甲…',
  ]);
  expect(wordingLines([], words)).toEqual([]);
});
