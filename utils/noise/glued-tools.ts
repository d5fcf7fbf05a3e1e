import type { Article, Page, Removal } from '../model';
import { measure } from '../text/measure';

/** 形态特征 播报 编辑: a heading, and the buttons of its section behind it. */
const WITH_TOOLS =
  /^(\S.{1,19}?)\s?((?:播报|朗读|语音|讨论|锁定|编辑本段|编辑)(?:[\s|·/]+(?:播报|朗读|语音|讨论|锁定|编辑本段|编辑)){1,3})$/;
/** With fewer headings that end alike they may be somebody's roles: 秦小满 编辑 朗读 */
const MIN_HEADINGS = 2;
/** A paragraph below a heading has at least this many characters and a sentence end. */
const PROSE_MIN_LENGTH = 28;

/**
 * Finds the buttons of an encyclopaedia's sections where a copied text has them in the line of the
 * heading: at least two of them, the same behind several headings, and below each a paragraph.
 * @returns a certain removal for each heading
 */
export function findGluedTools(page: Page, { blocks }: Article): Removal[] {
  const byTools = new Map<string, Removal[]>();
  blocks.forEach((block, i) => {
    const { text, kind } = page.blocks[block]!;
    const [, heading, tools] = WITH_TOOLS.exec(text) ?? [];
    if (tools === undefined || kind === 'row' || !isProse(page, blocks[i + 1])) return;
    const removal: Removal = {
      id: `heading-tool@${block}`,
      rule: 'heading-tool',
      kind: 'encyclopedia',
      grade: 'certain',
      spans: [{ block, start: heading!.length, end: text.length }],
      text: text.slice(heading!.length),
    };
    byTools.set(tools, [...(byTools.get(tools) ?? []), removal]);
  });
  return [...byTools.values()].filter((found) => found.length >= MIN_HEADINGS).flat();
}

function isProse(page: Page, block: number | undefined): boolean {
  if (block === undefined) return false;
  const { length, sentences } = measure(page.blocks[block]!.text);
  return length >= PROSE_MIN_LENGTH && sentences > 0;
}
