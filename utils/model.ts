/**
 * The nouns of the house. Everything here is plain data that survives structured cloning, so that
 * the content script can hand a whole extraction to the popup and the popup can compute again.
 * This file imports nothing.
 */

/** What a block was on the page. A row's cells are separated by a tab inside its text. */
export type BlockKind = 'paragraph' | 'heading' | 'item' | 'row';

/** `break`: the white space at which a line of a table's cell ends. */
export type MarkType = 'link' | 'bold' | 'italic' | 'del' | 'sup' | 'sub' | 'break';

/** An inline property of the characters `start`…`end` (UTF-16 offsets, end exclusive) of a text. */
export interface Mark {
  readonly type: MarkType;
  readonly start: number;
  readonly end: number;
  /** The absolute address; links only. */
  readonly href?: string;
}

/** An element that holds blocks. Containers form a tree by `parent`; number 0 is the root. */
export interface Container {
  /** Index of the parent in `Page.containers`; -1 for the root. */
  readonly parent: number;
  /** Lower-case tag name; `text` for the root of a plain text. */
  readonly tag: string;
  /** Lower-case words of class and id, separated by one space; '' when there are none. */
  readonly tokens: string;
}

/** How a block stands among its neighbours; what is left out is the ordinary case. */
export interface Standing {
  /** Item: the number that its ordered list shows before it, and that is not in its text. */
  readonly number?: number;
  /** Item: how that number is written, where not in digits. */
  readonly numbering?: Numbering;
  /** Paragraph: it goes on with the list item above it, whose depth this is. */
  readonly inItem?: number;
  /** In how many block quotes it stands. */
  readonly quote?: number;
  /** Row: how far its cells reach, one entry a cell, where any reaches over another. */
  readonly cells?: readonly CellSpan[];
}

/** a, A, i, I and 一: the page's own way to number a list, by its name in CSS. */
export type Numbering =
  'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman' | 'cjk-ideographic';

/** Of a cell that another one covers, both are 0; its text is empty. */
export interface CellSpan {
  readonly columns: number;
  readonly rows: number;
}

/** One visible unit of text, in the order in which the page shows it. */
export interface Block extends Standing {
  readonly kind: BlockKind;
  /** Heading: 1–6. Item: nesting depth from 1. Row: 0 for a header row, else 1. Paragraph: 0. */
  readonly level: number;
  /** The visible text, white space collapsed as the page renders it; never empty. */
  readonly text: string;
  /** Index into `Page.containers` of the nearest element that is a container. */
  readonly container: number;
  /** How many characters of the text stand inside links. */
  readonly linkChars: number;
  readonly marks: readonly Mark[];
  /** True when only a `<br>` or a single line end (not a new element) parts it from the block before. */
  readonly afterBreak: boolean;
  /** A picture stands between it and the block before; absent when there is none. */
  readonly belowPicture?: true;
  /** Buttons, and short inline elements whose class or id is called what sites call pieces of their own. */
  readonly asides?: readonly Aside[];
  /** Plain text: white space stands before the line, as paragraphs of wrapped texts begin. */
  readonly indented?: true;
  /** What it is beside the text, by its place on the pages of a document reader. */
  readonly beside?: BesideText;
}

/** Characters `start`…`end` of a block's text that an element of their own sets apart. */
export interface Aside {
  readonly start: number;
  readonly end: number;
}

/** What the pages of a document repeat, and no author wrote into the text. */
export const PAGE_MARKS = ['running', 'number', 'watermark', 'double'] as const;

/** What a text stands beside the text as, and whether the other pages prove it. */
export interface BesideText {
  readonly as: (typeof PAGE_MARKS)[number];
  readonly sure: boolean;
}

/** Where a page comes from: a web page, a plain text opened in the browser, what the user selected. */
export type PageSource = 'html' | 'text' | 'selection';

/** A picture between the blocks. */
export interface Picture {
  /** The block before which it stands. */
  readonly before: number;
  /** The nearest element around it that holds blocks; an index into `Page.containers`. */
  readonly container: number;
  /** What the page says in its place where it cannot be shown; may be empty. */
  readonly alt: string;
}

/** What the page shows beside its text; the ground for notices. */
export interface PageSigns {
  /** Content images and canvases of a size that could hold text. */
  readonly pictures: number;
  /** Cross-origin frames that are large enough to hold an article: their addresses. */
  readonly foreignFrames: readonly string[];
  /** The document had not finished loading when it was read. */
  readonly loading: boolean;
  /** The address that the page itself names as the next one (`rel=next`). */
  readonly next?: string;
  /** Pictures and canvases of the form of a document's page: the block before which each stands. */
  readonly pageImages?: readonly number[];
  /** Pictures as large as those that illustrate a text. */
  readonly illustrations?: readonly Picture[];
  /** Addresses of PDF files that the page shows in a box. */
  readonly embedded?: readonly string[];
  /** The button that unfolds the text only lifts a limit of height: the text is there already. */
  readonly folded?: boolean;
}

/** A page as it was read: nothing judged yet. */
export interface Page {
  readonly source: PageSource;
  readonly url: string;
  /** The text of `<title>`; '' when there is none. */
  readonly title: string;
  /** What the page says of its site (og:site_name, host); words only, may be empty. */
  readonly siteNames: readonly string[];
  readonly blocks: readonly Block[];
  readonly containers: readonly Container[];
  readonly signs: PageSigns;
}

/** The main text that was found. Indices are into `Page.blocks`. */
export interface Article {
  /** Chosen blocks in page order, the title among them. Empty when nothing was found. */
  readonly blocks: readonly number[];
  /** The block that is the title, when the page shows one. */
  readonly title: number | undefined;
  /** 0 (nothing found) … 1 (certain). */
  readonly confidence: number;
  /** Why the confidence is what it is; keys of the locale's `reason.*`. */
  readonly reasons: readonly string[];
}

/** The groups under which removals are listed, in this order. */
export const REMOVAL_KINDS = [
  'count',
  'source',
  'tool',
  'paywall',
  'promotion',
  'lead',
  'navigation',
  'page',
  'junk',
  'legal',
  'encyclopedia',
  'repeat',
  'outside',
] as const;
/** The group under which a removal is listed. */
export type RemovalKind = (typeof REMOVAL_KINDS)[number];

/** Characters `start`…`end` (UTF-16 offsets, end exclusive) of one block. */
export interface Span {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** `certain`: taken out and listed. `maybe`: kept, marked, listed as a suggestion. */
export type Grade = 'certain' | 'maybe';

/** A proposal to take something out. Only `applyRemovals` acts on it. */
export interface Removal {
  /** Stable within one extraction: rule and place. */
  readonly id: string;
  /** The id of the rule that proposed it. */
  readonly rule: string;
  readonly kind: RemovalKind;
  readonly grade: Grade;
  readonly spans: readonly Span[];
  /** What is taken out, as it stood; several blocks are separated by a line end. */
  readonly text: string;
  /** The rest of the (first) block continues the block before it: no new paragraph. */
  readonly joins?: boolean;
  /** The one block that it may continue: whatever was put back between the two parts them again. */
  readonly continues?: number;
}

/** What there may be to say about a page. */
export const PAGE_NOTICES = [
  'loading',
  'nothing-found',
  'nothing-left',
  'pictures',
  'foreign-frame',
  'attachment',
  'private-font',
  'more-pages',
  'more-pages-open',
  'more-pages-elsewhere',
  'cut-here',
  'more-below',
  'low-confidence',
  'page-seams',
] as const;

/** What there may be to say about a document's wording. */
export const WORDING_NOTICES = [
  'punctuation-widened',
  'spaces-removed',
  'lone-quotes',
  'placeholders',
  'pictures-marked',
] as const;

/** What there may be to say of the pages that the user asked for, and of scrolling. */
export const READING_NOTICES = [
  'page-missing',
  'page-empty',
  'page-same',
  'pages-stopped',
  'join-failed',
  'scroll-failed',
  'still-below',
] as const;

/** What a notice says; the locale has the words. */
export type NoticeId =
  | (typeof PAGE_NOTICES)[number]
  | (typeof WORDING_NOTICES)[number]
  | (typeof READING_NOTICES)[number];

/** A plain line to the user. `id` is a key of the locale's `notice.*`, `values` fill its blanks. */
export interface Notice {
  readonly id: NoticeId;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** The pages of one document, as a page of it shows them. */
export interface Pager {
  /**
   * `links`: the other pages have addresses of their own on this site. `in-place`: the page's own
   * script shows them. `elsewhere`: they lie on another site, where nothing of ours may read.
   */
  readonly kind: 'links' | 'in-place' | 'elsewhere';
  /** The number of this page, from 1. */
  readonly page: number;
  /** How many pages there are; undefined where the page does not say. */
  readonly pages: number | undefined;
  /** The addresses of other pages by their number, as far as the page names them. */
  readonly addresses: Readonly<Record<number, string>>;
}

/** What came of asking for another page of a document. */
export type FetchedPage =
  | { readonly ok: true; readonly page: Page }
  | { readonly ok: false; readonly reason: 'failed' | 'cancelled' };

/** All that was found out about one page. */
export interface Extraction extends Located {
  readonly removals: readonly Removal[];
  readonly notices: readonly Notice[];
  /** Only where this page is one of several of the same document. */
  readonly pager?: Pager;
}

/** A page and where its main text is. */
export interface Located {
  readonly page: Page;
  readonly article: Article;
}

/** What a click on the toolbar icon gets from the page: the value of the injected script. */
export interface ContentResult {
  readonly page: Page;
  /** Only when the user has selected text on the page: what stands inside the selection. */
  readonly selection?: Page;
}

/** The same, or the wish for the script that reads the text layers of document readers. */
export type ContentAnswer = ContentResult | { readonly needs: 'text-layers' };

/** What was found out about it. */
export interface ExtractedResult {
  readonly article: Extraction;
  readonly selection?: Extraction;
}

/** The formats of saved files. */
export const FORMATS = ['txt', 'md', 'html', 'docx', 'json'] as const;
/** The format of a saved file; its ending, too. */
export type Format = (typeof FORMATS)[number];

/** What the user decided: ids of removals. */
export interface Choice {
  /** Certain removals that were put back. */
  readonly restored: ReadonlySet<string>;
  /** Suggestions that were accepted. */
  readonly accepted: ReadonlySet<string>;
}

/** What a block is in the document; every block has one. */
export type Role =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'row'
  | 'salutation'
  | 'closing'
  | 'signature'
  | 'date';

/** One block of the clean document. */
export interface DocBlock extends Standing {
  readonly role: Role;
  /** Heading: 1 (一、) … 4 (（1）). Item: depth from 1. Row: 0 header row, 1 other. Else 0. */
  readonly level: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Run-in heading: the heading is `text.slice(0, runIn)`, the body follows. 0 when there is none. */
  readonly runIn: number;
  /** The page blocks it was made of. */
  readonly from: readonly number[];
  /** True when a line break that matters (verse, address), not a new paragraph, parts it from the block before. */
  readonly afterBreak: boolean;
  /** The line only names a picture that stands here; no author wrote it into the text. */
  readonly picture?: true;
}

/** The structured result. */
export interface CleanDocument {
  /** Undefined when the page shows no title; never invented. */
  readonly title: string | undefined;
  /** A name for files: the title, or else the page's title, or the first words. */
  readonly name: string;
  readonly url: string;
  /** The title, when there is one, is the first block. */
  readonly blocks: readonly DocBlock[];
}

/** Every removal and where it stands now. */
export interface LedgerEntry {
  readonly removal: Removal;
  readonly state: 'removed' | 'restored' | 'suggested' | 'accepted';
}

/** What the options about wording did and found; a part is there only when its option is on. */
export interface WordingReport {
  /** How many half-width signs became full-width. */
  readonly widened?: number;
  readonly spacesRemoved?: number;
  /** An excerpt for each quotation mark without its partner. */
  readonly loneQuotes?: readonly string[];
  readonly placeholders?: readonly { readonly form: string; readonly count: number }[];
  /** How many pictures got a line. */
  readonly pictures?: number;
}

/**
 * Does to a document what the user set about wording, and tells it.
 * @param located the page that the document was made of
 */
export type Reword = (
  document: CleanDocument,
  located: Located,
) => {
  readonly document: CleanDocument;
  readonly notices: readonly Notice[];
};

/** What the user sees: the document and the ledger under the user's choice. */
export interface Composition {
  readonly document: CleanDocument;
  readonly ledger: readonly LedgerEntry[];
  /** That the removals left nothing; what the options about wording did and found. */
  readonly notices: readonly Notice[];
}

/** All that a file can be made of. */
export interface FileSource extends Pick<Composition, 'document' | 'ledger'> {
  readonly page: Pick<Page, 'url' | 'title' | 'siteNames' | 'source'>;
}

/** The line that an edit was made on: where it came from, and what it said then. */
export interface EditedPlace {
  /** The first page block that the line was made of. */
  readonly block: number;
  /** Which of the lines that begin with that page block; 0 but for a block that became several. */
  readonly nth: number;
  readonly text: string;
  /** The page was joined or read anew since: its numbers name other blocks, and only `text` counts. */
  readonly renumbered?: true;
}

/** 0 makes a paragraph, 1–3 a heading of that level. */
export type EditedLevel = 0 | 1 | 2 | 3;

/** A correction by the user's own hand. */
export type Edit =
  | { readonly type: 'delete' | 'bring-back'; readonly on: EditedPlace }
  | { readonly type: 'join'; readonly on: EditedPlace; readonly next: EditedPlace }
  | { readonly type: 'level'; readonly on: EditedPlace; readonly level: EditedLevel }
  | { readonly type: 'rewrite'; readonly on: EditedPlace; readonly text: string };

/** A line of the corrected document; one that the user deleted can still be brought back. */
export interface EditedLine {
  readonly block: DocBlock;
  readonly deleted: boolean;
}

/** The document after the user's corrections. */
export interface EditedDocument {
  /** What is copied and saved. */
  readonly document: CleanDocument;
  /** All lines in order, the deleted ones among them. */
  readonly lines: readonly EditedLine[];
  /** Edits that have no place in the text as it is now; they are told, never lost in silence. */
  readonly unapplied: readonly Edit[];
}

/** Looks up a line of the interface by its key and fills its blanks. */
export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;
