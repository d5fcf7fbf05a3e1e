/**
 * What the user has selected on the page.
 * @returns undefined when nothing is selected, or nothing that is text
 */
export function selectedRange(doc: Document): Range | undefined {
  const selection = doc.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  return selection.toString().trim() === '' ? undefined : selection.getRangeAt(0);
}
