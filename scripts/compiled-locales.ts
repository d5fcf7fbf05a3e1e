/** Compiles the locales at build time, so that the popup ships no parser of messages. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';
import { SAYINGS } from '../utils/noise/explain';

const QUERY = '?messages';
/** Marks a module that this plugin makes; Vite's own JSON reader must not take it. */
const MADE = '\0messages:';

/** A locale as it stands on disk: groups of lines in ICU MessageFormat. */
export type LocaleFile = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The lines of a locale by their whole key: `stats.characters`. */
export function flatten(locale: LocaleFile): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(locale).flatMap(([group, lines]) =>
      Object.entries(lines).map(([key, line]) => [`${group}.${key}`, line] as const),
    ),
  );
}

type CompiledLine = ReturnType<typeof compileMessage>;

/** The lines of a locale file, and beside them as `rule.*` why each rule takes something out. */
function compiledLines(file: string): Readonly<Record<string, CompiledLine>> {
  const lines = flatten(JSON.parse(readFileSync(file, 'utf8')) as LocaleFile);
  const language = file.endsWith('zh_CN.json') ? 'zh' : 'en';
  return Object.fromEntries([
    ...Object.entries(lines).map(([key, line]) => [key, compileMessage(line)] as const),
    // A list, because these have no blanks and need no parsing.
    ...Object.entries(SAYINGS).map(([id, saying]) => [`rule.${id}`, [saying[language]]] as const),
  ]);
}

/** A Vite plugin: `import messages from './zh_CN.json?messages'` gives the compiled lines. */
export function compiledLocales(): Plugin {
  return {
    name: 'jingwen:compiled-locales',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.endsWith(`.json${QUERY}`) || !importer) return undefined;
      const file = resolve(importer, '..', source.slice(0, -QUERY.length));
      // Without its ending, lest a plugin for JSON takes it for a file of its own.
      return MADE + file.replace(/\.json$/, '');
    },
    load(id) {
      if (!id.startsWith(MADE)) return undefined;
      const file = `${id.slice(MADE.length)}.json`;
      this.addWatchFile(file);
      return `export default ${JSON.stringify(compiledLines(file))}`;
    },
  };
}
