export interface Likeness {
  /** Whether the open page has elements like this one, and hides all of them. */
  isHidden(el: Element): boolean;
}

const OPTIONS = { visibilityProperty: true, opacityProperty: true } as const;

/**
 * Pages of one document have one template. Where a style sheet cannot be read, the open page itself
 * tells what it hides: elements are alike when tag, classes, id and inline style are the same, and
 * those of their parents are. Elements without class and id tell nothing.
 */
export function createLikeness(open: Document): Likeness {
  const hidden = new Set<string>();
  const shown = new Set<string>();
  for (const el of open.body?.querySelectorAll('[class], [id]') ?? []) {
    (el.checkVisibility(OPTIONS) ? shown : hidden).add(form(el));
  }
  return {
    isHidden(el) {
      if (!el.hasAttribute('class') && !el.id) return false;
      const key = form(el);
      return hidden.has(key) && !shown.has(key);
    },
  };
}

function form(el: Element): string {
  const one = (e: Element | null): string =>
    e
      ? `${e.localName}.${[...e.classList].sort().join('.')}#${e.id}|${e.getAttribute('style')}`
      : '';
  return `${one(el)} < ${one(el.parentElement)}`;
}
