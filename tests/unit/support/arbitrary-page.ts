/** Documents that no site would show: prose and every kind of noise, in any order and any mark-up. */
import fc from 'fast-check';
import type { Block, Container, Mark, Page } from '../../../utils/model';
import { PROOFS } from '../../../utils/noise/rules/proofs';
import { readText } from '../../../utils/text/read-text';

const PROSE = [
  '今年以来，石桥镇把旱厕改造摆上重要位置，走访农户四百余户，收到意见六十三条。',
  '一是点赞量突破10万，二是转发量创新高，基层的声音第一次传得这样远。',
  '渡口的老人说，水涨起来的时候，连狗都知道往坡上跑；水退了，人才敢下来种地。',
  'The pump station was repaired twice in 2023, and the ledger of its costs is kept in room 4.',
  '可拨打12388投诉举报，来信请寄云台县解放路16号，工作人员会在三日内回复。',
];
const SHORT = [
  '石桥镇旱厕改造情况的报告',
  '关于修缮灌渠的通知',
  '一、主要做法',
  '（二）存在的问题',
  '3.抓好落实',
  '同志们：',
  '谢谢大家！',
  '石桥镇人民政府',
  '2026年1月3日',
  '（2024年3月12日）',
  '**镇、XX乡',
  '评论人：张丽（河口大学）',
  '数据来源：县统计局',
  '相关文章',
  '点赞 0',
  '1',
  '2、',
  '·',
  '收藏',
];
const ROWS = ['年份\t户数', '2023\t41', '\t合计', '下载量\t4.6万', '浏览量:34\t点赞:2'];
/** What stands inside lines; a proof of a span rule is a line that holds such a span. */
const SPAN_NOISE = [
  '##paidbegin##',
  '##paidend##',
  '<paid>',
  '[hide]',
  '\u200b',
  '&nbsp;',
  '\ue123',
];

const NOISE = Object.values(PROOFS).flatMap(({ removes }) => removes);
const LOOK_ALIKES = Object.values(PROOFS).flatMap(({ keeps }) => keeps);

const plainLine = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PROSE) },
  { weight: 3, arbitrary: fc.constantFrom(...SHORT) },
  { weight: 1, arbitrary: fc.constantFrom(...ROWS) },
  { weight: 4, arbitrary: fc.constantFrom(...NOISE) },
  { weight: 2, arbitrary: fc.constantFrom(...LOOK_ALIKES) },
);

/** A line in which a marker splits a word, or stands at an end, or is all there is. */
const splitLine = fc
  .tuple(fc.oneof(plainLine, fc.constant('')), fc.constantFrom(...SPAN_NOISE), fc.nat(60))
  .map(([line, marker, at]) => line.slice(0, at) + marker + line.slice(at));

/** Two lines in one: labels that nothing parts, noise glued to prose. */
const gluedLine = fc
  .tuple(plainLine, fc.constantFrom('', ' ', ' | ', '　'), plainLine)
  .map((parts) => parts.join(''));

const anyLine = fc.oneof(
  { weight: 7, arbitrary: plainLine },
  { weight: 2, arbitrary: splitLine },
  { weight: 1, arbitrary: gluedLine },
);

const lineEnd = fc.constantFrom('\n', '\n\n', '\r\n', '\n　　');

/** A plain text of such lines, as readText reads it. */
export const anyText: fc.Arbitrary<Page> = fc
  .array(fc.tuple(anyLine, lineEnd), { maxLength: 16 })
  .map((lines) => readText(lines.flat().join(''), 'https://wenku.test/any.txt'));

/** Any string at all, lone surrogates and control characters among them. */
export const anyString: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.string({ unit: 'binary', maxLength: 4 }), splitLine, lineEnd), {
      maxLength: 24,
    })
    .map((parts) => parts.join('')),
);

const TAGS = ['div', 'section', 'ul', 'table', 'article', 'footer', 'nav', 'blockquote'];
const TOKENS = [
  '',
  'content',
  'article body',
  'share',
  'related list',
  'comment',
  'meta info',
  'x',
];

/** A container with what stands in it, in page order. */
interface Tree {
  readonly tag: string;
  readonly tokens: string;
  readonly children: readonly (Tree | Omit<Block, 'container'>)[];
}

function marksOf(text: string): fc.Arbitrary<Mark[]> {
  const offset = fc.nat(text.length);
  const mark = fc
    .tuple(fc.constantFrom('bold', 'italic', 'link'), offset, offset)
    .filter(([, a, b]) => a !== b)
    .map(([type, a, b]): Mark => ({
      type,
      start: Math.min(a, b),
      end: Math.max(a, b),
      ...(type === 'link' ? { href: 'https://wenku.test/1' } : {}),
    }));
  return fc.array(mark, { maxLength: 2 });
}

const anyBlock = anyLine
  .map((line) => line.trim())
  .filter((text) => text !== '')
  .chain((text) =>
    fc.record({
      kind: text.includes('\t')
        ? fc.constant('row' as const)
        : fc.constantFrom('paragraph', 'paragraph', 'heading', 'item', 'row'),
      level: fc.integer({ min: 0, max: 1 }),
      text: fc.constant(text),
      linkChars: fc.constantFrom(0, 0, text.length),
      marks: marksOf(text),
      afterBreak: fc.boolean(),
      asides: fc
        .tuple(fc.nat(text.length), fc.nat(text.length))
        .map(([a, b]) => (a < b ? [{ start: a, end: b }] : [])),
    }),
  )
  .map((block): Omit<Block, 'container'> => ({
    ...block,
    level: block.kind === 'heading' || block.kind === 'item' ? block.level + 1 : block.level,
  }));

const { tree: anyTree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom(...TAGS),
    tokens: fc.constantFrom(...TOKENS),
    children: fc.array(
      fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        { weight: 5, arbitrary: anyBlock },
        { weight: 1, arbitrary: tie('tree') },
      ),
      { maxLength: 7 },
    ),
  }),
}));

/** A web page as the reader hands it over: blocks in a tree of containers. */
export const anyPage: fc.Arbitrary<Page> = fc
  .record({
    children: fc.array(anyTree, { minLength: 1, maxLength: 4 }),
    title: fc.constantFrom('', '石桥镇旱厕改造情况的报告_某某文库', '首页'),
  })
  .map(({ children, title }) => pageOf({ tag: 'body', tokens: '', children }, title));

function pageOf(root: Tree, title: string): Page {
  const blocks: Block[] = [];
  const containers: Container[] = [];
  const add = ({ tag, tokens, children }: Tree, parent: number): void => {
    const container = containers.push({ parent, tag, tokens }) - 1;
    for (const child of children) {
      if ('children' in child) add(child, container);
      else blocks.push({ ...child, container });
    }
  };
  add(root, -1);
  return {
    source: 'html',
    url: 'https://wenku.test/any.html',
    title,
    siteNames: ['wenku.test'],
    blocks,
    containers,
    signs: { pictures: 0, foreignFrames: [], loading: false },
  };
}
