import type { JudgedLine } from '../lines';
import type { Saying } from '../rule';
import type { Context } from './context';
import { certain } from './findings';

/** What sites put beside the heading of every section, alone or several of them. */
export const SECTION_TOOLS =
  /^(?:(?:播报|朗读|语音|上传视频|编辑|编辑本段|编辑源代码|纠错|分享|收藏|展开|收起|锁定|讨论|回到?目录|返回目录|复制链接|edit|share)[\s|·/]*)+$/;
/** Below fewer headings it may be the document's own word. */
const MIN_HEADINGS = 3;

/**
 * Buttons of sections: the same word in a box of its own below heading after heading. In a list of
 * those who took part 编辑 is a role: no heading stands above it, and it stays.
 */
export function headingTools({ lines, findings }: Context): void {
  const below = new Map<string, JudgedLine[]>();
  let underHeading = false;
  for (const line of lines) {
    const isTool = line.beside && line.kind !== 'row' && SECTION_TOOLS.test(line.folded);
    if (isTool && underHeading) below.set(line.text, [...(below.get(line.text) ?? []), line]);
    underHeading = line.kind === 'heading' ? !isTool : underHeading && isTool;
  }
  for (const copies of below.values()) {
    if (copies.length < MIN_HEADINGS) continue;
    for (const { block } of copies) findings.set(block, certain('heading-tool', 'encyclopedia'));
  }
}

export const headingToolSays: Readonly<Record<string, Saying>> = {
  'heading-tool': {
    zh: '百科小标题下面都有的按钮',
    en: 'A button that stands below every heading of an encyclopaedia’s entry',
  },
};
