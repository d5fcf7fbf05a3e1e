/** What must hold for every document there is: the laws of CONTRIBUTING.md. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Choice, Composition, Extraction, Located, Page } from '../../utils/model';
import { compose, extract, judge } from '../../utils/pipeline';
import { readText } from '../../utils/text/read-text';
import { writeTxt } from '../../utils/writers/txt';
import { anyPage, anyString, anyText } from './support/arbitrary-page';

/** Many documents, on a machine that may be busy with browsers. */
const TIMEOUT_MS = 60_000;
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 300);

/** The project's own cases that have a gold text. */
const CASES = fileURLToPath(new URL('..', import.meta.url));
const GOLDS = ['pages', 'texts']
  .flatMap((set) => readdirSync(join(CASES, set)).map((name) => `${set}/${name}`))
  .filter((folder) => existsSync(join(CASES, folder, 'gold.txt')));

const anyDocument = fc.oneof(anyText, anyPage);

/** A user who decides each removal by one of these bits. */
const anyDecisions = fc.infiniteStream(fc.boolean());

function choose({ removals }: Extraction, decisions: Iterator<boolean>): Choice {
  const decided = removals.filter(() => decisions.next().value === true);
  const idsOf = (grade: string): Set<string> =>
    new Set(decided.filter((removal) => removal.grade === grade).map(({ id }) => id));
  return { restored: idsOf('certain'), accepted: idsOf('maybe') };
}

function allRestored({ removals }: Extraction): Choice {
  return { restored: new Set(removals.map(({ id }) => id)), accepted: new Set() };
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

/** What must be left of each block of a page: its characters outside the removals that stand. */
function leftOf(page: Page, { ledger }: Composition): string[] {
  const gone = page.blocks.map(() => new Set<number>());
  for (const { removal, state } of ledger) {
    if (state !== 'removed' && state !== 'accepted') continue;
    for (const { block, start, end } of removal.spans) {
      for (let i = start; i < end; i++) gone[block]!.add(i);
    }
  }
  return page.blocks.map(({ text }, i) =>
    withoutSpace([...text.split('').keys()].map((k) => (gone[i]!.has(k) ? '' : text[k])).join('')),
  );
}

function textsOf({ document }: Composition): string[] {
  return document.blocks.map(({ text }) => text);
}

/** The same page with nothing but what was kept of its article, mark-up and title as they were. */
function keptOf(extraction: Extraction): Located {
  const { page, article } = extraction;
  const { blocks } = compose(extraction).document;
  const title = blocks.findIndex(({ from }) => from.includes(article.title ?? NaN));
  return {
    page: {
      ...page,
      blocks: blocks.map(({ text, marks, from }) => {
        const source = page.blocks[from[0]!]!;
        return {
          ...source,
          asides: [],
          text,
          marks,
          linkChars: source.linkChars > 0 ? text.length : 0,
        };
      }),
    },
    article: {
      ...article,
      blocks: [...blocks.keys()],
      title: title < 0 ? undefined : title,
    },
  };
}

function certain({ removals }: Extraction): string[] {
  return removals
    .filter(({ grade }) => grade === 'certain')
    .map(({ rule, text }) => `${rule}: ${text}`);
}

function forAll<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, holds), { numRuns: RUNS });
}

describe('nothing vanishes', { timeout: TIMEOUT_MS }, () => {
  it('whatever the user decides: each character is in the document or in a removal', () => {
    forAll(fc.tuple(anyDocument, anyDecisions), ([page, decisions]) => {
      const extraction = extract(page);
      const composition = compose(extraction, choose(extraction, decisions));
      const left = leftOf(page, composition);
      const { blocks } = composition.document;
      const made = blocks.map(({ text }) => withoutSpace(text));
      expect(made).toEqual(blocks.map(({ from }) => from.map((i) => left[i]).join('')));
      expect(made.join('')).toBe(left.join(''));
    });
  });

  it('the order of the page is the order of the document', () => {
    forAll(anyDocument, (page) => {
      const order = compose(extract(page)).document.blocks.flatMap(({ from }) => from);
      expect(order).toEqual([...new Set(order)].sort((a, b) => a - b));
    });
  });

  it('no character is in two removals, and no two removals have one id', () => {
    forAll(anyDocument, (page) => {
      const { removals } = extract(page);
      const characters = removals.flatMap(({ spans }) =>
        spans.flatMap(({ block, start, end }) =>
          Array.from({ length: end - start }, (_, i) => `${block}.${start + i}`),
        ),
      );
      expect(new Set(characters).size).toBe(characters.length);
      expect(new Set(removals.map(({ id }) => id)).size).toBe(removals.length);
    });
  });
});

describe('every removal can be put back', { timeout: TIMEOUT_MS }, () => {
  it('all of them: the page as it was read', () => {
    forAll(anyDocument, (page) => {
      const extraction = extract(page);
      const { document } = compose(extraction, allRestored(extraction));
      expect(document.blocks.map(({ text, marks }) => ({ text, marks }))).toEqual(
        page.blocks.map(({ text, marks }) => ({ text, marks })),
      );
    });
  });

  it('one of them: its characters stand again where they stood, and nothing else changes', () => {
    forAll(fc.tuple(anyDocument, fc.nat()), ([page, n]) => {
      const extraction = extract(page);
      const removals = extraction.removals.filter(({ grade }) => grade === 'certain');
      if (removals.length === 0) return;
      const { id, spans } = removals[n % removals.length]!;
      const before = leftOf(page, compose(extraction));
      const after = compose(extraction, { restored: new Set([id]), accepted: new Set() });
      const touched = new Set(spans.map(({ block }) => block));
      const left = leftOf(page, after);
      expect(left.filter((_, i) => !touched.has(i))).toEqual(
        before.filter((_, i) => !touched.has(i)),
      );
      for (const { block, start, end } of spans) {
        const words = withoutSpace(page.blocks[block]!.text.slice(start, end));
        const holder = after.document.blocks.find(({ from }) => from.includes(block));
        expect(words === '' ? '' : withoutSpace(holder!.text)).toContain(words);
      }
    });
  });
});

describe('cleaning a clean text', { timeout: TIMEOUT_MS }, () => {
  it('changes nothing in a plain text', () => {
    forAll(anyText, (page) => {
      const clean = compose(extract(page));
      const again = extract(readText(writeTxt(clean.document), page.url));
      expect(certain(again)).toEqual([]);
      expect(textsOf(compose(again))).toEqual(textsOf(clean));
    });
  });

  it('changes nothing in what was kept of a page', () => {
    forAll(anyPage, (page) => {
      const extraction = extract(page);
      expect(certain(judge(keptOf(extraction)))).toEqual([]);
    });
  });

  it.each(GOLDS)('changes nothing in the gold of %s', (folder) => {
    const gold = readFileSync(join(CASES, folder, 'gold.txt'), 'utf8');
    const clean = extract(readText(gold, 'https://wenku.test/gold.txt'));
    expect(certain(clean)).toEqual([]);
  });
});

describe('every string', { timeout: TIMEOUT_MS }, () => {
  it('is read, judged and written without a fault, and loses nothing', () => {
    forAll(anyString, (text) => {
      const page = readText(text, 'https://wenku.test/any.txt');
      const composition = compose(extract(page));
      expect(withoutSpace(page.blocks.map((block) => block.text).join(''))).toBe(
        withoutSpace(text),
      );
      expect(withoutSpace(writeTxt(composition.document))).toBe(leftOf(page, composition).join(''));
    });
  });

  it('has one result', () => {
    forAll(anyDocument, (page) => {
      expect(extract(structuredClone(page))).toEqual(extract(page));
    });
  });
});
