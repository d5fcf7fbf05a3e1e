import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { REMOVAL_KINDS } from '../../utils/model';
import { makeTranslate, resolveLocale } from '../../utils/platform/i18n';
import { PROBLEM_IDS } from '../../utils/platform/page-problem';
import { WRITERS } from '../../utils/writers';

type Lines = Readonly<Record<string, string>>;

const LOCALES = ['zh_CN', 'en'] as const;
const PLURAL = /_(?:zero|one|two|few|many|other)$/;

function flatten(node: object, prefix = ''): Lines {
  return Object.assign(
    {},
    ...Object.entries(node).map(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value
        ? flatten(value, `${prefix}${key}.`)
        : { [prefix + key]: value },
    ),
  ) as Lines;
}

const lines = Object.fromEntries(
  LOCALES.map((locale) => [
    locale,
    flatten(JSON.parse(readFileSync(`utils/platform/locales/${locale}.json`, 'utf8')) as object),
  ]),
) as Record<(typeof LOCALES)[number], Lines>;

const keysOf = (locale: (typeof LOCALES)[number]): string[] =>
  [...new Set(Object.keys(lines[locale]).map((key) => key.replace(PLURAL, '')))].sort();

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

const code = ['components', 'entrypoints', 'utils'].flatMap(sources).join('\n');
const keys = keysOf('zh_CN');
const groups = [...new Set(keys.map((key) => key.split('.')[0]!))];

test('both languages have the same lines, with the same blanks', () => {
  expect(keysOf('en')).toEqual(keys);
  const blanks = (line: string): string[] =>
    [...line.matchAll(/\{\{(\w+)/g)].map((m) => m[1]!).sort();
  for (const [key, line] of Object.entries(lines.en)) {
    const twin = lines.zh_CN[key] ?? lines.zh_CN[key.replace(PLURAL, '_other')];
    expect(blanks(line), key).toEqual(blanks(twin ?? ''));
  }
});

test('a counted line has the plural forms of its language, and no line is empty', () => {
  for (const locale of LOCALES) {
    const forms = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories;
    for (const key of Object.keys(lines[locale])) {
      expect(lines[locale][key]?.trim(), key).not.toBe('');
      if (!PLURAL.test(key)) continue;
      for (const form of forms)
        expect(lines[locale]).toHaveProperty([key.replace(PLURAL, `_${form}`)]);
    }
  }
});

describe('keys and code', () => {
  const literal = new RegExp(`'((?:${groups.join('|')})\\.[\\w-]+)'`, 'g');
  const named = new Set([...code.matchAll(literal)].map((match) => match[1]!));
  const built = new Set([...code.matchAll(/`(\w+)\.\$\{/g)].map((match) => match[1]!));

  test('every key that the code names is there', () => {
    expect([...named].filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('every key is named, or belongs to a group whose keys are built', () => {
    expect(keys.filter((key) => !named.has(key) && !built.has(key.split('.')[0]!))).toEqual([]);
  });

  test('built keys are complete, and no more', () => {
    const group = (name: string): string[] =>
      keys.filter((key) => key.startsWith(`${name}.`)).map((key) => key.slice(name.length + 1));
    expect(group('kind')).toEqual([...REMOVAL_KINDS].sort());
    expect(group('problem')).toEqual([...PROBLEM_IDS].sort());
    expect(group('format')).toEqual(Object.keys(WRITERS).sort());
    const notices = sources('utils/notices').flatMap((text) =>
      [...text.matchAll(/id: '([\w-]+)'/g)].map((match) => match[1]!),
    );
    for (const id of notices) expect(group('notice')).toContain(id);
  });
});

describe('language', () => {
  test('Chinese of any region reads Chinese, everyone else English', () => {
    expect(
      ['zh', 'zh-CN', 'ZH-TW', 'en-US', 'ja'].map((tag) => resolveLocale('auto', tag)),
    ).toEqual(['zh_CN', 'zh_CN', 'zh_CN', 'en', 'en']);
    expect(resolveLocale('en', 'zh-CN')).toBe('en');
  });

  test('numbers are set as the language sets them, and text is not escaped twice', () => {
    expect(makeTranslate('zh_CN')('stats.characters', { count: 12840 })).toBe('12,840 字');
    expect(makeTranslate('en')('stats.paragraphs', { count: 1 })).toBe('1 paragraph');
    const name = '甲 & <乙> {{count}} $t(app.name).txt';
    expect(makeTranslate('zh_CN')('status.saved', { name })).toContain(name);
  });
});
