/** What an element means to the reader, before its style is asked. */
export type TagKind =
  | 'skip'
  | 'break'
  | 'picture'
  | 'frame'
  | 'slot'
  | 'drawing'
  | 'formula'
  | 'object'
  | 'inline'
  | 'block'
  | 'heading'
  | 'list'
  | 'item'
  | 'table';

const KINDS: Readonly<Record<Exclude<TagKind, 'block' | 'inline'>, string>> = {
  // No text of the page: code, media, and form fields, whose values are the user's own.
  skip: 'script style noscript template head title meta link audio video embed select textarea input datalist progress meter rp rt map',
  break: 'br hr',
  picture: 'img canvas',
  frame: 'iframe frame',
  slot: 'slot',
  drawing: 'svg',
  formula: 'math',
  object: 'object',
  heading: 'h1 h2 h3 h4 h5 h6',
  list: 'ul ol menu dir',
  item: 'li',
  table: 'table',
};

/** Elements with text that are blocks by the HTML standard's rendering rules; every other one is inline. */
const BLOCKS =
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption ' +
  'figure footer form frameset header hgroup html legend main nav p pre ' +
  'search section summary tbody td tfoot th thead tr caption';

const TAGS = new Map<string, TagKind>();
for (const name of BLOCKS.split(' ')) TAGS.set(name, 'block');
for (const [kind, names] of Object.entries(KINDS)) {
  for (const name of names.split(' ')) TAGS.set(name, kind as TagKind);
}

/** @param name a lower-case tag name */
export function tagKind(name: string): TagKind {
  return TAGS.get(name) ?? 'inline';
}
