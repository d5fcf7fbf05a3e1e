/** Bundles the engines afresh, each on its own, as one script that a page can run. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type * as content from './engines/content';
import type * as defuddle from './engines/defuddle';
import type { Engine } from './engines/engine';
import type * as innerText from './engines/innerText';
import type * as jingwen from './engines/jingwen';
import type * as readability from './engines/readability';
import type * as walk from './engines/walk';

/** The file of an engine has its name. */
interface Modules {
  readonly jingwen: typeof jingwen;
  readonly content: typeof content;
  readonly readability: typeof readability;
  readonly defuddle: typeof defuddle;
  readonly innerText: typeof innerText;
  readonly walk: typeof walk;
}
/** Refuses to compile when a module does not export what an engine must. */
type NamesOf<M extends Record<keyof M, Engine>> = keyof M;
export type EngineName = NamesOf<Modules>;

/** The engines, in the order of the tables. */
export const ENGINES = [
  'jingwen',
  'content',
  'readability',
  'defuddle',
  'innerText',
  'walk',
] as const satisfies readonly EngineName[];

/** Engines whose time alone is of interest. */
export const ONLY_TIMED: ReadonlySet<EngineName> = new Set(['content', 'walk'] as const);

export interface Bundle {
  readonly name: EngineName;
  /** Declares the global `bench_<name>` that holds the engine's exports. */
  readonly code: string;
}

/** The name under which a page holds an engine. */
export function globalOf(name: EngineName): string {
  return `bench_${name}`;
}

export async function bundleEngine(name: EngineName): Promise<Bundle> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: {
        entry: fileURLToPath(new URL(`engines/${name}.ts`, import.meta.url)),
        formats: ['iife'],
        name: globalOf(name),
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [];
  const code = output?.output[0].code;
  if (code === undefined) throw new Error(`The engine ${name} gave no bundle.`);
  return { name, code };
}
