/**
 * The two layouts of the Word file as numbers: `official` after GB/T 9704-2012 (the layout of official
 * documents of Party and government organs), `plain` an ordinary page. Twips are 1/20 point.
 */
import type { DocxOptions } from '../options';

/** Word's unit of lengths. */
export const TWIPS_PER_POINT = 20;
const TWIPS_PER_MM = 1440 / 25.4;

function mm(length: number): number {
  return Math.round(length * TWIPS_PER_MM);
}

/** A4. */
export const PAGE = { width: 11906, height: 16838 };

/** How a kind of paragraph looks. */
export interface Look {
  readonly font: FontPair;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  /** First line set in by two characters. */
  readonly indented: boolean;
}

/** A font for Chinese text and one for Latin letters and digits. */
export interface FontPair {
  readonly han: string;
  readonly latin: string;
}

/** The looks and lengths of a Word file; lengths in twips unless they say otherwise. */
export interface Layout {
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    /** From the foot of the page to the foot of the page number. */
    readonly footer: number;
  };
  /** Exact line distance in twips; undefined: lines grow with what is in them (1.5 lines). */
  readonly pitch: number | undefined;
  /** Of a title with more than one line, in twips. */
  readonly titlePitch: number | undefined;
  /** What is added to each character of the body's size, in twips. */
  readonly squeeze: number;
  readonly body: Look;
  readonly title: Look;
  /** Levels 1 to 4: 一、 （一） 1. （1） */
  readonly headings: readonly [Look, Look, Look, Look];
  /** The line in parentheses under a title: a date, a speaker. */
  readonly byline: Look;
  /** A block quote; each is set in on both sides. */
  readonly quote: Look;
  readonly table: Look;
  readonly pageNumber: Look;
}

/**
 * The type area holds 22 lines of 28 characters on 156 × 225 mm; 28 × 16 points are 2 mm too many, so
 * each character gives up a quarter of a point: 28 × 15.75 = 441 of 442.2 points. The grid has an
 * attribute for it (charSpace), but LibreOffice then gives each character two cells.
 */
const OFFICIAL_SQUEEZE = -5;

/** Song type stands in for the small-standard Song of titles, which few machines have, when bold. */
const STAND_IN_FOR_TITLES = '宋体';

/** The layout that the options choose. */
export function layoutOf(options: DocxOptions): Layout {
  return options.docxLayout === 'official' ? official(options) : plain(options);
}

/** @returns the width of so many characters of the body's size, in twips */
export function widthOfBody({ body }: Pick<Layout, 'body'>, characters: number): number {
  return characters * body.size * TWIPS_PER_POINT;
}

function pair(han: string, { docxDigits }: DocxOptions): FontPair {
  return { han, latin: docxDigits === 'times' ? 'Times New Roman' : han };
}

function official(options: DocxOptions): Layout {
  const look = (han: string, size: number, indented = true): Look => {
    return { font: pair(han, options), size, bold: false, indented };
  };
  const body = look(options.docxBodyFont, 16);
  const title = look(options.docxTitleFont, 22, false);
  return {
    margins: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), footer: mm(23) },
    pitch: Math.round(Number(options.docxLinePitch) * TWIPS_PER_POINT),
    titlePitch: 35 * TWIPS_PER_POINT,
    squeeze: OFFICIAL_SQUEEZE,
    body,
    title: { ...title, bold: options.docxTitleFont === STAND_IN_FOR_TITLES },
    headings: [look(options.docxHeadingFont, 16), look(options.docxSubheadingFont, 16), body, body],
    byline: look(options.docxSubheadingFont, 16, false),
    quote: look(options.docxSubheadingFont, 16),
    table: look(options.docxBodyFont, 12, false),
    pageNumber: { ...look('宋体', 14, false), font: { han: '宋体', latin: '宋体' } },
  };
}

function plain(options: DocxOptions): Layout {
  const look = (han: string, size: number, bold: boolean, indented: boolean): Look => {
    return { font: pair(han, options), size, bold, indented };
  };
  const heading = (size: number): Look => look(options.docxHeadingFont, size, true, false);
  return {
    margins: { top: mm(25.4), bottom: mm(25.4), left: mm(31.8), right: mm(31.8), footer: mm(15) },
    pitch: undefined,
    titlePitch: undefined,
    squeeze: 0,
    body: look('宋体', 12, false, true),
    title: look(options.docxHeadingFont, 18, true, false),
    headings: [heading(16), heading(14), heading(12), heading(12)],
    byline: look('宋体', 12, false, false),
    quote: look('宋体', 12, false, true),
    table: look('宋体', 10.5, false, false),
    pageNumber: look('宋体', 10.5, false, false),
  };
}
