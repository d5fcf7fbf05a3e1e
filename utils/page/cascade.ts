import { selectorsOf, specificity } from './specificity';

/** The properties that decide what a reader sees of a text. */
const PROPERTIES = [
  'display',
  'visibility',
  'opacity',
  'font-size',
  'color',
  'text-indent',
  'white-space',
  'position',
  'left',
  'top',
] as const;

/** One declaration for one selector. */
interface Rule {
  readonly selector: string;
  readonly weight: number;
  readonly value: string;
  readonly important: boolean;
}

export interface Cascade {
  /** Whether every style sheet of the open page could be read. */
  readonly complete: boolean;
  /**
   * The value that the element itself is given; undefined when no rule speaks of it. Values are as
   * written: relative ones stay relative.
   */
  value(el: Element, property: string): string | undefined;
}

/**
 * The cascade of CSS for a document without layout: the rules of the open page's style sheets, then
 * those inside the document. Nothing is loaded.
 */
export function createCascade(doc: Document, open: Document): Cascade {
  const rules = new Map<string, Rule[]>(PROPERTIES.map((name) => [name, []]));
  let complete = true;
  const add = (sheet: CSSStyleSheet): void => {
    try {
      collect(sheet.cssRules, open, rules);
    } catch {
      complete = false; // A sheet of another site.
    }
  };
  for (const sheet of open.styleSheets) if (!sheet.disabled) add(sheet);
  for (const element of doc.querySelectorAll('style')) {
    const sheet = parsed(element.textContent ?? '');
    if (sheet) add(sheet);
    else complete = false;
  }
  const linked = doc.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"][href]');
  const known = new Set([...open.styleSheets].map((sheet) => sheet.href));
  if ([...linked].some((link) => !known.has(link.href))) complete = false;
  const answers = new WeakMap<Element, Map<string, string | undefined>>();
  return {
    complete,
    value(el, property) {
      let known = answers.get(el);
      if (!known) answers.set(el, (known = new Map()));
      if (!known.has(property))
        known.set(property, winner(el, property, rules.get(property) ?? []));
      return known.get(property);
    },
  };
}

/** A sheet that is no part of any document; @import in it loads nothing. */
function parsed(css: string): CSSStyleSheet | undefined {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  } catch {
    return undefined;
  }
}

function collect(list: CSSRuleList, open: Document, rules: Map<string, Rule[]>): void {
  for (const rule of list) {
    // By their fields: in Firefox the classes of the page are not those of the script.
    if ('selectorText' in rule) collectStyle(rule as CSSStyleRule, rules);
    else if ('styleSheet' in rule) {
      const { styleSheet } = rule as CSSImportRule;
      if (styleSheet) collect(styleSheet.cssRules, open, rules);
    } else if ('cssRules' in rule && applies(rule, open)) {
      collect((rule as CSSGroupingRule).cssRules, open, rules);
    }
  }
}

function applies(rule: CSSRule, open: Document): boolean {
  if ('media' in rule) {
    return open.defaultView?.matchMedia((rule as CSSMediaRule).media.mediaText).matches ?? false;
  }
  if (!rule.cssText.startsWith('@supports')) return rule.cssText.startsWith('@layer');
  return CSS.supports((rule as CSSSupportsRule).conditionText);
}

function collectStyle({ selectorText, style }: CSSStyleRule, rules: Map<string, Rule[]>): void {
  const told = PROPERTIES.filter((name) => style.getPropertyValue(name) !== '');
  if (told.length === 0) return;
  for (const selector of selectorsOf(selectorText)) {
    const weight = specificity(selector);
    for (const name of told) {
      const value = style.getPropertyValue(name);
      const important = style.getPropertyPriority(name) === 'important';
      rules.get(name)!.push({ selector, weight, value, important });
    }
  }
}

/** Importance, then the inline style, then the weight of the selector, then the later rule. */
function winner(el: Element, property: string, rules: readonly Rule[]): string | undefined {
  const { style } = el as HTMLElement;
  const inline = style?.getPropertyValue(property) || undefined;
  if (inline && style.getPropertyPriority(property) === 'important') return inline;
  let best: Rule | undefined;
  for (const rule of rules) {
    if (inline && !rule.important) continue;
    if (best && (best.important !== rule.important ? best.important : best.weight > rule.weight))
      continue;
    if (matches(el, rule.selector)) best = rule;
  }
  return best?.value ?? inline;
}

function matches(el: Element, selector: string): boolean {
  try {
    return el.matches(selector);
  } catch {
    return false; // A selector of another browser.
  }
}
