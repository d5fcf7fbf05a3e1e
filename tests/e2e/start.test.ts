/** `npm start` without a window. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { linesOf } from '../../scripts/cases';
import { GOLD, INDEX_PAGE, MARKER, REPORT_TEXT, reportPage, TITLE } from './support/pages';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');

interface Result {
  readonly title: string;
  readonly text: string;
  readonly removals: readonly { kind: string; text: string; reason: string }[];
  readonly suggestions: readonly { text: string; reason: string }[];
  readonly notices: readonly string[];
  readonly file: string;
}

describe('npm start', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'jingwen-start-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const start = (...args: string[]) =>
    spawnSync(
      process.execPath,
      [TSX, join(ROOT, 'scripts/start.ts'), '--out', join(folder, 'out'), ...args],
      { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] },
    );
  const resultsOf = (stdout: string): Result[] =>
    linesOf(stdout).map((line) => JSON.parse(line) as Result);

  it('cleans the sample, saves it and lists what was taken out', () => {
    const { status, stdout } = start('--headless');
    expect(status).toBe(0);
    const file = join(folder, 'out', '青禾镇2025年春季植树造林工作总结.txt');
    expect(existsSync(file)).toBe(true);
    const saved = linesOf(readFileSync(file, 'utf8'));
    expect(saved[0]).toBe('青禾镇2025年春季植树造林工作总结');
    expect(saved).toHaveLength(18);
    expect(saved.join()).toContain('一百多户参与进来');
    expect(linesOf(stdout).slice(0, saved.length)).toEqual(saved);
    expect(stdout).toContain('[paywall] ##paidbegin##');
    expect(stdout).toContain('浏览量:318');
    expect(stdout).not.toContain('这一行读者看不见');
  });

  it('prints one JSON object a page, and does the good pages of a call with bad ones', () => {
    const good = write('report.html', reportPage());
    const text = write('report.txt', REPORT_TEXT);
    const empty = write('index.html', INDEX_PAGE);
    const { status, stdout, stderr } = start('--json', good, 'no-such.html', empty, text);
    expect(status).toBe(1);
    const results = resultsOf(stdout);
    expect(results.map(({ title }) => title)).toEqual([TITLE, TITLE]);
    for (const result of results) {
      expect(linesOf(result.text)).toEqual(GOLD);
      expect(linesOf(readFileSync(result.file, 'utf8'))).toEqual(GOLD);
      expect(result.removals).toContainEqual(expect.objectContaining({ text: MARKER }));
    }
    expect(stderr).toContain('no-such.html: no such file');
    expect(stderr).toContain(`${empty}: no article found`);
  });

  it('lists what is doubtful, and keeps it', () => {
    const caption = '柳溪村新打的机井。李木根 摄';
    const picture =
      '<p><img width="400" height="300" src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%22400%22 height=%22300%22/%3E"></p>';
    const body = reportPage().replace('id="report">', `$&${picture}<p>${caption}</p>`);
    const file = write('caption.html', body);
    const [result] = resultsOf(start('--json', file).stdout);
    expect(result!.text).toContain(caption);
    expect(result!.suggestions.map(({ text }) => text)).toEqual([caption]);
    expect(result!.suggestions[0]!.reason).not.toBe('');
    expect(start('--headless', file).stdout).toMatch(
      /Doubtful, kept \(1\):\n {2}柳溪村新打的机井。/,
    );
  });

  it('reads files of the old Chinese encoding', () => {
    // 柳溪村 in GB18030, declared by nobody; the rest is filled with a line of the same words.
    const words = Uint8Array.from([0xc1, 0xf8, 0xcf, 0xaa, 0xb4, 0xe5]);
    const line = Buffer.concat([...Array<Uint8Array>(20).fill(words), Buffer.from([0xa1, 0xa3])]);
    const file = write(
      'old.txt',
      Buffer.concat([words, Buffer.from('\n\n'), line, Buffer.from('\n')]),
    );
    const { stdout } = start('--json', file);
    expect(resultsOf(stdout)[0]?.text).toContain(`${'柳溪村'.repeat(20)}。`);
  });

  it('saves Markdown when that is asked for', () => {
    const { status, stdout } = start('--json', '--format', 'md', write('r.html', reportPage()));
    expect(status).toBe(0);
    expect(resultsOf(stdout)[0]?.file).toMatch(/\.md$/);
    expect(resultsOf(stdout)[0]?.text).toContain(`# ${TITLE}`);
  });

  it.each([[['--nonsense']], [['--format', 'pdf']]])('does not understand %j', (args) => {
    const { status, stdout, stderr } = start(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(linesOf(stderr)).toHaveLength(1);
  });

  it('explains itself', () => {
    const { status, stdout } = start('--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/--headless.*--format.*--out.*--json/s);
  });
});
