import type {
  Aside,
  Block,
  CellSpan,
  Container,
  Mark,
  MarkType,
  Picture,
  Standing,
} from '../model';
import { callsInserted } from '../text/hints';
import { remembered } from '../text/remembered';

/** An element on the way from the body to where the walk is; a container once a block needs it. */
export interface Frame {
  /** Index in `containers`; -1 until a block needs it. */
  id: number;
  readonly parent: Frame | undefined;
  readonly element: Element;
}

/** What the blocks inside an element are. */
export interface Mode {
  readonly kind: Block['kind'];
  readonly level: number;
  /** Nesting depth of lists. */
  readonly depth: number;
  /** In how many block quotes. */
  readonly quote: number;
  /** What an ordered list counts. */
  readonly count: ListCount | undefined;
  /** The number of the item that is read. */
  readonly number: ItemNumber;
  /** Inside a link. */
  readonly link: boolean;
  /** Inside a table cell that is one piece of a row: block boundaries are spaces. */
  readonly cell: boolean;
}

/** The number of an item, if it has one, and how it is written. */
export type ItemNumber = Pick<Standing, 'number' | 'numbering'>;

/** The numbers of an ordered list. */
export interface ListCount {
  /** The number of the next item. */
  next: number;
  readonly step: 1 | -1;
}

/** A badge, a count, a mark among the words is at most this long (characters). */
const ASIDE_MAX = 40;

/** What most blocks do not have is added to a block; spreading it in took a tenth of its making. */
type Draft = { -readonly [Key in keyof Block]: Block[Key] };

/** An inline mark whose end has not come yet; it may reach over the ends of blocks. */
interface OpenMark {
  readonly type: MarkType;
  readonly element: Element;
  start: number;
}

/**
 * Gathers text into blocks, white space collapsed as the page renders it, and registers the
 * containers that hold them. It knows nothing of how a page is walked.
 */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  readonly containers: Container[] = [];
  /** A line break, not a new element, parts the next block from the one before. */
  afterBreak = false;
  /** A picture stood where no text was waiting for its block: what follows may be its caption. */
  pictureAbove = false;
  /** The item that has begun; its later blocks are paragraphs. */
  itemOpen = false;

  private text = '';
  private pendingSpace = false;
  /** What follows in the cell begins a line. */
  private lineEnded = false;
  private linkChars = 0;
  private marks: Mark[] = [];
  private asides: Aside[] = [];
  private belowPicture = false;
  private readonly openMarks: OpenMark[] = [];
  private cells: readonly CellSpan[] | undefined;
  /** Where the pending text began; undefined when there is none. */
  private owner: Frame | undefined;
  private mode: Mode | undefined;
  private readonly wordsOf = remembered(wordsOf);
  private readonly callsInserted = remembered(callsInserted);

  /** Whether text waits for the end of its block. */
  get isOpen(): boolean {
    return this.owner !== undefined;
  }

  /** Where the next character will stand in its block: the start of a mark. */
  get offset(): number {
    return this.text.length + (this.pendingSpace && this.text ? 1 : 0);
  }

  /** White space between what was read and what follows. */
  space(): void {
    this.pendingSpace = true;
  }

  /** A line of a cell ends: white space in the text, and a mark on it where the cell goes on. */
  lineEnd(): void {
    this.pendingSpace = true;
    this.lineEnded = true;
  }

  /** Cells of one row are separated by a tab, empty cells included, so that columns stay. */
  cellBoundary(): void {
    this.text += '\t';
    this.pendingSpace = false;
    this.lineEnded = false;
  }

  append(data: string, frame: Frame, mode: Mode): void {
    let part = collapse(data);
    const atCellStart = this.text === '' || this.text.endsWith('\t');
    if (atCellStart) part = part.trimStart();
    else {
      const spaced = part.startsWith(' ');
      if (spaced || this.pendingSpace) this.text += ' ';
      if (spaced) part = part.slice(1);
      const end = this.text.length;
      if (this.lineEnded && mode.kind === 'row')
        this.marks.push({ type: 'break', start: end - 1, end });
    }
    this.lineEnded = false;
    this.pendingSpace = part.endsWith(' ');
    if (this.pendingSpace) part = part.slice(0, -1);
    if (this.owner === undefined) {
      // Old pages part their paragraphs by breaks, and indent them by spaces.
      if (this.afterBreak && INDENT.test(data)) this.afterBreak = false;
      this.owner = frame;
      this.mode = mode;
      this.belowPicture = this.pictureAbove;
      this.pictureAbove = false;
    }
    this.text += part;
    if (mode.link) this.linkChars += part.length;
  }

  /** From here on, until `endMark`, text has this mark. */
  beginMark(type: MarkType, element: Element): void {
    this.openMarks.push({ type, element, start: this.offset });
  }

  endMark(): void {
    const mark = this.openMarks.pop();
    if (mark) this.keepMark(mark);
  }

  /**
   * An inline element has ended: keeps its place where it is a button, or its class or id calls it the site's own.
   * @param block how many blocks there were when it began
   * @param start `offset` at that time
   */
  endInline(el: Element, block: number, start: number): void {
    const end = this.text.length;
    if (block !== this.blocks.length || end <= start || end - start > ASIDE_MAX) return;
    if (el.localName === 'button' || this.callsInserted(this.tokens(el)))
      this.asides.push({ start, end });
  }

  private keepMark({ type, element, start }: OpenMark): void {
    const end = this.text.length;
    if (end <= start) return;
    // Many links hold no text; the browser makes up an address whenever it is asked for.
    const href = type === 'link' ? addressOf(element) : '';
    this.marks.push(href ? { type, href, start, end } : { type, start, end });
  }

  /** How far the cells of the pending row reach. */
  reach(cells: readonly CellSpan[] | undefined): void {
    this.cells = cells;
  }

  /** Ends the pending block, if it has text. */
  flush(): void {
    this.pendingSpace = false;
    const { owner, mode } = this;
    if (owner === undefined || mode === undefined) {
      this.begin();
      return;
    }
    for (const mark of this.openMarks) this.keepMark(mark);
    const isItem = mode.kind === 'item';
    const continuesItem = isItem && this.itemOpen;
    if (isItem) this.itemOpen = true;
    const block: Draft = {
      kind: continuesItem ? 'paragraph' : mode.kind,
      level: continuesItem ? 0 : mode.level,
      text: mode.cell ? this.text : this.text.trim(),
      container: this.containerOf(owner),
      linkChars: this.linkChars,
      marks: this.marks,
      afterBreak: this.afterBreak,
    };
    if (this.belowPicture) block.belowPicture = true;
    if (this.asides.length > 0) block.asides = this.asides;
    if (continuesItem) block.inItem = mode.level;
    else if (isItem) Object.assign(block, mode.number);
    if (mode.quote > 0) block.quote = mode.quote;
    if (this.cells) block.cells = this.cells;
    this.blocks.push(block);
    this.linkChars = 0;
    this.marks = [];
    this.owner = undefined;
    this.afterBreak = false;
    this.begin();
  }

  private begin(): void {
    this.text = '';
    if (this.asides.length > 0) this.asides = [];
    this.cells = undefined;
    for (const mark of this.openMarks) mark.start = 0;
  }

  /** Takes in blocks that are made already; no text may wait. */
  add(blocks: readonly Omit<Block, 'container'>[], frame: Frame): void {
    for (const block of blocks) this.blocks.push({ ...block, container: this.containerOf(frame) });
    this.afterBreak = false;
  }

  /** Where a picture stands: before the next block, behind the text that waits. */
  place(picture: Element, frame: Frame): Picture {
    let around: Frame | undefined = frame;
    while (around && around.id < 0) around = around.parent;
    return {
      before: this.blocks.length + (this.isOpen ? 1 : 0),
      container: around?.id ?? 0,
      alt: collapse(picture.getAttribute('alt') ?? '').trim(),
    };
  }

  /** The container's number; registers it, after its parents. */
  containerOf(frame: Frame): number {
    if (frame.id < 0) {
      const parent = frame.parent ? this.containerOf(frame.parent) : -1;
      frame.id = this.containers.length;
      this.containers.push({
        parent,
        tag: frame.element.localName,
        tokens: this.tokens(frame.element),
      });
    }
    return frame.id;
  }

  /** Class and id as lower-case words; pages have few different ones. */
  private tokens(el: Element): string {
    const names = el.getAttribute('class');
    const { id } = el;
    if (!id) return names ? this.wordsOf(names) : '';
    return this.wordsOf(`${names ?? ''} ${id}`);
  }
}

/** Where a link leads; a link in a drawing has no address but in its own form. */
function addressOf(link: Element): string {
  const { href } = link as HTMLAnchorElement | SVGAElement;
  return typeof href === 'string' ? href : '';
}

/** camelCase taken apart: `articleContent` → `article content`. */
function wordsOf(raw: string): string {
  return raw
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z\u3400-\u9fff]+/g, ' ')
    .trim();
}

/** Two letters wide, as the first line of a Chinese paragraph is: wide spaces, or more narrow ones. */
const INDENT = /^[ \t\n\r\f]*(?:[\u3000\u2003]{2}|\u00a0 ?\u00a0 ?\u00a0 ?\u00a0)/;

/** White space as the page renders it; a no-break space is a space in the text. */
function collapse(data: string): string {
  if (!/[\t\n\r\f\u00a0]| {2}/.test(data)) return data;
  return data.replace(/[ \t\n\r\f]+/g, ' ').replaceAll('\u00a0', ' ');
}
