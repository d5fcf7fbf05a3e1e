import { expect, test } from 'vitest';
import { isSame } from '../../../components/use-unchanged';

test('plain values that hold the same are the same', () => {
  const block = { text: '一、总体要求', from: [3], marks: [{ type: 'bold', start: 0, end: 2 }] };
  expect(isSame([block], [structuredClone(block)])).toBe(true);
  expect(isSame([block], [{ ...block, from: [4] }])).toBe(false);
  expect(isSame([block], [{ ...block, marks: [] }])).toBe(false);
  expect(isSame([block], [block, block])).toBe(false);
  expect(isSame({ a: undefined }, { b: undefined })).toBe(false);
  expect(isSame(undefined, {})).toBe(false);
});

test('what is one object is not looked into', () => {
  const sealed = new Proxy(
    {},
    {
      ownKeys() {
        throw new Error('Looked into');
      },
    },
  );
  expect(isSame([sealed], [sealed])).toBe(true);
});
