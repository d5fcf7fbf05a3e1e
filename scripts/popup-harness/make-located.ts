import type { Block, BlockKind, Located, Standing } from '../../utils/model';

/** A line of a sample page: its text, and what is special about it. */
export interface Line {
  readonly text: string;
  readonly kind?: BlockKind;
  readonly level?: number;
  readonly title?: true;
  readonly standing?: Standing;
  /** A line break, no new paragraph, parts it from the line before. */
  readonly afterBreak?: true;
}

/** Makes what was read of a page out of its lines; all of them are the article. */
export function makeLocated(lines: readonly Line[], pageTitle: string): Located {
  const title = lines.findIndex((line) => line.title);
  return {
    page: {
      source: 'html',
      url: 'https://wenku.example/doc/1',
      title: pageTitle,
      siteNames: [],
      blocks: lines.map(blockOf),
      containers: [{ parent: -1, tag: 'body', tokens: '' }],
      signs: { pictures: 0, foreignFrames: [], loading: false },
    },
    article: {
      blocks: lines.map((_, i) => i),
      title: title < 0 ? undefined : title,
      confidence: 0.9,
      reasons: [],
    },
  };
}

function blockOf({ text, kind, level, afterBreak, standing }: Line): Block {
  return {
    kind: kind ?? 'paragraph',
    level: level ?? 0,
    text,
    container: 0,
    linkChars: 0,
    marks: [],
    afterBreak: afterBreak ?? false,
    ...standing,
  };
}
