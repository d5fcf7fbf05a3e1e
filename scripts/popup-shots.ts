/**
 * Takes pictures of the popup's states with invented samples: `tsx scripts/popup-shots.ts [DIR]`
 * (docs/img unless told otherwise).
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  Stage,
  compare,
  decide,
  edit,
  find,
  readList,
  waitLonger,
  walk,
  type Look,
} from './popup-harness/stage';

interface Shot extends Look {
  /** Tells pictures of one state apart. */
  readonly name?: string;
}

const SHOTS: readonly Shot[] = [
  { state: 'everyday' },
  { state: 'everyday', dark: true },
  { state: 'everyday', locale: 'en' },
  { state: 'everyday', locale: 'en', dark: true },
  { state: 'everyday', name: 'decided', act: decide },
  { state: 'everyday', name: 'keyboard', act: walk },
  { state: 'everyday', name: 'list', act: readList },
  { state: 'everyday', name: 'compare', act: compare },
  { state: 'everyday', name: 'compare', dark: true, act: compare },
  { state: 'everyday', name: 'compare', locale: 'en', act: compare },
  { state: 'everyday', name: 'edit', act: edit },
  { state: 'everyday', name: 'edit', dark: true, act: edit },
  { state: 'everyday', name: 'edit', locale: 'en', act: edit },
  { state: 'everyday', name: 'find', act: find },
  { state: 'everyday', name: 'narrow', size: [320, 600] },
  { state: 'everyday', name: 'zoom-125', size: [600, 480] },
  { state: 'everyday', name: 'zoom-150', size: [533, 400] },
  { state: 'everyday', name: 'zoom-200', size: [400, 300] },
  { state: 'selection' },
  { state: 'notices' },
  { state: 'notices', locale: 'en', dark: true },
  { state: 'resumed' },
  { state: 'resumed', locale: 'en', dark: true },
  { state: 'pages' },
  { state: 'pages', locale: 'en', dark: true },
  { state: 'parts' },
  { state: 'parts', locale: 'en', dark: true },
  { state: 'long-title' },
  { state: 'structure' },
  { state: 'clean' },
  { state: 'many' },
  { state: 'huge' },
  { state: 'nothing' },
  { state: 'error' },
  { state: 'error', dark: true },
  { state: 'loading', act: waitLonger },
];

async function shoot(stage: Stage, shot: Shot, into: string): Promise<void> {
  const page = await stage.show(shot);
  const { state, name, locale, dark } = shot;
  const file = ['popup', state, name, locale, dark && 'dark'].filter(Boolean).join('-');
  // A popup with only a line in it is as low as that line.
  const compact = await page.$('.popup.compact');
  await (compact ?? page).screenshot({ path: join(into, `${file}.png`) });
  await page.close();
}

async function main(): Promise<void> {
  const into = resolve(process.argv[2] ?? 'docs/img');
  mkdirSync(into, { recursive: true });
  const stage = await Stage.open();
  try {
    for (const shot of SHOTS) await shoot(stage, shot, into);
  } finally {
    await stage.close();
  }
}

await main();
