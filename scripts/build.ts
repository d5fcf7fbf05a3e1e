/** Builds the extension for a script that is about to drive it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Builds for Chromium into `.output/chrome-mv3`, without a word: stdout belongs to the caller's
 * result, stderr to what the person should read.
 * @throws with what the build said when it fails
 */
export function buildForChromium(): void {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const wxt = fileURLToPath(new URL('../node_modules/wxt/bin/wxt.mjs', import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0) throw new Error(`The extension could not be built:\n${stdout}${stderr}`);
}
