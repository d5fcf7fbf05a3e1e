import { describe, expect, it } from 'vitest';
import { GROUPS } from '../../../entrypoints/options/groups';
import {
  DEFAULT_SETTINGS,
  SETTING_FIELDS,
  validSettings,
  VERSION,
  type Settings,
} from '../../../utils/platform/settings';
import { readSettingsFile, settingsFile } from '../../../utils/platform/settings-file';

const CHANGED: Settings = {
  ...DEFAULT_SETTINGS,
  format: 'docx',
  docxBodyFont: '仿宋_GB2312',
  txtEncoding: 'gb18030',
  widenPunctuation: true,
};

/** An export with these settings in it. */
const file = (settings: object, version: unknown = VERSION): string =>
  JSON.stringify({ format: 'jingwen-settings', version, settings });

describe('the settings page', () => {
  it('shows every setting once', () => {
    const shown = GROUPS.flatMap(({ names }) => names);
    expect([...shown].sort()).toEqual(Object.keys(SETTING_FIELDS).sort());
  });
});

describe('an export', () => {
  it('reads back as it was', () => {
    expect(readSettingsFile(settingsFile(CHANGED))).toEqual({ ok: true, settings: CHANGED });
  });

  it('may name some settings only', () => {
    expect(readSettingsFile(file({ format: 'md' }))).toEqual({
      ok: true,
      settings: { ...DEFAULT_SETTINGS, format: 'md' },
    });
  });
});

describe('settings of version 1', () => {
  const old = { version: 1, format: 'md', language: 'en' };
  const now = { ...DEFAULT_SETTINGS, format: 'md', language: 'en' };

  it('are carried over from the store', () => {
    expect(validSettings(old)).toEqual(now);
  });

  it('are carried over from a file', () => {
    const { version, ...settings } = old;
    expect(readSettingsFile(file(settings, version))).toEqual({ ok: true, settings: now });
  });
});

describe('a file that is no export', () => {
  it.each([
    ['', 'not-json'],
    ['{"format":', 'not-json'],
    ['[]', 'not-settings'],
    ['null', 'not-settings'],
    ['{"format":"jingwen","version":1,"blocks":[]}', 'not-settings'],
    [file({}, 'two'), 'not-settings'],
  ])('%j is %s', (text, fault) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, fault });
  });

  it('may be of a newer version, and says so', () => {
    expect(readSettingsFile(file({}, 99))).toEqual({ ok: false, fault: 'newer', version: 99 });
  });

  it('names every setting whose value does not fit, and every one that is unknown', () => {
    const bad = { format: 'exe', docxTitleFont: '"x";', txtIndent: 'yes', language: 'en', more: 1 };
    expect(readSettingsFile(file(bad))).toEqual({
      ok: false,
      fault: 'bad-values',
      names: ['format', 'docxTitleFont', 'txtIndent', 'more'],
    });
  });
});

describe('the name of a font', () => {
  it.each([
    ['方正小标宋_GBK', true],
    ['Source Han Serif SC', true],
    ['', false],
    ['a'.repeat(32), false],
    ['宋体;黑体', false],
    ['<b>', false],
  ])('%j: %s', (docxTitleFont, fits) => {
    expect(readSettingsFile(file({ docxTitleFont })).ok).toBe(fits);
  });
});
