import { expect, test } from 'vitest';
import type { Block, Page } from '../../../utils/model';
import { extract } from '../../../utils/pipeline';
import { plainBlock } from '../support/plain-block';

const TITLE = '防汛值班安排表';
const SENTENCE = '老站长谈三十年防汛，字字都是经验，值班的人都该看看，也请转给身边的人。';

const heading = plainBlock(TITLE, { container: 1, kind: 'heading', level: 1 });
/** The entries of a menu, one link each. */
const menu = Array.from({ length: 30 }, (_, i) => {
  const text = `第${i + 1}类办公文书范文`;
  return plainBlock(text, { container: 2, kind: 'item', level: 1, linkChars: text.length });
});
const sentence = plainBlock(SENTENCE, { container: 3 });

function pageOf(blocks: readonly Block[]): Page {
  const box = (tag: string) => ({ parent: 0, tag, tokens: '' });
  return {
    source: 'html',
    url: 'https://wenku.test/doc/1',
    title: TITLE,
    siteNames: ['wenku.test'],
    containers: [{ parent: -1, tag: 'body', tokens: '' }, box('div'), box('ul'), box('div')],
    blocks,
    signs: { pictures: 0, foreignFrames: [], loading: false },
  };
}

test.each([
  ['below a menu', [heading, ...menu, sentence]],
  ['above the title', [sentence, ...menu, heading]],
])('a sentence %s is a guess, and the user is told so', (_, blocks) => {
  const { article, notices } = extract(pageOf(blocks));
  expect(article.reasons).toContain('far');
  expect(notices.map(({ id }) => id)).toContain('low-confidence');
});

test('a sentence right below the title is not far from it', () => {
  const { article } = extract(pageOf([...menu, heading, sentence]));
  expect(article.blocks).toEqual([30, 31]);
  expect(article.reasons).not.toContain('far');
});
