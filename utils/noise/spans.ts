import type { Article, Page, Removal, Span } from '../model';
import { fold } from '../text/fold';
import type { NoiseRule } from './rule';
import { RULES } from './rules';

const SPAN_RULES = RULES.filter((rule) => rule.spans !== undefined);
/** Every span rule needs one of these characters: most blocks are passed over at one look. */
const SUSPECT =
  /[#$<[{&＃＄＜［｛＆\\=+/A-Z\u200b\u200c\u200e\u200f\u2060\ufeff\u00ad\u202a-\u202e\u2066-\u2069\ue000-\uf8ff]|请替换/i;

/** Finds noise inside lines: markers and junk. Spans of different removals never overlap. */
export function findSpans(page: Page, article: Article): Removal[] {
  const removals: Removal[] = [];
  const together = new Map<NoiseRule, Span[]>();
  for (const block of article.blocks) {
    const { text } = page.blocks[block]!;
    if (!SUSPECT.test(text)) continue;
    for (const { rule, span } of spansIn(text, block)) {
      if (rule.together) together.set(rule, [...(together.get(rule) ?? []), span]);
      else removals.push(removalOf(page, rule, [span]));
    }
  }
  for (const [rule, spans] of together) removals.push(removalOf(page, rule, spans));
  return removals;
}

function spansIn(text: string, block: number): { rule: NoiseRule; span: Span }[] {
  const folded = fold(text);
  const found: { rule: NoiseRule; span: Span }[] = [];
  for (const rule of SPAN_RULES) {
    for (const match of folded.matchAll(rule.spans!)) {
      const span = { block, start: match.index, end: match.index + match[0].length };
      const overlaps = found.some(({ span: s }) => s.start < span.end && span.start < s.end);
      if (!overlaps && span.end > span.start) found.push({ rule, span });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

function removalOf(page: Page, rule: NoiseRule, spans: readonly Span[]): Removal {
  const first = spans[0]!;
  return {
    id: `${rule.id}@${first.block}.${first.start}`,
    rule: rule.id,
    kind: rule.kind,
    grade: rule.strength === 3 ? 'certain' : 'maybe',
    spans,
    text: spans.map((s) => page.blocks[s.block]!.text.slice(s.start, s.end)).join(' '),
  };
}

/** The texts of the blocks that have spans, without them. */
export function textsWithout(page: Page, removals: readonly Removal[]): Map<number, string> {
  const cuts = new Map<number, Span[]>();
  for (const span of removals.flatMap((r) => (r.grade === 'certain' ? r.spans : []))) {
    cuts.set(span.block, [...(cuts.get(span.block) ?? []), span]);
  }
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
