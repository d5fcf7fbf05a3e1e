/** Opens a Word file apart from the writer: parts, text, and what Word is strict about. */
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** The parts of the file by their names; XML is parsed, and must be well-formed. */
export interface Docx {
  readonly parts: ReadonlyMap<string, Document>;
  readonly document: Element;
  readonly styles: Element;
}

/** Unpacks a Word file and parses every part of it. */
export function openDocx(bytes: Uint8Array): Docx {
  const parts = new Map<string, Document>();
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (/\.(?:xml|rels)$/.test(name)) parts.set(name, parse(strFromU8(content)));
  }
  const root = (name: string): Element => {
    const element = parts.get(name)?.documentElement;
    if (!element) throw new Error(`The file has no ${name}`);
    return element;
  };
  return { parts, document: root('word/document.xml'), styles: root('word/styles.xml') };
}

function parse(xml: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  }).parseFromString(xml, 'application/xml');
}

/** The elements of a name below another one, in their order; `*` for all. */
export function all(parent: Element | Document, name: string): Element[] {
  return [...parent.getElementsByTagName(name)];
}

/** The elements right below another one. */
export function children(parent: Element): Element[] {
  return [...parent.childNodes].filter((node): node is Element => node.nodeType === 1);
}

/** An attribute of an element, `w:val` unless told otherwise; undefined when either is not there. */
export function value(element: Element | undefined, attribute = 'w:val'): string | undefined {
  return element?.getAttribute(attribute) ?? undefined;
}

/** The text of one paragraph; a tab element is a tab, a break ends a line. */
export function textOf(paragraph: Element): string {
  return all(paragraph, '*').map(textOfNode).join('');
}

function textOfNode(node: Element): string {
  if (node.tagName === 'w:t') return node.textContent ?? '';
  if (node.tagName === 'w:br') return '\n';
  return node.tagName === 'w:tab' && (node.parentNode as Element).tagName === 'w:r' ? '\t' : '';
}

/**
 * The lines of the body's paragraphs and its rows, in their order. The cells of a row are parted by a
 * tab, and where one reaches over several columns there are as many empty ones.
 */
export function linesOf({ document }: Docx): string[] {
  const body = all(document, 'w:body')[0]!;
  return children(body).flatMap((element) => {
    if (element.tagName === 'w:p') return textOf(element).split('\n');
    if (element.tagName !== 'w:tbl') return [];
    return all(element, 'w:tr').map((row) =>
      all(row, 'w:tc')
        .map((cell) => all(cell, 'w:p').map(textOf).join('\n') + '\t'.repeat(spanOf(cell) - 1))
        .join('\t'),
    );
  });
}

/** How many columns a cell reaches over. */
function spanOf(cell: Element): number {
  return Number(value(all(cell, 'w:gridSpan')[0]) ?? 1);
}

/** The id of a paragraph's style. */
export function styleOf(paragraph: Element): string | undefined {
  return value(all(paragraph, 'w:pStyle')[0]);
}

/**
 * The order of children that ECMA-376 prescribes (Part 1, annex A: wml.xsd), for the elements in which
 * Word takes another order for damage.
 */
const ORDER: Readonly<Record<string, string>> = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'tblPrEx trPr tc',
  'w:tc': 'tcPr p tbl',
  'w:tblBorders': 'top left start bottom right end insideH insideV',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
  'w:styles': 'docDefaults latentStyles style',
  'w:numbering': 'numPicBullet abstractNum num numIdMacAtCleanup',
};

/** What Word would complain about, in words; empty when the file is sound. */
export function faultsOf(docx: Docx): string[] {
  return [...orderFaults(docx), ...idFaults(docx), ...relationFaults(docx), ...styleFaults(docx)];
}

function orderFaults({ parts }: Docx): string[] {
  return [...parts].flatMap(([part, xml]) =>
    Object.entries(ORDER).flatMap(([name, order]) => {
      const names = order.split(' ');
      return all(xml, name).flatMap((element) => {
        const ranks = children(element).map((child) => names.indexOf(child.localName!));
        const sorted = ranks.every((rank, i) => rank >= 0 && (i === 0 || ranks[i - 1]! <= rank));
        const found = children(element).map((child) => child.localName);
        return sorted ? [] : [`${part}: ${name} holds ${found.join(' ')}`];
      });
    }),
  );
}

function idFaults({ parts, styles }: Docx): string[] {
  const unique = (what: string, ids: readonly (string | undefined)[]): string[] =>
    new Set(ids).size === ids.length ? [] : [`${what} are not unique: ${ids.join(' ')}`];
  const numbering = parts.get('word/numbering.xml');
  return [
    ...unique(
      'style ids',
      all(styles, 'w:style').map((style) => value(style, 'w:styleId')),
    ),
    ...unique(
      'style names',
      all(styles, 'w:name').map((name) => value(name)?.toLowerCase()),
    ),
    ...(numbering
      ? [
          ...unique(
            'list ids',
            all(numbering, 'w:num').map((num) => value(num, 'w:numId')),
          ),
          ...unique(
            'abstract list ids',
            all(numbering, 'w:abstractNum').map((num) => value(num, 'w:abstractNumId')),
          ),
        ]
      : []),
    ...[...parts].flatMap(([part, xml]) =>
      unique(
        `bookmark ids of ${part}`,
        all(xml, 'w:bookmarkStart').map((b) => value(b, 'w:id')),
      ),
    ),
  ];
}

/** word/document.xml → word/_rels/document.xml.rels */
function relationsOf(part: string): string {
  const at = part.lastIndexOf('/') + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

/** Every r:id has a relationship, and every relationship inside the file has a part. */
function relationFaults({ parts }: Docx): string[] {
  const faults: string[] = [];
  for (const [part, xml] of parts) {
    if (part.endsWith('.rels')) continue;
    const rels = parts.get(relationsOf(part));
    const relations = rels ? all(rels, 'Relationship') : [];
    const ids = new Set(relations.map((relation) => relation.getAttribute('Id')));
    for (const element of all(xml, '*')) {
      const id = element.getAttribute('r:id');
      if (id && !ids.has(id)) faults.push(`${part}: ${element.tagName} wants ${id}`);
    }
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    for (const relation of relations) {
      const target = relation.getAttribute('Target') ?? '';
      if (relation.getAttribute('TargetMode') === 'External') continue;
      const name = target.startsWith('/') ? target.slice(1) : folder + target;
      if (/\.xml$/.test(name) && !parts.has(name)) faults.push(`${part}: no part ${name}`);
    }
  }
  return faults;
}

/** Every style that is named exists, and no font is left to a theme. */
function styleFaults({ parts, styles }: Docx): string[] {
  const ids = new Set(all(styles, 'w:style').map((style) => value(style, 'w:styleId')));
  const uses = ['w:pStyle', 'w:rStyle', 'w:basedOn', 'w:next', 'w:link'];
  return [...parts].flatMap(([part, xml]) => [
    ...uses
      .flatMap((name) => all(xml, name).map((element) => value(element)))
      .filter((id) => !ids.has(id))
      .map((id) => `${part}: no style ${id}`),
    ...all(xml, 'w:rFonts')
      .filter((fonts) => [...fonts.attributes].some(({ name }) => /theme/i.test(name)))
      .map(() => `${part}: a theme font`),
  ]);
}
