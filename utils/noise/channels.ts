import { isNumbered } from '../text/patterns';
import type { DraftLine } from './lines';
import type { Finding, Saying } from './rule';

/** 新闻动态 办事指南 Sports: a word or two, nothing but letters. */
const CHANNEL = /^(?:[一-龥]{2,6}|[a-z]{3,12})$/;
/** Fewer short lines are no menu. */
const MIN_NAMES = 3;
/** The first entry of menus. */
const HOME = /^(?:网站|本站)?(?:首页|主页)$|^home$/;
/** Who issues a document, and what stands over it, in as few characters. */
const OF_DOCUMENT =
  /(?:政府|委员会|办公室|[局厅部院校]|公司|中心|文件|目录|前言|总则|附则|纪要|摘要)$/;
/** Noise of menus; a page number stands below a list of contents, too. */
const MENU_KINDS: ReadonlySet<string> = new Set(['navigation', 'tool', 'paywall']);

/**
 * Finds the names of a site's channels at the very head of a text, one a line, as a menu is left
 * when a page is copied. They carry no label: what tells them from a document's lines is that they
 * are many, short, begin with the site's home and end in the menu's other noise.
 * @param lines all lines of the article
 * @returns findings by block; certain when both signs are there. The last name of a run that no noise
 *   ends may be the title, and is left.
 */
export function findChannels(lines: readonly DraftLine[]): Map<number, Finding> {
  const names: DraftLine[] = [];
  let ended = 0;
  for (const line of lines) {
    if (isMenuNoise(line)) ended = names.length;
    else if (isName(line)) names.push(line);
    else break;
  }
  const home = names.some(({ folded }) => HOME.test(folded));
  const menu = names.slice(0, ended > 0 ? ended : Math.max(0, names.length - 1));
  if (menu.length < MIN_NAMES || (!home && ended === 0)) return new Map();
  const grade = home && ended > 0 ? 'certain' : 'maybe';
  return new Map(
    menu.map(({ block }) => [block, { rule: 'channel-names', kind: 'navigation', grade }]),
  );
}

function isMenuNoise({ form }: DraftLine): boolean {
  return form !== undefined && form.strength >= 2 && MENU_KINDS.has(form.kind);
}

function isName({ kind, folded, text }: DraftLine): boolean {
  return kind !== 'row' && CHANNEL.test(folded) && !OF_DOCUMENT.test(text) && !isNumbered(text);
}

export const channelSays: Readonly<Record<string, Saying>> = {
  'channel-names': {
    zh: '复制网页时带进来的栏目名，一行一个',
    en: 'Names of the site’s channels, one a line, copied along with the text',
  },
};
