import type { JudgedLine } from '../lines';
import type { Context } from './context';
import { certain, isCertain } from './findings';

/**
 * 工作总结_第1页 工作总结_第2页: what a reader calls the pictures of one file's pages. Certain when they all
 * belong to one file, and stand below each other or beside other page marks; a list of drawings has
 * several names, and text below each.
 */
export function pagesOfFile({ lines, findings }: Context): void {
  const isPage = (line: JudgedLine | undefined): boolean => line?.form?.id === 'page-of-file';
  const pages = lines.filter(isPage);
  if (new Set(pages.map(({ folded }) => folded.replace(/_[^_]*$/, ''))).size !== 1) return;
  const isBeside = (line: JudgedLine | undefined): boolean =>
    line !== undefined &&
    (isPage(line) || (isCertain(findings, line) && findings.get(line.block)!.kind === 'page'));
  lines.forEach((line, i) => {
    if (isPage(line) && (isBeside(lines[i - 1]) || isBeside(lines[i + 1])))
      findings.set(line.block, certain('page-of-file', 'page'));
  });
}
