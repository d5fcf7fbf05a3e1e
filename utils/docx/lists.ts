/** List items → paragraphs that Word numbers by itself: the numbers are no text. */
import { AlignmentType, LevelFormat, Paragraph } from 'docx';
import type { ILevelsOptions, INumberingOptions } from 'docx';
import type { DocBlock, Numbering } from '../model';
import { blockInlines } from '../writers/inlines';
import type { ListItem } from '../writers/sections';
import { widthOfBody, type Layout } from './layout';
import { runsOf } from './runs';
import { fonts, STYLE } from './styles';

/** The lists of one file. */
export interface Lists {
  /**
   * The paragraphs of a list.
   * @param shift how far a quote around it is set in, in twips
   */
  write(items: readonly ListItem[], shift: number): Paragraph[];
  /** What the paragraphs written so far refer to. */
  definitions(): INumberingOptions['config'];
}

/** Word has nine levels. */
const DEPTHS = 9;
/** Word counts from 0 up to this; any other number is written as a sign. */
const COUNTABLE_MAX = 32_767;
/** Deeper text (characters) would have too little room. */
const INDENT_MAX = 20;

const BULLETS = 'bullets';

/** What stands before the items of one list and one depth. */
interface Marker {
  readonly reference: string;
  /** Items of one instance are counted on. */
  readonly instance: number;
  readonly last: number | undefined;
  readonly numbering?: Numbering | undefined;
  /** How wide it is, in characters. */
  readonly width: number;
}

interface Numbered {
  readonly number: number;
  readonly numbering: Numbering | undefined;
}

/** How Word writes the numbers of a list. */
type NumberFormat = (typeof LevelFormat)[keyof typeof LevelFormat];

const FORMATS: Readonly<Record<Numbering, NumberFormat>> = {
  'lower-alpha': LevelFormat.LOWER_LETTER,
  'upper-alpha': LevelFormat.UPPER_LETTER,
  'lower-roman': LevelFormat.LOWER_ROMAN,
  'upper-roman': LevelFormat.UPPER_ROMAN,
  'cjk-ideographic': LevelFormat.CHINESE_COUNTING_THOUSAND,
};

const BULLET: Marker = { reference: BULLETS, instance: 0, last: undefined, width: 1 };
const NUMBER_WIDTH = 2;

/** Collects the numberings that the lists of a file need. */
export function listsOf(layout: Layout): Lists {
  const levels = new Map([[BULLETS, levelsOf(layout, LevelFormat.BULLET, BULLET.width)]]);
  let instances = 0;

  /** The number of an item that does not count on from the item before it. */
  const begin = ({ number, numbering }: Numbered, depth: number): Marker => {
    const counts = number >= 0 && number <= COUNTABLE_MAX;
    const form = numbering ? `${numbering} ` : '';
    const reference = counts ? `${form}from ${number} at ${depth}` : `as ${number}`;
    const text = counts ? undefined : `${number}.`;
    const format = numbering ? FORMATS[numbering] : LevelFormat.DECIMAL;
    const plain = levelsOf(layout, format, NUMBER_WIDTH, text);
    const start = counts ? number : 1;
    levels.set(
      reference,
      plain.map((each) => (each.level === depth - 1 ? { ...each, start } : each)),
    );
    instances++;
    const last = counts ? number : undefined;
    return { reference, instance: instances, last, numbering, width: NUMBER_WIDTH };
  };

  const write: Lists['write'] = (items, shift) => {
    let open: Marker[] = [];
    return items.map((item) => {
      const depth = Math.min(item.depth, DEPTHS);
      const { number, numbering } = item.block;
      const before = open[depth - 1];
      let marker = BULLET;
      if (before && (item.goesOn || countsOn(before, item.block))) {
        marker = item.goesOn ? before : { ...before, last: number };
      } else if (number !== undefined) marker = begin({ number, numbering }, depth);
      open = [...open.slice(0, depth - 1), marker];
      return itemOf(item, marker, { level: depth - 1, layout, shift });
    });
  };
  const definitions: Lists['definitions'] = () =>
    [...levels].map(([reference, made]) => ({ reference, levels: made }));
  return { write, definitions };
}

function countsOn({ last, numbering }: Marker, item: DocBlock): boolean {
  if (last === undefined || item.numbering !== numbering) return false;
  return item.number === last + 1 && item.number <= COUNTABLE_MAX;
}

/** Where an item stands. */
interface Place {
  /** From 0. */
  readonly level: number;
  readonly layout: Layout;
  readonly shift: number;
}

function itemOf({ block, goesOn }: ListItem, marker: Marker, place: Place): Paragraph {
  const { level, layout, shift } = place;
  const { reference, instance, width } = marker;
  const left = leftOf(layout, level, width, shift);
  const children = runsOf(blockInlines(block));
  if (goesOn) return new Paragraph({ style: STYLE.item, indent: { left }, children });
  return new Paragraph({
    style: STYLE.item,
    numbering: { reference, instance, level },
    ...(shift > 0 && { indent: { left, hanging: widthOfBody(layout, width) } }),
    children,
  });
}

/** @param text of every level; without it bullets, or a number and what stands behind it */
function levelsOf(
  layout: Layout,
  format: NumberFormat,
  width: number,
  text?: string,
): ILevelsOptions[] {
  const hanging = widthOfBody(layout, width);
  return Array.from({ length: DEPTHS }, (_, level) => ({
    level,
    format,
    text: text ?? (format === LevelFormat.BULLET ? '•' : `%${level + 1}${signBehind(format)}`),
    alignment: AlignmentType.LEFT,
    style: {
      paragraph: { indent: { left: leftOf(layout, level, width, 0), hanging } },
      run: { font: fonts(layout.body.font) },
    },
  }));
}

function signBehind(format: NumberFormat): string {
  return format === LevelFormat.CHINESE_COUNTING_THOUSAND ? '、' : '.';
}

/** Where an item's text begins: its marker where first lines begin, each level two characters on. */
function leftOf(layout: Layout, level: number, width: number, shift: number): number {
  return Math.min(
    widthOfBody(layout, 2 + 2 * level + width) + shift,
    widthOfBody(layout, INDENT_MAX),
  );
}
