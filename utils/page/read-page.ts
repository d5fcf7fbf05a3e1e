import type { Block, Container, Mark, MarkType, Page } from '../model';
import { readText } from '../text/read-text';
import { isDataTable } from './data-table';
import { siteNames } from './site-names';
import { tagKind, type TagKind } from './tags';
import { createVisibility, type Visibility } from './visibility';

/** Pictures at least this wide and high (CSS pixels) could hold text. */
const PICTURE_MIN_SIDE = 200;
/** A foreign frame below this size (CSS pixels) is an advertisement or a widget, not an article. */
const FRAME_MIN_WIDTH = 400;
const FRAME_MIN_HEIGHT = 300;

/**
 * Reads the visible text of a document into blocks, in one walk, without changing the page.
 * A plain text that the browser shows as it is takes the way of plain texts.
 * @param only reads just the text inside this range (the user's selection)
 */
export function readPage(doc: Document, only?: Range): Page {
  if (doc.contentType === 'text/plain' && !only) {
    return readText(doc.body?.textContent ?? '', doc.URL);
  }
  const reader = new Reader(doc, only);
  if (doc.body) reader.readRoot(doc.body);
  return {
    source: only ? 'selection' : 'html',
    url: doc.URL,
    title: doc.title.trim(),
    siteNames: siteNames(doc),
    blocks: reader.blocks,
    containers: reader.containers,
    signs: {
      pictures: reader.pictures,
      foreignFrames: reader.foreignFrames,
      loading: doc.readyState === 'loading',
    },
  };
}

/** What the walk knows about the element that it is in. */
interface Frame {
  /** Index in `containers`; -1 until a block needs it. */
  id: number;
  readonly parent: Frame | undefined;
  readonly element: Element;
}

/** What the blocks inside the current element are. */
interface Mode {
  readonly kind: Block['kind'];
  readonly level: number;
  /** Nesting depth of lists. */
  readonly depth: number;
  /** Inside a link. */
  readonly link: boolean;
  /** Inside a table cell that is one piece of a row: block boundaries are spaces. */
  readonly cell: boolean;
}

const PLAIN: Mode = { kind: 'paragraph', level: 0, depth: 0, link: false, cell: false };

/** The state of one walk. A class, because the walk's hot paths share a dozen mutable fields. */
class Reader {
  readonly blocks: Block[] = [];
  readonly containers: Container[] = [];
  readonly foreignFrames: string[] = [];
  pictures = 0;

  private visibility: Visibility;
  private text = '';
  private pendingSpace = false;
  private linkChars = 0;
  private marks: Mark[] = [];
  private afterBreak = false;
  /** The container of the pending text. */
  private owner: Frame | undefined;
  private ownerMode = PLAIN;
  /** An inline element that began the pending text; asked for its layout when more text follows. */
  private unasked: Element | undefined;
  /** The item that has already begun; its later blocks are paragraphs. */
  private itemOpen = false;

  constructor(
    doc: Document,
    private readonly only: Range | undefined,
  ) {
    this.visibility = createVisibility(doc);
  }

  readRoot(body: HTMLElement): void {
    const frame: Frame = { id: -1, parent: undefined, element: body };
    this.containerOf(frame);
    this.children(body, body, frame, PLAIN);
    this.flush();
  }

  /** Walks the child nodes of `parent`; `shown` is the element whose style their text has. */
  private children(parent: Node, shown: Element, frame: Frame, mode: Mode): void {
    let verdict: boolean | undefined;
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      const type = node.nodeType;
      if (type === 1) this.element(node as Element, frame, mode);
      else if (type === 3) {
        const data = (node as Text).data;
        if (isBlank(data)) {
          this.pendingSpace = true;
          continue;
        }
        verdict ??= this.visibility.shows(shown);
        if (verdict) this.textNode(node as Text, data, shown, frame, mode);
      }
    }
  }

  private element(el: Element, frame: Frame, mode: Mode): void {
    const kind = tagKind(el.localName);
    switch (kind) {
      case 'skip':
        return;
      case 'break':
        if (mode.cell) this.pendingSpace = true;
        else {
          this.flush();
          this.afterBreak = true;
        }
        return;
      case 'picture':
        this.picture(el);
        return;
      case 'frame':
        this.frame(el as HTMLIFrameElement, frame);
        return;
      case 'slot':
        this.slot(el as HTMLSlotElement, frame, mode);
        return;
      case 'inline':
        if (this.isInline(el)) {
          this.inline(el, frame, mode);
          return;
        }
        break;
      default:
        break;
    }
    this.block(el, kind, frame, mode);
  }

  /**
   * Whether an element with an inline tag is laid out inline. The layout is asked only where it
   * makes a difference: where text stands before it, or (see `textNode`) after it.
   */
  private isInline(el: Element): boolean {
    this.settle();
    if (this.owner !== undefined) return !this.visibility.isBlock(el);
    this.unasked ??= el;
    return true;
  }

  /** Before more text: if the element that began the pending text is a block, it ends here. */
  private settle(): void {
    const el = this.unasked;
    if (el === undefined || this.owner === undefined) return;
    this.unasked = undefined;
    if (this.visibility.isBlock(el)) this.flush();
  }

  private inline(el: Element, frame: Frame, mode: Mode): void {
    const type = MARKS[el.localName];
    const start = this.text.length + (this.pendingSpace && this.text ? 1 : 0);
    const blocksBefore = this.blocks.length;
    const inner = type === 'link' && !mode.link ? { ...mode, link: true } : mode;
    this.content(el, frame, inner);
    if (type && blocksBefore === this.blocks.length && this.text.length > start) {
      const mark: Mark = { type, start, end: this.text.length };
      const href = type === 'link' ? (el as HTMLAnchorElement).href : '';
      this.marks.push(href ? { ...mark, href } : mark);
    }
  }

  private block(el: Element, kind: TagKind, frame: Frame, mode: Mode): void {
    if (mode.cell) {
      this.pendingSpace = true;
      this.content(el, frame, mode);
      this.pendingSpace = true;
      return;
    }
    this.flush();
    this.afterBreak = false;
    const inner: Frame = { id: -1, parent: frame, element: el };
    if (kind === 'table' && isDataTable(el as HTMLTableElement)) {
      this.dataTable(el as HTMLTableElement, inner, mode);
      return;
    }
    const itemBefore = this.itemOpen;
    this.itemOpen = kind === 'item' ? false : itemBefore;
    this.content(el, inner, modeInside(el, kind, mode));
    this.flush();
    this.itemOpen = kind === 'item' ? itemBefore : this.itemOpen;
    this.afterBreak = false;
  }

  /** An element's content as it is rendered: its shadow tree, where it has an open one. */
  private content(el: Element, frame: Frame, mode: Mode): void {
    const root = el.shadowRoot;
    this.children(root ?? el, el, frame, mode);
  }

  private slot(slot: HTMLSlotElement, frame: Frame, mode: Mode): void {
    const assigned = slot.assignedNodes({ flatten: true });
    if (assigned.length === 0) {
      this.children(slot, slot, frame, mode);
      return;
    }
    for (const node of assigned) {
      if (node.nodeType === 1) this.element(node as Element, frame, mode);
      else if (node.nodeType === 3 && !isBlank((node as Text).data)) {
        if (this.visibility.shows(slot))
          this.textNode(node as Text, (node as Text).data, slot, frame, mode);
      }
    }
  }

  private dataTable(table: HTMLTableElement, frame: Frame, mode: Mode): void {
    if (table.caption) this.block(table.caption, 'block', frame, mode);
    for (const row of table.rows) {
      const rowFrame: Frame = { id: -1, parent: frame, element: row };
      const isHeader = row.cells.length > 0 && [...row.cells].every((c) => c.localName === 'th');
      const rowMode: Mode = { ...mode, kind: 'row', level: isHeader ? 0 : 1, cell: true };
      let first = true;
      for (const cell of row.cells) {
        if (!first) this.cellBoundary();
        first = false;
        this.content(cell, rowFrame, rowMode);
      }
      this.flush();
    }
  }

  /** Cells of one row are separated by a tab, empty cells included, so that columns stay. */
  private cellBoundary(): void {
    this.text += '\t';
    this.pendingSpace = false;
  }

  private frame(el: HTMLIFrameElement, frame: Frame): void {
    let inner: Document | null = null;
    try {
      inner = el.contentDocument;
    } catch {
      // A cross-origin frame may throw instead of giving null.
    }
    if (inner?.body) {
      this.flush();
      const outer = this.visibility;
      this.visibility = createVisibility(inner);
      if (outer.shows(el)) {
        const inside: Frame = { id: -1, parent: frame, element: inner.body };
        this.children(inner.body, inner.body, inside, PLAIN);
        this.flush();
      }
      this.visibility = outer;
    } else if (el.src && el.clientWidth >= FRAME_MIN_WIDTH && el.clientHeight >= FRAME_MIN_HEIGHT) {
      this.foreignFrames.push(el.src);
    }
  }

  private picture(el: Element): void {
    if (el.clientWidth >= PICTURE_MIN_SIDE && el.clientHeight >= PICTURE_MIN_SIDE) this.pictures++;
  }

  private textNode(node: Text, data: string, shown: Element, frame: Frame, mode: Mode): void {
    if (this.unasked !== undefined && !this.unasked.contains(node)) this.settle();
    let part = data;
    if (this.only) {
      part = partInside(this.only, node);
      if (isBlank(part)) return;
    }
    const hasLines = !mode.cell && part.trim().includes('\n');
    if (hasLines && this.visibility.keepsLines(shown)) {
      const lines = part.split('\n');
      lines.forEach((line, i) => {
        if (i > 0) {
          this.flush();
          this.afterBreak = !isBlank(lines[i - 1]!);
        }
        if (!isBlank(line)) this.append(line, frame, mode);
      });
    } else this.append(part, frame, mode);
  }

  private append(data: string, frame: Frame, mode: Mode): void {
    const collapsed = collapse(data);
    const atCellStart = this.text === '' || this.text.endsWith('\t');
    let part = collapsed;
    if (part.startsWith(' ') || this.pendingSpace) {
      part = part.trimStart();
      if (!atCellStart) this.text += ' ';
    }
    if (atCellStart) part = part.trimStart();
    this.pendingSpace = part.endsWith(' ');
    part = part.trimEnd();
    if (this.owner === undefined) {
      this.owner = frame;
      this.ownerMode = mode;
    }
    this.text += part;
    if (mode.link) this.linkChars += part.length;
  }

  /** Ends the pending block, if it has text. */
  private flush(): void {
    this.pendingSpace = false;
    this.unasked = undefined;
    if (this.owner === undefined) {
      this.text = '';
      return;
    }
    const text = this.ownerMode.cell ? this.text : this.text.trim();
    const mode = this.ownerMode;
    const continuesItem = mode.kind === 'item' && this.itemOpen;
    if (mode.kind === 'item') this.itemOpen = true;
    this.blocks.push({
      kind: continuesItem ? 'paragraph' : mode.kind,
      level: continuesItem ? 0 : mode.level,
      text,
      container: this.containerOf(this.owner),
      linkChars: this.linkChars,
      marks: this.marks,
      afterBreak: this.afterBreak,
    });
    this.text = '';
    this.linkChars = 0;
    this.marks = [];
    this.owner = undefined;
    this.afterBreak = false;
  }

  private containerOf(frame: Frame): number {
    if (frame.id < 0) {
      const parent = frame.parent ? this.containerOf(frame.parent) : -1;
      frame.id = this.containers.length;
      this.containers.push({ parent, tag: frame.element.localName, tokens: tokens(frame.element) });
    }
    return frame.id;
  }
}

/** Inline elements that are worth a mark. */
const MARKS: Readonly<Record<string, MarkType>> = {
  a: 'link',
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  sup: 'sup',
  sub: 'sub',
};

function modeInside(el: Element, kind: TagKind, mode: Mode): Mode {
  switch (kind) {
    case 'heading':
      return { ...mode, kind: 'heading', level: Number(el.localName.charAt(1)) };
    case 'list':
      return { ...mode, depth: mode.depth + 1 };
    case 'item':
      return { ...mode, kind: 'item', level: Math.max(1, mode.depth) };
    default:
      return mode;
  }
}

/** White space as the page renders it; a no-break space is a space in the text. */
function collapse(data: string): string {
  if (!/[\t\n\r\f\u00a0]| {2}/.test(data)) return data;
  return data.replace(/[ \t\n\r\f]+/g, ' ').replaceAll('\u00a0', ' ');
}

function isBlank(text: string): boolean {
  return !/\S/.test(text);
}

/** The part of a text node that a range covers. */
function partInside(range: Range, node: Text): string {
  if (!range.intersectsNode(node)) return '';
  const start = node === range.startContainer ? range.startOffset : 0;
  const end = node === range.endContainer ? range.endOffset : node.data.length;
  return node.data.slice(start, end);
}

/** Class and id as lower-case words, camelCase taken apart: `articleContent` → `article content`. */
function tokens(el: Element): string {
  const raw = `${el.getAttribute('class') ?? ''} ${el.id}`;
  if (raw === ' ') return '';
  return raw
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z\u3400-\u9fff]+/g, ' ')
    .trim();
}
