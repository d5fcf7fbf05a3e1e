/** What is in the built extensions, and what must not be. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '../../scripts/drive/driver';

/** Everything that the extension may ask for; the README gives the reason for each. */
const PERMISSIONS = ['activeTab', 'scripting', 'contextMenus', 'storage', 'clipboardWrite'];

const BUILDS = [
  { browser: 'chrome', permissions: [...PERMISSIONS, 'offscreen'] },
  { browser: 'firefox', permissions: PERMISSIONS },
] as const;

/** Every page on which the icon is clicked pays for it. */
const MAX_CONTENT_BYTES = 40_000;

/**
 * The scripts that the popup loads before its first screen, gzipped: each click waits for them. A sixth of it
 * are the reasons of the rules, so it grows with them.
 */
const MAX_POPUP_BYTES = 44_000;

/** The one file that may ask the network, and the one that may put it into a tab. */
const FETCHES = 'pages.js';
const NETWORK = /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b/;

/** Ways to run a string as code or to write a string as HTML. */
const FORBIDDEN: readonly RegExp[] = [
  /\beval\s*\(/,
  /\bnew\s+Function\b|[^.\w]Function\s*\(/,
  /\bset(?:Timeout|Interval)\s*\(\s*["'`]/,
  /\binsertAdjacentHTML\b|\bdocument\.write|\bcreateContextualFragment\b|\bouterHTML\s*=/,
  // Preact holds the door for dangerouslySetInnerHTML, which our sources never use.
  /\binnerHTML\s*=(?!=)(?!\w+\.__html\b)/,
  /\bimport\s*\(\s*["'`]https?:|\bimportScripts\s*\(/,
  /<script[^>]+src=["']?(?:https?:)?\/\//,
];

interface Manifest {
  readonly permissions: readonly string[];
  readonly [key: string]: unknown;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

describe.each(BUILDS)('the $browser build', ({ browser, permissions }) => {
  const folder = builtExtension(browser);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;

  it('asks for exactly the listed permissions and for no site', () => {
    expect([...manifest.permissions].sort()).toEqual([...permissions].sort());
    const more = /host_permissions|optional_|content_scripts|externally_connectable|web_accessible/;
    // The build writes an empty list of content scripts: none runs before the click.
    const asked = Object.entries(manifest).filter(
      ([key, value]) => more.test(key) && !(Array.isArray(value) && value.length === 0),
    );
    expect(asked).toEqual([]);
  });

  it('keeps the content script small', () => {
    const { size } = statSync(join(folder, 'content-scripts', 'content.js'));
    expect(size).toBeLessThanOrEqual(MAX_CONTENT_BYTES);
  });

  it('opens the popup with little code', () => {
    const page = readFileSync(join(folder, 'popup.html'), 'utf8');
    const named = [...page.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1]!);
    // The one file that is always loaded later: the lines of the spoken language.
    const locales = readdirSync(join(folder, 'chunks'))
      .filter((name) => /^(?:zh_CN|en)-/.test(name))
      .map((name) => `chunks/${name}`);
    expect(locales).toHaveLength(2);
    const size = (name: string): number => gzipSync(readFileSync(join(folder, name))).length;
    const sum = named.reduce((total, name) => total + size(name), 0);
    expect(sum + Math.max(...locales.map(size))).toBeLessThanOrEqual(MAX_POPUP_BYTES);
  });

  const files = filesIn(folder).filter((file) => /\.(?:js|html)$/.test(file));
  const holding = (pattern: RegExp): string[] =>
    files.filter((file) => pattern.test(readFileSync(file, 'utf8')));

  it.each(FORBIDDEN)('holds nothing like %s', (pattern) => {
    const found = holding(pattern).map((file) => {
      const match = pattern.exec(readFileSync(file, 'utf8'))!;
      return `${file}: …${match.input.slice(match.index - 40, match.index + 60)}…`;
    });
    expect(found).toEqual([]);
  });

  it('asks the network in one file alone, once, and only one part of the popup puts that into a tab', () => {
    expect(holding(NETWORK)).toEqual([join(folder, FETCHES)]);
    const code = readFileSync(join(folder, FETCHES), 'utf8');
    expect(code.match(/\bfetch\s*\(/g)).toHaveLength(1);
    const callers = holding(new RegExp(`["'\`]/?${FETCHES.replace('.', '\\.')}`));
    expect(callers.map((file) => relative(folder, file))).toEqual([
      expect.stringMatching(/^chunks.whole-/),
    ]);
  });

  it('has no page or rule of the manifest that loads that file by itself', () => {
    expect(JSON.stringify(manifest)).not.toContain(FETCHES);
    const pages = files.filter((file) => file.endsWith('.html'));
    expect(pages.filter((file) => readFileSync(file, 'utf8').includes(FETCHES))).toEqual([]);
  });
});

describe('the Firefox build', () => {
  it('passes the linter of addons.mozilla.org without an error', () => {
    const webExt = fileURLToPath(
      new URL('../../node_modules/web-ext/bin/web-ext.js', import.meta.url),
    );
    const args = ['lint', '--no-config-discovery', '--output', 'json'];
    const { stdout } = spawnSync(
      process.execPath,
      [webExt, ...args, '--source-dir', builtExtension('firefox')],
      // The linter works offline; this keeps it from asking for its own newest version.
      { encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
    );
    const { errors, summary } = JSON.parse(stdout) as { errors: unknown[]; summary: object };
    expect(errors).toEqual([]);
    expect(summary).toMatchObject({ errors: 0 });
  });
});
