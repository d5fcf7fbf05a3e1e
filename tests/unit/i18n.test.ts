import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { flatten, type LocaleFile } from '../../scripts/compiled-locales';
import { SAYINGS } from '../../utils/noise/explain';
import {
  FORMATS,
  PAGE_NOTICES,
  READING_NOTICES,
  REMOVAL_KINDS,
  WORDING_NOTICES,
} from '../../utils/model';
import { loadTranslate, resolveLocale } from '../../utils/platform/i18n';
import { PROBLEM_IDS } from '../../utils/platform/page-problem';

const LOCALES = ['zh_CN', 'en'] as const;

const lines = Object.fromEntries(
  LOCALES.map((locale) => [
    locale,
    Object.assign(
      {},
      ...['', 'settings.'].map((page) =>
        flatten(
          JSON.parse(
            readFileSync(`utils/platform/locales/${page}${locale}.json`, 'utf8'),
          ) as LocaleFile,
        ),
      ),
    ) as ReturnType<typeof flatten>,
  ]),
) as Record<(typeof LOCALES)[number], ReturnType<typeof flatten>>;

const keysOf = (locale: (typeof LOCALES)[number]): string[] => Object.keys(lines[locale]).sort();

/** The blanks of a line, and the plural forms that stand in it. */
function blanksOf(line: string): { names: string[]; forms: string[] } {
  const compiled = compileMessage(line);
  const names: string[] = [];
  const forms: string[] = [];
  for (const part of typeof compiled === 'string' ? [] : compiled) {
    if (typeof part === 'string') continue;
    const [name, format, choices] = part;
    names.push(name);
    if (format !== 'plural') continue;
    forms.push(...Object.keys(choices as object).filter((form) => form !== 'offset'));
  }
  return { names: names.sort(), forms: forms.sort() };
}

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
  for (const key of keys) {
    expect(blanksOf(lines.en[key]!).names, key).toEqual(blanksOf(lines.zh_CN[key]!).names);
  }
});

test('no line is empty, and a plural has the forms of its language', () => {
  for (const locale of LOCALES) {
    const rules = new Intl.PluralRules(locale.replace('_', '-'));
    const needed = [...rules.resolvedOptions().pluralCategories].sort();
    for (const [key, line] of Object.entries(lines[locale])) {
      expect(line.trim(), key).not.toBe('');
      const { forms } = blanksOf(line);
      if (forms.length > 0) expect(forms, key).toEqual(needed);
    }
  }
});

test('English has one kind of apostrophe', () => {
  const reasons = Object.values(SAYINGS).map(({ en }) => en);
  for (const line of [...Object.values(lines.en), ...reasons]) expect(line).not.toContain("'");
});

test('every line is ICU MessageFormat: one brace opens a blank', () => {
  for (const locale of LOCALES) {
    for (const [key, line] of Object.entries(lines[locale])) expect(line, key).not.toMatch(/\{\{/);
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
    expect(group('format')).toEqual([...FORMATS].sort());
    const reworded = group('reworded').filter((id) => !['and', 'done'].includes(id));
    const notices = [...PAGE_NOTICES, ...WORDING_NOTICES, ...READING_NOTICES];
    expect([...group('notice'), ...reworded].sort()).toEqual(notices.sort());
  });
});

test('every rule says in both languages why it takes something out', async () => {
  const translates = await Promise.all(LOCALES.map(loadTranslate));
  for (const [id, { zh, en }] of Object.entries(SAYINGS)) {
    expect(translates.map((words) => words(`rule.${id}`))).toEqual([zh, en]);
  }
});

describe('language', () => {
  test('Chinese of any region reads Chinese, everyone else English', () => {
    expect(
      ['zh', 'zh-CN', 'ZH-TW', 'en-US', 'ja'].map((tag) => resolveLocale('auto', tag)),
    ).toEqual(['zh_CN', 'zh_CN', 'zh_CN', 'en', 'en']);
    expect(resolveLocale('en', 'zh-CN')).toBe('en');
  });

  test('numbers are set as the language sets them, and text is not escaped', async () => {
    const [zh, en] = await Promise.all(LOCALES.map(loadTranslate));
    expect(zh!('stats.characters', { count: 12840 })).toBe('12,840 字');
    expect(en!('stats.paragraphs', { count: 1 })).toBe('1 paragraph');
    expect(en!('stats.paragraphs', { count: 1200 })).toBe('1,200 paragraphs');
    const name = '甲 & <乙> {count} # ’{name}’.txt';
    expect(zh!('status.saved', { name })).toContain(name);
  });
});
