/** What the names of boxes count for. */
import { describe, expect, it } from 'vitest';
import { shapeOf } from '../../../utils/article/shape';
import type { Container, Page } from '../../../utils/model';
import { plainBlock } from '../support/plain-block';

const SENTENCE = '清明一过，父亲请来两位瓦匠，把瓦片一块块翻过来晒，碎瓦垫在鸡舍门口。';

/** A page whose body holds boxes of these names, each with its texts; a text in brackets is a link. */
function pageOf(boxes: readonly (readonly [string, ...string[]])[]): Page {
  const containers: Container[] = [{ parent: -1, tag: 'body', tokens: '' }];
  const blocks = boxes.flatMap(([tokens, ...texts], i) => {
    containers.push({ parent: 0, tag: 'div', tokens });
    return texts.map((text) => {
      const linkChars = text.startsWith('[') ? text.length : 0;
      return plainBlock(text, { container: i + 1, linkChars });
    });
  });
  const signs = { pictures: 0, foreignFrames: [], loading: false };
  const url = 'https://wenku.test/1.html';
  return { source: 'html', url, title: '', siteNames: [], blocks, containers, signs };
}

describe('boxes that are each called something else', () => {
  it('are paragraphs where each holds prose', () => {
    const page = pageOf(
      ['ad', 'share', 'comment', 'footer'].map((name) => [name, SENTENCE] as const),
    );
    expect(shapeOf(page).hints.some(({ comments }) => comments)).toBe(false);
  });

  it('keep their names where only one long text outweighs boxes of links and comments', () => {
    const text = Array.from({ length: 40 }, () => SENTENCE);
    const page = pageOf([
      ['post', ...text],
      ['related', '[井台边的桑树]'],
      ['pager', '[磨刀人来了]'],
      ['comments', '写得有画面，像看电影，谢谢分享。', '访客甲'],
    ]);
    expect(shapeOf(page).hints[4]!.comments).toBe(true);
  });
});
