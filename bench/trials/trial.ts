/** A page that was read, as a trial changes it. */
import type { Block, Page } from '../../utils/model';
import { holder, linesOf, strip } from '../measures';

/** What a trial begins with, and what it makes. */
export interface TrialPage {
  readonly page: Page;
  /** Stripped lines, as `linesOf` gives them. */
  readonly gold: readonly string[];
  /** The page's title as it was read; a trial may take it off the page, it stays neutral. */
  readonly title: string;
}

/** The part of a page that holds its text. */
export interface TextBox {
  /** Index in `Page.containers`. */
  readonly box: number;
  /** Whether a container is that box or lies in it. */
  readonly holds: readonly boolean[];
  /** Blocks in the box, in page order. */
  readonly blocks: readonly number[];
}

/** A shorter line may stand anywhere on a page (stripped characters). */
const TELLING_MIN = 8;
/** The box holds this share of the gold's characters. */
const MOST = 0.9;

/**
 * The smallest container that holds nearly all of the gold.
 * @returns undefined when that is the whole page, or the gold is not on the page
 */
export function textBoxOf({ page, gold }: TrialPage): TextBox | undefined {
  const { blocks, containers } = page;
  const isGold = holder(gold);
  const chars = new Float64Array(containers.length);
  for (const { text, container } of blocks) {
    const line = strip(text);
    if (line.length >= TELLING_MIN && isGold(line)) chars[container]! += line.length;
  }
  for (let c = containers.length - 1; c > 0; c--) chars[containers[c]!.parent]! += chars[c]!;
  if (chars[0] === 0) return undefined;
  // A parent has a lower number than its children, so the last of them is the innermost.
  const box = chars.findLastIndex((own) => own >= chars[0]! * MOST);
  if (box <= 0) return undefined;
  const holds: boolean[] = [];
  containers.forEach(({ parent }, c) => holds.push(c === box || holds[parent] === true));
  const inside = blocks.flatMap(({ container }, i) => (holds[container] ? [i] : []));
  return { box, holds, blocks: inside };
}

/** The gold lines that stand among these blocks. */
export function goldAmong(blocks: readonly Block[], gold: readonly string[]): string[] {
  return gold.filter(holder(linesOf(blocks.map(({ text }) => text).join('\n'))));
}
