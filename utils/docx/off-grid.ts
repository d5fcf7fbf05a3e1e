import { Paragraph } from 'docx';

/** The properties of a paragraph that the schema wants before `w:snapToGrid`. */
const BEFORE = new Set(['w:pStyle', 'w:keepNext', 'w:numPr']);

type Element = Readonly<Record<string, unknown>>;
type Xml = ReturnType<Paragraph['prepForXml']>;

/**
 * A paragraph whose lines keep to their own distance and not to the grid of the page: a title of two
 * lines, text in a table. The library knows the property for runs only.
 */
export class OffGridParagraph extends Paragraph {
  override prepForXml(context: Parameters<Paragraph['prepForXml']>[0]): Xml {
    const xml = super.prepForXml(context);
    const children = xml?.['w:p'] as Element[] | undefined;
    const properties = children?.find((child) => 'w:pPr' in child)?.['w:pPr'];
    if (!Array.isArray(properties)) return xml;
    const at = properties.findLastIndex((item: Element) => BEFORE.has(Object.keys(item)[0]!)) + 1;
    properties.splice(at, 0, { 'w:snapToGrid': { _attr: { 'w:val': 'false' } } });
    return xml;
  }
}
