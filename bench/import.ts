/**
 * Turns a local copy of a public data set into case folders: `npm run bench:import -- SET COPY OUT
 * [--ids FILE]`. The texts belong to their publishers: keep OUT outside the repository.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { charsetOf } from '../scripts/serve';

/** One page of a data set. */
export interface Entry {
  readonly id: string;
  readonly url: string;
  /** The page as the set holds it. */
  readonly file: string;
  readonly gold: string;
}

const SETS = { waddle: readWaddle, 'magic-html': readMagicHtml } as const;

const USAGE = `npm run bench:import -- SET COPY OUT [--ids FILE]
  SET         ${Object.keys(SETS).join(' or ')}
  COPY        the folder of your copy of the repository
  OUT         a new folder for the cases
  --ids FILE  only these pages, one id a line, in this order (bench/sets/*.txt)`;

/** rundimeco/waddle: pages and golds as files of one name, languages in doc_lg.json. */
export function readWaddle(copy: string): Entry[] {
  const root = ['Corpus_daniel_v2.0', 'Corpus']
    .map((name) => join(copy, name))
    .find((path) => existsSync(join(path, 'doc_lg.json')));
  if (!root) throw new Error(`${copy} is no copy of waddle: it has no Corpus*/doc_lg.json.`);
  const languages = readJson<Record<string, string>>(join(root, 'doc_lg.json'));
  return Object.keys(languages)
    .filter((id) => languages[id] === 'Chinese')
    .sort()
    .map((id) => ({ id, file: join(root, 'html', id), reference: join(root, 'reference', id) }))
    .filter(({ file, reference }) => existsSync(file) && existsSync(reference))
    .map(({ id, file, reference }) => ({
      id,
      // The set keeps the host in the name (date_host_hash), not the rest of the address.
      url: `http://${id.split('_')[1]}/a.html`,
      file,
      gold: textOfParagraphs(decode(reference)),
    }));
}

/** opendatalab/magic-html: pages by hash, addresses and golds in base.json; several languages. */
export function readMagicHtml(copy: string): Entry[] {
  const root = join(copy, 'benchmark/data/article');
  const index = join(root, 'base.json');
  if (!existsSync(index)) throw new Error(`${copy} is no copy of magic-html: no ${index}.`);
  const pages = readJson<Record<string, { url: string; content: string }>>(index);
  return Object.entries(pages)
    .filter(([, { content }]) => isChinese(content))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { url, content }]) => ({
      id,
      url,
      file: join(root, 'htmls', `${id}.html`),
      gold: content,
    }));
}

/** Writes the entries as `001`, `002` … below `out`, as far as `ids` names them. */
export function writeCases(
  entries: readonly Entry[],
  out: string,
  set: string,
  ids: readonly string[] = entries.map(({ id }) => id),
): number {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const missing = ids.filter((id) => !byId.has(id));
  if (missing.length > 0) throw new Error(`The copy lacks ${missing.length} pages: ${missing[0]}…`);
  if (existsSync(out)) throw new Error(`${out} exists already; name a new folder.`);
  ids.forEach((id, i) => {
    const { url, file, gold } = byId.get(id)!;
    const folder = join(out, String(i + 1).padStart(3, '0'));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'page.html'), decode(file));
    writeFileSync(join(folder, 'gold.txt'), `${gold.trim()}\n`);
    writeFileSync(join(folder, 'case.json'), `${JSON.stringify({ url, set, id }, null, 1)}\n`);
  });
  return ids.length;
}

/** Mostly Han characters, and none of the kana that Japanese cannot do without. */
export function isChinese(text: string): boolean {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  return count(/\p{Script=Han}/gu) * 2 > letters && count(/[ぁ-ヿ]/g) * 20 < letters;
}

/** waddle's golds are paragraphs in `<p>`; here they become lines. */
export function textOfParagraphs(html: string): string {
  return html
    .replace(/<\/?(?:p|br)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(lt|gt|quot|nbsp|amp|#\d+);/g, (entity, name: string) => decodeEntity(entity, name))
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: ' ',
  amp: '&',
};

function decodeEntity(entity: string, name: string): string {
  return name.startsWith('#')
    ? String.fromCodePoint(Number(name.slice(1)))
    : (ENTITIES[name] ?? entity);
}

function decode(file: string): string {
  if (!existsSync(file)) throw new Error(`The copy is not complete: ${file} is missing.`);
  const bytes = readFileSync(file);
  return new TextDecoder(charsetOf(bytes) ?? 'gb18030').decode(bytes);
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ids: { type: 'string' } },
  });
  const [set = '', copy = '', out = ''] = positionals;
  const read = Object.entries(SETS).find(([name]) => name === set)?.[1];
  if (!read || !copy || !out) throw new Error(USAGE);
  const ids = values.ids
    ? readFileSync(values.ids, 'utf8').split(/\s+/).filter(Boolean)
    : undefined;
  console.log(`${writeCases(read(copy), out, set, ids)} cases in ${out}`);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
