import { lettersOf } from '../../text/letters';
import type { JudgedLine } from '../lines';
import type { Finding, Saying } from '../rule';
import { runsOf } from '../runs';
import { isButton } from '../speech';
import type { Context } from './context';
import { doubt } from './findings';
import { NAME_LINE_MAX } from './forms';
import { SECTION_TOOLS } from './heading-tools';

/** So many lines of nothing but a button each are a menu that lost its row. */
const COLUMN_MIN = 3;
/** 目录 1 形态特征 ▪ 选种: what stands ahead of the name of a section. */
const ORDER = /^(?:[▪•·■◆*-]|\d{1,2}(?:\.\d{1,2})*[.、)]?)?\s*/;
/** Fewer entries are no contents. */
const CONTENTS_MIN = 3;

/** Buttons one a line at an edge: 播报 编辑 锁定 讨论. */
export function buttonColumns({ lines, zones, title, findings }: Context): void {
  if (!lines.some(({ prose }) => prose)) return;
  const isOne = (line: JudgedLine): boolean =>
    line.block !== title && (SECTION_TOOLS.test(line.folded) || isButton(line.folded));
  for (const run of runsOf(lines, isOne)) {
    if (run.length < COLUMN_MIN || zones[run[0]!] === 'body') continue;
    for (const i of run) doubt(findings, lines[i]!, 'button-column', 'tool');
  }
}

/**
 * The contents of an encyclopaedia's entry: below 目录, names of sections that stand again as
 * headings. Documents have contents of their own, so they are doubted only beside other things of an
 * encyclopaedia.
 */
export function entryContents({ lines, title, findings }: Context): void {
  const start = lines.findIndex(({ folded }) => /^目\s?录$/.test(folded));
  if (start < 0 || !isEntry(lines, findings)) return;
  const lastOf = new Map<string, number>();
  lines.forEach(({ folded, block }, i) => {
    if (block !== title) lastOf.set(lettersOf(folded), i);
  });
  const length = lines
    .slice(start + 1)
    .findIndex((line, i) => !isContentsLine(line, lastOf, start + 1 + i));
  const end = length < 0 ? lines.length : start + 1 + length;
  if (end - start - 1 < CONTENTS_MIN) return;
  for (const line of lines.slice(start, end))
    doubt(findings, line, 'entry-contents', 'encyclopedia');
}

/** It stands again below, or has a number or a bullet, as names of smaller sections have. */
function isContentsLine(
  line: JudgedLine,
  lastOf: ReadonlyMap<string, number>,
  at: number,
): boolean {
  const [order] = ORDER.exec(line.folded)!;
  const name = lettersOf(line.folded.slice(order.length));
  if (name === '' || line.length > NAME_LINE_MAX || line.sentences > 0) return false;
  return order !== '' || (lastOf.get(name) ?? -1) > at;
}

function isEntry(lines: readonly JudgedLine[], findings: ReadonlyMap<number, Finding>): boolean {
  return lines.some(
    ({ block, form, folded }) =>
      form?.kind === 'encyclopedia' ||
      findings.get(block)?.kind === 'encyclopedia' ||
      (findings.get(block)?.rule === 'button-column' && SECTION_TOOLS.test(folded)),
  );
}

export const entryPartsSays: Readonly<Record<string, Saying>> = {
  'button-column': { zh: '网页上的按钮，一行一个', en: 'Buttons of the page, one a line' },
  'entry-contents': {
    zh: '百科词条的目录，与下面的小标题重复',
    en: 'The contents of an encyclopaedia’s entry; the headings stand below',
  },
};
