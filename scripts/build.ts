/** Builds the extension for a script that is about to drive it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Builds for Chromium into `.output/chrome-mv3`. What the build says goes to stderr: stdout belongs
 * to the caller's result.
 * @throws when the build fails
 */
export function buildForChromium(): void {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const wxt = fileURLToPath(new URL('../node_modules/wxt/bin/wxt.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [wxt, 'build', '--level', 'warn'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('The extension could not be built');
}
