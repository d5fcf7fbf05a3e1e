/** Bundles a module afresh, as one script that a page can run. */
import { build } from 'vite';

/**
 * @param entry the module's path
 * @param name the global variable that holds its exports, wherever the script runs
 * @param minify as in the built extension; readable otherwise
 * @returns the script
 * @throws what Vite says where the module cannot be built
 */
export async function bundleScript(entry: string, name: string, minify = false): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify, lib: { entry, formats: ['iife'], name } },
  });
  const [output] = Array.isArray(result) ? result : [];
  const code = output?.output[0].code;
  if (code === undefined) throw new Error(`${entry} gave no bundle.`);
  return code;
}
