import type { Article, Block, Page, Pager } from '../model';
import { containersAround } from '../text/containers-around';
import { hintOf } from '../text/hints';
import { onSiteOf, parseAddress, relation, templateOf, type Address } from './address';

/** A pager's line is at most so long (characters); longer ones are text. */
const LINE_MAX = 160;
/** So many signs make a pager; see `weigh`. */
const ENOUGH = 3;
/** A pager whose addresses do not resemble the page's own stands within so many blocks of the text. */
const NEAR = 12;
/** A pager stands within so many blocks after the text, whatever its addresses. */
const FAR = 60;
/** More pages than this no document has; such a number is a count of something else. */
const MAX_PAGES = 500;

const NEXT =
  /^(?:(?:点击|进入|阅读|查看|翻到?|看){0,2}下一?[页頁]|后一[页頁]|後一頁|next(?:\s?page)?)$/i;
const LAST = /^(?:尾[页頁]|末[页頁]|最后一页|最末页|last)$/i;
const WORDS =
  /第\s?\d{1,3}\s?[页頁]|共\s?分?\s?\d{1,3}\s?[页頁]|\d{1,3}\s?\/\s?\d{1,3}\s?[页頁]?|本文|该文|文章|文档|共[分有]?|分为|当前|首[页頁]|第一[页頁]|尾[页頁]|末[页頁]|最后一页|最末页|(?:点击|进入|阅读|查看|翻到?|看){0,2}[上下]一?[页頁]|[前后後]一[页頁]|prev(?:ious)?(?:\s?page)?|next(?:\s?page)?|first|last|pages?|分页|页码|页次|跳转?到?|转到|到第|确定|go|[页頁]|单页阅读|阅读全文|全文阅读|在?本页(?:阅读|显示)(?:剩余|余下|全部|全文|余下全文)?(?:内容)?|余下全文|显示全部|查看全部|全部显示|\d{1,3}(?!\d)|[是为在第]/gi;
/** A character of which no pager's word is made: most lines are known for text by one look. */
const FOREIGN = new RegExp(`(?![${WORDS.source.replace(/[^一-鿿]/g, '')}])[一-鿿]`);
const MARKS = /[\s[\]【】()（）<>《》«»‹›…·.|｜/:：,，、_←→⟨⟩—-]+/g;
/** What tells how many pages there are, or which one this is. */
const COUNTS =
  /第\s?\d{1,3}\s?[页頁]|共\s?分?\s?\d{1,3}\s?[页頁]|\d{1,3}\s?\/\s?\d{1,3}|分为?\s?\d{1,3}\s?[页頁]/g;
/** Numbers of a pager that no space parts: 12345 is 1 2 3 4 5. */
const RUN = /\d{3,}/g;

/** What one link, or one word without a link, of a pager says. */
interface Entry {
  readonly label: string;
  /** The address behind it, if it has one. */
  readonly href: string | undefined;
  /** Numbers in it that are no counts of pages. */
  readonly numbers: readonly number[];
}

/** Neighbouring blocks that hold nothing but the words of a pager. */
interface Group {
  readonly first: number;
  readonly last: number;
  readonly entries: readonly Entry[];
  readonly text: string;
}

/**
 * Finds the pages of the document that the page shows one of: 1 2 3 下一页, 第1页/共5页. Links to
 * the previous and next article, pages of comments and pages of lists are none.
 * @returns undefined when the document has this page only
 */
export function findPager(page: Page, article: Article): Pager | undefined {
  if (page.source !== 'html' || article.blocks.length === 0) return undefined;
  const own = parseAddress(page.url);
  if (!own) return undefined;
  let best: { pager: Pager; score: number } | undefined;
  for (const group of groupsOf(page, article)) {
    const found = pagerOf(page, article, own, group);
    if (found && (!best || found.score > best.score)) best = found;
  }
  return best?.pager;
}

/** The pagers' lines from the title to a while after the text, outside the readers' comments. */
function groupsOf(page: Page, article: Article): Group[] {
  const inArticle = new Set(article.blocks);
  const around = containersAround(page, article.blocks);
  const until = Math.min(page.blocks.length, article.blocks.at(-1)! + 1 + FAR);
  const groups: Group[] = [];
  let open: { first: number; entries: Entry[]; texts: string[] } | undefined;
  const close = (last: number): void => {
    if (open) groups.push({ ...open, last, text: open.texts.join(' ') });
    open = undefined;
  };
  for (let i = article.blocks[0]!; i < until; i++) {
    const block = page.blocks[i]!;
    const aside = !inArticle.has(i) && isComment(page, block.container, around);
    const entries = aside ? [] : entriesOf(block);
    if (entries.length === 0 || !entries.every(isPagerWord)) {
      close(i - 1);
      continue;
    }
    open ??= { first: i, entries: [], texts: [] };
    open.entries.push(...entries);
    open.texts.push(block.text);
  }
  close(until - 1);
  return groups;
}

function isComment(page: Page, container: number, around: ReadonlySet<number>): boolean {
  for (let c = container; c > 0 && !around.has(c); c = page.containers[c]!.parent) {
    if (hintOf(page.containers[c]!.tokens, page.containers[c]!.tag).comments) return true;
  }
  return false;
}

function isPagerWord({ label }: Entry): boolean {
  return label.replace(WORDS, '').replaceAll(' ', '') === '';
}

/** The links of a line, and the words between them; none for a line that cannot be a pager's. */
function entriesOf(block: Block): Entry[] {
  if (block.kind === 'row' || block.text.length > LINE_MAX || FOREIGN.test(block.text)) return [];
  const links = block.marks
    .filter((mark) => mark.type === 'link')
    .sort((a, b) => a.start - b.start);
  const entries: Entry[] = [];
  const add = (text: string, href: string | undefined): void => {
    const single = text.replace(RUN, spelled);
    const label = single.replace(MARKS, ' ').trim();
    const numbers = single.replace(COUNTS, ' ').match(/\d{1,3}/g) ?? [];
    if (label || text.trim()) entries.push({ label, href, numbers: numbers.map(Number) });
  };
  let at = 0;
  for (const { start, end, href } of links) {
    add(block.text.slice(at, start), undefined);
    add(block.text.slice(start, end), href);
    at = end;
  }
  add(block.text.slice(at), undefined);
  return entries;
}

function spelled(run: string): string {
  const numbers: number[] = [];
  for (let n = Number(run[0]); numbers.join('').length < run.length; n++) numbers.push(n);
  return numbers.join('') === run ? ` ${numbers.join(' ')} ` : run;
}

/** What a group of lines says, before it is weighed. */
interface Reading {
  readonly own: Address;
  /** Addresses by the number on the link. */
  readonly numbered: Readonly<Record<number, string>>;
  /** All numbers on links and between them. */
  readonly numbers: readonly number[];
  readonly next: { readonly href: string | undefined } | undefined;
  readonly last: string | undefined;
  readonly count: { readonly page: number | undefined; readonly pages: number | undefined };
  /** The one number among the links that is no link itself. */
  readonly current: number | undefined;
}

const COUNT_PAGES =
  /共\s?分?\s?(\d{1,3})\s?[页頁]|\d\s?\/\s?(\d{1,3})(?!\d)|分为?\s?(\d{1,3})\s?[页頁]/;
const COUNT_PAGE = /第\s?(\d{1,3})\s?[页頁]|(\d{1,3})\s?\/\s?\d{1,3}(?!\d)/;

function read(own: Address, { entries, text }: Group): Reading {
  const numbered: Record<number, string> = {};
  const numbers: number[] = [];
  const plain: number[] = [];
  let next: Reading['next'];
  let last: string | undefined;
  for (const { label, href, numbers: bare } of entries) {
    const address = href === undefined ? undefined : webAddress(own, href);
    if (NEXT.test(label)) next ??= { href: address };
    else if (LAST.test(label)) last ??= address;
    const found = address ? /^(?:第 ?)?(\d{1,3})(?: ?[页頁])?$/.exec(label) : undefined;
    if (found && address) numbered[Number(found[1])] ??= address;
    if (found) numbers.push(Number(found[1]));
    else if (!address) plain.push(...bare);
  }
  const pages = COUNT_PAGES.exec(text);
  const at = COUNT_PAGE.exec(text);
  return {
    own,
    numbered,
    numbers: [...numbers, ...plain],
    next: next ?? wordOf(entries),
    last,
    count: {
      page: numberOf(at?.[1] ?? at?.[2]),
      pages: numberOf(pages?.[1] ?? pages?.[2] ?? pages?.[3]),
    },
    current: plain.length === 1 ? plain[0] : undefined,
  };
}

/** 下一页 among other words without a link: a button of the page's script. */
function wordOf(entries: readonly Entry[]): Reading['next'] {
  const has = entries.some(({ label }) => label.split(' ').some((word) => NEXT.test(word)));
  return has ? { href: undefined } : undefined;
}

function numberOf(digits: string | undefined): number | undefined {
  const number = Number(digits);
  return number > 0 && number <= MAX_PAGES ? number : undefined;
}

/** An address that leads to another page; of the same host, in the scheme of this page. */
function webAddress(own: Address, href: string): string | undefined {
  const address = parseAddress(href);
  // An address of this very page with nothing but a fragment is a button.
  if (!address || (href.includes('#') && address.rest === own.rest)) return undefined;
  return (onSiteOf(own, address) ? own.origin : address.origin) + address.rest;
}

function pagerOf(
  page: Page,
  article: Article,
  own: Address,
  group: Group,
): { pager: Pager; score: number } | undefined {
  const reading = read(own, group);
  const steps = group.first - article.blocks.at(-1)!;
  const pager =
    Object.keys(reading.numbered).length > 0 || reading.next?.href
      ? linkedPager(page, reading, steps <= NEAR)
      : inPlacePager(reading, steps <= NEAR);
  return pager && isWhole(pager.pager) ? pager : undefined;
}

/** There must be another page, and this one must be one of them. */
function isWhole({ page, pages }: Pager): boolean {
  return pages === undefined || (pages > 1 && page <= pages);
}

/** Words in addresses of lists, searches and comments: their pages are not those of a document. */
const LISTING =
  /\b(?:list|search|tags?|category|cat|comments?|pinglun|reply|replies|forum|so|s)\b/i;

function linkedPager(
  page: Page,
  reading: Reading,
  near: boolean,
): { pager: Pager; score: number } | undefined {
  const { numbered, next, count, own } = reading;
  const samples = Object.entries(numbered).map(([n, a]) => [Number(n), a] as const);
  const first = samples.find(([n]) => n > 1)?.[1] ?? next?.href ?? samples[0]?.[1];
  const sample = first === undefined ? undefined : parseAddress(first);
  if (!first || !sample) return undefined;
  const related = onSiteOf(own, sample) ? relation(own.rest, sample.rest) : undefined;
  const current = count.page ?? reading.current ?? ownNumber(reading, related) ?? 1;
  const addresses = addressesOf(reading, current, sample);
  const score = weigh(page, { ...reading, related, addresses, current });
  const listing = !related && (LISTING.test(sample.rest) || !near);
  if (score < ENOUGH || listing || Object.keys(addresses).length === 0) return undefined;
  const pages = pagesOf(reading, addresses, current);
  return {
    pager: {
      kind: onSiteOf(own, sample) ? 'links' : 'elsewhere',
      page: current,
      pages,
      addresses: filled(addresses, pages, current),
    },
    score,
  };
}

/** Only addresses of the site that decides the pager's kind: one link may lead to a stranger. */
function addressesOf(
  { numbered, next }: Reading,
  current: number,
  site: Address,
): Record<number, string> {
  const isOfSite = (href: string): boolean => {
    const address = parseAddress(href);
    return address !== undefined && onSiteOf(site, address);
  };
  const others = Object.entries(numbered).filter(([n, a]) => Number(n) !== current && isOfSite(a));
  const addresses: Record<number, string> = Object.fromEntries(others);
  if (next?.href && isOfSite(next.href)) addresses[current + 1] ??= next.href;
  return addresses;
}

function ownNumber(
  { numbered }: Reading,
  related: ReturnType<typeof relation>,
): number | undefined {
  if (related?.own === undefined) return undefined;
  // Addresses may count from 0; the labels tell.
  const [label, address] = Object.entries(numbered)[0] ?? [];
  const shift =
    address && related.other !== undefined && Number(label) === related.other + 1 ? 1 : 0;
  return related.own + shift;
}

interface Weighed extends Reading {
  readonly related: ReturnType<typeof relation>;
  readonly addresses: Readonly<Record<number, string>>;
}

/**
 * Counts the signs that links lead to pages of this document. Each is independent of the others; no
 * single one is enough, since sites use every one of them for other things as well.
 */
function weigh(
  page: Page,
  { numbered, next, last, count, related, current, addresses }: Weighed,
): number {
  const labels = Object.keys(numbered).map(Number);
  const made = labels.filter((n) => carries(numbered[n]!, n)).length;
  let score = 0;
  // The address differs from this page's own in nothing but a page's number.
  if (related) score += related.parted && (related.own ?? 0) < MAX_PAGES ? 2 : 1;
  // The numbers on the links stand in their addresses.
  if (labels.length > 0 && made === labels.length) score += labels.length > 1 ? 2 : 1;
  if (labels.length > 0 && made === 0 && labels.some((n) => n > 1)) score -= 2;
  if (next) score++;
  if (last) score++;
  if (count.pages !== undefined && count.page !== undefined) score += 2;
  else if (count.pages !== undefined) score++;
  if (current !== undefined && labels.includes(current + 1)) score++;
  const named = page.signs.next && parseAddress(page.signs.next)?.rest;
  if (named && Object.values(addresses).some((a) => parseAddress(a)?.rest === named)) score++;
  return score;
}

/** Whether a page's number, or the one below it, is a number in its address. */
function carries(address: string, page: number): boolean {
  if (page === 1) return true;
  const numbers = parseAddress(address)?.rest.match(/\d+/g) ?? [];
  return numbers.some((n) => n.length <= 3 && (Number(n) === page || Number(n) === page - 1));
}

function pagesOf(
  { numbers, last, count }: Reading,
  addresses: Readonly<Record<number, string>>,
  current: number,
): number | undefined {
  if (count.pages !== undefined) return count.pages;
  const known = [...numbers, current].filter((n) => n <= MAX_PAGES);
  const most = Math.max(...known);
  const numbered = Object.keys(addresses).map(Number);
  const lastPage =
    last && numbered.map((n) => [n, addresses[n]!] as const).find(([, a]) => a === last);
  if (lastPage) return lastPage[0];
  const end = last && Object.keys(addresses).length > 0 ? lastNumber(addresses, last) : undefined;
  return end ?? (numbers.length > 1 ? most : undefined);
}

/** The number of the last page, read from its address. */
function lastNumber(addresses: Readonly<Record<number, string>>, last: string): number | undefined {
  const [label, address] = Object.entries(addresses)[0]!;
  const rest = parseAddress(last)?.rest;
  const parts = rest && relation(parseAddress(address)!.rest, rest);
  if (!parts || parts.other === undefined || parts.own === undefined) return undefined;
  return parts.other + Number(label) - parts.own;
}

/** The pages between known ones, where all addresses are made alike. */
function filled(
  addresses: Readonly<Record<number, string>>,
  pages: number | undefined,
  current: number,
): Readonly<Record<number, string>> {
  const make = templateOf(addresses);
  if (!make || pages === undefined) return addresses;
  const all: Record<number, string> = { ...addresses };
  for (let n = 2; n <= pages; n++) if (n !== current) all[n] ??= make(n);
  return all;
}

/** Pages that the page's own script shows: told by words alone, so more of them are needed. */
function inPlacePager(
  { numbers, next, count, current }: Reading,
  near: boolean,
): { pager: Pager; score: number } | undefined {
  if (!near || !next) return undefined;
  const inOrder =
    numbers.length > 1 && [...new Set(numbers)].every((n, i, all) => n === all[0]! + i);
  const score = 1 + (inOrder ? 1 : 0) + (count.pages === undefined ? 0 : 2);
  const pages = count.pages ?? (inOrder ? Math.max(...numbers) : undefined);
  if (score < ENOUGH - 1 || pages === undefined) return undefined;
  const page = count.page ?? current ?? 1;
  return { pager: { kind: 'in-place', page, pages, addresses: {} }, score };
}
