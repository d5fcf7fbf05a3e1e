/** The repository audits itself: who may import whom, and what no file may hold. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where a file stands in the house. */
interface Place {
  /** Places of this repository that it may import, its own always among them. */
  readonly from: readonly string[];
  /** Packages that it may import. */
  readonly packages: readonly string[] | 'any';
  /** Places of which it may only import types. */
  readonly onlyTypesFrom?: readonly string[];
}

const STAGES = ['page', 'article', 'noise', 'paging', 'notices', 'document', 'wording', 'writers'];
const EVERYTHING = [
  'model',
  'options',
  'text',
  ...STAGES,
  'docx',
  'files',
  'compose',
  'pipeline',
  'platform',
  'components',
];

const STAGE: Place = { from: ['model', 'text'], packages: [] };
/** Stages that do what the user set. */
const STAGE_WITH_OPTIONS: Place = { from: ['model', 'options', 'text'], packages: [] };

/** The table of docs/architecture, line by line. */
const HOUSE: Readonly<Record<string, Place>> = {
  model: { from: [], packages: [] },
  options: { from: [], packages: [] },
  text: { from: ['model'], packages: [] },
  ...Object.fromEntries(STAGES.map((name) => [name, STAGE])),
  wording: STAGE_WITH_OPTIONS,
  writers: STAGE_WITH_OPTIONS,
  docx: { from: ['model', 'options', 'writers'], packages: ['docx'] },
  files: { from: ['model', 'options', 'writers', 'docx'], packages: [] },
  compose: { from: ['model', 'noise', 'notices', 'document'], packages: [] },
  pipeline: { from: ['model', 'compose', ...STAGES], packages: [] },
  platform: { from: ['model', 'options'], packages: ['wxt/browser', '@lingui/core'] },
  components: {
    from: ['model'],
    packages: ['preact', 'preact/hooks'],
    onlyTypesFrom: ['model'],
  },
  'entrypoints/background': { from: EVERYTHING, packages: 'any' },
  'entrypoints/content': { from: EVERYTHING, packages: 'any' },
  'entrypoints/offscreen': { from: EVERYTHING, packages: 'any' },
  'entrypoints/pages': { from: EVERYTHING, packages: 'any' },
  'entrypoints/text-layers': { from: EVERYTHING, packages: 'any' },
  'entrypoints/options': { from: EVERYTHING, packages: 'any' },
  'entrypoints/popup': { from: EVERYTHING, packages: 'any' },
};

/** The line of the table that a file belongs to: `utils/noise/rules/x.ts` → `noise`. */
function placeOf(file: string): string {
  const [top, second = ''] = file.split('/');
  const name = second.replace(/\.tsx?$/, '');
  if (top === 'utils') return name;
  return top === 'entrypoints' ? `entrypoints/${name}` : top!;
}

function filesUnder(folder: string, skip: ReadonlySet<string> = new Set()): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (skip.has(entry.name)) return [];
    return entry.isDirectory() ? filesUnder(path, skip) : [path.split(sep).join('/')];
  });
}

interface Import {
  /** What stands in the quotes. */
  readonly name: string;
  /** The file in this repository, when it is one. */
  readonly file: string | undefined;
  readonly typesOnly: boolean;
}

/** Reads the import and export lines of a file, and its dynamic imports. */
function importsOf(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const found: Import[] = [];
  const add = (name: ts.Expression | undefined, typesOnly: boolean): void => {
    if (!name || !ts.isStringLiteral(name)) return;
    found.push({ name: name.text, file: resolveImport(file, name.text), typesOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, hasOnlyTypes(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** `import type …`, or `import { type … }` with nothing else in it. */
function hasOnlyTypes(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const names = clause.namedBindings;
  if (clause.name || !names || !ts.isNamedImports(names)) return false;
  return names.elements.every((element) => element.isTypeOnly);
}

function resolveImport(from: string, name: string): string | undefined {
  if (!name.startsWith('.')) return undefined;
  const base = join(dirname(from), name.replace(/\?\w+$/, ''))
    .split(sep)
    .join('/');
  const found = ['', '.ts', '.tsx', '/index.ts'].map((ending) => base + ending).find(isFile);
  if (found === undefined) throw new Error(`${from} imports ${name}, which does not exist`);
  return found;
}

function isFile(path: string): boolean {
  return statSync(join(ROOT, path), { throwIfNoEntry: false })?.isFile() ?? false;
}

const SOURCES = ['utils', 'components', 'entrypoints']
  .flatMap((folder) => filesUnder(folder))
  .filter((file) => /\.tsx?$/.test(file));

/** What is wrong with one import, or undefined. */
function faultOf(file: string, { name, file: target, typesOnly }: Import): string | undefined {
  const here = placeOf(file);
  const place = HOUSE[here]!;
  if (target === undefined) {
    const allowed = place.packages === 'any' || place.packages.includes(name);
    return allowed ? undefined : `${file}: ${here} may not import the package ${name}`;
  }
  const there = placeOf(target);
  if (there === here) return undefined;
  if (!place.from.includes(there)) return `${file}: ${here} may not import ${there} (${name})`;
  const needsType = place.onlyTypesFrom?.includes(there) && !typesOnly;
  return needsType ? `${file}: ${here} may import only types from ${there}` : undefined;
}

describe('imports', () => {
  it('knows the place of every source file', () => {
    expect(SOURCES.filter((file) => !(placeOf(file) in HOUSE))).toEqual([]);
  });

  it('follow the table', () => {
    const faults = SOURCES.flatMap((file) =>
      importsOf(file).flatMap((imported) => faultOf(file, imported) ?? []),
    );
    expect(faults).toEqual([]);
  });

  it('make no circle', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      } else if (!done.has(file)) {
        for (const imported of importsOf(file)) {
          if (imported.file && /\.tsx?$/.test(imported.file)) visit(imported.file, [...path, file]);
        }
        done.add(file);
      }
    };
    for (const file of SOURCES) visit(file, []);
    expect(circles).toEqual([]);
  });
});

describe('the pure part', () => {
  it('is type-checked without a DOM, all of it but the page reader', () => {
    const config = readFileSync(join(ROOT, 'tsconfig.pure.json'), 'utf8');
    const { include } = JSON.parse(config) as { include: string[] };
    const checked = include.map((pattern) => placeOf(pattern.replace('/**/*.ts', '')));
    const pure = [
      'model',
      'options',
      'text',
      ...STAGES.filter((name) => name !== 'page'),
      'compose',
      'pipeline',
    ];
    expect(checked.sort()).toEqual(pure.sort());
  });
});

/** Folders that are made, not written. */
const MADE = new Set(['node_modules', '.git', '.output', '.wxt', 'out']);
const BINARY = /\.(?:png|jpg|gif|ico|woff2?|pdf|zip|docx)$/;

/** What must be in no file, with the words for it. */
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['the host of a package registry', /\bregistry\.(?:[a-z0-9-]+\.)+[a-z]{2,}/],
  ['a download address in the lock file', /"resolved": *"http/],
  ['an absolute path of one machine', /(?<![\w.:/-])\/(?:work|root|home|Users)\/\w/],
];

describe('every file', () => {
  const files = filesUnder('.', MADE).filter((file) => !BINARY.test(file));

  it.each(FORBIDDEN)('does not hold %s', (_what, pattern) => {
    const holding = files.filter((file) => pattern.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(holding).toEqual([]);
  });
});
