import type { MarkType, Page, Picture } from '../model';
import { readText } from '../text/read-text';
import { BlockBuilder, type Frame, type Mode } from './block-builder';
import { isDataTable } from './data-table';
import type { LayerReader, PlacedBlock, TextLayers } from './find-layers';
import { countOf, numberOf } from './list-numbers';
import { drawnTexts, isSign } from './drawing';
import { frameDocument, isAdSlot, isSmaller, isTracker } from './frame-document';
import { formulaText, twinFormulas, type TwinFormula } from './formula';
import { isIllustration, isPageImage, isUnfolder, signsOf } from './signs';
import { siteNames } from './site-names';
import { gridOf } from './table-grid';
import { tagKind, type TagKind } from './tags';
import { createVisibility, type Visibility } from './visibility';

/** Pictures at least this wide and high (CSS pixels) could hold text. */
const PICTURE_MIN_SIDE = 200;
/** A narrower one (CSS pixels) is an icon or a face, and has no caption. */
const CAPTIONED_MIN_WIDTH = 60;
/** A foreign frame below this size (CSS pixels) is an advertisement or a widget, not an article. */
const FRAME_MIN_WIDTH = 400;
const FRAME_MIN_HEIGHT = 300;

/**
 * Reads the visible text of a document into blocks, in one walk, without changing the page.
 * A plain text that the browser shows as it is takes the way of plain texts.
 * @param only reads just the text inside this range (the user's selection)
 * @param readLayers reads what document readers draw; needed where `hasTextLayers`
 * @param visibility knows what is seen of a document that is not open in a tab
 */
export function readPage(
  doc: Document,
  only?: Range,
  readLayers?: LayerReader,
  visibility = createVisibility(doc),
): Page {
  if (doc.contentType === 'text/plain' && !only) {
    return readText(doc.body?.textContent ?? '', doc.URL);
  }
  const reader = new Reader(only, readLayers, visibility);
  if (doc.body) reader.readRoot(doc.body);
  return {
    source: only ? 'selection' : 'html',
    url: doc.URL,
    title: doc.title.trim(),
    siteNames: siteNames(doc),
    blocks: reader.out.blocks,
    containers: reader.out.containers,
    signs: {
      pictures: reader.pictures,
      foreignFrames: reader.foreignFrames,
      loading: doc.readyState === 'loading',
      ...signsOf(doc, reader.pageImages, reader.unfolders),
      ...(reader.illustrations.length > 0 && { illustrations: reader.illustrations }),
    },
  };
}

const PLAIN: Mode = {
  kind: 'paragraph',
  level: 0,
  depth: 0,
  quote: 0,
  count: undefined,
  number: {},
  link: false,
  cell: false,
};

/** One walk over a document, and over the frames of its origin. */
class Reader {
  readonly out = new BlockBuilder();
  readonly foreignFrames: string[] = [];
  pictures = 0;
  /** Pictures of the form of a page: how many blocks stand before each. */
  readonly pageImages: number[] = [];
  /** Pictures that may illustrate the text. */
  readonly illustrations: Picture[] = [];
  /** Boxes around buttons that unfold the text. */
  readonly unfolders: Element[] = [];

  private layers: TextLayers | undefined;
  private twins: ReadonlyMap<Element, TwinFormula> | undefined;
  /**
   * Inline elements that the pending text reaches into and that have ended since. Whether they are
   * laid out as blocks (and end the text) is asked only when more text follows.
   */
  private ended: Element[] = [];

  constructor(
    private readonly only: Range | undefined,
    private readonly readLayers: LayerReader | undefined,
    private visibility: Visibility,
  ) {}

  readRoot(body: HTMLElement): void {
    const frame: Frame = { id: -1, parent: undefined, element: body };
    this.out.containerOf(frame);
    this.document(body, frame);
  }

  private document(body: HTMLElement, frame: Frame): void {
    this.layers = this.readLayers?.(body, this.visibility, this.only);
    this.twins = twinFormulas(body);
    this.children(body, body, frame, PLAIN);
    this.flush();
  }

  private flush(): void {
    if (this.ended.length > 0) this.ended = [];
    this.out.flush();
  }

  /** Walks the child nodes of `parent`; `shown` is the element whose style their text has. */
  private children(parent: Node, shown: Element, frame: Frame, mode: Mode): void {
    let verdict: boolean | undefined;
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      const type = node.nodeType;
      if (type === 1) this.element(node as Element, frame, mode);
      else if (type === 3) {
        const { data } = node as Text;
        if (isBlank(data)) this.out.space();
        else if ((verdict ??= this.visibility.shows(shown)))
          this.textNode(node as Text, data, shown, frame, mode);
      }
    }
  }

  private element(el: Element, frame: Frame, mode: Mode): void {
    const layer = this.layers?.get(el);
    if (layer) {
      this.layer(el, layer, frame);
      return;
    }
    const twin = this.twins?.get(el);
    if (twin) {
      if (el === twin.spoken) this.twin(twin, frame, mode);
      return;
    }
    const kind = tagKind(el.localName);
    switch (kind) {
      case 'skip':
        return;
      case 'break':
        if (mode.cell) this.out.lineEnd();
        else {
          // A second break, or a rule, ends the paragraph.
          const breaksLine = this.out.isOpen && el.localName === 'br';
          this.flush();
          this.out.afterBreak = breaksLine;
        }
        return;
      case 'picture':
        this.picture(el, frame);
        return;
      case 'frame':
        this.frame(el as HTMLIFrameElement, frame);
        return;
      case 'slot':
        this.slot(el as HTMLSlotElement, frame, mode);
        return;
      case 'drawing':
        this.drawing(el, frame, mode);
        return;
      case 'formula':
        this.formula(el, frame, mode);
        return;
      case 'object':
        if (showsInside(el)) this.content(el, frame, mode);
        return;
      case 'inline':
        this.settle();
        // Where no text waits, nothing would end: the layout need not be asked yet.
        if (!this.out.isOpen || !this.visibility.isBlock(el)) {
          this.inline(el, frame, mode);
          return;
        }
        break;
      default:
        break;
    }
    this.block(el, kind, frame, mode);
  }

  private inline(el: Element, frame: Frame, mode: Mode): void {
    const { out } = this;
    const type = markOf(el);
    const asked = out.isOpen;
    if (type) out.beginMark(type, el);
    const block = out.blocks.length;
    const start = out.offset;
    this.content(el, frame, type === 'link' ? insideLink(mode) : mode);
    out.endInline(el, block, start);
    if (type) out.endMark();
    if (!asked && out.isOpen) this.ended.push(el);
  }

  private block(el: Element, kind: TagKind, frame: Frame, mode: Mode): void {
    const { out } = this;
    if (mode.cell) {
      out.lineEnd();
      this.content(el, frame, mode);
      out.lineEnd();
      return;
    }
    this.flush();
    out.afterBreak = false;
    const inner: Frame = { id: -1, parent: frame, element: el };
    if (kind === 'table' && isDataTable(el as HTMLTableElement)) {
      this.dataTable(el as HTMLTableElement, inner, mode);
      return;
    }
    const itemBefore = out.itemOpen;
    if (kind === 'item') out.itemOpen = false;
    this.content(el, inner, modeInside(el, kind, mode));
    this.flush();
    if (kind === 'item') out.itemOpen = itemBefore;
    out.afterBreak = false;
  }

  /** An element's content as it is rendered: its shadow tree, where it has an open one. */
  private content(el: Element, frame: Frame, mode: Mode): void {
    this.children(el.shadowRoot ?? el, el, frame, mode);
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
    const grid = gridOf(table);
    [...table.rows].forEach((row, at) => {
      const rowFrame: Frame = { id: -1, parent: frame, element: row };
      const isHeader = row.cells.length > 0 && [...row.cells].every((c) => c.localName === 'th');
      const rowMode: Mode = { ...mode, kind: 'row', level: isHeader ? 0 : 1, cell: true };
      const { slots, cells } = grid[at]!;
      slots.forEach((cell, i) => {
        if (i > 0) this.out.cellBoundary();
        if (cell) this.content(cell, rowFrame, rowMode);
      });
      this.out.reach(cells);
      this.flush();
    });
  }

  /** A page of a document reader: its blocks are made already. */
  private layer(el: Element, blocks: readonly PlacedBlock[], frame: Frame): void {
    this.flush();
    this.out.add(blocks, { id: -1, parent: frame, element: el });
    for (const picture of el.querySelectorAll('img, canvas')) this.picture(picture, frame);
  }

  private frame(el: HTMLIFrameElement, frame: Frame): void {
    if (isTracker(el)) return;
    const inner = frameDocument(el)?.body;
    if (inner || isAdSlot(el)) this.flush();
    else if (el.src && !isSmaller(el, FRAME_MIN_WIDTH, FRAME_MIN_HEIGHT))
      this.foreignFrames.push(el.src);
    // Many are empty places for advertisements.
    if (inner?.hasChildNodes() && this.visibility.shows(el)) this.inner(inner, frame);
  }

  /** The document of a frame, whose elements another view has laid out. */
  private inner(body: HTMLElement, frame: Frame): void {
    const { visibility, layers, twins } = this;
    this.visibility = createVisibility(body.ownerDocument);
    this.document(body, { id: -1, parent: frame, element: body });
    this.visibility = visibility;
    this.layers = layers;
    this.twins = twins;
  }

  private picture(el: Element, frame: Frame): void {
    const { clientWidth: width, clientHeight: height } = el;
    // A picture that has not been loaded yet may have no width.
    if (width === 0 || width >= CAPTIONED_MIN_WIDTH) this.out.pictureAbove = true;
    if (isIllustration(el, width, height, this.visibility))
      this.illustrations.push(this.out.place(el, frame));
    if (width < PICTURE_MIN_SIDE || height < PICTURE_MIN_SIDE) return;
    this.pictures++;
    if (isPageImage(el, width, height)) this.pageImages.push(this.out.blocks.length);
  }

  private formula(math: Element, frame: Frame, mode: Mode): void {
    // A formula for screen readers stands in a box of one pixel beside the one that is seen.
    const { shows } = this.visibility;
    if (!shows(math) || (math.parentElement && !shows(math.parentElement))) return;
    this.written(math, math, frame, mode);
  }

  /** A formula that stands twice is read where it is written, and seen where it is drawn. */
  private twin({ math, spoken, drawn }: TwinFormula, frame: Frame, mode: Mode): void {
    const { shows } = this.visibility;
    if (shows(drawn) || shows(math)) this.written(math, spoken.parentElement ?? math, frame, mode);
  }

  /** @param place the element that the user selects when he selects the formula */
  private written(math: Element, place: Element, frame: Frame, mode: Mode): void {
    const text = formulaText(math);
    if (text === '' || this.only?.intersectsNode(place) === false) return;
    this.settle();
    this.out.append(text, frame, mode);
  }

  /** The words of a drawing are one line; those of a sign are a piece of the line it stands in. */
  private drawing(svg: Element, frame: Frame, mode: Mode): void {
    const texts = drawnTexts(svg);
    if (texts.length === 0) return;
    const apart = !mode.cell && (!isSign(svg) || this.visibility.isBlock(svg));
    if (apart) this.flush();
    for (const text of texts) {
      this.out.space();
      this.content(text, frame, { ...mode, cell: true });
    }
    if (apart) this.flush();
    else this.out.space();
  }

  private textNode(node: Text, data: string, shown: Element, frame: Frame, mode: Mode): void {
    this.settle();
    if (isUnfolder(data)) this.unfolders.push(shown);
    let part = data;
    if (this.only) {
      part = partInside(this.only, node);
      if (isBlank(part)) return;
    }
    if (!mode.cell && hasInnerLine(part) && this.visibility.keepsLines(shown))
      this.lines(part, frame, mode);
    else this.out.append(part, frame, mode);
  }

  /** More text follows: it begins a new block when an element that ended before it is one. */
  private settle(): void {
    const { ended } = this;
    if (ended.length === 0) return;
    this.ended = [];
    if (this.out.isOpen && ended.some((el) => this.visibility.isBlock(el))) this.flush();
  }

  /** Preformatted text: each line is a block. */
  private lines(text: string, frame: Frame, mode: Mode): void {
    const lines = text.split('\n');
    lines.forEach((line, i) => {
      if (i > 0) {
        this.flush();
        this.out.afterBreak = !isBlank(lines[i - 1]!);
      }
      if (!isBlank(line)) this.out.append(line, frame, mode);
    });
  }
}

/** Inline elements that are worth a mark. */
const MARKS: Readonly<Record<string, MarkType | undefined>> = {
  a: 'link',
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  del: 'del',
  s: 'del',
  strike: 'del',
  sup: 'sup',
  sub: 'sub',
};

function modeInside(el: Element, kind: TagKind, mode: Mode): Mode {
  switch (kind) {
    case 'heading':
      return { ...mode, kind: 'heading', level: Number(el.localName.charAt(1)) };
    case 'list':
      return { ...mode, depth: mode.depth + 1, count: countOf(el) };
    case 'item':
      return {
        ...mode,
        kind: 'item',
        level: Math.max(1, mode.depth),
        number: numberOf(el, mode.count),
      };
    default:
      return el.localName === 'blockquote' ? { ...mode, quote: mode.quote + 1 } : mode;
  }
}

/** Old pages use the elements of struck text, restyled, for other things. */
function markOf(el: Element): MarkType | undefined {
  const type = MARKS[el.localName];
  if (type !== 'del') return type;
  const style = el.ownerDocument.defaultView?.getComputedStyle(el);
  return style && !style.textDecorationLine.includes('line-through') ? undefined : type;
}

function insideLink(mode: Mode): Mode {
  return mode.link ? mode : { ...mode, link: true };
}

/** An object that cannot be shown shows what stands inside it. */
function showsInside(object: Element): boolean {
  const inside = object.ownerDocument.createRange();
  inside.selectNodeContents(object);
  return inside.getClientRects().length > 0;
}

function isBlank(text: string): boolean {
  return !/\S/.test(text);
}

/** Whether a line end parts text from text. */
function hasInnerLine(text: string): boolean {
  return text.includes('\n') && text.trim().includes('\n');
}

/** The part of a text node that a range covers. */
function partInside(range: Range, node: Text): string {
  if (!range.intersectsNode(node)) return '';
  const start = node === range.startContainer ? range.startOffset : 0;
  const end = node === range.endContainer ? range.endOffset : node.data.length;
  return node.data.slice(start, end);
}
