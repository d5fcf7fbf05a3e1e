/** Bundles the engines afresh, each on its own, as one script that a page can run. */
import { fileURLToPath } from 'node:url';
import { bundleScript } from '../scripts/bundle';
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
/** What `--engines` takes. */
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

/** The code of an engine. */
export interface Bundle {
  readonly name: EngineName;
  /** Declares the global `bench_<name>` that holds the engine's exports. */
  readonly code: string;
}

/** The name under which a page holds an engine. */
export function globalOf(name: EngineName): string {
  return `bench_${name}`;
}

/** Bundles an engine as the product is bundled: its size is one of the figures. */
export async function bundleEngine(name: EngineName): Promise<Bundle> {
  const entry = fileURLToPath(new URL(`engines/${name}.ts`, import.meta.url));
  return { name, code: await bundleScript(entry, globalOf(name), true) };
}
