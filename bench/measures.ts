/**
 * The measures of the benchmark, as pure functions on lines of text. White space never counts: every
 * line is stripped of it before anything is compared.
 */

/** How one engine did on one page. */
export interface Score {
  /** Overlap of character 4-grams with the gold, 0…1. */
  readonly f1: number;
  /** Share of the gold lines that the output holds; 1 when the gold is empty. */
  readonly keep: number;
  /** How many gold lines there are; the title is none. */
  readonly expected: number;
  /** The gold lines that the output does not hold. */
  readonly lost: readonly string[];
  /** Share of the page's lines outside the gold that the output holds; 0 when there are none. */
  readonly leak: number;
  /** The lines outside the gold that the output holds. */
  readonly leaked: readonly string[];
  /** `leak` of furniture lines only; undefined when the page has none. */
  readonly furniture: number | undefined;
  /** No line leaked. */
  readonly clean: boolean;
  /** The output's lines are the gold's lines, in their order. */
  readonly exact: boolean;
}

/** What a page shows, as far as the measures need it. */
export interface Shown {
  /** The lines of `body.innerText`. */
  readonly lines: readonly string[];
  /** Texts that count as the page's title; see `titleForms`. */
  readonly titles: ReadonlySet<string>;
}

/** The length of the pieces (characters) in which two texts are compared. */
const GRAM = 4;

/** From this length on a line may also stand inside a longer line of the other side. */
const MIN_INSIDE = 8;

/** A longer line (characters) that names such things is a sentence about them. */
const MAX_FURNITURE = 60;

/**
 * Words by which furniture names itself: views, date, source, editor, font size, tools, comments,
 * related and hot lists, previous and next, copyright, login. The list is short on purpose: with it
 * the peers' published figures come out (see README.md), and other noise still counts in `leak`.
 */
const FURNITURE = new RegExp(
  [
    '浏览|阅读|点击',
    '发布时间',
    '[来來]源[:：]',
    '责任编辑|责编|编辑[:：]|編輯',
    '字号|字体',
    '打印|分享|点赞|收藏|评论|跟帖|转发',
    '相关|热门|推荐|排行',
    '上一篇|下一篇',
    '版权|登录',
  ].join('|'),
);

/** Removes all white space and characters without width. */
export function strip(text: string): string {
  return text.replace(/[\s\u200b-\u200d\u2060\u00ad]+/g, '');
}

/** The stripped, non-empty lines of a text. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map(strip)
    .filter(Boolean);
}

/** Whether a stripped line reads like page furniture. */
export function isFurniture(line: string): boolean {
  return line.length <= MAX_FURNITURE && FURNITURE.test(line);
}

/**
 * The texts that count as a page's title: `<title>` whole, each of its beginnings that ends before a
 * separator (- _ | and their full-width and long forms), and the first `<h1>` that has text.
 */
export function titleForms(title: string, h1: string): ReadonlySet<string> {
  const forms = [title, h1];
  for (const { index } of title.matchAll(/[-_|－＿｜—–]/g)) forms.push(title.slice(0, index));
  return new Set(forms.map(strip).filter(Boolean));
}

/**
 * Character 4-gram F1: twice the overlap of the two multisets of 4-grams over their sizes. A text
 * shorter than a gram counts as one gram. 1 when both texts are empty.
 */
export function gramF1(gold: string, output: string): number {
  const expected = grams(gold);
  const got = grams(output);
  if (expected.length + got.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const gram of expected) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  let overlap = 0;
  for (const gram of got) {
    const left = counts.get(gram) ?? 0;
    if (left === 0) continue;
    overlap++;
    counts.set(gram, left - 1);
  }
  return (2 * overlap) / (expected.length + got.length);
}

function grams(text: string): string[] {
  if (text.length < GRAM) return text ? [text] : [];
  return Array.from({ length: text.length - GRAM + 1 }, (_, i) => text.slice(i, i + GRAM));
}

/**
 * Makes the test "is this line in those lines": as an exact line, or, from 8 characters on, inside
 * the text that the lines make up together (so a line that was split or joined still counts).
 */
export function holder(lines: readonly string[]): (line: string) => boolean {
  const exact = new Set(lines);
  const text = lines.join('');
  return (line) => exact.has(line) || (line.length >= MIN_INSIDE && text.includes(line));
}

/** Scores one output against the gold. `gold`, `output` and `shown.lines` come from `linesOf`. */
export function score(
  gold: readonly string[],
  output: readonly string[],
  { lines, titles }: Shown,
): Score {
  const notTitle = (line: string): boolean => !titles.has(line);
  const expected = gold.filter(notTitle);
  const got = output.filter(notTitle);
  const inGold = holder(expected);
  const inOutput = holder(got);
  const lost = expected.filter((line) => !inOutput(line));
  const outside = lines.filter((line) => notTitle(line) && !inGold(line));
  const leaked = outside.filter(inOutput);
  const furniture = outside.filter(isFurniture);
  return {
    f1: gramF1(expected.join(''), got.join('')),
    expected: expected.length,
    keep: expected.length === 0 ? 1 : 1 - lost.length / expected.length,
    lost,
    leak: outside.length === 0 ? 0 : leaked.length / outside.length,
    leaked,
    furniture:
      furniture.length === 0 ? undefined : furniture.filter(inOutput).length / furniture.length,
    clean: leaked.length === 0,
    exact: expected.length === got.length && expected.every((line, i) => line === got[i]),
  };
}

/**
 * The lost lines that an engine says it has taken out as noise; the others it did not find.
 * @param removed stripped lines, as `linesOf` gives them
 */
export function takenOut({ lost }: Score, removed: readonly string[]): string[] {
  return lost.filter(holder(removed));
}

/** The page's lines that stand in the gold: the best that any choice among its lines can do. */
export function bestFilter(gold: readonly string[], { lines, titles }: Shown): string[] {
  const inGold = holder(gold.filter((line) => !titles.has(line)));
  return lines.filter((line) => titles.has(line) || inGold(line));
}
