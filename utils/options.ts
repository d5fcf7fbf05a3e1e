/**
 * What the user can set about files and wording. One table says which values each option takes; the
 * settings, their import and the settings page all read it.
 */

/** The Word file. */
export interface DocxOptions {
  /** `official`: the layout of GB/T 9704-2012. `plain`: an ordinary Word page. */
  readonly docxLayout: 'official' | 'plain';
  /** Names of fonts as Windows and WPS know them. */
  readonly docxTitleFont: string;
  readonly docxHeadingFont: string;
  readonly docxSubheadingFont: string;
  readonly docxBodyFont: string;
  /** The font of Latin letters and digits; `body` is that of the Chinese text around them. */
  readonly docxDigits: 'times' | 'body';
  /** The exact distance of lines in points; in the official layout only. */
  readonly docxLinePitch: '28' | '28.8' | '28.95' | '29' | '30';
  readonly docxPageNumbers: boolean;
}

/** The plain file. */
export interface TxtOptions {
  readonly txtEncoding: 'utf-8' | 'utf-8-bom' | 'gb18030';
  readonly txtLineEnd: 'lf' | 'crlf';
  /** Two ideographic spaces before each paragraph. */
  readonly txtIndent: boolean;
  /** The numbers of lists, which no line of the text has, stand before their items; copied text, too. */
  readonly txtNumbers: boolean;
}

/** The Markdown file. */
export interface MarkdownOptions {
  /** Title, address, site and date at the head of the file. */
  readonly mdFrontMatter: boolean;
}

/** What changes the author's text, or looks it through; all off until chosen. */
export interface WordingOptions {
  /** Half-width punctuation in Chinese sentences becomes full-width. */
  readonly widenPunctuation: boolean;
  /** Spaces between Han characters go. */
  readonly removeHanSpaces: boolean;
  /** Quotation marks without their partner are listed; the text stays. */
  readonly reportQuotes: boolean;
  /** Placeholders such as `**镇` are listed; the text stays. */
  readonly reportPlaceholders: boolean;
  /** A line with its alternative text stands for each picture in the text. */
  readonly markPictures: boolean;
}

/** All of them. */
export interface Options extends DocxOptions, TxtOptions, MarkdownOptions, WordingOptions {}

/** What holds until the user chooses. The fonts come with Windows and WPS, so that no reader misses one. */
export const DEFAULT_OPTIONS: Options = {
  docxLayout: 'official',
  docxTitleFont: '宋体',
  docxHeadingFont: '黑体',
  docxSubheadingFont: '楷体',
  docxBodyFont: '仿宋',
  docxDigits: 'times',
  docxLinePitch: '28.95',
  docxPageNumbers: true,
  txtEncoding: 'utf-8',
  txtLineEnd: 'lf',
  txtIndent: false,
  txtNumbers: false,
  mdFrontMatter: false,
  widenPunctuation: false,
  removeHanSpaces: false,
  reportQuotes: false,
  reportPlaceholders: false,
  markPictures: false,
};

/** Whether any option about wording is on; without one its code need not be loaded. */
export function hasWording(options: WordingOptions): boolean {
  const { widenPunctuation, removeHanSpaces, reportQuotes, reportPlaceholders, markPictures } =
    options;
  return widenPunctuation || removeHanSpaces || reportQuotes || reportPlaceholders || markPictures;
}

/** The values that an option takes. */
export type Field =
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'switch' }
  /** A name that the user may type; `values` are proposals. */
  | { readonly kind: 'font'; readonly values: readonly string[] };

/** The values of every option. */
export const FIELDS = {
  docxLayout: { kind: 'choice', values: ['official', 'plain'] },
  docxTitleFont: {
    kind: 'font',
    values: ['宋体', '方正小标宋简体', '方正小标宋_GBK', '华文中宋', '黑体'],
  },
  docxHeadingFont: { kind: 'font', values: ['黑体', '方正黑体_GBK', '宋体'] },
  docxSubheadingFont: { kind: 'font', values: ['楷体', '楷体_GB2312', '方正楷体_GBK'] },
  docxBodyFont: { kind: 'font', values: ['仿宋', '仿宋_GB2312', '方正仿宋_GBK', '宋体'] },
  docxDigits: { kind: 'choice', values: ['times', 'body'] },
  docxLinePitch: { kind: 'choice', values: ['28', '28.8', '28.95', '29', '30'] },
  docxPageNumbers: { kind: 'switch' },
  txtEncoding: { kind: 'choice', values: ['utf-8', 'utf-8-bom', 'gb18030'] },
  txtLineEnd: { kind: 'choice', values: ['lf', 'crlf'] },
  txtIndent: { kind: 'switch' },
  txtNumbers: { kind: 'switch' },
  mdFrontMatter: { kind: 'switch' },
  widenPunctuation: { kind: 'switch' },
  removeHanSpaces: { kind: 'switch' },
  reportQuotes: { kind: 'switch' },
  reportPlaceholders: { kind: 'switch' },
  markPictures: { kind: 'switch' },
} as const satisfies Readonly<Record<keyof Options, Field>>;

/** Word and Windows take font names of at most 31 characters (LF_FACESIZE less its end mark). */
const FONT_NAME_MAX = 31;
const FONT_NAME = /^[\p{L}\p{N}][\p{L}\p{N} _.()（）-]*$/u;

/** Whether an option may have this value. */
export function isAllowed(field: Field, value: unknown): boolean {
  if (field.kind === 'switch') return typeof value === 'boolean';
  if (typeof value !== 'string') return false;
  if (field.kind === 'choice') return field.values.includes(value);
  return value.length <= FONT_NAME_MAX && FONT_NAME.test(value);
}
