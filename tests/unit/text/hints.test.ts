import { describe, expect, it } from 'vitest';
import { hintOf } from '../../../utils/text/hints';

describe('what a container is called', () => {
  it.each([
    ['share box', 'div', 'furniture'],
    ['', 'nav', 'furniture'],
    ['art meta', 'div', 'weak'],
    ['', 'aside', 'weak'],
    ['article content', 'div', 'content'],
    ['', 'main', 'content'],
    ['comment list', 'ul', 'comments'],
  ] as const)('%j %s hints at: %s', (tokens, tag, what) => {
    const hint = hintOf(tokens, tag);
    expect(Object.entries(hint).filter(([, is]) => is)).toEqual([[what, true]]);
  });

  it('may hint at several things, or at nothing', () => {
    expect(hintOf('content share', 'div')).toMatchObject({ furniture: true, content: true });
    expect(Object.values(hintOf('shares wrapper', 'div'))).not.toContain(true);
  });
});
