import type { Article, Grade, Page, Removal, Span } from '../model';
import { fold } from '../text/fold';
import type { NoiseRule } from './rule';
import { RULES } from './rules';
import { spansByBlock } from './spans-by-block';

const SPAN_RULES = RULES.filter((rule) => rule.spans !== undefined);
/**
 * Every span rule needs one of these: most blocks are passed over at one look. Without the
 * flag `i`, for which every character of every page would be folded.
 */
const SUSPECT =
  // eslint-disable-next-line regexp/use-ignore-case -- see above
  /[#$<[{&＃＄＜［｛＆\u200b\u200c\u200e\u200f\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069\ue000-\uf8ff]|[xX]0[aA]|[A-Za-z\d+/]{24}|请替换/;

/** Finds noise inside lines: markers and junk. Spans of different removals never overlap. */
export function findSpans(page: Page, article: Article): Removal[] {
  const single: Removal[] = [];
  const byRule = new Map<NoiseRule, Span[]>();
  for (const block of article.blocks) {
    const { text } = page.blocks[block]!;
    if (!SUSPECT.test(text)) continue;
    for (const { rule, spans } of spansIn(text, block)) {
      byRule.set(rule, [...(byRule.get(rule) ?? []), ...spans]);
      if (!rule.together) single.push(removalOf(page, rule, spans));
    }
  }
  const named = new Set(
    [...byRule].filter(([rule, spans]) => areNamed(page, rule, spans)).map(idOf),
  );
  const together = [...byRule].flatMap(([rule, spans]) =>
    rule.together ? [removalOf(page, rule, spans)] : [],
  );
  const removals = [...single, ...together].map((removal) =>
    named.has(removal.rule) ? { ...removal, grade: 'maybe' as const } : removal,
  );
  return removals.filter(({ rule }) => mayStand(rule, removals));
}

function idOf([{ id }]: readonly [NoiseRule, readonly Span[]]): string {
  return id;
}

/** Stands for the tag in the text around it. */
const TAG = '\u25a1';
/** <p>标签, 用<br>表示, <span>和<strong>, 写成&nbsp;, the <p> tag: what stands around a tag of which a text speaks. */
const NAMED = new RegExp(
  [
    `${TAG}["”'’)]?\\s?(?:(?:开始|结束|起始)?标[签记]|元素|实体|转义|(?:tags?|elements?|entit(?:y|ies))\\b)`,
    `[用以由]["“'‘(]?${TAG}["”'’)]?\\s?(?:[表标]示|代表|来|包)`,
    `${TAG}["”'’)]?\\s?(?:[、,和与及或]|and|or)\\s?["“'‘(]?(?:<|&lt;)`,
    `(?:标[签记]|元素|实体|[写转替换][成为作]|写出|输入|tags?)[:为是]?\\s?["“'‘(]?${TAG}`,
  ].join('|'),
);
/** So much of the text on either side says whether a tag is named (characters). */
const AROUND = 12;
/** A text that names so many different tags and closes none speaks of them. */
const MIN_OPENED = 3;

/** <div class="share">: a tag as code has it; what a site's editor leaves behind is bare. */
const CODE_TAG = /<[a-z]{1,10}\s[a-z-]{2,14}=["'][^>]{0,80}>/;

/** Whether a text names such signs itself: it is about code. */
function areNamed(page: Page, rule: NoiseRule, spans: readonly Span[]): boolean {
  if (!rule.namedInTexts) return false;
  if (spans.some(({ block }) => CODE_TAG.test(page.blocks[block]!.text))) return true;
  const found = spans.map((span) => fold(textOf(page, [span])));
  const opened = new Set(found.filter((tag) => /^(?:<|&lt;)[a-z]/.test(tag)));
  if (opened.size >= MIN_OPENED && !found.some((tag) => tag.includes('/'))) return true;
  return spans.some(({ block, start, end }) => {
    const { text } = page.blocks[block]!;
    const before = text.slice(Math.max(0, start - AROUND), start);
    return NAMED.test(fold(before + TAG + text.slice(end, end + AROUND)));
  });
}

/** The finds that make an encyclopaedia's article of a text. */
const MIN_COMPANY = 2;

function mayStand(id: string, removals: readonly Removal[]): boolean {
  const company = SPAN_RULES.find((rule) => rule.id === id)?.onlyWith;
  if (company === undefined) return true;
  const certain = removals.filter(({ rule, grade }) => rule === company && grade === 'certain');
  return certain.length >= MIN_COMPANY;
}

/** Fewer glyphs may be words that a font of the site's own draws. */
const MIN_BULLETS = 3;
/** Where symbol fonts have their signs: a bullet that an author set. */
const SYMBOL = /[\uf000-\uf0ff]/;
const ENDS_BEFORE = /[，。；：！？、,;:!?]\s*$/;

/** Bullets stand ahead of what they mark; a glyph that stands for a word stands among words, too. */
function standAheadOfClauses(page: Page, spans: readonly Span[]): boolean {
  return (
    spans.length >= MIN_BULLETS &&
    spans.every(({ block, start, end }) => {
      const { text } = page.blocks[block]!;
      if (SYMBOL.test(text[start]!)) return false;
      const before = text.slice(0, start);
      return end - start === 1 && (before.trim() === '' || ENDS_BEFORE.test(before));
    })
  );
}

interface Found {
  readonly rule: NoiseRule;
  /** More than one where an earlier find stands inside: a zero-width character in a marker. */
  readonly spans: readonly Span[];
}

/** What one find leaves may complete another; more rounds than this nobody builds. */
const MAX_ROUNDS = 3;

function spansIn(text: string, block: number): Found[] {
  const found: Found[] = [];
  let offsets = range(0, text.length);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const rest = offsets.map((i) => text[i]!).join('');
    const news = searchOnce(rest).map(({ rule, start, end }) => ({
      rule,
      spans: toSpans(offsets.slice(start, end), block),
    }));
    if (news.length === 0) break;
    found.push(...news);
    const gone = new Set(news.flatMap(({ spans }) => spans.flatMap((s) => range(s.start, s.end))));
    offsets = offsets.filter((i) => !gone.has(i));
  }
  return found.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
}

function searchOnce(text: string): { rule: NoiseRule; start: number; end: number }[] {
  const folded = fold(text);
  const found: { rule: NoiseRule; start: number; end: number }[] = [];
  for (const rule of SPAN_RULES) {
    for (const match of folded.matchAll(rule.spans!)) {
      const start = match.index;
      const end = start + match[0].length;
      const overlaps = found.some((f) => f.start < end && start < f.end);
      const has = rule.spanHas?.every((form) => form.test(text.slice(start, end))) ?? true;
      if (!overlaps && end > start && has) found.push({ rule, start, end });
    }
  }
  return found;
}

/** Turns ascending offsets into spans: one a run. */
function toSpans(offsets: readonly number[], block: number): Span[] {
  const spans: Span[] = [];
  for (const at of offsets) {
    const last = spans.at(-1);
    if (last?.end === at) spans[spans.length - 1] = { ...last, end: at + 1 };
    else spans.push({ block, start: at, end: at + 1 });
  }
  return spans;
}

function range(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

function gradeOf(page: Page, rule: NoiseRule, spans: readonly Span[]): Grade {
  if (rule.certainAheadOfClauses && standAheadOfClauses(page, spans)) return 'certain';
  if (rule.strength < 3) return 'maybe';
  return rule.atEndOfHeading && !endsHeading(page, spans.at(-1)!) ? 'maybe' : 'certain';
}

/** A line without clauses up to this length (characters) may be a heading. */
const HEADING_MAX = 30;
/** What headings have not. */
const CLAUSES = /[，。；！？,;!?《]/;

/** Nothing, a gap, another of its sort, or the beginning of a marker, which goes as well. */
const ENDS_HEADING = /^(?:[\s[［#＃$＄<＜]|$)/;

/** Whether a span, and others of its sort behind it, end a heading, or a piece of a row of headings. */
function endsHeading(page: Page, { block, start, end }: Span): boolean {
  const text = page.blocks[block]!.text;
  const before = text.slice(0, start);
  return (
    before.length <= HEADING_MAX && !CLAUSES.test(before) && ENDS_HEADING.test(text.slice(end))
  );
}

function removalOf(page: Page, rule: NoiseRule, spans: readonly Span[]): Removal {
  const first = spans[0]!;
  return {
    id: `${rule.id}@${first.block}.${first.start}`,
    rule: rule.id,
    kind: rule.kind,
    grade: gradeOf(page, rule, spans),
    spans,
    text: textOf(page, spans),
  };
}

/** The characters of the spans; those of different blocks or places are parted by a space. */
export function textOf(page: Page, spans: readonly Span[]): string {
  const inOneBlock = spans.every((s) => s.block === spans[0]!.block);
  const pieces = spans.map((s) => page.blocks[s.block]!.text.slice(s.start, s.end));
  return pieces.join(inOneBlock ? '' : ' ');
}

/** The texts of the blocks that have spans, without them. */
export function textsWithout(page: Page, removals: readonly Removal[]): Map<number, string> {
  const cuts = spansByBlock(removals.flatMap((r) => (r.grade === 'certain' ? r.spans : [])));
  const texts = new Map<number, string>();
  for (const [block, spans] of cuts) {
    const { text } = page.blocks[block]!;
    let rest = '';
    let at = 0;
    for (const { start, end } of spans.sort((a, b) => a.start - b.start)) {
      rest += text.slice(at, start);
      at = end;
    }
    texts.set(block, rest + text.slice(at));
  }
  return texts;
}
