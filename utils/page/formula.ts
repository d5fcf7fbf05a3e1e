/** What stands in a formula beside what it shows: its source in another language. */
const UNSEEN = /^annotation/;

/**
 * A formula (MathML) on one line, sign by sign as it is shown. Only what a line cannot show gets a
 * mark: the line of a fraction, `^` before what is raised and `_` before what is lowered.
 */
export function formulaText(el: Element): string {
  const parts = [...el.children].filter(({ localName }) => !UNSEEN.test(localName));
  if (parts.length === 0) return (el.textContent ?? '').trim();
  const [first = '', second = '', third = ''] = parts.map(formulaText);
  switch (el.localName) {
    case 'mfrac':
      return `${grouped(first)}/${grouped(second)}`;
    case 'msup':
      return `${first}^${grouped(second)}`;
    case 'msub':
      return `${first}_${grouped(second)}`;
    case 'msubsup':
      return `${first}_${grouped(second)}^${grouped(third)}`;
    case 'msqrt':
      return `√${grouped(parts.map(formulaText).join(''))}`;
    default:
      return parts.map(formulaText).join('');
  }
}

function grouped(text: string): string {
  return /^(?:[\d.]+|.)$/u.test(text) ? text : `(${text})`;
}

/** The words of a drawing (SVG) in the order of its source; '' when there are none. */
export function drawingText(el: Element): string {
  const words = [...el.querySelectorAll('text, foreignObject')]
    .filter((text) => text.closest('defs, symbol') === null)
    .map((text) => (text.textContent ?? '').trim());
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
}
