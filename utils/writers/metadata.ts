/** What the page said about the document, most of it found in what was taken out. */
import type { FileSource, RemovalKind } from '../model';

/** What a page says of its text; what it does not say is left out. */
export interface Metadata {
  /** The name of the site; '' when the page does not say it. */
  readonly site: string;
  /** When the page says it was published: YYYY-MM-DD. */
  readonly date?: string;
  /** How often the page says it was viewed. */
  readonly views?: number;
  /** Where the page says the text is from. */
  readonly source?: string;
}

const TELLING_KINDS: ReadonlySet<RemovalKind> = new Set<RemovalKind>(['count', 'source', 'tool']);

const DATE = /(?<!\d)((?:19|20)\d{2})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/;
const VIEW_WORD = '(?:浏览|阅读|点击|访问|查看|观看|人气)';
const VIEWS_AFTER = new RegExp(
  `${VIEW_WORD}(?:次数|人数|量|数)?[：:\\s（(]{0,3}([\\d,]{1,12}(?:\\.\\d{1,2})?)\\s?(万)?`,
);
const VIEWS_BEFORE = new RegExp(
  `([\\d,]{1,12}(?:\\.\\d{1,2})?)\\s?(万)?\\s?(?:次|人)?${VIEW_WORD}`,
);
const SOURCE = /(?:来源|來源|出处|出處|转自|轉自|稿源)[：:]\s?(?=([^\s：:|｜]{2,40}))\1(?![：:])/;

/**
 * A line about a text: 发布时间：2024-03-05 来源：青禾日报, or date and clock alone. Any other date may
 * be another text's.
 */
const LABELLED = /(?:时间|時間|日期|发布|發布|更新|来源|來源|稿源)[于於]?[：:]/;
const LABELLED_MAX = 80;
const STAMP =
  /^\s{0,9}(?:19|20)\d{2}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s{1,9}\d{1,2}:\d{2}(?::\d{2})?\s{0,9}$/;

/** Reads the metadata; what the page does not say is left out. */
export function metadataOf({ page, ledger }: FileSource): Metadata {
  const texts = ledger.flatMap(({ removal: { kind, text } }) => {
    if (TELLING_KINDS.has(kind)) return [text];
    return kind === 'outside' ? text.split('\n').filter(isLabelled) : [];
  });
  const date = firstOf(texts, dateIn);
  const views = firstOf(texts, viewsIn);
  const source = firstOf(texts, (text) => SOURCE.exec(text)?.[1]);
  return {
    site: page.siteNames[0] ?? '',
    ...(date !== undefined && { date }),
    ...(views !== undefined && { views }),
    ...(source !== undefined && { source }),
  };
}

function isLabelled(line: string): boolean {
  return line.length <= LABELLED_MAX && (LABELLED.test(line) || STAMP.test(line));
}

function firstOf<T>(
  texts: readonly string[],
  read: (text: string) => T | undefined,
): T | undefined {
  for (const text of texts) {
    const found = read(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

function dateIn(text: string): string | undefined {
  const found = DATE.exec(text);
  if (!found) return undefined;
  const [, year, month, day] = found;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31)
    return undefined;
  return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}

function viewsIn(text: string): number | undefined {
  const found = VIEWS_AFTER.exec(text) ?? VIEWS_BEFORE.exec(text);
  if (!found) return undefined;
  const number = Number(found[1]!.replaceAll(',', ''));
  return Number.isNaN(number) ? undefined : Math.round(found[2] ? number * 10_000 : number);
}
