import type { RemovalKind } from '../model';
import type { JudgedLine } from './lines';
import type { Finding, Saying, Zone } from './rule';

/** Lines longer than this are not titles of related articles (characters). */
const RELATED_MAX = 60;
/** Ahead of the title a line of at most this length may be part of a promotion (characters). */
const AHEAD_MAX = 40;
/** So many certain lines make a promotion block of what stands between them. */
const AHEAD_MIN_CERTAIN = 2;
/** A container of which this share of lines is certain noise is noise as a whole. */
const NOISE_SHARE = 0.5;
const LINK_SHARE = 0.6;
/** A line that stands this often, as a whole, is a running title. */
const RUNNING_COPIES = 3;

/**
 * Rules that need more than one line to see: what follows a "related" heading, what stands among
 * promotion, a repeated title. Adds to `findings`.
 */
export function contextFindings(
  lines: readonly JudgedLine[],
  zones: readonly Zone[],
  title: number | undefined,
  findings: Map<number, Finding>,
): void {
  relatedLists(lines, zones, findings);
  aheadOfTitle(lines, title, findings);
  noiseContainers(lines, zones, title, findings);
  namedContainers(lines, zones, title, findings);
  repeatedTitle(lines, zones, title, findings);
}

function certain(rule: string, kind: RemovalKind): Finding {
  return { rule, kind, grade: 'certain' };
}

function isCertain(findings: ReadonlyMap<number, Finding>, line: JudgedLine): boolean {
  return findings.get(line.block)?.grade === 'certain';
}

/** Short lines or links after a heading such as 相关文章, to the end or as long as they are links. */
function relatedLists(
  lines: readonly JudgedLine[],
  zones: readonly Zone[],
  findings: Map<number, Finding>,
): void {
  lines.forEach((line, i) => {
    if (line.form?.id !== 'related-heading') return;
    const inTail = zones[i] === 'tail';
    const end = endOfList(lines, i + 1, inTail);
    if (end > i + 1 || inTail) findings.set(line.block, certain('related-heading', 'navigation'));
    for (let j = i + 1; j < end; j++) {
      if (!isCertain(findings, lines[j]!))
        findings.set(lines[j]!.block, certain('related-list', 'navigation'));
    }
  });
}

function endOfList(lines: readonly JudgedLine[], start: number, inTail: boolean): number {
  let end = start;
  while (end < lines.length) {
    const line = lines[end]!;
    const isLink = line.linkShare >= LINK_SHARE && line.length <= RELATED_MAX;
    const isShort =
      inTail && line.apartIn >= 0 && line.length <= RELATED_MAX && line.sentences === 0;
    if (!isLink && !isShort) break;
    end++;
  }
  return end;
}

/** What stands between certain noise ahead of the title belongs to it. */
function aheadOfTitle(
  lines: readonly JudgedLine[],
  title: number | undefined,
  findings: Map<number, Finding>,
): void {
  if (title === undefined) return;
  const ahead = lines.filter((line) => line.block < title);
  const first = ahead.findIndex((line) => isCertain(findings, line));
  const last = ahead.findLastIndex((line) => isCertain(findings, line));
  const count = ahead.filter((line) => isCertain(findings, line)).length;
  if (count < AHEAD_MIN_CERTAIN) return;
  for (const line of ahead.slice(first, last)) {
    if (!isCertain(findings, line) && line.length <= AHEAD_MAX)
      findings.set(line.block, certain('ahead-of-title', 'promotion'));
  }
}

/** A container without prose, half of whose lines are certain noise. */
function noiseContainers(
  lines: readonly JudgedLine[],
  zones: readonly Zone[],
  title: number | undefined,
  findings: Map<number, Finding>,
): void {
  const groups = new Map<number, JudgedLine[]>();
  lines.forEach((line, i) => {
    if (line.apartIn < 0 || !line.apart || zones[i] === 'body' || line.block === title) return;
    groups.set(line.apartIn, [...(groups.get(line.apartIn) ?? []), line]);
  });
  for (const group of groups.values()) {
    const noise = group.filter((line) => isCertain(findings, line)).length;
    if (noise === 0 || noise < group.length * NOISE_SHARE) continue;
    for (const line of group) {
      if (!isCertain(findings, line) && line.length <= RELATED_MAX)
        findings.set(line.block, certain('noise-container', 'promotion'));
    }
  }
}

/** Short lines at an edge that the page itself calls furniture: certain as links, else doubtful. */
function namedContainers(
  lines: readonly JudgedLine[],
  zones: readonly Zone[],
  title: number | undefined,
  findings: Map<number, Finding>,
): void {
  lines.forEach((line, i) => {
    if (findings.has(line.block) || line.block === title || zones[i] === 'body') return;
    if (line.length > RELATED_MAX || line.kind === 'row') return;
    const isLink = line.linkShare >= LINK_SHARE;
    if (line.named)
      findings.set(line.block, {
        rule: 'named-furniture',
        kind: 'navigation',
        grade: isLink ? 'certain' : 'maybe',
      });
  });
}

/** The title once more, as a whole line; and lines that run through the pages. */
function repeatedTitle(
  lines: readonly JudgedLine[],
  zones: readonly Zone[],
  title: number | undefined,
  findings: Map<number, Finding>,
): void {
  const shown = lines.find((line) => line.block === title);
  if (!shown) return;
  const words = letters(shown.text);
  lines.forEach((line, i) => {
    if (line === shown || findings.has(line.block) || letters(line.text) !== words) return;
    const grade = zones[i] === 'head' || line.copies >= RUNNING_COPIES ? 'certain' : 'maybe';
    findings.set(line.block, { rule: 'title-again', kind: 'repeat', grade });
  });
}

function letters(text: string): string {
  return text.replace(/[\s\p{P}]+/gu, '');
}

export const contextSays: Readonly<Record<string, Saying>> = {
  'related-list': {
    zh: '“相关文章”之类标题下面的文章列表',
    en: 'The list under a heading such as “related articles”',
  },
  'ahead-of-title': {
    zh: '夹在标题前一堆推广文字里的一行',
    en: 'A line among the promotion ahead of the title',
  },
  'noise-container': {
    zh: '与网站推广或工具排在同一个框里',
    en: 'In one box with the site’s promotion or tools',
  },
  'named-furniture': {
    zh: '网页自己把这一块标为导航、分享、推荐之类',
    en: 'The page itself names this part navigation, sharing, recommendation or the like',
  },
  'chunk-seam': {
    zh: '网站把文章切成几段时加上的序号，断开的句子已接上',
    en: 'A number that the site put where it cut the text; the sentence is joined again',
  },
  'line-wraps': {
    zh: '固定宽度的换行，已合并成段落',
    en: 'Line ends at a fixed width; joined into paragraphs',
  },
  'site-string': {
    zh: '网站撒在正文里的站名',
    en: 'The site’s name, sprinkled into the text',
  },
  'title-again': { zh: '标题又出现了一次', en: 'The title once more' },
};
