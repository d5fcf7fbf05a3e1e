import type { JudgedLine } from '../lines';
import type { Finding, Saying } from '../rule';
import type { Context } from './context';
import { doubt, isCertain } from './findings';
import { NAME_LINE_MAX } from './forms';

/** 「某某地理」: a name in quotation marks. */
const QUOTED = /[「『“《【]([^」』”》】]{3,12})[」』”》】]/g;

/** What it calls by name stands in a line of noise as well: the site's or the account's own name. */
export function namedInNoise(
  line: JudgedLine,
  lines: readonly JudgedLine[],
  findings: ReadonlyMap<number, Finding>,
): boolean {
  return [...line.text.matchAll(QUOTED)].some(({ 1: name }) =>
    lines.some(
      (other) => other !== line && isCertain(findings, other) && other.text.includes(name!),
    ),
  );
}

/** At the edges a line that names the site may introduce it: 这里是「某某地理」的第12次相遇 */
export function namesOfTheSite({ lines, zones, title, findings }: Context): void {
  lines.forEach((line, i) => {
    if (zones[i] === 'body' || line.block === title || line.length > NAME_LINE_MAX) return;
    if (namedInNoise(line, lines, findings)) doubt(findings, line, 'site-named', 'promotion');
  });
}

export const siteNameSays: Readonly<Record<string, Saying>> = {
  'site-named': {
    zh: '提到网站或账号的一行，像是自我介绍',
    en: 'A line that names the site or the account; it may introduce it',
  },
};
