import type { Block, Mark, Page } from '../../../utils/model';
import { locate } from '../../../utils/pipeline';

/**
 * A page of plain lines. A link is written `[label](address)`, one without an address `[label]()`;
 * a line that begins with `# ` is a heading, one that begins with `@name ` stands in a box of that
 * name.
 */
export function pageOf(
  url: string,
  lines: readonly string[],
  signs: Partial<Page['signs']> = {},
): Page {
  const names = ['', ...new Set(lines.flatMap((line) => /^@(\w+) /.exec(line)?.[1] ?? []))];
  return {
    source: 'html',
    url,
    title: '',
    siteNames: [],
    containers: names.map((tokens, i) => ({ parent: i === 0 ? -1 : 0, tag: 'div', tokens })),
    blocks: lines.map((line) => blockOf(line, url, names)),
    signs: { pictures: 0, foreignFrames: [], loading: false, ...signs },
  };
}

function blockOf(line: string, url: string, names: readonly string[]): Block {
  const box = /^@(\w+) /.exec(line);
  const heading = line.startsWith('# ');
  const source = line.replace(/^(?:@\w+|#) /, '');
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: label = '', 2: href = '', index } of source.matchAll(
    /\[([^[\]]*)\]\(([^()]*(?:\(\d\))?)\)/g,
  )) {
    text += source.slice(at, index);
    const mark = { type: 'link', start: text.length, end: text.length + label.length } as const;
    marks.push(href === '' ? mark : { ...mark, href: absolute(url, href) });
    text += label;
    at = index + whole.length;
  }
  text += source.slice(at);
  return {
    kind: heading ? 'heading' : 'paragraph',
    level: heading ? 1 : 0,
    text,
    container: box ? names.indexOf(box[1]!) : 0,
    linkChars: marks.reduce((sum, { start, end }) => sum + end - start, 0),
    marks,
    afterBreak: false,
  };
}

function absolute(base: string, href: string): string {
  return /^javascript:/.test(href) ? href : new URL(href, base).href;
}

/** A report long enough to be found. */
const REPORT: readonly string[] = [
  '# 北坡村苗圃管护情况报告',
  '今年三月以来，北坡村把新造的六百亩苗圃交给十二户村民分片管护，浇水、除草、补植都有人负责，成活率比去年高出一成多。',
  '入夏以后雨水偏少，村里又打了两眼浅井，保证每片苗圃七天之内能浇上一遍水，没有出现成片枯死的情况。',
];

/** The report with something below it, and where its text is. */
export function located(url: string, below: readonly string[], signs?: Partial<Page['signs']>) {
  return locate(pageOf(url, [...REPORT, ...below], signs));
}
