/**
 * `npm start`: shows the built extension at work on a page, in a window or without one.
 * Exit codes: 0 all pages done, 1 at least one page failed, 2 the call was not understood.
 */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { FORMATS, type Format } from '../utils/model';
import { ensureChromium } from './browsers';
import { buildForChromium } from './build';
import { Chromium } from './drive/chromium';
import type { ListedRemoval, ListedSuggestion, Popup } from './drive/popup';
import { serve, type LoopbackServer } from './serve';

const HELP = `Usage: npm start -- [FILE_OR_URL …] [options]

Builds the extension and opens pages in Chromium with it: your own .html or .txt files, or addresses;
without any, an invented sample page of a document library.
With a display, a window opens for you to click in. Without one, or with --headless or --json, the
toolbar icon is clicked for you, the clean text is saved and printed, with all that was taken out and all
that is doubtful.

Options:
  --headless        no window
  --format FORMAT   txt, md, html, docx or json: the format that is saved (default: txt)
  --out DIR         the folder for saved texts (default: out)
  --json            one JSON object a page on stdout: title, text, removals, suggestions, notices, file
                    (npm prints a line of its own first: use npm -s start -- --json)
  --help            this text`;

const SAMPLE = fileURLToPath(new URL('./sample/page.html', import.meta.url));

interface Call {
  readonly inputs: readonly string[];
  readonly headless: boolean;
  readonly json: boolean;
  readonly format: Format;
  readonly out: string;
}

/** A fault of the person's input: its message is all that is said about it. */
class Complaint extends Error {}

/** What was found on one page. */
interface Result {
  readonly title: string;
  /** The text as it was saved. */
  readonly text: string;
  readonly removals: readonly ListedRemoval[];
  /** What is doubtful, and still stands in the text. */
  readonly suggestions: readonly ListedSuggestion[];
  readonly notices: readonly string[];
  readonly file: string;
}

/** Reads the command line; throws what `parseArgs` says about a flag that it does not know. */
function readCall(args: string[]): Call | 'help' {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      headless: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      format: { type: 'string', default: 'txt' },
      out: { type: 'string', default: 'out' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return 'help';
  const format = FORMATS.find((known) => known === values.format);
  if (!format) throw new Complaint(`--format is ${FORMATS.join(' or ')}, not ${values.format}`);
  return {
    inputs: positionals.length > 0 ? positionals : [SAMPLE],
    headless: values.headless || values.json || !hasDisplay(),
    json: values.json,
    format,
    out: resolve(values.out),
  };
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

/** The address under which the browser gets an input. */
function addressOf(input: string, server: LoopbackServer): string {
  if (/^https?:\/\//i.test(input)) return input;
  const path = input.startsWith('file:') ? fileURLToPath(input) : resolve(input);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Complaint(`${input}: no such file`);
  if (!found.isFile()) throw new Complaint(`${input}: not a file`);
  return server.file(path);
}

/** Opens an input in a new tab. */
async function open(input: string, server: LoopbackServer, chromium: Chromium) {
  const address = addressOf(input, server);
  try {
    return await chromium.open(address);
  } catch (error) {
    const cause = error instanceof Error ? error.message.split('\n')[0] : error;
    throw new Complaint(`${input}: cannot be opened (${cause})`);
  }
}

async function readResult(popup: Popup, input: string, format: Call['format']): Promise<Result> {
  const notices = await popup.notices();
  if ((await popup.preview()) === '') {
    const why = notices.length > 0 ? notices.join(' ') : await popup.status();
    throw new Complaint(`${input}: no article found. ${why}`.trim());
  }
  await popup.choose(format);
  const title = await popup.title();
  const removals = await popup.removals();
  const suggestions = await popup.listedSuggestions();
  const file = await popup.save();
  // A Word file is no text to print; the preview has the same.
  const text =
    format === 'docx' ? await popup.preview() : readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  return { title, text, removals, suggestions, notices, file };
}

/** The result for a reader: the text, then everything that was taken out of it or could be. */
function describe({ text, removals, suggestions, notices, file }: Result): string {
  const oneLine = (words: string): string => words.split(/\n+/).join(' / ');
  const line = (kind: string, { text: words, reason }: ListedSuggestion): string =>
    `  ${kind}${oneLine(words)} ${reason && `(${oneLine(reason)})`}`.trimEnd();
  return [
    text.trimEnd(),
    '',
    `Removed (${removals.length}):`,
    ...removals.map((removal) => line(`[${removal.kind}] `, removal)),
    ...(suggestions.length > 0 ? [`Doubtful, kept (${suggestions.length}):`] : []),
    ...suggestions.map((suggestion) => line('', suggestion)),
    ...notices.map((notice) => `Notice: ${notice}`),
    `Saved: ${file}`,
    '',
  ].join('\n');
}

/** One page after the other: clicks the icon, saves and prints. */
async function clickThrough(call: Call, server: LoopbackServer, chromium: Chromium) {
  let failed = false;
  for (const input of call.inputs) {
    try {
      const page = await open(input, server, chromium);
      const popup = await chromium.click(page);
      const result = await readResult(popup, input, call.format);
      console.log(call.json ? JSON.stringify(result) : describe(result));
      await popup.close();
      await page.close();
    } catch (error) {
      failed = true;
      complain(error);
    }
  }
  return failed;
}

/** A window for a person: stays until it is closed. */
async function showWindow(call: Call, server: LoopbackServer, chromium: Chromium) {
  let failed = false;
  const [blank] = await chromium.browser.pages();
  for (const input of call.inputs) {
    try {
      await open(input, server, chromium);
    } catch (error) {
      failed = true;
      complain(error);
    }
  }
  if (failed && call.inputs.length === 1) return failed;
  await blank?.close();
  console.log('Click the 净文 icon in the toolbar. Close the window when you have seen enough.');
  await chromium.closed();
  return failed;
}

function complain(error: unknown): void {
  console.error(error instanceof Complaint ? error.message : error);
}

async function run(call: Call): Promise<number> {
  const lacking = ensureChromium();
  if (lacking) throw new Complaint(lacking);
  buildForChromium();
  mkdirSync(call.out, { recursive: true });
  const server = await serve();
  try {
    const chromium = await Chromium.launch({ headless: call.headless, downloads: call.out });
    try {
      const work = call.headless ? clickThrough : showWindow;
      return (await work(call, server, chromium)) ? 1 : 0;
    } finally {
      await chromium.close();
    }
  } finally {
    await server.close();
  }
}

async function main(): Promise<number> {
  let call: Call | 'help';
  try {
    call = readCall(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error} (see npm start -- --help)`);
    return 2;
  }
  if (call === 'help') {
    console.log(HELP);
    return 0;
  }
  try {
    return await run(call);
  } catch (error) {
    complain(error);
    return 1;
  }
}

process.exitCode = await main();
