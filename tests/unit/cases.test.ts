import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstDifference, judge, linesOf, readCase, type Case } from '../../scripts/cases';
import { complaints, formatGaps, gapComplaint, updateGaps } from '../../scripts/cases-gaps';

describe('reading a case', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jingwen-case-'));
    write('page.html', '<p>一');
    write('gold.txt', '一行字\n');
    write('case.json', '{"keeps": ["行字"]}');
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const write = (name: string, content: string): void => writeFileSync(join(folder, name), content);

  it('takes what is there', () => {
    expect(readCase(folder)).toMatchObject({
      gold: ['一行字'],
      keeps: ['行字'],
      expect: 'article',
    });
  });

  it.each(['page.html', 'gold.txt', 'case.json'])('fails without %s', (name) => {
    rmSync(join(folder, name));
    expect(() => readCase(folder)).toThrow();
  });

  it('fails on an empty gold, an unknown expectation, and a look-alike that no gold has', () => {
    write('case.json', '{"keeps": ["别的字"]}');
    expect(() => readCase(folder)).toThrow('别的字');
    write('case.json', '{"expect": "perhaps"}');
    expect(() => readCase(folder)).toThrow('perhaps');
    write('case.json', '{}');
    write('gold.txt', '\n');
    expect(() => readCase(folder)).toThrow('gold.txt');
  });
});

describe('comparing lines', () => {
  it('does not mind blank lines and white space at the ends', () => {
    expect(firstDifference(linesOf(' 一\n\n二 \n'), ['一', '二'])).toBeUndefined();
  });

  it.each([
    [['一', '三'], 'line 2'],
    [['一'], 'line 2'],
    [['一', '二', '三'], 'line 3'],
    [[], 'line 1'],
  ])('finds the first difference of %j', (lines, where) => {
    expect(firstDifference(lines, ['一', '二'])).toContain(where);
  });
});

describe('judging', () => {
  const given: Case = {
    id: 'pages/a',
    file: 'a',
    host: undefined,
    gold: ['短句。', '这一行比八个字要长一些'],
    keeps: ['短句'],
    drops: ['点赞 5'],
    hidden: ['水印'],
    expect: 'article',
    certain: undefined,
    notices: [],
    noNotices: [],
    pending: false,
  };
  const good = { text: given.gold.join('\n'), suggestions: [], notices: [], removed: ['点赞 5'] };

  it('finds nothing in a good result', () => {
    expect(judge(given, good)).toEqual({ lost: [], leaked: [], left: [], faults: [] });
  });

  it('takes a long line inside another one as kept, a short one not', () => {
    const text = '短句。又一句\n前面这一行比八个字要长一些后面';
    expect(judge(given, { ...good, text })).toMatchObject({
      lost: ['短句。'],
      leaked: text.split('\n'),
    });
  });

  it('does not call a line lost that was only split or moved, yet never calls that exact', () => {
    const split = '短句。\n这一行比八个\n字要长一些';
    expect(judge(given, { ...good, text: split })).toMatchObject({
      lost: [],
      leaked: ['这一行比八个', '字要长一些'],
    });
    const moved = [...given.gold].reverse().join('\n');
    expect(judge(given, { ...good, text: moved })).toMatchObject({ lost: [], leaked: ['短句。'] });
    const twice = `${good.text}\n短句。`;
    expect(judge(given, { ...good, text: twice })).toMatchObject({ lost: [], leaked: ['短句。'] });
  });

  it('misses a line that the gold has twice and the text once', () => {
    const gold = [...given.gold, ...given.gold];
    expect(judge({ ...given, gold }, good).lost).toEqual(given.gold);
  });

  it('names what is lost, gone and left', () => {
    expect(judge(given, { ...good, text: '点赞 5' })).toEqual({
      lost: given.gold,
      leaked: ['点赞 5'],
      left: ['点赞 5'],
      faults: ['gone: 短句'],
    });
  });

  it('forgives noise that is suggested', () => {
    const text = `${good.text}\n点赞 5`;
    expect(judge(given, { ...good, text, suggestions: ['点赞 5 删去'] }).left).toEqual([]);
  });

  it('wants hidden text to stay hidden', () => {
    const text = `${good.text}\n水印`;
    expect(judge(given, { ...good, text }).faults).toEqual(['not hidden: 水印']);
  });

  it('wants the notices that a case names, and not those that it rules out', () => {
    const told = { ...good, notices: ['pictures'] };
    expect(judge({ ...given, notices: ['pictures'], noNotices: ['loading'] }, told).faults).toEqual(
      [],
    );
    expect(judge({ ...given, notices: ['loading'] }, told).faults).toEqual([
      'does not say: loading',
    ]);
    expect(judge({ ...given, noNotices: ['pictures'] }, told).faults).toEqual([
      'wrongly says: pictures',
    ]);
  });

  it('counts the certain removals where a case says how many there are', () => {
    expect(judge({ ...given, certain: 1 }, good).faults).toEqual([]);
    expect(judge({ ...given, certain: 0 }, good).faults).toHaveLength(1);
  });

  it('wants to be told that nothing was found, or that the site cut the document', () => {
    const none = { ...given, expect: 'none' } as const;
    expect(judge(none, good).faults).toHaveLength(1);
    expect(judge(none, { ...good, notices: ['nothing-found'] }).faults).toEqual([]);
    const cut = { ...given, expect: 'cut' } as const;
    expect(judge(cut, good).faults).toHaveLength(1);
    expect(judge(cut, { ...good, notices: ['cut-here'] }).faults).toEqual([]);
  });
});

describe('the known gaps', () => {
  const exact = { lost: 0, leaked: 0, dropsLeft: 0 };
  const gap = { lost: 1, leaked: 2, dropsLeft: 0 };
  const larger = { lost: 1, leaked: 3, dropsLeft: 0 };

  it('an exact case needs no entry, every other one does', () => {
    expect(gapComplaint(exact)).toBeUndefined();
    expect(gapComplaint(gap)).toBe('1 lost, 2 leaked, 0 drops left; it must be exact');
  });

  it('a listed case may not be worse, and says so when it is better', () => {
    expect(gapComplaint(gap, gap)).toBeUndefined();
    expect(gapComplaint(larger, gap)).toContain('the known gap is 1 lost, 2 leaked');
    expect(gapComplaint({ ...exact, lost: 2 }, gap)).toContain('the known gap is');
    expect(gapComplaint(gap, larger)).toContain('npm run cases -- --update');
    expect(gapComplaint(exact, larger)).toContain('npm run cases -- --update');
  });

  it('faults fail a case whatever is listed', () => {
    const verdict = { lost: ['a'], leaked: ['b', 'c'], left: [], faults: ['gone: a'] };
    expect(complaints(verdict, gap)).toEqual(['gone: a']);
    expect(complaints({ ...verdict, faults: [] }, gap)).toEqual([]);
  });

  it('an update lets them shrink and go, and grow or come only by force', () => {
    const listed = { shrinks: larger, goes: gap, grows: gap, other: gap };
    const measured = { shrinks: gap, goes: exact, grows: larger, comes: gap };
    expect(updateGaps(listed, measured, false)).toEqual({
      gaps: { shrinks: gap, grows: gap, other: gap },
      refused: ['grows', 'comes'],
    });
    expect(updateGaps(listed, measured, true)).toEqual({
      gaps: { shrinks: gap, grows: larger, comes: gap, other: gap },
      refused: [],
    });
  });

  it('are written one case a line, in order', () => {
    expect(formatGaps({ b: gap, a: larger })).toBe(
      '{\n  "a": { "lost": 1, "leaked": 3, "dropsLeft": 0 },\n  "b": { "lost": 1, "leaked": 2, "dropsLeft": 0 }\n}\n',
    );
    expect(formatGaps({})).toBe('{}\n');
  });
});
