/**
 * The letter or digit of a key, whatever Caps Lock, Shift or an input method make of it.
 * @returns a small letter, a digit, or '' for any other key
 */
export function characterOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (/^[a-z\d]$/i.test(key)) return key.toLowerCase();
  return /^(?:Key|Digit)([A-Z\d])$/.exec(code)?.[1]?.toLowerCase() ?? '';
}
