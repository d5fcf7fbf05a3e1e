import { describe, expect, it } from 'vitest';
import { documentName } from '../../../utils/document/document-name';

describe('a name for files', () => {
  it('is the title that the page shows', () => {
    expect(documentName('现场会讲话', '别的_某站', '正文')).toBe('现场会讲话');
  });

  it.each([
    ['现场会讲话_某某文库', '现场会讲话'],
    ['现场会讲话 - 某站', '现场会讲话'],
    ['现场会讲话|某站', '现场会讲话'],
    ['现场会讲话——某站', '现场会讲话'],
    ['2024-2026年规划', '2024-2026年规划'],
    ['_某站', '_某站'],
  ])('or the page’s own title without the site: %s', (pageTitle, name) => {
    expect(documentName(undefined, pageTitle, '正文')).toBe(name);
  });

  it('or the first words', () => {
    const text = '入春以来，青石湾镇分三批修缮灌渠十一公里，沿线七个村的旱地全部通水。';
    expect(documentName(undefined, '', text)).toBe(
      '入春以来，青石湾镇分三批修缮灌渠十一公里，沿线七',
    );
  });
});
