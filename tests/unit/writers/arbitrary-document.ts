/** Documents that no page would show, and all that Markdown and HTML could trip over. */
import fc from 'fast-check';
import type { CleanDocument, DocBlock, Mark, Role } from '../../../utils/model';

/** Many documents, on a machine that may be busy with browsers. */
export const PROPERTY_TIMEOUT_MS = 30_000;

/** Words on which the formats could trip; the rest is made of single characters. */
const TRAPS = [
  ...['**镇', '__', '~~', '`', '```', '\\', '\\\\', '[', '](', ')', '<', '>', '<b>', '<!--', '|'],
  ...['&amp;', '&#38;', '&', '# ', '##', '> ', '- ', '+ ', '1. ', '2) ', '12.5', '===', '---', '$'],
  ...['***', '* * *', '[ ] ', '[x] ', '[^1]', '[a]: b', '![', ':--', 'http://', 'https://a.b/_c_'],
  ...['www.a.cn', 'a@b.cn', '（一）', '。', '，', '“', '”', '　', ' ', '  ', 'XX乡', '同志们：'],
  ...['、', '一', '文', 'a', 'Z', '7', '.', ')', '𠮷', '😀', '\u00a0', '"', "'", '=', '!'],
];

/** One line of text; no null, which every Markdown parser replaces. */
const line = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...TRAPS) },
      {
        weight: 1,
        arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }).map((s) => s.replace(/\0/g, '')),
      },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) => words.join('').replace(/[\t\r\n]/g, ''))
  .filter((text) => text.trim() !== '');

const ADDRESSES = [
  'https://wenku.test/a?b=1&copy=2&amp;c=3#d',
  'https://wenku.test/(甲)/[乙] 丙|丁',
  'mailto:a@b.cn',
  'javascript:alert(1)',
];

function marksOf(text: string): fc.Arbitrary<Mark[]> {
  const offset = fc.integer({ min: 0, max: text.length });
  const mark = fc
    .record({
      type: fc.constantFrom('bold', 'italic', 'del', 'sup', 'sub', 'link'),
      ends: fc.tuple(offset, offset),
      href: fc.constantFrom(...ADDRESSES),
    })
    .map(({ type, ends, href }): Mark => {
      const [start, end] = [Math.min(...ends), Math.max(...ends)];
      return type === 'link' ? { type, start, end, href } : { type, start, end };
    });
  return fc.array(mark, { maxLength: 4 });
}

const ROLES: readonly Role[] = ['heading', 'paragraph', 'item', 'row', 'salutation', 'date'];

/** Numbers that count on, and numbers that do not. */
const NUMBERS = [undefined, undefined, 1, 2, 3, 3, 7, 0, 12];

function standingOf(role: Role): Record<string, fc.Arbitrary<number>> {
  const quote = fc.constantFrom(0, 0, 0, 0, 1, 1, 2);
  if (role === 'item')
    return { quote, number: fc.constantFrom(...NUMBERS) as fc.Arbitrary<number> };
  if (role !== 'paragraph') return { quote };
  return { quote, inItem: fc.constantFrom(undefined, undefined, 1, 2) as fc.Arbitrary<number> };
}

function blockOf(role: Role): fc.Arbitrary<DocBlock> {
  const text =
    role === 'row'
      ? fc.array(line, { minLength: 1, maxLength: 4 }).map((cells) => cells.join('\t'))
      : line;
  return text.chain((words) =>
    fc.record({
      role: fc.constant(role),
      level: fc.integer({ min: role === 'row' ? 0 : 1, max: role === 'row' ? 1 : 4 }),
      text: fc.constant(words),
      marks: marksOf(words),
      runIn: role === 'paragraph' ? fc.integer({ min: 0, max: words.length }) : fc.constant(0),
      from: fc.constant([0]),
      afterBreak: fc.boolean(),
      ...standingOf(role),
    }),
  );
}

export const anyDocument: fc.Arbitrary<CleanDocument> = fc
  .record({
    title: fc.option(blockOf('title'), { nil: undefined }),
    blocks: fc.array(fc.constantFrom(...ROLES).chain(blockOf), { maxLength: 8 }),
  })
  .map(({ title, blocks }) => ({
    title: title?.text,
    name: title?.text ?? '未名',
    url: 'https://wenku.test/1',
    blocks: title ? [title, ...blocks] : blocks,
  }));
