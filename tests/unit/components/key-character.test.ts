import { expect, test } from 'vitest';
import { characterOf } from '../../../components/key-character';

test.each([
  ['n', 'KeyN', 'n'],
  ['N', 'KeyN', 'n'],
  // An input method, and a keyboard without Latin letters.
  ['Process', 'KeyN', 'n'],
  ['т', 'KeyN', 'n'],
  // Another arrangement of the letters: what the key says counts.
  ['j', 'KeyC', 'j'],
  ['２', 'Digit2', '2'],
  ['2', 'Numpad2', '2'],
  ['Enter', 'Enter', ''],
  ['ArrowDown', 'ArrowDown', ''],
  ['F2', 'F2', ''],
])('key %s of %s is %j', (key, code, character) => {
  expect(characterOf({ key, code })).toBe(character);
});
