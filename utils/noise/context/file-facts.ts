import { FILE_RULES } from '../rules/source';
import { runsOf } from '../runs';
import type { Context } from './context';
import { certain } from './findings';

/** So many different things said of a file, one below the other ahead of the text, are its site's. */
const FACTS_MIN = 3;
/** 格式:docx 大小:14.61 KB: one of them at least is what only a file has. */
const OF_FILES =
  /(?:格式|类型):\s?(?:docx?|pdf|pptx?|xlsx?|txt|wps|rtf)$|大小:\s?[\d.]+\s?[kmg]b?$/;
/** A number, a size, a sort of file; who asks for files gives limits: 不超过10M 8—12页 */
const FACT = /:\s?(?:[\d.,]+\s?(?:[kmg]b?|页)?|docx?|pdf|pptx?|xlsx?|txt|wps|rtf)$/;
/** Another label beside them, or a line that leads to them, makes them the document's. */
const OWN_BESIDE = /^[^:。,]{1,10}:\s?\S|:$/;

/** Lines that say what the file is, where nothing else of the site stands beside them. */
export function fileFacts({ lines, zones, findings }: Context): void {
  const runs = runsOf(lines, ({ form }) => form !== undefined && FILE_RULES.has(form.id));
  for (const run of runs) {
    const facts = run.map((i) => lines[i]!);
    const labels = new Set(facts.map(({ folded }) => folded.replace(/:.*/, '')));
    const areFacts = facts.every(({ folded }) => FACT.test(folded));
    const isFile = areFacts && facts.some(({ folded }) => OF_FILES.test(folded));
    const beside = [lines[run[0]! - 1], lines[run.at(-1)! + 1]];
    const isOwn = beside.some((line) => line !== undefined && OWN_BESIDE.test(line.folded));
    if (zones[run[0]!] !== 'head' || labels.size < FACTS_MIN || !isFile || isOwn) continue;
    for (const { block } of facts) findings.set(block, certain('file-facts', 'source'));
  }
}
