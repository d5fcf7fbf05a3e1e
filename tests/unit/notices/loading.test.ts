import { expect, it } from 'vitest';
import { judge } from '../../../utils/pipeline';
import { located } from '../paging/support';

const idsFor = (signs: { loading: boolean; next?: string }): string[] =>
  judge(located('https://a.example/7.html', [], signs)).notices.map(({ id }) => id);

it('says that a page is still loading, only when it is', () => {
  expect(idsFor({ loading: true })).toContain('loading');
  expect(idsFor({ loading: false })).not.toContain('loading');
  expect(idsFor({ loading: false, next: 'https://a.example/8.html' })).not.toContain('loading');
});
