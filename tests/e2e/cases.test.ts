/**
 * Every case of tests/pages and tests/texts against its gold and tests/case-gaps.json, read in
 * Chromium without the extension; and some of them again through the extension, by a real click.
 */
import { basename, dirname } from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judge, linesOf, outcomeOf, readCase, serveCase } from '../../scripts/cases';
import { complaints } from '../../scripts/cases-gaps';
import { CaseReader, ownCases, readGaps } from '../../scripts/cases-reader';
import type { CleanDocument } from '../../utils/model';
import { htmlFragment } from '../../utils/writers/html';
import { writeMarkdown } from '../../utils/writers/markdown';
import { expectedPieces } from '../unit/writers/expected-pieces';
import { blocksOf, expectedOf } from '../unit/writers/html-blocks';
import { readMarkdown } from '../unit/writers/read-markdown';
import { useChromium } from './support/chromium';

const idOf = (folder: string): string => `${basename(dirname(folder))}/${basename(folder)}`;
const folders = new Map(ownCases().map((folder) => [idOf(folder), folder]));
const gaps = readGaps();

/** Markdown and HTML give the same structure when they are parsed. */
function readsBack(document: CleanDocument): void {
  expect(readMarkdown(writeMarkdown(document))).toEqual(expectedPieces(document));
  const html = `<html><body>${htmlFragment(document)}</body></html>`;
  const parsed = new DOMParser().parseFromString(html, 'text/html').documentElement;
  expect(blocksOf(parsed as unknown as Element)).toEqual(expectedOf(document));
}

describe('every case, as the page is read', () => {
  let reader: CaseReader;
  beforeAll(async () => (reader = await CaseReader.start()));
  afterAll(() => reader?.close());

  it('is there', () => {
    expect(folders.size).toBeGreaterThanOrEqual(60 + 25);
    expect(Object.keys(gaps).filter((id) => !folders.has(id))).toEqual([]);
  });

  it.each([...folders])('%s', async (id, folder) => {
    const given = readCase(folder);
    const reading = await reader.read(given);
    const verdict = judge(given, reading);
    expect(complaints(verdict, gaps[id]), `npm run cases -- --only ${id}`).toEqual([]);
    readsBack(reading.document);
  });
});

/** Exact cases, one of each family: what the popup shows is what the reading above gave. */
const CLICKED = [
  'pages/clean-plain-article',
  'pages/comments-longer-than-article',
  'pages/fastadmin-marker-mid-word',
  'pages/gov-long-opinions-with-attachment',
  'pages/layer-canvas-transparent',
  'pages/layer-words-with-heads',
  'pages/layout-table-with-data-table',
  'pages/none-login-wall',
  'pages/old-table-br-emsp',
  'pages/pre-formatted-text',
  'pages/structure-item-of-paragraphs',
  'pages/structure-merged-cells',
  'pages/structure-ordered-lists',
  'pages/structure-quotes-nested',
  'pages/title-repeated-three-times',
  'pages/visible-read-more-clipped',
  'texts/clean-minutes-text',
  'texts/seams-fit',
] as const;

describe('cases by a real click', () => {
  const stage = useChromium();
  let page: Page;
  beforeAll(async () => {
    page = await stage.chromium.browser.newPage();
  });

  it.each(CLICKED)('%s', async (id) => {
    const given = readCase(folders.get(id)!);
    await page.goto(serveCase(given, stage.server), { waitUntil: 'load' });
    const popup = await stage.chromium.click(page);
    const outcome = await outcomeOf(popup);
    await popup.close();
    expect(linesOf(outcome.text)).toEqual(given.gold);
    expect(complaints(judge(given, outcome), undefined)).toEqual([]);
  });
});
