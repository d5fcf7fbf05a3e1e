import { describe, expect, it } from 'vitest';
import { hintOf } from '../../../utils/text/hints';

describe('what a container is called', () => {
  it.each([
    ['footer box', 'div', ['furniture']],
    ['', 'nav', ['furniture']],
    ['share box', 'div', ['furniture', 'speaking']],
    ['share nav', 'div', ['furniture']],
    ['', 'form', ['furniture', 'speaking']],
    ['tool box', 'div', ['weak']],
    ['', 'aside', ['weak']],
    ['art meta', 'div', ['weak', 'vague']],
    ['meta links', 'div', ['weak']],
    ['article content', 'div', ['content']],
    ['', 'main', ['content']],
    ['comment list', 'ul', ['comments']],
  ] as const)('%j %s hints at: %s', (tokens, tag, what) => {
    const hint = hintOf(tokens, tag);
    expect(Object.entries(hint).filter(([, is]) => is)).toEqual(what.map((word) => [word, true]));
  });

  it('may hint at several things, or at nothing', () => {
    expect(hintOf('content share', 'div')).toMatchObject({ furniture: true, content: true });
    expect(Object.values(hintOf('shares wrapper', 'div'))).not.toContain(true);
  });
});
