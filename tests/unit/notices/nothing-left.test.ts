import { expect, it } from 'vitest';
import { compose, extract, NO_CHOICE } from '../../../utils/pipeline';
import { readText } from '../../../utils/text/read-text';

const LABELS = '浏览量：34\n点赞 0';

const extractionOf = (text: string): ReturnType<typeof extract> =>
  extract(readText(text, 'https://a.example/8.txt'));
const said = (text: string): string[] => compose(extractionOf(text)).notices.map(({ id }) => id);

it('tells that the removals left nothing, or only the title', () => {
  expect(said(LABELS)).toEqual(['nothing-left']);
  expect(said(`石桥镇水渠清淤工作总结\n${LABELS}`)).toEqual(['nothing-left']);
});

it('has nothing to tell of a short text, a title alone, and an empty page', () => {
  expect(said(`今年清了两条渠。\n${LABELS}`)).toEqual([]);
  expect(said('石桥镇水渠清淤工作总结')).toEqual([]);
  expect(said('')).toEqual([]);
});

it('goes when something was put back', () => {
  const extraction = extractionOf(LABELS);
  const restored = new Set([extraction.removals[0]!.id]);
  expect(compose(extraction, { ...NO_CHOICE, restored }).notices).toEqual([]);
});
