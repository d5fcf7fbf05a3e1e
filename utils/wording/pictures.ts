import type { CleanDocument, DocBlock, Located, Picture } from '../model';

/** Longer descriptions (characters) are texts of their own, made for search engines. */
const ALT_MAX = 80;
/** What cameras and sites call files says nothing of a picture. */
const FILE_NAME = /^[\w./:%?=&-]*$|\.(?:jpe?g|png|gif|webp|bmp|svg)$/i;

/** A line that is longer than the description by more (signs) is a text that only mentions it. */
const CAPTION_EXTRA = 14;

/**
 * The document with a line for each picture that stands in its text: `[图：alt]`, or `[图]` where the
 * description says nothing, or nothing that the title or the line above or below does not say.
 * Pictures beside the text, and those above its title, are none of it.
 */
export function withPictures(document: CleanDocument, located: Located): CleanDocument {
  const pictures = (located.page.signs.illustrations ?? []).filter((p) => isInText(p, located));
  if (pictures.length === 0) return document;
  const blocks: DocBlock[] = [];
  let next = 0;
  let above: DocBlock | undefined;
  const putUpTo = (place: number, below?: DocBlock): void => {
    for (; next < pictures.length && pictures[next]!.before <= place; next++) {
      const said = [document.title, above?.text, below?.text];
      if (above) blocks.push(lineOf(pictures[next]!, above, said));
    }
  };
  for (const block of document.blocks) {
    putUpTo(block.from[0]!, block);
    blocks.push(block);
    above = block;
  }
  putUpTo(Infinity);
  return { ...document, blocks };
}

/** Between two blocks of the article, or at its edge in the box of the block beside it. */
function isInText(picture: Picture, { page, article }: Located): boolean {
  const inside = new Set(article.blocks);
  const { before, container } = picture;
  const beside = [before - 1, before].filter((block) => inside.has(block));
  if (beside.length === 2) return true;
  return beside.some((block) => {
    const box = page.blocks[block]!.container;
    return container === box || container === page.containers[box]!.parent;
  });
}

/** The line's place is that of the line above it. */
function lineOf(
  { alt }: Picture,
  { from }: DocBlock,
  said: readonly (string | undefined)[],
): DocBlock {
  const says =
    alt.length <= ALT_MAX && !FILE_NAME.test(alt) && !said.some((line) => repeats(alt, line));
  return {
    role: 'paragraph',
    level: 0,
    text: says ? `[图：${alt}]` : '[图]',
    marks: [],
    runIn: 0,
    from,
    afterBreak: false,
    picture: true,
  };
}

/** Whether a short line, such as a caption, has all the words of a description. */
function repeats(alt: string, line = ''): boolean {
  const words = wordsOf(alt);
  const lineWords = wordsOf(line);
  return lineWords.includes(words) && lineWords.length <= words.length + CAPTION_EXTRA;
}

function wordsOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
