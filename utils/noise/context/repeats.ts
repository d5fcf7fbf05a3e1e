import { lettersOf } from '../../text/letters';
import type { Saying } from '../rule';
import { namesSite } from '../speech';
import type { Context } from './context';
import { certain, isCertain } from './findings';
import { NAME_LINE_MAX } from './forms';

/** A line that stands this often, as a whole, is a running title. */
const RUNNING_COPIES = 3;

/** 文档简介：… 摘要：… ahead of the text */
const SUMMARY = /^[^:：。]{0,4}(?:简介|摘要|导读|概要|描述|提要|预览|核心提示)\s?[:：]/;
/** So a site cuts its summary; one that is whole may be the author's own abstract. */
const BREAKS_OFF = /(?:…|\.\.\.|。。)$/;
/** Shorter summaries prove nothing (letters). */
const SUMMARY_MIN = 24;
/** A piece of a summary that is this short may stand anywhere (letters). */
const PIECE_MIN = 2;
/** 中文名, 项目名称： the line below is the value. */
const ASKS_NAME = /^[^,。]{0,6}(?:名称?|题目?|标题|全称|简称)\s?:?$/;
/** 工作总结.docx is 工作总结 as the site names its file. */
const FILE_END = /\.(?:docx?|pdf|pptx?|wps|txt|rtf|xlsx?)$/i;

/** The site's summary of a document is its beginning: nothing in it that does not follow below. */
export function summaryAgain({ lines, title, findings }: Context): void {
  const first = lines.findIndex((line) => line.prose);
  const at =
    first < 0 ? -1 : lines.findIndex((line, i) => i <= first && BREAKS_OFF.test(line.text));
  if (at < 0 || lines[at]!.block === title || isCertain(findings, lines[at]!)) return;
  const words = lines[at]!.text.replace(SUMMARY, '').split(/\s+/).map(lettersOf);
  const below = lettersOf(
    lines
      .filter((_, i) => i !== at)
      .map((line) => line.text)
      .join(''),
  );
  const long = words.join('').length >= SUMMARY_MIN;
  if (long && words.every((piece) => piece.length < PIECE_MIN || below.includes(piece)))
    findings.set(lines[at]!.block, certain('summary-again', 'repeat'));
}

/** A short line that stands again and again beside page marks, or names a site: a running title. */
export function runningLines({ lines, title, findings }: Context): void {
  const isMark = (i: number): boolean =>
    lines[i] !== undefined && findings.get(lines[i].block)?.kind === 'page';
  lines.forEach((line, i) => {
    if (line.copies < RUNNING_COPIES || line.length > NAME_LINE_MAX || line.statement) return;
    if (line.block === title || line.kind === 'row' || isCertain(findings, line)) return;
    if (isMark(i - 1) || isMark(i + 1) || namesSite(line.folded))
      findings.set(line.block, certain('running-line', 'page'));
  });
}

/** The title once more, as a whole line. */
export function repeatedTitle({ lines, zones, title, findings }: Context): void {
  const shown = lines.find((line) => line.block === title);
  if (!shown) return;
  const words = titleLetters(shown.text);
  const copies = lines.flatMap((line, i) => {
    const again = line !== shown && !findings.has(line.block) && titleLetters(line.text) === words;
    const named = ASKS_NAME.test(lines[i - 1]?.folded ?? '');
    return again && !named ? [{ block: line.block, zone: zones[i]! }] : [];
  });
  // Amid the text it may head the next of several records that are called alike; so may the last. In
  // a text without prose it is a refrain.
  const heads = copies.some(({ zone }) => zone === 'body') || !lines.some(({ prose }) => prose);
  for (const { block, zone } of copies) {
    const grade = zone === 'head' || (zone === 'tail' && !heads) ? 'certain' : 'maybe';
    findings.set(block, { rule: 'title-again', kind: 'repeat', grade });
  }
}

function titleLetters(text: string): string {
  return lettersOf(text.replace(FILE_END, ''));
}

export const repeatSays: Readonly<Record<string, Saying>> = {
  'summary-again': {
    zh: '网站摘出来的简介，正文里都有',
    en: 'The site’s summary; all of it stands in the text below',
  },
  'running-line': {
    zh: '每一页都重复的一行',
    en: 'A line that is repeated on every page',
  },
  'title-again': { zh: '标题又出现了一次', en: 'The title once more' },
};
