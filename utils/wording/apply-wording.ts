/** The options about wording: what they change, and what they find. */
import type { CleanDocument, DocBlock, Role, WordingReport } from '../model';
import type { WordingOptions } from '../options';
import type { Change } from '../text/change';
import { changeBlock } from './change-block';
import { hanSpaceChanges } from './han-spaces';
import { findPlaceholders } from './placeholders';
import { wideningChanges } from './punctuation';
import { findLoneQuotes } from './quotes';

/** Where a space may be there for the layout: 姓 名, or the cells of a row. */
const SPACED_ON_PURPOSE: ReadonlySet<Role> = new Set<Role>(['row', 'signature', 'date']);

/** The document under the options. With all of them off it is the document itself. */
export function applyWording(
  document: CleanDocument,
  options: WordingOptions,
): { readonly document: CleanDocument; readonly report: WordingReport } {
  let { blocks } = document;
  let report: WordingReport = {};
  if (options.widenPunctuation) {
    const widened = changeAll(blocks, ({ text }) => wideningChanges(text));
    ({ blocks } = widened);
    report = { ...report, widened: widened.count };
  }
  if (options.removeHanSpaces) {
    const closed = changeAll(blocks, ({ role, text }) =>
      SPACED_ON_PURPOSE.has(role) ? [] : hanSpaceChanges(text),
    );
    ({ blocks } = closed);
    report = { ...report, spacesRemoved: closed.count };
  }
  if (options.reportQuotes) report = { ...report, loneQuotes: findLoneQuotes(blocks) };
  if (options.reportPlaceholders) report = { ...report, placeholders: findPlaceholders(blocks) };
  if (blocks === document.blocks) return { document, report };
  const title = document.title === undefined ? undefined : titleOf(blocks);
  return { document: { ...document, title, blocks }, report };
}

function changeAll(
  blocks: readonly DocBlock[],
  changesOf: (block: DocBlock) => readonly Change[],
): { blocks: readonly DocBlock[]; count: number } {
  let count = 0;
  const changed = blocks.map((block) => {
    const changes = changesOf(block);
    count += changes.length;
    return changeBlock(block, changes);
  });
  return { blocks: changed, count };
}

function titleOf(blocks: readonly DocBlock[]): string | undefined {
  return blocks.find(({ role }) => role === 'title')?.text;
}
