import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { firstDifference, judge, linesOf, readCase, type Case } from '../../scripts/cases';
import zhCN from '../../utils/platform/locales/zh_CN.json';

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
    name: 'a',
    file: 'a',
    host: undefined,
    gold: ['短句。', '这一行比八个字要长一些'],
    keeps: ['短句'],
    drops: ['点赞 5'],
    expect: 'article',
  };
  const good = { text: '短句。\n这一行比八个字要长一些', suggestions: [], notices: [] };

  it('finds nothing in a good result', () => {
    expect(judge(given, good)).toEqual({ lost: [], gone: [], left: [], faults: [] });
  });

  it('takes a long line inside another one as kept, a short one not', () => {
    const text = '短句。又一句\n前面这一行比八个字要长一些后面';
    expect(judge(given, { ...good, text })).toMatchObject({ lost: ['短句。'], gone: [] });
  });

  it('names what is lost, gone and left', () => {
    expect(judge(given, { ...good, text: '点赞 5' })).toMatchObject({
      lost: given.gold,
      gone: ['短句'],
      left: ['点赞 5'],
    });
  });

  it('forgives noise that is suggested', () => {
    const text = `${good.text}\n点赞 5`;
    expect(judge(given, { ...good, text, suggestions: ['点赞 5 删去'] }).left).toEqual([]);
  });

  it('wants to be told that nothing was found, or that the site cut the document', () => {
    const none = { ...given, expect: 'none' } as const;
    expect(judge(none, good).faults).toHaveLength(1);
    expect(judge(none, { ...good, notices: [zhCN.notice['nothing-found']] }).faults).toEqual([]);
    const cut = { ...given, expect: 'cut' } as const;
    expect(judge(cut, good).faults).toHaveLength(1);
  });
});
