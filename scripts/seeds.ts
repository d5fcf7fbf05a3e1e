/** Runs the built extension in Chromium over seeds with a gold text and says what differs. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { caseFolders, firstDifference, linesOf } from './cases';
import { Chromium } from './drive/chromium';
import type { Popup } from './drive/popup';
import { serve, type LoopbackServer } from './serve';

const HELP = `Usage: tsx scripts/seeds.ts DIR [--forms a,b,txt] [--only NAME,…]

Clicks the toolbar icon of the extension in .output/chrome-mv3 (npm run build makes it).

DIR          folders with gold.txt beside page-a.html (a), page-b.html (b), input.txt (txt):
             the preview, the clipboard's plain text and the saved file must equal the gold line for
             line (blank lines dropped, lines trimmed); prints the removals inside + outside the article
--only       only the folders with these names

Exit code 1 when anything differs.`;

const FORMS = { a: 'page-a.html', b: 'page-b.html', txt: 'input.txt' } as const;
type Form = keyof typeof FORMS;

/** What never may be on the clipboard after a copy. */
const SENTINEL = 'nothing was copied';

interface Stage {
  readonly server: LoopbackServer;
  readonly chromium: Chromium;
  /** One tab for all pages: opening a tab costs more than loading a page. */
  readonly page: Page;
}

async function openPopup({ chromium, page }: Stage, url: string): Promise<Popup> {
  await page.goto(url, { waitUntil: 'load' });
  return chromium.click(page);
}

/** Runs one form of one seed; returns true when everything equals the gold. */
async function runSeed(stage: Stage, folder: string, form: Form): Promise<boolean> {
  const gold = linesOf(readFileSync(join(folder, 'gold.txt'), 'utf8'));
  const url = stage.server.file(join(folder, FORMS[form]), 'wenku.test');
  await stage.chromium.fillClipboard(SENTINEL);
  const popup = await openPopup(stage, url);
  const removals = await popup.removals();
  const results: Record<string, string> = { preview: await popup.preview() };
  if (results['preview']) {
    await popup.copy();
    results['file'] = readFileSync(await popup.save(), 'utf8');
  }
  await popup.close();
  results['clipboard'] = (await stage.chromium.clipboard()).text;
  const differences = Object.entries(results).flatMap(([place, text]) => {
    const difference = firstDifference(linesOf(text), gold);
    return difference ? [`  ${place} differs in ${difference}`] : [];
  });
  const outside = removals.filter(({ kind }) => kind === 'outside').length;
  const counts = `${removals.length - outside} removals + ${outside} outside`;
  const word = differences.length === 0 ? 'OK  ' : 'DIFF';
  console.log([`${word} ${basename(folder)} ${form}: ${counts}`, ...differences].join('\n'));
  return differences.length === 0;
}

async function runSeeds(stage: Stage, folders: readonly string[], forms: readonly Form[]) {
  let exact = 0;
  let all = 0;
  for (const folder of folders) {
    for (const form of forms) {
      if (!existsSync(join(folder, FORMS[form]))) continue;
      all++;
      if (await runSeed(stage, folder, form)) exact++;
    }
  }
  console.log(`${exact} of ${all} exact`);
  return all > 0 && exact === all;
}

function readCall() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      forms: { type: 'string', default: Object.keys(FORMS).join(',') },
      only: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const forms = values.forms.split(',');
  const unknown = forms.find((form) => !(form in FORMS));
  if (unknown !== undefined) throw new Error(`--forms knows ${Object.keys(FORMS).join(', ')}`);
  return { ...values, only: values.only?.split(','), forms: forms as Form[], positionals };
}

async function main(): Promise<number> {
  const { forms, only, help, positionals } = readCall();
  const [directory] = positionals;
  if (help || directory === undefined) {
    console.log(HELP);
    return help ? 0 : 2;
  }
  const folders = caseFolders(directory).filter((f) => only?.includes(basename(f)) ?? true);
  const server = await serve();
  const chromium = await Chromium.launch();
  try {
    const stage = { server, chromium, page: await chromium.browser.newPage() };
    return (await runSeeds(stage, folders, forms)) ? 0 : 1;
  } finally {
    await chromium.close();
    await server.close();
  }
}

process.exitCode = await main();
