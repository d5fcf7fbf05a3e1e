/** A lower drawing (CSS pixels) fits into a line of text, and is one of its signs. */
const SIGN_MAX_HEIGHT = 40;
/** What a drawing holds to be used elsewhere, or to cut by; and texts, which are read as a whole. */
const WITHIN = 'defs, symbol, clipPath, mask, pattern, marker, text, foreignObject';

/** The elements that hold the words of a drawing (SVG), in the order of its source. */
export function drawnTexts(svg: Element): Element[] {
  return [...svg.querySelectorAll('text, foreignObject')].filter(
    (text) => !isWithin(text, svg) && !isBlank(text),
  );
}

function isWithin(text: Element, svg: Element): boolean {
  const around = text.parentElement?.closest(WITHIN);
  return around != null && svg.contains(around);
}

function isBlank({ textContent }: Element): boolean {
  return (textContent ?? '').trim() === '';
}

/** Whether a drawing is as low as a sign in a line of text. */
export function isSign(svg: Element): boolean {
  const { height } = svg.getBoundingClientRect();
  return height > 0 && height <= SIGN_MAX_HEIGHT;
}
