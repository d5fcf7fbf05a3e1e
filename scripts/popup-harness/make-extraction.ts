import type {
  Block,
  BlockKind,
  Extraction,
  Grade,
  Notice,
  Removal,
  RemovalKind,
  Standing,
} from '../../utils/model';

/** A line of a sample page: its text, and what is special about it. */
export interface Line {
  readonly text: string;
  readonly kind?: BlockKind;
  readonly level?: number;
  readonly title?: true;
  readonly standing?: Standing;
  /** A line break, no new paragraph, parts it from the line before. */
  readonly afterBreak?: true;
  /** What is proposed to go out of the line: a part of it, or (without `text`) all of it. */
  readonly cuts?: readonly Cut[];
}

export interface Cut {
  readonly kind: RemovalKind;
  readonly rule: string;
  readonly grade?: Grade;
  readonly text?: string;
}

/** Makes an extraction by hand, so that a sample does not depend on what the rules can do. */
export function makeExtraction(
  lines: readonly Line[],
  pageTitle: string,
  notices: readonly Notice[] = [],
): Extraction {
  const blocks = lines.map(blockOf);
  const title = lines.findIndex((line) => line.title);
  const outside = (line: Line): boolean => line.cuts?.[0]?.kind === 'outside';
  return {
    page: {
      source: 'html',
      url: 'https://wenku.example/doc/1',
      title: pageTitle,
      siteNames: [],
      blocks,
      containers: [{ parent: -1, tag: 'body', tokens: '' }],
      signs: { pictures: 0, foreignFrames: [], loading: false },
    },
    article: {
      blocks: lines.flatMap((line, i) => (outside(line) ? [] : [i])),
      title: title < 0 ? undefined : title,
      confidence: 0.9,
      reasons: [],
    },
    removals: lines.flatMap((line, i) => (line.cuts ?? []).map((cut) => makeRemoval(line, i, cut))),
    notices,
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

function makeRemoval(line: Line, block: number, cut: Cut): Removal {
  const text = cut.text ?? line.text;
  const start = line.text.indexOf(text);
  return {
    id: `${cut.rule}@${block}:${start}`,
    rule: cut.rule,
    kind: cut.kind,
    grade: cut.grade ?? 'certain',
    spans: [{ block, start, end: start + text.length }],
    text,
  };
}
